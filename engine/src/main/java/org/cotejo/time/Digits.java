package org.cotejo.time;

import java.util.List;

/** Runs of digits in a text. */
final class Digits {

  private static final int LONGEST = 9;

  /**
   * A number as it was read.
   *
   * @param end where it ends, in UTF-16 units of the text
   * @param senses what it may mean; none where it is no part of a time
   */
  record Run(int end, List<Item.Sense> senses) {

    static Run of(int end, String sense, long number) {
      return new Run(end, List.of(new Item.Sense(sense, number, "")));
    }
  }

  private Digits() {}

  /** Where the digits that begin at a place end. */
  static int end(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What digits are worth; the largest long if there are too many. */
  static long value(String text, int start, int end) {
    return end - start > LONGEST ? Long.MAX_VALUE : Long.parseLong(text, start, end, 10);
  }

  /** A number of minutes, hours or days with at least two digits. */
  static String two(long number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** Whether there are more digits than {@link #value} reads. */
  static boolean isTooLong(int start, int end) {
    return end - start > LONGEST;
  }

  /** Whether a mark may stand within a number. */
  static boolean isSeparator(char c) {
    return c == '.' || c == ',';
  }
}
