package org.cotejo.time;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;

/** Lengths of time as ISO 8601 writes them: {@code P3Y}, {@code PT1.5H}, {@code P1Y6M}; {@code X} for "several". */
final class Lengths {

  private static final long SECONDS_OF_DAY = 86_400;
  private static final int WORKDAYS = 5;

  private Lengths() {}

  /** So many of a unit such as {@code P1W} or {@code P10Y}. */
  static String of(BigDecimal count, String unit) {
    int digits = unit.startsWith("PT") ? 2 : 1;
    int letter = digits;
    while (Character.isDigit(unit.charAt(letter))) {
      letter++;
    }
    BigDecimal base = new BigDecimal(unit.substring(digits, letter));
    return unit.substring(0, digits) + count.multiply(base).stripTrailingZeros().toPlainString()
        + unit.substring(letter);
  }

  /** An unknown number of a unit. */
  static String some(String unit) {
    return (unit.startsWith("PT") ? "PTX" : "PX") + unit.replaceFirst("^PT?[0-9]+", "");
  }

  /** Two lengths after one another: an hour and 30 minutes. */
  static String join(String first, String second) {
    return first.contains("T") && second.startsWith("PT") ? first + second.substring(2) : first + second.substring(1);
  }

  /** Whether the length is of hours or less, so that it is counted from the minute and not from the day. */
  static boolean isShort(String length) {
    return length.startsWith("PT");
  }

  /** The unit of a length that has but one: {@code P1W} of {@code P3W}. */
  static Optional<String> unit(String length) {
    return isSimple(length) ? Optional.of("P1" + length.charAt(length.length() - 1)) : Optional.empty();
  }

  /** How many of its only unit a length has. */
  static Optional<Long> count(String length) {
    return isSimple(length) ? Optional.of(Long.parseLong(length, 1, length.length() - 1, 10)) : Optional.empty();
  }

  private static boolean isSimple(String length) {
    return length.length() > 2 && length.length() < 8 && length.chars().skip(1).limit(length.length() - 2L)
        .allMatch(c -> c >= '0' && c <= '9') && Character.isLetter(length.charAt(length.length() - 1))
        && length.charAt(length.length() - 1) != 'X';
  }

  /** A unit of days or longer as the calendar counts it: {@code P1W}, {@code P3M}; empty for hours and weekends. */
  static Optional<Period> calendar(String unit) {
    return isShort(unit) || unit.contains("E") || unit.contains("B") || unit.contains("X")
        ? Optional.empty() : Optional.of(Period.parse(unit));
  }

  /**
   * The time that lies a length before ({@code sign} -1) or after (1) another; empty for "several", and without
   * a number.
   */
  static Optional<LocalDateTime> shift(LocalDateTime time, String length, int sign) {
    LocalDateTime moved = time;
    boolean clock = false;
    int start = 1;
    for (int i = 1; i < length.length(); i++) {
      char c = length.charAt(i);
      if (c == 'T') {
        clock = true;
        start = i + 1;
      } else if (c == 'X' || c == 'E' || (Character.isLetter(c) && i == start)) {
        return Optional.empty();
      } else if (Character.isLetter(c)) {
        BigDecimal count = new BigDecimal(length.substring(start, i)).multiply(BigDecimal.valueOf(sign));
        if (count.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
          return Optional.empty();
        }
        moved = c == 'B' ? workdays(moved, count.intValue()) : shift(moved, count, c, clock);
        i = c == 'B' ? i + 1 : i;
        start = i + 1;
      }
    }
    return moved.getYear() < 1 || moved.getYear() > 9998 ? Optional.empty() : Optional.of(moved);
  }

  /** So many days from Monday to Friday away. */
  private static LocalDateTime workdays(LocalDateTime time, int count) {
    LocalDateTime moved = time.plusWeeks(count / WORKDAYS);
    for (int left = Math.abs(count % WORKDAYS); left > 0;) {
      moved = moved.plusDays(Integer.signum(count));
      left -= moved.getDayOfWeek().getValue() <= WORKDAYS ? 1 : 0;
    }
    return moved;
  }

  private static LocalDateTime shift(LocalDateTime time, BigDecimal count, char unit, boolean clock) {
    boolean whole = count.stripTrailingZeros().scale() <= 0;
    return switch (unit) {
      case 'Y' -> whole
          ? time.plusYears(count.intValue()) : time.plusMonths(count.multiply(BigDecimal.valueOf(12)).intValue());
      case 'M' -> clock ? seconds(time, count, 60)
          : whole ? time.plusMonths(count.intValue()) : seconds(time, count, 30 * SECONDS_OF_DAY);
      case 'W' -> seconds(time, count, 7 * SECONDS_OF_DAY);
      case 'D' -> seconds(time, count, SECONDS_OF_DAY);
      case 'H' -> seconds(time, count, 3600);
      default -> seconds(time, count, 1);
    };
  }

  private static LocalDateTime seconds(LocalDateTime time, BigDecimal count, long each) {
    return time.plusSeconds(count.multiply(BigDecimal.valueOf(each)).longValue());
  }
}
