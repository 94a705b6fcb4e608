package org.cotejo.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates and clock times in digits with marks between them.
 *
 * <p>Senses given here: {@code CLOCKDIGITS} ("8:30", minutes after midnight), {@code NUMDATE} (days since the epoch),
 * {@code NUMDAY} ("27/11": month × 100 + day), {@code NUMMONTH} ("05/2018": year × 100 + month), {@code SPAN}
 * ("2012-13": the first year).
 */
final class DateDigits {

  /** In which every day of a month that there is exists. */
  private static final int LEAP_YEAR = 2000;

  /** A month and a day as the language prints them, or the other way round where only that can be. */
  private record MonthAndDay(long month, long day) {

    static MonthAndDay of(long month, long day) {
      return month > 12 && day <= 12 ? new MonthAndDay(day, month) : new MonthAndDay(month, day);
    }

    boolean isIn(long year) {
      return month >= 1 && month <= 12 && day >= 1 && Dates.isDay(year, month, day);
    }
  }

  private final String text;
  private final boolean english;

  DateDigits(String text, boolean english) {
    this.text = text;
    this.english = english;
  }

  /** What the numbers with marks between them that begin at a place are; empty if they are neither. */
  Optional<Digits.Run> at(int start, int firstEnd, int end) {
    if (firstEnd - start > 4 || firstEnd + 1 >= end || (start > 0 && isGlued(text.charAt(start - 1)))) {
      return Optional.empty();
    }
    char mark = text.charAt(firstEnd);
    if (!Character.isDigit(text.charAt(firstEnd + 1)) || "-/.:".indexOf(mark) < 0) {
      return Optional.empty();
    }
    int secondEnd = Digits.end(text, firstEnd + 1, end);
    long first = Digits.value(text, start, firstEnd);
    long second = Digits.value(text, firstEnd + 1, secondEnd);
    boolean third = secondEnd + 1 < end && text.charAt(secondEnd) == mark
        && Character.isDigit(text.charAt(secondEnd + 1));
    if (mark == ':') {
      return clock(secondEnd, third ? Digits.end(text, secondEnd + 1, end) : secondEnd, first, second);
    }
    if (third) {
      int thirdEnd = Digits.end(text, secondEnd + 1, end);
      return numericDate(thirdEnd, new long[] {first, second, Digits.value(text, secondEnd + 1, thirdEnd)},
          firstEnd - start, thirdEnd - secondEnd - 1);
    }
    return mark == '/' || mark == '-' ? dayOrMonth(start, firstEnd, secondEnd, end, first, second, mark)
        : Optional.empty();
  }

  private static boolean isGlued(char before) {
    return Character.isLetterOrDigit(before) || before == '/' || before == '.' || before == ',';
  }

  private Optional<Digits.Run> clock(int secondEnd, int end, long hours, long minutes) {
    if (hours > 24 || minutes > 59 || secondEnd - text.lastIndexOf(':', secondEnd - 1) != 3) {
      return Optional.empty();
    }
    return Optional.of(new Digits.Run(
        end, List.of(new Item.Sense("CLOCKDIGITS", hours * 60 + minutes, text.substring(secondEnd, end)))));
  }

  private Optional<Digits.Run> numericDate(int end, long[] parts, int firstLength, int lastLength) {
    boolean yearFirst = firstLength == 4;
    if (!yearFirst && lastLength != 4 && lastLength != 2) {
      return Optional.empty();
    }
    long year = yearFirst ? parts[0] : lastLength == 2 ? fullYear(parts[2]) : parts[2];
    boolean monthFirst = english || yearFirst;
    long a = parts[yearFirst ? 1 : 0];
    long b = parts[yearFirst ? 2 : 1];
    MonthAndDay printed = monthFirst ? MonthAndDay.of(a, b) : MonthAndDay.of(b, a);
    if (!printed.isIn(year)) {
      return Optional.empty();
    }
    long date = LocalDate.of((int) year, (int) printed.month(), (int) printed.day()).toEpochDay();
    return Optional.of(Digits.Run.of(end, "NUMDATE", date));
  }

  private static long fullYear(long twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private Optional<Digits.Run> dayOrMonth(
      int start, int firstEnd, int secondEnd, int end, long first, long second, char mark) {
    if (first <= 12 && first > 0 && secondEnd - firstEnd == 5 && second > 1800 && second < 2100) {
      return Optional.of(Digits.Run.of(secondEnd, "NUMMONTH", second * 100 + first));
    }
    if (firstEnd - start == 4 && first > 1800 && first < 2100 && secondEnd - firstEnd == 3) {
      if (second == (first + 1) % 100) {
        return Optional.of(Digits.Run.of(secondEnd, "SPAN", first));
      }
      if (second <= 12 && second > 0) {
        return Optional.of(Digits.Run.of(secondEnd, "NUMMONTH", first * 100 + second));
      }
    }
    MonthAndDay printed = english ? MonthAndDay.of(first, second) : MonthAndDay.of(second, first);
    boolean fraction = secondEnd + 1 < end && Digits.isSeparator(text.charAt(secondEnd))
        && Character.isDigit(text.charAt(secondEnd + 1));
    if (mark == '/' && !fraction && printed.isIn(LEAP_YEAR)) {
      return Optional.of(Digits.Run.of(secondEnd, "NUMDAY", printed.month() * 100 + printed.day()));
    }
    return Optional.empty();
  }
}
