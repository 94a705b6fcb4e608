package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Language;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a lexeme: digits, words and mixtures ("2.3 million", "dos mil trescientos", "half a dozen",
 * "tens of thousands", "two-thirds", "twenty-first"). Looks ahead only; each call takes time in the length of the number.
 */
public final class NumberReader {

  private final Cursor cursor;
  private final NumberWords words;
  private final NumberStyle style;
  private final boolean spanish;

  /** A reader of one sentence. */
  public NumberReader(List<Lexeme> lexemes, Language language, NumberStyle style) {
    this.cursor = new Cursor(lexemes);
    this.words = NumberWords.of(language);
    this.style = style;
    this.spanish = language == Language.SPANISH;
  }

  /** The number that begins at the lexeme, the longest that the grammar knows. */
  public Optional<Numeral> read(int at) {
    Lexeme first = cursor.at(at);
    if (first.isDigits() || (first.kind() == Lexeme.Kind.MARK && FractionReader.isVulgar(first))) {
      return unsigned(at);
    }
    if (isMinus(at)) {
      return unsigned(at + 1).filter(n -> n.form() != Form.VAGUE && n.form() != Form.ORDINAL).map(Numeral::negated);
    }
    return words.knows(first) ? unsigned(at) : Optional.empty();
  }

  private boolean isMinus(int at) {
    Lexeme sign = cursor.at(at);
    Lexeme next = cursor.at(at + 1);
    if (sign.isDash()) {
      boolean free = at == 0 || sign.spaced() || cursor.at(at - 1).kind() == Lexeme.Kind.MARK;
      return free && next.isDigits() && (!next.spaced() || at == 0);
    }
    if (!words.is(sign, Role.MINUS) || !(next.isDigits() || next.isDash() || words.knows(next))) {
      return false;
    }
    return at == 0 || !(cursor.at(at - 1).is("al") || cursor.at(at - 1).is("lo") || cursor.at(at - 1).is("o"));
  }

  private Optional<Numeral> unsigned(int start) {
    int at = cursor.at(start).isDash() ? start + 1 : start;
    Optional<Numeral> special = vague(at).or(() -> half(at));
    if (special.isPresent()) {
      return special;
    }
    Optional<Numeral> cardinal = new CardinalReader(cursor, words, style, spanish).read(at);
    if (cardinal.isEmpty()) {
      Optional<Numeral> vulgar = new FractionReader(cursor, words, spanish).vulgarAlone(at);
      if (vulgar.isPresent()) {
        return vulgar;
      }
      return article(at).or(() -> ordinalAlone(at));
    }
    FractionReader fractions = new FractionReader(cursor, words, spanish);
    Numeral number = fractions.extend(cardinal.get());
    return Optional.of(andSome(number).or(() -> andCollective(number)).or(() -> collective(number)).orElse(number));
  }

  /** "20 y pico mil", "treinta y tantos mil". */
  private Optional<Numeral> andSome(Numeral number) {
    Lexeme some = cursor.at(number.to() + 1);
    boolean fits = spanish && cursor.at(number.to()).is("y") && (some.is("pico") || some.is("tantos") || some.is("tantas"))
        && number.isInteger() && number.scale().compareTo(BigDecimal.ONE) == 0;
    Optional<Meaning> scale = fits ? words.find(cursor.at(number.to() + 2), Role.SCALE) : Optional.empty();
    return scale.map(s -> {
      BigDecimal next = number.value().add(number.value().remainder(BigDecimal.TEN).signum() == 0 ? BigDecimal.TEN : BigDecimal.ONE);
      return Numeral.vague(number.from(), number.to() + 3, number.value().multiply(s.value()),
          next.multiply(s.value()).subtract(BigDecimal.ONE));
    });
  }

  /** "dos mil y cuatro docenas". */
  private Optional<Numeral> andCollective(Numeral number) {
    int at = number.to() + 1;
    boolean fits = spanish && cursor.at(number.to()).is("y") && number.scale().compareTo(BigDecimal.ONE) > 0;
    Optional<BigDecimal> count = fits ? words.find(cursor.at(at), Role.UNIT).map(Meaning::value) : Optional.empty();
    Lexeme word = cursor.at(at + 1);
    return count.flatMap(c -> words.find(word, Role.COLLECTIVE).or(() -> pluralCollective(number, word))
        .map(e -> number.plus(c.multiply(e.value()), e.value()).endingAt(at + 2)));
  }

