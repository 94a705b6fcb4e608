package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers and decimals in words, digits or both, up to an ordinal ending ("two hundred and third").
 * One reader reads one number.
 */
final class CardinalReader {

  /** What was read last; it says what may follow. */
  private enum Last { NONE, DIGITS, UNIT, TEN, HUNDRED, SCALE, AND }

  /** Decimals in words that are read; no text spells more. */
  private static final int LONGEST = 30;

  private final Cursor cursor;
  private final NumberWords words;
  private final NumberStyle style;
  private final boolean spanish;

  /** Parts above and below the last scale word, and the group that is being read. */
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal low = BigDecimal.ZERO;
  private @Nullable BigDecimal group;
  private @Nullable BigDecimal lowScale;
  private @Nullable BigDecimal topScale;
  private BigDecimal trailing = BigDecimal.ONE;
  private @Nullable BigDecimal mantissa;
  private Last last = Last.NONE;
  private boolean digits;
  private boolean ordinal;
  private boolean afterPoint;
  private int at;

  CardinalReader(Cursor cursor, NumberWords words, NumberStyle style, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.style = style;
    this.spanish = spanish;
  }

  Optional<Numeral> read(int start) {
    at = start;
    while (!ordinal && step()) {
      // each step reads one word
    }
    if (last == Last.NONE) {
      return Optional.empty();
    }
    return Optional.of(result(start));
  }

  /** "a hundred", "a million": the article stands for one. */
  Optional<Numeral> readAfterArticle(int article) {
    at = article + 1;
    Lexeme word = cursor.at(at);
    if (!words.is(word, Role.HUNDRED) && !words.is(word, Role.SCALE)) {
      return Optional.empty();
    }
    group = BigDecimal.ONE;
    last = Last.UNIT;
    while (!ordinal && step()) {
      // as above
    }
    return Optional.of(result(article));
  }

  private Numeral result(int start) {
    BigDecimal value = total.add(low).add(group == null ? BigDecimal.ZERO : group);
    if (ordinal) {
      return Numeral.of(start, at, Form.ORDINAL, value, BigDecimal.ONE);
    }
    Form form = digits ? Form.DIGITS : isOne(start) ? Form.ARTICLE : Form.WORDS;
    if (last != Last.SCALE) {
      return Numeral.of(start, at, form, whole(value), BigDecimal.ONE);
    }
    BigDecimal before = mantissa != null ? mantissa : whole(Numeral.divide(value, trailing));
    return Numeral.of(start, at, form, before, trailing);
  }

  private static BigDecimal whole(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private boolean isOne(int start) {
    return at == start + 1 && group != null && group.compareTo(BigDecimal.ONE) == 0;
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
    return unit(lexeme) || ten(lexeme) || hundred(lexeme) || scale(lexeme) || suffix(lexeme) || and(lexeme)
        || point(lexeme) || ordinal(lexeme);
  }

  private boolean digits(Lexeme lexeme) {
    boolean goesOn = last == Last.AND || (last == Last.SCALE && words.is(cursor.at(at + 1), Role.HUNDRED));
    if (last != Last.NONE && !(digits && goesOn)) {
      return false;
    }
    Optional<BigDecimal> value = style.read(lexeme.text());
    if (value.isEmpty() || (last != Last.NONE && (!belowScale(value.get()) || value.get().scale() > 0))) {
      return false;
    }
    digits = true;
    group = last == Last.AND && group != null ? group.add(value.get()) : value.get();
    return took(Last.DIGITS);
  }

  /** The hyphen of "twenty-three" and the dash of "two - hundred" in careless text. */
  private boolean dash() {
    if (last == Last.NONE || digits || cursor.at(at).spaced() != cursor.at(at + 1).spaced()) {
      return false;
    }
    int before = at;
    Last was = last;
    at++;
    Lexeme next = cursor.at(at);
    if ((next.isWord() && last == Last.TEN && (unit(next) || ordinal(next))) || (next.isWord() && (hundred(next) || scale(next)))) {
      return true;
    }
    at = before;
    last = was;
    return false;
  }

  private boolean unit(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.UNIT);
    if (entry.isEmpty()) {
      return false;
    }
    BigDecimal value = entry.get().value();
    boolean digit = value.compareTo(BigDecimal.TEN) < 0 && value.signum() > 0;
    boolean fits = switch (last) {
      case NONE, AND, HUNDRED -> true;
      case SCALE -> belowScale(value) && (!digits || continues(at + 1));
      case TEN -> digit && !spanish;
      default -> false;
    };
    if (!fits || (last == Last.HUNDRED && value.signum() == 0)) {
      return false;
    }
    group = value.add(group == null ? BigDecimal.ZERO : group);
    return took(Last.UNIT);
  }

