package org.cotejo.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers as the ledger prints them in every form: plain, with at most 12 significant digits. */
public final class Decimals {

  private static final int DIGITS = 12;

  private Decimals() {}

  /** The nearest number of 12 digits; one that has no more stays as it is. */
  public static String nearest(BigDecimal value) {
    return plain(value.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)));
  }

  /** The nearest number of 12 digits. */
  public static String nearest(BigFraction value) {
    return plain(rounded(value, RoundingMode.HALF_EVEN));
  }

  /** A lower bound, never above the true one. */
  public static String low(BigFraction value) {
    return plain(rounded(value, RoundingMode.FLOOR));
  }

  /** An upper bound, never below the true one. */
  public static String high(BigFraction value) {
    return plain(rounded(value, RoundingMode.CEILING));
  }

  private static BigDecimal rounded(BigFraction value, RoundingMode mode) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), new MathContext(DIGITS, mode));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
