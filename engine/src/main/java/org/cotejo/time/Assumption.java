package org.cotejo.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is assumed of times that are printed without their year, week or day, so that they can be ordered among each
 * other. A time so placed is never a date to tell: nobody knows the year.
 *
 * @param base a day of the assumed year, the Monday of the assumed week, or the assumed day
 */
public record Assumption(Of of, LocalDate base) {

  /** What the times are assumed to have in common. */
  public enum Of {
    /** Days of a month ("12 March") are of one year, or of the turn of two: all within half a year of one of them. */
    YEAR,
    /** Days of a week ("Tuesday") are of one week. */
    WEEK,
    /** Clock times are of one day. */
    DAY
  }

  /** Which year it is makes no difference; 29 February is a day of it, and taken for the 28th of those beside it. */
  private static final int LEAP_YEAR = 2000;

  private static final LocalDate MONDAY = LocalDate.of(LEAP_YEAR, 1, 3);
  private static final Pattern DAY_OF_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(T.*)?");
  private static final Pattern DAY_OF_WEEK = Pattern.compile("XXXX-WXX-([1-7])(T.*)?");
  private static final Pattern CLOCK = Pattern.compile("T\\d.*");

  /** Days are of the year that has one of them. */
  public static Assumption year(MonthDay day) {
    return new Assumption(Of.YEAR, day.atYear(LEAP_YEAR));
  }

  public static Assumption week() {
    return new Assumption(Of.WEEK, MONDAY);
  }

  public static Assumption day() {
    return new Assumption(Of.DAY, MONDAY);
  }

  /** The day of a month that a value names without its year. */
  public static Optional<MonthDay> dayOfYear(TimeValue value) {
    Matcher match = DAY_OF_YEAR.matcher(value.timex());
    try {
      return match.matches()
          ? Optional.of(MonthDay.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Whether a value is a day of a week of which nobody says which. */
  public static boolean isDayOfWeek(TimeValue value) {
    return DAY_OF_WEEK.matcher(value.timex()).matches();
  }

  /** The value where the assumption puts it; empty for a time that it does not speak of, be it a date in full. */
  public Optional<TimeValue> place(TimeValue value) {
    return switch (of) {
      case YEAR -> dayOfYear(value).map(this::nearest).flatMap(day -> on(day, value.timex()));
      case WEEK -> isDayOfWeek(value) ? on(base.with(weekday(value)), value.timex()) : Optional.empty();
      case DAY -> CLOCK.matcher(value.timex()).matches() ? on(base, value.timex()) : Optional.empty();
    };
  }

  /** The day of a month in the assumed year or a year beside it, whichever is nearest to the base. */
  LocalDate nearest(MonthDay day) {
    return IntStream.rangeClosed(LEAP_YEAR - 1, LEAP_YEAR + 1).mapToObj(day::atYear)
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(base, d)))).orElse(base);
  }

  private static DayOfWeek weekday(TimeValue value) {
    return DayOfWeek.of(value.timex().charAt("XXXX-WXX-".length()) - '0');
  }

  private static Optional<TimeValue> on(LocalDate day, String timex) {
    int clock = timex.indexOf('T');
    return clock < 0 ? Placement.of(day.toString(), Optional.empty())
        : Placement.of(timex.substring(clock), Optional.of(day));
  }
}
