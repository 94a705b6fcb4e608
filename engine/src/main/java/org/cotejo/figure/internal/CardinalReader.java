package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/**
 * Whole numbers and decimals in words, digits or both, up to an ordinal ending ("two hundred and third").
 * One reader reads one number.
 */
final class CardinalReader {

  /** What was read last; it says what may follow. */
  private enum Last { NONE, DIGITS, UNIT, TEN, HUNDRED, SCALE, AND }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Cursor cursor;
  private final NumberWords words;
  private final NumberStyle style;
  private final boolean spanish;
  private final Denominators denominators;
  private final Tally tally = new Tally();
  private Last last = Last.NONE;
  private Last beforeAnd = Last.NONE;
  private boolean digits;
  private boolean ordinal;
  /** Whether what is read are the decimals of another number. */
  private boolean decimals;
  private int at;

  CardinalReader(Cursor cursor, NumberWords words, NumberStyle style, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.style = style;
    this.spanish = spanish;
    this.denominators = new Denominators(cursor, words, spanish);
  }

  Optional<Numeral> read(int start) {
    at = start;
    return last() == Last.NONE ? Optional.empty() : Optional.of(result(start));
  }

  /** "a hundred", "a million": the article stands for one. */
  Optional<Numeral> readAfterArticle(int article) {
    at = article + 1;
    Lexeme word = cursor.at(at);
    if (!words.is(word, Role.HUNDRED) && !words.is(word, Role.SCALE)) {
      return Optional.empty();
    }
    tally.set(BigDecimal.ONE);
    last = Last.UNIT;
    last();
    return Optional.of(result(article));
  }

  /** Reads on as far as the number goes; what was read last. */
  private Last last() {
    boolean reads = true;
    while (reads && !ordinal) {
      reads = step();
    }
    if (last == Last.AND) {
      at--;
      last = beforeAnd;
    }
    return last;
  }

  private Numeral result(int start) {
    if (ordinal) {
      return Numeral.of(start, at, Form.ORDINAL, tally.value(), BigDecimal.ONE);
    }
    Form form = digits ? Form.DIGITS : at == start + 1 && tally.isOne() ? Form.ARTICLE : Form.WORDS;
    return tally.numeral(start, at, form, last == Last.SCALE);
  }

  private boolean step() {
    Lexeme lexeme = cursor.at(at);
    if (lexeme.isDigits()) {
      return digits(lexeme);
    }
    if (lexeme.isDash()) {
      return dash();
    }
    if (!lexeme.isWord()) {
      return false;
    }
    return unit(lexeme) || ten(lexeme) || hundred(lexeme) || scale(lexeme) || suffix() || and(lexeme)
        || point(lexeme) || ordinal(lexeme);
  }

  private boolean digits(Lexeme lexeme) {
    if (last != Last.NONE && !(digits && digitsGoOn(lexeme))) {
      return false;
    }
    Optional<BigDecimal> value = style.read(lexeme.text());
    if (value.isEmpty() || (last != Last.NONE && (!tally.hasRoomFor(value.get()) || value.get().scale() > 0))) {
      return false;
    }
    digits = true;
    if (last == Last.AND) {
      tally.add(value.get());
    } else {
      tally.set(value.get());
    }
    return took(Last.DIGITS);
  }

  /** "3 hundred and 5", "2 million 500 thousand", "3 mil 500 pesos". */
  private boolean digitsGoOn(Lexeme lexeme) {
    Lexeme next = cursor.at(at + 1);
    boolean plain = lexeme.text().length() <= 3;
    return last == Last.AND || (last == Last.SCALE && plain && (words.is(next, Role.HUNDRED)
        || words.find(next, Role.SCALE).map(s -> tally.hasRoomFor(s.value())).orElse(false)
        || (spanish && cursor.at(at - 1).is("mil") && lexeme.text().length() == 3)));
  }

  /** The hyphen of "twenty-three" and "3-billion", and the dash of "two - hundred" in careless text. */
  private boolean dash() {
    if (last == Last.NONE || cursor.at(at).spaced() != cursor.at(at + 1).spaced() || (digits && !scaleIsGlued())) {
      return false;
    }
    int before = at;
    Last was = last;
    at++;
    Lexeme next = cursor.at(at);
    boolean small = next.isWord() && last == Last.TEN && (unit(next) || ordinal(next));
    if (small || (next.isWord() && (hundred(next) || scale(next)))) {
      return true;
    }
    at = before;
    last = was;
    return false;
  }

  private boolean scaleIsGlued() {
    return last == Last.DIGITS && cursor.glued(at + 1) && words.is(cursor.at(at + 1), Role.SCALE);
  }