  /** "tens of thousands", "dozens", "several hundred", "varios miles". */
  private Optional<Numeral> vague(int at) {
    int word = at;
    if (words.is(cursor.at(at), Role.ARTICLE) || (spanish && cursor.at(at).is("un"))) {
      word = at + 1;
    }
    Optional<Meaning> some = words.find(cursor.at(word), Role.SOME);
    if (some.isPresent()) {
      return someOf(at, word + 1, some.get());
    }
    Optional<Meaning> vague = words.find(cursor.at(at), Role.VAGUE).or(() -> bareScale(at));
    if (vague.isEmpty() || (at > 0 && cursor.at(at - 1).isDigits())) {
      return Optional.empty();
    }
    int to = at + 1;
    BigDecimal low = vague.get().value();
    BigDecimal high = vague.get().high();
    Lexeme next = cursor.at(to);
    while (next.is("of") || next.is("de")) {
      Optional<BigDecimal> scale = unitOf(cursor.at(to + 1));
      if (scale.isEmpty()) {
        break;
      }
      low = low.multiply(scale.get());
      high = high.add(BigDecimal.ONE).multiply(scale.get()).subtract(BigDecimal.ONE);
      to += 2;
      next = cursor.at(to);
    }
    boolean needsOf = cursor.at(at).is("scores") || cursor.at(at).is("tens") || cursor.at(at).is("miles");
    if (needsOf && to == at + 1 && !next.is("of") && !next.is("de")) {
      return Optional.empty();
    }
    return Optional.of(Numeral.vague(at, to, low, high));
  }

  /** "millones de personas" without a number before it. */
  private Optional<Meaning> bareScale(int at) {
    Lexeme word = cursor.at(at);
    boolean plural = spanish && word.key().endsWith("ones");
    return plural && cursor.at(at + 1).is("de")
        ? words.find(word, Role.SCALE).map(e -> vagueTimes(e.value()))
        : Optional.empty();
  }

