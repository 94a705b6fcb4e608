package org.cotejo.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
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
 * @param weekdays how it is known on which days of a week the days of an assumed year fall
 */
public record Assumption(Of of, LocalDate base, Weekdays weekdays) {

  /** What the times are assumed to have in common. */
  public enum Of {
    /** Days of a month ("12 March") are of one year, or of the turn of two: all within half a year of one of them. */
    YEAR,
    /** Days of a week ("Tuesday") are of one week. */
    WEEK,
    /** Clock times are of one day. */
    DAY
  }

  /** How it is known that a day without a year is, say, a Tuesday. */
  public enum Weekdays {
    /** Nobody says so: "on Tuesday" is no day of an assumed year. */
    UNKNOWN,
    /** Each report's first weekday is taken for its own day or the nearest before it, as reports mostly tell of. */
    GUESSED,
    /** A report prints it at its head. */
    PRINTED
  }

  /** So many years have a day on each day of the week, be it 29 February. */
  private static final int YEARS = 28;

  /** Which year it is makes no difference; 29 February is a day of it, and taken for the 28th of those beside it. */
  private static final int LEAP_YEAR = 2000;

  private static final LocalDate MONDAY = LocalDate.of(LEAP_YEAR, 1, 3);
  private static final Pattern DAY_OF_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(T.*)?");
  private static final Pattern DAY_OF_WEEK = Pattern.compile("XXXX-WXX-([1-7])(T.*)?");
  private static final Pattern CLOCK = Pattern.compile("T\\d.*");

  /** Days are of one year, or the turn of two, with a day that is in it. */
  public static Assumption year(MonthDay day) {
    return new Assumption(Of.YEAR, day.atYear(LEAP_YEAR), Weekdays.UNKNOWN);
  }

  /** The same, where the day is known or guessed to fall on a day of the week. */
  public static Assumption year(MonthDay day, DayOfWeek weekday, Weekdays how) {
    LocalDate base = IntStream.range(LEAP_YEAR, LEAP_YEAR + YEARS).filter(day::isValidYear).mapToObj(day::atYear)
        .filter(d -> d.getDayOfWeek() == weekday).findFirst().orElse(day.atYear(LEAP_YEAR));
    return new Assumption(Of.YEAR, base, how);
  }

  /** Days of a week are taken for days of one week. */
  public static Assumption week() {
    return new Assumption(Of.WEEK, MONDAY, Weekdays.UNKNOWN);
  }

  /** Clock times are taken for times of one day. */
  public static Assumption day() {
    return new Assumption(Of.DAY, MONDAY, Weekdays.UNKNOWN);
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
  public LocalDate nearest(MonthDay day) {
    return IntStream.rangeClosed(base.getYear() - 1, base.getYear() + 1).mapToObj(day::atYear)
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(base, d)))).orElse(base);
  }

  /** The same in a report whose day is placed: where weekdays are known, one is that day or the last before it. */
  Optional<TimeValue> place(TimeValue value, Optional<LocalDate> report) {
    return report.filter(day -> weekdays != Weekdays.UNKNOWN && isDayOfWeek(value))
        .flatMap(day -> on(day.with(TemporalAdjusters.previousOrSame(weekday(value))), value.timex()))
        .or(() -> place(value));
  }

  /** The day of the week that a value is of which {@link #isDayOfWeek} holds. */
  public static DayOfWeek weekday(TimeValue value) {
    return DayOfWeek.of(value.timex().charAt("XXXX-WXX-".length()) - '0');
  }

  private static Optional<TimeValue> on(LocalDate day, String timex) {
    int clock = timex.indexOf('T');
    return clock < 0 ? Placement.of(day.toString(), Optional.empty())
        : Placement.of(timex.substring(clock), Optional.of(day));
  }
}