  private boolean unit(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.UNIT);
    if (entry.isEmpty()) {
      return false;
    }
    BigDecimal value = entry.get().value();
    boolean digit = value.compareTo(BigDecimal.TEN) < 0 && value.signum() > 0;
    boolean fits = switch (last) {
      case NONE, AND -> true;
      case HUNDRED -> value.signum() > 0;
      case SCALE -> tally.hasRoomFor(value) && (!digits || words.is(cursor.at(at + 1), Role.HUNDRED));
      case TEN -> digit && !spanish;
      default -> false;
    };
    if (fits) {
      tally.add(value);
    }
    return fits && took(Last.UNIT);
  }

  private boolean ten(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.TEN);
    boolean fits = switch (last) {
      case NONE, AND -> true;
      case HUNDRED -> !denominators.isCompound(at);
      case SCALE -> !digits && !denominators.isCompound(at);
      default -> false;
    };
    if (entry.isEmpty() || !fits) {
      return false;
    }
    tally.add(entry.get().value());
    return took(Last.TEN);
  }

  private boolean hundred(Lexeme lexeme) {
    Optional<Meaning> several = words.find(lexeme, Role.HUNDREDS);
    if (several.isPresent() && (last == Last.NONE || last == Last.SCALE)) {
      tally.set(several.get().value());
      return took(Last.HUNDRED);
    }
    if (!words.is(lexeme, Role.HUNDRED) || last == Last.HUNDRED || last == Last.SCALE || last == Last.AND) {
      return false;
    }
    tally.hundredfold();
    return took(Last.HUNDRED);
  }

  private boolean scale(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.SCALE);
    if (entry.isEmpty() || last == Last.AND || (last == Last.NONE && !lexeme.is("mil"))) {
      return false;
    }
    return tally.multiply(entry.get().value()) && took(Last.SCALE);
  }

  /** "10k", "1.2bn". */
  private boolean suffix() {
    if (last != Last.DIGITS || tally.isEmpty()) {
      return false;
    }
    Optional<BigDecimal> scale = new ShortScales(cursor, words).at(at);
    scale.ifPresent(tally::shorten);
    return scale.isPresent() && took(Last.SCALE);
  }

  private boolean and(Lexeme lexeme) {
    if (!words.is(lexeme, Role.AND)) {
      return false;
    }
    boolean fits = spanish ? spanishAnd() : englishAnd();
    if (fits) {
      beforeAnd = last;
    }
    return fits && took(Last.AND);
  }

  /** "treinta y uno". */
  private boolean spanishAnd() {
    return last == Last.TEN && words.find(cursor.at(at + 1), Role.UNIT)
        .map(e -> e.value().compareTo(BigDecimal.TEN) < 0).orElse(false);
  }

  /** "two hundred and five", not "a million and three quarters". */
  private boolean englishAnd() {
    Lexeme next = cursor.at(at + 1);
    boolean open = last == Last.HUNDRED || (last == Last.SCALE && !digits);
    boolean number = words.is(next, Role.UNIT) || words.is(next, Role.TEN) || words.is(next, Role.ORDINAL)
        || (digits && next.isDigits() && last == Last.HUNDRED);
    return open && number && !denominators.followNumber(at + 1);
  }

  /** "five point five", "tres coma setenta y uno", "cinco con doscientos". */
  private boolean point(Lexeme lexeme) {
    boolean part = lexeme.is("con") && denominators.followNumber(at + 1);
    if (part || !words.is(lexeme, Role.POINT) || last == Last.NONE || last == Last.AND || digits || decimals) {
      return false;
    }
    boolean whole = lexeme.is("con") && words.is(cursor.at(at + 1), Role.HUNDREDS);
    Optional<DecimalWords.Decimals> places = whole ? decimalNumber() : new DecimalWords(cursor, words).at(at + 1);
    if (places.isEmpty()) {
      return false;
    }
    tally.set(places.get().after(tally.group()));
    at = places.get().to();
    last = Last.DIGITS;
    return true;
  }

  /** "con quinientos doce": decimals read as a number. */
  private Optional<DecimalWords.Decimals> decimalNumber() {
    CardinalReader reader = new CardinalReader(cursor, words, style, spanish);
    reader.decimals = true;
    return reader.read(at + 1).map(n -> new DecimalWords.Decimals(n.to(), n.value().toPlainString()));
  }

  private boolean ordinal(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.ORDINAL);
    if (last == Last.NONE || (last == Last.DIGITS && digits) || entry.isEmpty()) {
      return false;
    }
    BigDecimal value = entry.get().value();
    if (spanish && value.compareTo(THOUSAND) >= 0) {
      return ordinalScale(value);
    }
    if (value.compareTo(HUNDRED) >= 0) {
      boolean many = (last == Last.UNIT && !tally.isOne()) || last == Last.TEN || last == Last.HUNDRED;
      if (!many || spanish || tally.isEmpty()) {
        return false;
      }
      tally.set(tally.group().multiply(value));
    } else if ((last == Last.TEN && value.compareTo(BigDecimal.TEN) < 0) || last == Last.HUNDRED || last == Last.SCALE
        || last == Last.AND) {
      tally.add(value);
    } else {
      return false;
    }
    ordinal = true;
    at++;
    return true;
  }

  /** "cincuenta y dos milésimo tricentésimo cuadragésimo"; "un milésimo" is a share. */
  private boolean ordinalScale(BigDecimal scale) {
    boolean share = last == Last.UNIT && tally.isOne();
    if (share || (tally.isEmpty() && last != Last.SCALE) || !tally.multiply(scale)) {
      return false;
    }
    at++;
    ordinal = true;
    BigDecimal limit = scale;
    for (Optional<Meaning> part = words.find(cursor.at(at), Role.ORDINAL); part.isPresent()
        && part.get().value().compareTo(limit) < 0; part = words.find(cursor.at(at), Role.ORDINAL)) {
      limit = part.get().value();
      tally.add(limit);
      at++;
    }
    return true;
  }

  private boolean took(Last what) {
    last = what;
    at++;
    return true;
  }
}