  private static Meaning vagueTimes(BigDecimal scale) {
    BigDecimal two = BigDecimal.valueOf(2);
    return new Meaning(Role.VAGUE, scale.multiply(two), scale.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE));
  }

  private Optional<Numeral> someOf(int from, int at, Meaning some) {
    int word = cursor.at(at).is("of") || cursor.at(at).is("de") ? at + 1 : at;
    int to = word;
    BigDecimal scale = BigDecimal.ONE;
    for (Optional<BigDecimal> unit = unitOf(cursor.at(to)); unit.isPresent(); unit = unitOf(cursor.at(to))) {
      scale = scale.multiply(unit.get());
      to++;
    }
    if (to == word) {
      return Optional.empty();
    }
    BigDecimal high = some.high().add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE);
    return Optional.of(Numeral.vague(from, to, some.value().multiply(scale), high));
  }

  /** What one of a multiplying word is worth: "thousands" 1,000, "dozen" 12. */
  private Optional<BigDecimal> unitOf(Lexeme word) {
    Optional<BigDecimal> exact = words.find(word, Role.SCALE)
        .or(() -> words.find(word, Role.HUNDRED))
        .or(() -> words.find(word, Role.COLLECTIVE)).map(Meaning::value);
    return exact.isPresent() ? exact : words.find(word, Role.VAGUE).map(e -> vagueUnit(e.value()));
  }

  /** A vague plural begins at two of its kind: 200 for hundreds, 24 for dozens. */
  private static BigDecimal vagueUnit(BigDecimal low) {
    return Numeral.divide(low, BigDecimal.valueOf(2));
  }

  /** "half a million", "medio millón", "a quarter of a million", "half", "la mitad". */
  private Optional<Numeral> half(int at) {
    int word = words.is(cursor.at(at), Role.ARTICLE) || (spanish && cursor.at(at).is("un")) ? at + 1 : at;
    Lexeme lexeme = cursor.at(word);
    Optional<Meaning> part = words.find(lexeme, Role.HALF).or(() -> words.find(lexeme, Role.PART));
    if (part.isEmpty()) {
      return words.find(lexeme, Role.MITAD).map(e -> Numeral.fraction(word, word + 1, BigDecimal.ONE, e.value()));
    }
    int next = word + 1;
    next += cursor.at(next).is("of") || cursor.at(next).is("de") || cursor.at(next).isDash() ? 1 : 0;
    next += words.is(cursor.at(next), Role.ARTICLE) || cursor.at(next).is("un") || cursor.at(next).is("una") ? 1 : 0;
    Optional<Meaning> scale = scaleAt(next);
    if (scale.isPresent()) {
      BigDecimal mantissa = Numeral.divide(BigDecimal.ONE, part.get().value());
      return Optional.of(Numeral.of(at, next + 1, Form.WORDS, mantissa, scale.get().value()));
    }
    if (part.get().type() == Role.HALF) {
      return Optional.of(Numeral.fraction(at, word + 1, BigDecimal.ONE, part.get().value()));
    }
    boolean counted = word > at && (spanish || cursor.at(word + 1).is("of"));
    return counted ? Optional.of(Numeral.fraction(at, word + 1, BigDecimal.ONE, part.get().value())) : Optional.empty();
  }

  private Optional<Meaning> scaleAt(int at) {
    Lexeme word = cursor.at(at);
    return words.find(word, Role.SCALE).or(() -> words.find(word, Role.HUNDRED)).or(() -> words.find(word, Role.COLLECTIVE));
  }

  /** "a hundred", "a million and a half", "a dozen", "a couple of hundred", "a third". */
  private Optional<Numeral> article(int at) {
    if (!words.is(cursor.at(at), Role.ARTICLE)) {
      return collectiveAlone(at);
    }
    Optional<Numeral> scale = new CardinalReader(cursor, words, style, spanish).readAfterArticle(at);
    if (scale.isPresent()) {
      return scale.map(new FractionReader(cursor, words, spanish)::extend);
    }
    Numeral one = Numeral.of(at, at + 1, Form.ARTICLE, BigDecimal.ONE, BigDecimal.ONE);
    Numeral extended = new FractionReader(cursor, words, spanish).extend(one);
    if (extended.form() == Form.FRACTION) {
      return Optional.of(extended);
    }
    Optional<Numeral> many = collective(one);
    return many.isPresent() ? many : Optional.of(one);
  }

  private Optional<Numeral> collectiveAlone(int at) {
    boolean starts = words.is(cursor.at(at), Role.COLLECTIVE) && !cursor.at(at).is("pair") && !cursor.at(at).is("par")
        && !cursor.at(at).is("couple") && !cursor.at(at).is("score");
    Numeral one = Numeral.of(at, at, Form.WORDS, BigDecimal.ONE, BigDecimal.ONE);
    return starts ? collective(one) : scaleAlone(at);
  }

  /** "casi millón y medio", "supera el millón"; "por millón" tells what a rate is per. */
  private Optional<Numeral> scaleAlone(int at) {
    Lexeme before = cursor.at(at - 1);
    boolean singular = spanish && cursor.at(at).key().endsWith("on") && !before.is("por") && !before.is("cada");
    return singular ? words.find(cursor.at(at), Role.SCALE)
        .map(s -> new FractionReader(cursor, words, true).extend(Numeral.of(at, at + 1, Form.WORDS, BigDecimal.ONE, s.value())))
        : Optional.empty();
  }

  /** "two dozen", "dos docenas", "a couple hundred", "un centenar", "un par de miles". */
  private Optional<Numeral> collective(Numeral number) {
    int at = number.to();
    Lexeme word = cursor.at(at);
    Optional<Meaning> entry = words.find(word, Role.COLLECTIVE).or(() -> pluralCollective(number, word));
    if (entry.isEmpty() || number.form() == Form.ORDINAL || number.form() == Form.FRACTION) {
      return Optional.empty();
    }
    BigDecimal value = number.value().multiply(entry.get().value());
    int to = at + 1;
    int next = cursor.at(to).is("of") || cursor.at(to).is("de") ? to + 1 : to;
    Optional<BigDecimal> scale = unitOf(cursor.at(next));
    if (scale.isPresent()) {
      return Optional.of(Numeral.of(number.from(), next + 1, Form.WORDS, value, scale.get()));
    }
    if (word.is("pair") || (word.is("score") && number.form() != Form.WORDS)) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(number.from(), to, Form.WORDS, value, entry.get().value(), BigDecimal.ONE, Optional.empty()));
  }

  private Optional<Meaning> pluralCollective(Numeral number, Lexeme word) {
    boolean many = number.form() == Form.WORDS || number.form() == Form.DIGITS;
    return many ? words.find(word, Role.VAGUE).map(e -> new Meaning(Role.COLLECTIVE, vagueUnit(e.value()), e.value()))
        : Optional.empty();
  }

  private Optional<Numeral> ordinalAlone(int at) {
    BigDecimal value = BigDecimal.ZERO;
    @Nullable BigDecimal limit = null;
    int to = at;
    for (Optional<Meaning> part = words.find(cursor.at(to), Role.ORDINAL); part.isPresent();
        part = words.find(cursor.at(to), Role.ORDINAL)) {
      if (limit != null && (!spanish || magnitude(part.get().value()) >= magnitude(limit))) {
        break;
      }
      limit = part.get().value();
      value = value.add(limit);
      to++;
    }
    return to == at ? Optional.empty() : Optional.of(Numeral.of(at, to, Form.ORDINAL, value, BigDecimal.ONE));
  }

  private static int magnitude(BigDecimal value) {
    return value.precision() - value.scale();
  }
}
