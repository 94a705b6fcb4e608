package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number where it was read, without sign words, approximation or unit.
 *
 * @param from first lexeme
 * @param to the lexeme after the last
 * @param value the number; for a vague word its lower end
 * @param step what the last digit that counts is worth: 1000 for 18,000, 100,000 for 2.5 million, 1 for 40
 * @param scale what its last words multiply by ("million"), or 1
 * @param high upper end of a vague word ("dozens")
 */
public record Numeral(
    int from, int to, Form form, BigDecimal value, BigDecimal step, BigDecimal scale, Optional<BigDecimal> high) {

  /** How a number is written. {@code ARTICLE}: "a" or "one" in words, which may be no count. */
  public enum Form { DIGITS, WORDS, ARTICLE, ORDINAL, FRACTION, VAGUE }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** Digits kept of a fraction such as two thirds. */
  private static final int FRACTION_DIGITS = 12;

  static Numeral of(int from, int to, Form form, BigDecimal mantissa, BigDecimal scale) {
    BigDecimal value = mantissa.multiply(scale);
    return new Numeral(from, to, form, value, step(mantissa).multiply(scale), scale, Optional.empty());
  }

  /** A share in words; its numerator is what was rounded. */
  public static Numeral fraction(int from, int to, BigDecimal numerator, BigDecimal denominator) {
    BigDecimal value = divide(numerator, denominator);
    return new Numeral(from, to, Form.FRACTION, value, BigDecimal.ONE, BigDecimal.ONE, Optional.empty());
  }

  static Numeral vague(int from, int to, BigDecimal low, BigDecimal high) {
    return new Numeral(from, to, Form.VAGUE, low, BigDecimal.ONE, BigDecimal.ONE, Optional.of(high));
  }

  static BigDecimal divide(BigDecimal a, BigDecimal b) {
    BigDecimal quotient = a.divide(b, FRACTION_DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
  }

  /** What the last digit that counts is worth: below 100 every digit counts, from 100 up trailing zeros do not. */
  public static BigDecimal step(BigDecimal mantissa) {
    if (mantissa.scale() > 0) {
      return BigDecimal.ONE.movePointLeft(mantissa.scale());
    }
    if (mantissa.abs().compareTo(HUNDRED) < 0) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.movePointRight(-mantissa.stripTrailingZeros().scale());
  }

  Numeral negated() {
    return opposite().startingAt(from - 1);
  }

  /** The same number below zero. */
  public Numeral opposite() {
    return new Numeral(from, to, form, value.negate(), step, scale, high.map(BigDecimal::negate));
  }

  /** A number that is given outright. */
  public static Numeral counting(int from, int to, BigDecimal value, BigDecimal step) {
    return new Numeral(from, to, Form.WORDS, value, step, BigDecimal.ONE, Optional.empty());
  }

  /** The same number with the scale word of another: the 30 of "from 30 to 45 million". */
  public Numeral scaledBy(BigDecimal newScale) {
    return new Numeral(from, to, form, value.multiply(newScale), step.multiply(newScale), newScale, high);
  }

  /** The number with a smaller part, which was given as finely as {@code smallest}. */
  public Numeral plus(BigDecimal part, BigDecimal smallest) {
    return new Numeral(from, to, form, value.add(part), smallest, scale, high);
  }

  /** Dollars with so many cents. */
  public Numeral plusHundredths(BigDecimal hundredths) {
    BigDecimal sum = value.add(hundredths.movePointLeft(2));
    return new Numeral(from, to, form, sum, BigDecimal.ONE.movePointLeft(2), scale, high);
  }

  Numeral startingAt(int newFrom) {
    return new Numeral(newFrom, to, form, value, step, scale, high);
  }

  Numeral endingAt(int newTo) {
    return new Numeral(from, newTo, form, value, step, scale, high);
  }

  public boolean isInteger() {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