  private boolean ten(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.TEN);
    if (entry.isEmpty() || last == Last.UNIT || last == Last.TEN || last == Last.DIGITS || (last == Last.SCALE && digits)) {
      return false;
    }
    group = entry.get().value().add(group == null ? BigDecimal.ZERO : group);
    return took(Last.TEN);
  }

  private boolean hundred(Lexeme lexeme) {
    Optional<Meaning> several = words.find(lexeme, Role.HUNDREDS);
    if (several.isPresent() && (last == Last.NONE || last == Last.SCALE)) {
      group = several.get().value();
      return took(Last.HUNDRED);
    }
    if (!words.is(lexeme, Role.HUNDRED) || last == Last.HUNDRED || last == Last.SCALE || last == Last.AND) {
      return false;
    }
    BigDecimal count = group == null ? BigDecimal.ONE : group;
    group = count.multiply(BigDecimal.valueOf(100));
    return took(Last.HUNDRED);
  }

  private boolean scale(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.SCALE);
    if (entry.isEmpty() || last == Last.AND || (group == null && last == Last.NONE && !lexeme.is("mil"))) {
      return false;
    }
    return multiply(entry.get().value()) && took(Last.SCALE);
  }

  private boolean multiply(BigDecimal scale) {
    if (lowScale != null && scale.compareTo(lowScale) > 0 && (topScale == null || scale.compareTo(topScale) < 0)) {
      boolean together = group == null && last == Last.SCALE;
      BigDecimal under = low.add(group == null ? BigDecimal.ZERO : group);
      total = total.add(under.multiply(scale));
      low = BigDecimal.ZERO;
      lowScale = null;
      topScale = scale;
      trailing = together ? trailing.multiply(scale) : scale;
      mantissa = together ? mantissa : null;
    } else if ((lowScale == null || scale.compareTo(lowScale) < 0) && (topScale == null || scale.compareTo(topScale) < 0)) {
      BigDecimal count = group == null ? BigDecimal.ONE : group;
      mantissa = total.signum() == 0 && low.signum() == 0 ? count : null;
      total = total.add(low);
      topScale = lowScale != null ? lowScale : topScale;
      low = count.multiply(scale);
      lowScale = scale;
      trailing = scale;
    } else {
      return false;
    }
    group = null;
    return true;
  }

  /** "10k", "1.2bn": short forms of scales, after digits only; "m" must be settled by what follows. */
  private boolean suffix(Lexeme lexeme) {
    if (last != Last.DIGITS || !words.is(lexeme, Role.SUFFIX) || group == null) {
      return false;
    }
    boolean single = lexeme.text().length() == 1;
    if (lexeme.text().equals("K") && cursor.at(at).spaced()) {
      return false;
    }
    if (single && (!lexeme.text().equals("k") && !lexeme.text().equals("K") && !meansMillion(lexeme))) {
      return false;
    }
    if (lexeme.is("mm") && !afterMoney()) {
      return false;
    }
    BigDecimal scale = words.find(lexeme, Role.SUFFIX).orElseThrow().value();
    mantissa = group;
    low = group.multiply(scale);
    lowScale = scale;
    trailing = scale;
    group = null;
    return took(Last.SCALE);
  }

  /** "m", "b" and "M" are scales after a currency, or where a counted plural follows ("1.2m homes", "4.3M sales"). */
  private boolean meansMillion(Lexeme lexeme) {
    Lexeme next = cursor.at(at + 1);
    if (afterMoney() || next.isMark("€") || next.isMark("$") || next.isMark("£")) {
      return true;
    }
    boolean plural = next.isWord() && next.spaced() && next.key().length() > 3
        && (next.key().endsWith("s") || next.is("people")) && !next.startsUpper();
    if (lexeme.text().equals("b") && !cursor.at(at).spaced()) {
      return true;
    }
    return lexeme.text().equals("M") ? next.isWord() && next.spaced() : plural && !cursor.at(at).spaced();
  }

  private boolean afterMoney() {
    Lexeme before = cursor.at(at - 2);
    return (before.kind() == Lexeme.Kind.MARK && "$£€¥₹".contains(before.text()))
        || (before.isWord() && before.text().length() <= 4 && before.text().equals(before.text().toUpperCase(java.util.Locale.ROOT))
            && !cursor.at(at - 1).spaced());
  }

  private boolean and(Lexeme lexeme) {
    if (!words.is(lexeme, Role.AND)) {
      return false;
    }
    Lexeme next = cursor.at(at + 1);
    boolean fits = spanish
        ? last == Last.TEN && words.is(next, Role.UNIT) && below(next, 10)
        : (last == Last.HUNDRED || (last == Last.SCALE && !startsFraction(at + 1))) && !isPartAfter(at + 1)
            && (words.is(next, Role.UNIT) || words.is(next, Role.TEN) || words.is(next, Role.ORDINAL)
                || (digits && next.isDigits() && last == Last.HUNDRED));
    return fits && took(Last.AND);
  }

  private boolean startsFraction(int from) {
    return isPartAfter(from) || digits;
  }

  /** Whether "three quarters" or "two-thirds" stands at {@code from}: then "and" joins a fraction. */
  private boolean isPartAfter(int from) {
    int next = cursor.at(from + 1).isDash() ? from + 2 : from + 1;
    return words.is(cursor.at(next), Role.PARTS) || (spanish && (words.is(cursor.at(next), Role.PART)
        || words.is(cursor.at(next), Role.ORDINAL) || words.is(cursor.at(next), Role.AND)));
  }

  private boolean below(Lexeme lexeme, int limit) {
    return words.find(lexeme, Role.UNIT).map(e -> e.value().intValue() < limit).orElse(false);
  }

  /** Whether a word after a scale in digits goes on with hundreds: "2 mil trescientos" but not "2 million two days". */
  private boolean continues(int next) {
    return words.is(cursor.at(next), Role.HUNDRED);
  }

  private boolean belowScale(BigDecimal value) {
    BigDecimal limit = lowScale != null ? lowScale : topScale;
    return limit == null || value.compareTo(limit) < 0;
  }

  /** "five point five", "tres coma setenta y uno". */
  private boolean point(Lexeme lexeme) {
    boolean part = lexeme.is("con") && isPartAfter(at + 1);
    if (part || !words.is(lexeme, Role.POINT) || last == Last.NONE || last == Last.AND || digits || afterPoint) {
      return false;
    }
    if (lexeme.is("con") && words.is(cursor.at(at + 1), Role.HUNDREDS)) {
      CardinalReader decimals = new CardinalReader(cursor, words, style, spanish);
      decimals.afterPoint = true;
      Optional<Numeral> after = decimals.read(at + 1);
      group = new BigDecimal((group == null ? "0" : group.toBigInteger().toString()) + "." + after.orElseThrow().value().toPlainString());
      at = after.orElseThrow().to();
      last = Last.DIGITS;
      return true;
    }
    StringBuilder decimals = new StringBuilder();
    int next = at + 1;
    while (decimals.length() < LONGEST) {
      Lexeme word = cursor.at(next);
      Optional<Meaning> entry = words.find(word, Role.UNIT).or(() -> words.find(word, Role.TEN));
      if (entry.isEmpty()) {
        if (decimals.isEmpty() || !(word.isDash() || word.is("y"))) {
          break;
        }
        boolean joins = words.is(cursor.at(next + 1), Role.UNIT) && decimals.charAt(decimals.length() - 1) == '0';
        if (!joins) {
          break;
        }
        next++;
        continue;
      }
      boolean addsToTen = entry.get().value().compareTo(BigDecimal.TEN) < 0 && decimals.length() > 1
          && decimals.charAt(decimals.length() - 1) == '0' && words.is(cursor.at(next - 1).isWord() && !cursor.at(next - 1).is("y")
              ? cursor.at(next - 1) : cursor.at(next - 2), Role.TEN);
      if (addsToTen) {
        decimals.setLength(decimals.length() - 1);
      }
      decimals.append(entry.get().value().toPlainString());
      next++;
    }
    if (decimals.isEmpty()) {
      return false;
    }
    BigDecimal whole = group == null ? BigDecimal.ZERO : group;
    group = new BigDecimal(whole.toBigInteger() + "." + decimals);
    at = next;
    last = Last.DIGITS;
    return true;
  }

  private boolean ordinal(Lexeme lexeme) {
    if (last == Last.NONE || (last == Last.DIGITS && digits) || !words.is(lexeme, Role.ORDINAL)) {
      return false;
    }
    BigDecimal value = words.find(lexeme, Role.ORDINAL).orElseThrow().value();
    BigDecimal count = group == null ? BigDecimal.ZERO : group;
    boolean small = value.compareTo(BigDecimal.TEN) < 0;
    BigDecimal hundred = BigDecimal.valueOf(100);
    if (spanish && value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
      return ordinalScale(value);
    }
    if (value.compareTo(hundred) >= 0) {
      boolean many = (last == Last.UNIT && count.compareTo(BigDecimal.ONE) != 0) || last == Last.TEN || last == Last.HUNDRED;
      if (!many || spanish || group == null) {
        return false;
      }
      group = count.multiply(value);
    } else if ((last == Last.TEN && small) || last == Last.HUNDRED || last == Last.SCALE || last == Last.AND) {
      group = count.add(value);
    } else {
      return false;
    }
    ordinal = true;
    at++;
    return true;
  }

  /** "cincuenta y dos milésimo tricentésimo cuadragésimo". */
  private boolean ordinalScale(BigDecimal scale) {
    if ((group == null && last != Last.SCALE) || !multiply(scale)) {
      return false;
    }
    at++;
    ordinal = true;
    for (Optional<Meaning> part = words.find(cursor.at(at), Role.ORDINAL); part.isPresent() && part.get().value().compareTo(scale) < 0;
        part = words.find(cursor.at(at), Role.ORDINAL)) {
      group = part.get().value().add(group == null ? BigDecimal.ZERO : group);
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
