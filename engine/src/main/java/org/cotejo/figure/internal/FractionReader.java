package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.Denominators.Share;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/** What may follow a whole number: denominators, "and a half", "1/4", "½", powers. */
final class FractionReader {

  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final int[][] VULGAR_PARTS = {
    {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8}, {3, 8}, {5, 8}, {7, 8}
  };
  private static final int LARGEST_DENOMINATOR = 1000;

  private final Cursor cursor;
  private final NumberWords words;
  private final boolean spanish;
  private final Denominators denominators;

  FractionReader(Cursor cursor, NumberWords words, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.spanish = spanish;
    this.denominators = new Denominators(cursor, words, spanish);
  }

  /** The number with the fraction or power after it, or the number itself. */
  Numeral extend(Numeral number) {
    if (number.form() == Form.ORDINAL || number.form() == Form.VAGUE) {
      return number;
    }
    return slash(number).or(() -> vulgar(number)).or(() -> new PowerReader(cursor).after(number))
        .or(() -> parts(number)).or(() -> andFraction(number)).orElse(number);
  }

  /** "3/4", "2 1/4". */
  private Optional<Numeral> slash(Numeral number) {
    if (number.form() != Form.DIGITS || !number.isInteger()) {
      return Optional.empty();
    }
    int at = number.to();
    if (isSlash(at) && cursor.at(at + 1).isDigits() && !isSlash(at + 2)) {
      return fraction(cursor.at(at - 1), cursor.at(at + 1))
          .map(f -> Numeral.fraction(number.from(), at + 2, f[0], f[1]));
    }
    if (cursor.at(at).isDigits() && isSlash(at + 1) && cursor.at(at + 2).isDigits()) {
      return fraction(cursor.at(at), cursor.at(at + 2))
          .map(f -> added(number, at + 3, Numeral.divide(f[0], f[1])));
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal[]> fraction(Lexeme above, Lexeme below) {
    if (above.text().length() > 3 || below.text().length() > 4 || !isPlain(above.text()) || !isPlain(below.text())) {
      return Optional.empty();
    }
    int a = Integer.parseInt(above.text());
    int b = Integer.parseInt(below.text());
    boolean usual = b >= 2 && b <= LARGEST_DENOMINATOR && (b <= 10 || b % 2 == 0) && a < b && a > 0;
    return usual ? Optional.of(new BigDecimal[] {BigDecimal.valueOf(a), BigDecimal.valueOf(b)}) : Optional.empty();
  }

  private static boolean isPlain(String digits) {
    return digits.chars().allMatch(Character::isDigit);
  }

  private Optional<Numeral> vulgar(Numeral number) {
    Lexeme mark = cursor.at(number.to());
    int index = mark.kind() == Lexeme.Kind.MARK && mark.text().length() == 1 ? VULGAR.indexOf(mark.text()) : -1;
    if (index < 0 || number.form() != Form.DIGITS) {
      return Optional.empty();
    }
    BigDecimal value = Numeral.divide(BigDecimal.valueOf(VULGAR_PARTS[index][0]), BigDecimal.valueOf(VULGAR_PARTS[index][1]));
    return Optional.of(added(number, number.to() + 1, value));
  }

  static boolean isVulgar(Lexeme mark) {
    return mark.text().length() == 1 && VULGAR.contains(mark.text());
  }

  /** "¾" by itself. */
  Optional<Numeral> vulgarAlone(int at) {
    Lexeme mark = cursor.at(at);
    if (mark.kind() != Lexeme.Kind.MARK || !isVulgar(mark)) {
      return Optional.empty();
    }
    int[] parts = VULGAR_PARTS[VULGAR.indexOf(mark.text())];
    return Optional.of(Numeral.fraction(at, at + 1, BigDecimal.valueOf(parts[0]), BigDecimal.valueOf(parts[1])));
  }

  /** "two-thirds", "tres cuartos", "one fifth", "a third of", "un tercio". */
  private Optional<Numeral> parts(Numeral number) {
    int at = number.to() + (cursor.at(number.to()).isDash() ? 1 : 0);
    Lexeme word = cursor.at(at);
    Optional<Denominators.Denominator> ofParts = denominators.ordinalPart(at);
    if (ofParts.isPresent() && number.isInteger()) {
      return ofParts.map(p -> Numeral.fraction(number.from(), p.to(), number.value(), p.value()));
    }
    boolean one = number.form() == Form.ARTICLE;
    Optional<Denominators.Denominator> part = one ? single(at) : denominators.plural(at).or(() -> halves(number, at));
    if (part.isEmpty() || !number.isInteger() || (one && !endsFraction(number, at, word))) {
      return Optional.empty();
    }
    Numeral fraction = Numeral.fraction(number.from(), part.get().to(), number.value(), part.get().value());
    return Optional.of(ofScale(fraction).orElse(fraction));
  }

  /** "cinco medios" by itself: beside other words, "medios" are newspapers or means. */
  private Optional<Denominators.Denominator> halves(Numeral number, int at) {
    boolean alone = spanish && cursor.at(at).is("medios") && !cursor.at(at + 1).isWord() && !cursor.at(number.from() - 1).isWord();
    boolean odd = alone && number.isInteger() && number.value().toBigInteger().testBit(0);
    return odd ? Optional.of(new Denominators.Denominator(at + 1, BigDecimal.TWO)) : Optional.empty();
  }

  private Optional<Denominators.Denominator> single(int at) {
    Lexeme word = cursor.at(at);
    return words.find(word, Role.PART)
        .or(() -> words.find(word, Role.PARTS).filter(e -> spanish && word.key().endsWith("avos")))
        .or(() -> words.find(word, Role.ORDINAL).filter(e -> e.value().compareTo(BigDecimal.TWO) > 0))
        .map(e -> new Denominators.Denominator(at + 1, e.value()));
  }

  /** "a third man" counts nobody's share; "a third of", "one third," do. */
  private boolean endsFraction(Numeral one, int at, Lexeme word) {
    Lexeme next = cursor.at(at + 1);
    boolean article = words.is(cursor.at(one.from()), Role.ARTICLE);
    if ((word.is("quarter") && article) || spanish) {
      return next.is("of") || next.is("de") || next.is("del") || words.is(word, Role.PARTS) || (next.is("por") && cursor.at(at + 2).is("ciento")) || (words.is(word, Role.PART) && spanish)
          || (spanish && !next.isWord());
    }
    boolean small = words.find(word, Role.ORDINAL).map(e -> e.value().intValue() < 100).orElse(true);
    if (next.isDash() && cursor.glued(at + 1)) {
      return false;
    }
    return !next.isWord() || (!article && !small) || !small || !article || !next.spaced() || isFunction(next);
  }

  private static boolean isFunction(Lexeme word) {
    return switch (word.key()) {
      case "of", "and", "or", "in", "on", "to", "from", "more", "less", "as", "the", "by", "were", "was", "are", "is", "say",
          "said", "have", "had", "has", "did", "do", "at", "for", "since", "over", "between", "that", "who", "lower", "higher",
          "larger", "smaller", "off", "below", "above", "cheaper", "below.", "would", "will", "could" -> true;
      default -> false;
    };
  }

  /** "three-quarters of a million". */
  private Optional<Numeral> ofScale(Numeral fraction) {
    int at = fraction.to();
    at += cursor.at(at).is("of") || cursor.at(at).is("de") ? 1 : 0;
    at += words.is(cursor.at(at), Role.ARTICLE) || cursor.at(at).is("un") ? 1 : 0;
    return words.find(cursor.at(at), Role.SCALE).isEmpty() ? Optional.empty()
        : Optional.of(Numeral.of(fraction.from(), at + 1, Form.WORDS, fraction.value(),
            words.find(cursor.at(at), Role.SCALE).orElseThrow().value()));
  }

  /** "two and a half", "one and three quarters million", "a million and a half", "dos millones y medio". */
  private Optional<Numeral> andFraction(Numeral number) {
    int at = number.to();
    if (!words.is(cursor.at(at), Role.AND) && !(spanish && cursor.at(at).is("con"))) {
      return Optional.empty();
    }
    Optional<Share> share = halfAt(at + 1).or(() -> denominators.share(at + 1)).or(() -> mixed(at));
    return share.map(s -> withShare(number, s));
  }

  /** "two and a half million" is 2.5 million, "a billion and a half million" half a million more than a billion. */
  private Numeral withShare(Numeral number, Share share) {
    Optional<BigDecimal> scale = words.find(cursor.at(share.to()), Role.SCALE).map(Meaning::value);
    if (scale.isPresent() && number.scale().compareTo(BigDecimal.ONE) == 0) {
      BigDecimal mantissa = number.value().add(share.value());
      return Numeral.of(number.from(), share.to() + 1, Form.WORDS, mantissa, scale.get());
    }
    if (scale.isPresent() && !spanish && scale.get().compareTo(number.scale()) < 0) {
      return added(number, share.to() + 1, share.value().multiply(scale.get()));
    }
    return added(number, share.to(), share.value().multiply(number.scale()));
  }

  /** "once con uno y medio". */
  private Optional<Share> mixed(int with) {
    boolean joins = spanish && cursor.at(with).is("con") && cursor.at(with + 2).is("y");
    Optional<BigDecimal> whole = joins ? words.find(cursor.at(with + 1), Role.UNIT).map(Meaning::value) : Optional.empty();
    return whole.flatMap(w -> halfAt(with + 3).map(half -> new Share(half.to(), w.add(half.value()))));
  }

  /** "and a half", "y media": a half that is added to the word before it. */
  Optional<Share> andHalf(int at) {
    return words.is(cursor.at(at), Role.AND)
        ? halfAt(at + 1).filter(s -> words.is(cursor.at(s.to() - 1), Role.HALF)) : Optional.empty();
  }

  private Optional<Share> halfAt(int start) {
    int at = words.is(cursor.at(start), Role.ARTICLE) ? start + 1 : start;
    if (!spanish && at == start) {
      return Optional.empty();
    }
    Optional<Meaning> entry = words.find(cursor.at(at), Role.HALF).or(() -> words.find(cursor.at(at), Role.PART))
        .or(() -> words.find(cursor.at(at), Role.ORDINAL).filter(e -> !spanish && e.value().compareTo(BigDecimal.TWO) > 0));
    return entry.map(e -> new Share(at + 1, Numeral.divide(BigDecimal.ONE, e.value())));
  }

  /** The sum of a number and a fraction; its last digit that counts is the fraction. */
  private static Numeral added(Numeral number, int to, BigDecimal more) {
    Form form = number.form() == Form.ARTICLE ? Form.WORDS : number.form();
    return new Numeral(number.from(), to, form, number.value().add(more), more.min(number.step()), number.scale(), Optional.empty());
  }

  private boolean isSlash(int at) {
    return isMark(at, "/") || isMark(at, "\u2044");
  }

  private boolean isMark(int at, String mark) {
    return cursor.at(at).isMark(mark);
  }
}
