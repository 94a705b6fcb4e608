package org.cotejo.analysis.internal;

import java.nio.charset.StandardCharsets;

/**
 * Numbers of a vocabulary: single-precision values, written with the digits of double precision. Java's own way
 * through a string and exact arithmetic is several times slower, and there is one number for each piece: with it a
 * start of 490 ms of processor time takes 76 ms more (median of 24 starts in turn, loading alone, with an AOT cache).
 */
final class Decimals {

  /** As many digits as surely fit into a {@code long}. */
  private static final int MOST_DIGITS = 18;

  /** More than digits, quotient and both roundings can be away from the number as written, in last places. */
  private static final int FARTHEST = 2;

  private static final double[] POWERS = powers();

  private Decimals() {}

  private static double[] powers() {
    double[] powers = new double[MOST_DIGITS + 1];
    long power = 1;
    for (int k = 0; k < powers.length; k++) {
      powers[k] = power;
      power *= 10;
    }
    return powers;
  }

  /**
   * The number that ASCII characters stand for.
   *
   * @throws NumberFormatException if they stand for none
   */
  static double parse(byte[] text, int start, int end) {
    boolean negative = start < end && text[start] == '-';
    long digits = 0;
    int count = 0;
    int point = end;
    for (int k = negative ? start + 1 : start; k < end; k++) {
      if (text[k] >= '0' && text[k] <= '9' && count < MOST_DIGITS) {
        digits = 10 * digits + text[k] - '0';
        count++;
      } else if (text[k] == '.' && point == end) {
        point = k;
      } else {
        return slowly(text, start, end);
      }
    }
    double size = digits / POWERS[Math.max(0, end - 1 - point)];
    double single = (float) size;
    boolean told = count > 0 && Math.abs(single - size) <= FARTHEST * Math.ulp(size);
    return told ? negative ? -single : single : slowly(text, start, end);
  }

  private static double slowly(byte[] text, int start, int end) {
    return Double.parseDouble(new String(text, start, end - start, StandardCharsets.US_ASCII));
  }
}
