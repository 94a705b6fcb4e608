package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/** What a number is parted by: "thirds", "quarters", "hundredths", "thirty-fifths", "doceavos". */
final class Denominators {

  private final Cursor cursor;
  private final NumberWords words;
  private final boolean spanish;

  Denominators(Cursor cursor, NumberWords words, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.spanish = spanish;
  }

  /** A denominator where it was read. */
  record Denominator(int to, BigDecimal value) {}

  /** A share that is added to a number: "three quarters", "fifty-four hundredths". */
  record Share(int to, BigDecimal value) {}

  /** A denominator in the plural. */
  Optional<Denominator> plural(int at) {
    if (isCompound(at)) {
      int unit = afterDash(at + 1);
      return Optional.of(new Denominator(unit + 1, value(at, Role.TEN).add(value(unit, Role.PARTS))));
    }
    return words.find(cursor.at(at), Role.PARTS).filter(e -> e.value().compareTo(BigDecimal.ONE) > 0)
        .map(e -> new Denominator(at + 1, e.value()));
  }

  /** "cuarta parte", "terceras partes": an ordinal with the word for a part. */
  Optional<Denominator> ordinalPart(int at) {
    Lexeme part = cursor.at(at + 1);
    boolean fits = spanish && (part.is("parte") || part.is("partes"));
    return fits ? words.find(cursor.at(at), Role.ORDINAL).or(() -> words.find(cursor.at(at), Role.PARTS))
        .filter(e -> e.value().compareTo(BigDecimal.TWO) > 0).map(e -> new Denominator(at + 2, e.value()))
        : Optional.empty();
  }

  /** "thirty-fifths", "twenty-firsts". */
  boolean isCompound(int at) {
    return !spanish && words.is(cursor.at(at), Role.TEN) && words.find(cursor.at(afterDash(at + 1)), Role.PARTS)
        .map(p -> p.value().compareTo(BigDecimal.TEN) < 0 && p.value().compareTo(BigDecimal.TWO) != 0).orElse(false);
  }

  /** Whether a number stands at a lexeme and its denominator after it: then "and" before it joins a share. */
  boolean followNumber(int at) {
    int next = afterDash(afterNumerator(at));
    Lexeme word = cursor.at(next);
    return words.is(word, Role.PARTS) || (spanish && next > at && (words.is(word, Role.PART) || words.is(word, Role.ORDINAL)
        || words.is(word, Role.AND)));
  }

  /** "three quarters", "one third", "fifty-four hundredths" after "and". */
  Optional<Share> share(int start) {
    int end = afterNumerator(start);
    if (end == start) {
      return Optional.empty();
    }
    BigDecimal count = words.find(cursor.at(start), Role.UNIT).or(() -> words.find(cursor.at(start), Role.TEN))
        .map(Meaning::value).orElse(BigDecimal.ZERO);
    BigDecimal numerator = end > start + 1 ? count.add(value(end - 1, Role.UNIT)) : count;
    boolean one = numerator.compareTo(BigDecimal.ONE) == 0;
    int at = afterDash(end);
    Lexeme word = cursor.at(at);
    Optional<BigDecimal> part = words.find(word, Role.PARTS)
        .or(() -> words.find(word, Role.ORDINAL).filter(e -> one && e.value().compareTo(BigDecimal.TWO) > 0))
        .or(() -> words.find(word, Role.PART).filter(e -> one)).map(Meaning::value);
    return part.map(p -> new Share(at + 1, Numeral.divide(numerator, p)));
  }

  /** The lexeme after a number below a hundred. */
  private int afterNumerator(int at) {
    if (words.is(cursor.at(at), Role.UNIT)) {
      return at + 1;
    }
    if (!words.is(cursor.at(at), Role.TEN)) {
      return at;
    }
    int unit = spanish && cursor.at(at + 1).is("y") ? at + 2 : afterDash(at + 1);
    return words.is(cursor.at(unit), Role.UNIT) ? unit + 1 : at + 1;
  }

  private int afterDash(int at) {
    return cursor.at(at).isDash() ? at + 1 : at;
  }

  private BigDecimal value(int at, Role role) {
    return words.find(cursor.at(at), role).map(Meaning::value).orElse(BigDecimal.ZERO);
  }
}
