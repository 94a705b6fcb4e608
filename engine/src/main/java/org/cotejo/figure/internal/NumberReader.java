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
  private final VagueNumbers vague;
  private final Halves halves;
  private final FractionReader fractions;
  private final Collectives collectives;

  /** A reader of one sentence. */
  public NumberReader(List<Lexeme> lexemes, Language language, NumberStyle style) {
    this.cursor = new Cursor(lexemes);
    this.words = NumberWords.of(language);
    this.style = style;
    this.spanish = language == Language.SPANISH;
    this.vague = new VagueNumbers(cursor, words, spanish);
    this.halves = new Halves(cursor, words, spanish);
    this.fractions = new FractionReader(cursor, words, spanish);
    this.collectives = new Collectives(cursor, words, spanish);
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
    Optional<Numeral> special = vague.at(at).or(() -> halves.at(at));
    if (special.isPresent()) {
      return special;
    }
    Optional<Numeral> cardinal = new CardinalReader(cursor, words, style, spanish).read(at);
    if (cardinal.isEmpty()) {
      return fractions.vulgarAlone(at).or(() -> article(at)).or(() -> partAlone(at)).or(() -> ordinalAlone(at));
    }
    Numeral number = fractions.extend(cardinal.get());
    return Optional.of(vague.andSome(number).or(() -> collectives.and(number)).or(() -> collectives.after(number))
        .orElse(number));
  }

  /** "a hundred", "a million and a half", "a dozen", "a couple of hundred", "a third". */
  private Optional<Numeral> article(int at) {
    if (!words.is(cursor.at(at), Role.ARTICLE)) {
      return collectives.alone(at);
    }
    Optional<Numeral> scale = new CardinalReader(cursor, words, style, spanish).readAfterArticle(at);
    if (scale.isPresent()) {
      return scale.map(fractions::extend);
    }
    Numeral one = Numeral.of(at, at + 1, Form.ARTICLE, BigDecimal.ONE, BigDecimal.ONE);
    Numeral extended = fractions.extend(one);
    return extended.form() == Form.FRACTION ? Optional.of(extended) : collectives.after(one).or(() -> Optional.of(one));
  }

  /** "la cuarta parte de las fincas", but not the third part of a saga. */
  private Optional<Numeral> partAlone(int at) {
    boolean whole = spanish && cursor.at(at - 1).is("la") && (cursor.at(at + 2).is("de") || cursor.at(at + 2).is("del"));
    WordClasses classes = WordClasses.of(Language.SPANISH);
    boolean serial = classes.is(cursor.at(at + 3), "serial") || classes.is(cursor.at(at + 4), "serial");
    return !whole || serial ? Optional.empty() : new Denominators(cursor, words, true).ordinalPart(at)
        .map(p -> Numeral.fraction(at, p.to(), BigDecimal.ONE, p.value()));
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
