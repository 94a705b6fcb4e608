package org.cotejo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.TimeExpression.Basis;

/**
 * Days and months of the calendar, counted where need be from the article's own date.
 *
 * @param reference when the article was published
 * @param future whether the sentence speaks of what is to come: then "Friday" is the next one, else the last
 */
record Dates(Optional<LocalDateTime> reference, boolean future) {

  /** How many years a day such as 29 February is looked for. */
  private static final int YEARS = 8;
  /** How many months a day of the week and of the month is looked for: far where it is sure to be one. */
  static final int MONTHS_OF_YEARS = 84;
  static final int MONTHS_BESIDE = 2;

  static boolean isDay(long year, long month, long day) {
    return year >= 1 && year <= 9998 && month >= 1 && month <= 12 && day >= 1
        && day <= YearMonth.of((int) year, (int) month).lengthOfMonth();
  }

  Optional<LocalDate> today() {
    return reference.map(LocalDateTime::toLocalDate);
  }

  static Meaning day(LocalDate day, Basis basis) {
    return Meaning.on(Shape.DATE, day.toString(), day.atStartOfDay(), day.plusDays(1).atStartOfDay(), basis);
  }

  /** A day with its year; one that no calendar has (30 February) stays as it was printed. */
  static Optional<Meaning> day(long year, long month, long day) {
    if (isDay(year, month, day)) {
      return Optional.of(day(LocalDate.of((int) year, (int) month, (int) day), Basis.PRINTED));
    }
    return year > 9998 || month < 1 || month > 12 || day < 1 || day > 31 ? Optional.empty() : Optional.of(
        Meaning.floating(Shape.DATE, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day), Basis.UNRESOLVED));
  }

  /** A day of a month without its year: the nearest one in the direction that the sentence speaks of. */
  Optional<Meaning> dayOfYear(long month, long day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    Free free = Free.day(month, day);
    if (today().isEmpty() || !isDay(2000, month, day)) {
      return Optional.of(Meaning.floating(Shape.DATE, "XXXX-" + Digits.two(month) + "-" + Digits.two(day),
          Basis.UNRESOLVED).withFree(free));
    }
    LocalDate now = today().get();
    for (int step = 0; step <= YEARS; step++) {
      Optional<LocalDate> found = first(free, now.getYear() + (future ? step : -step));
      if (found.filter(d -> future ? !d.isBefore(now) : !d.isAfter(now)).isPresent()) {
        return found.map(d -> day(d, Basis.RELATIVE).withFree(free));
      }
    }
    return Optional.empty();
  }

  /** The first day of what comes once a year, in a year. */
  static Optional<LocalDate> first(Free free, long year) {
    if (!free.holiday().isEmpty()) {
      return Holidays.of(free.holiday(), (int) year);
    }
    int day = Math.max(free.day(), 1);
    return free.month() > 0 && isDay(year, free.month(), day)
        ? Optional.of(LocalDate.of((int) year, free.month(), day)) : Optional.empty();
  }

  /** What comes once a year, in a year that was told. */
  static Optional<Meaning> in(Free free, long year, Basis basis) {
    return free.month() > 0 && free.day() == 0 ? Optional.of(month(year, free.month(), basis).withFree(free))
        : first(free, year).map(d -> day(d, basis).withFree(free))
            .or(() -> free.month() > 0 ? day(year, free.month(), free.day()) : Optional.empty());
  }

  Optional<Meaning> holiday(String name, Optional<Long> year, Optional<Long> relation) {
    Free free = Free.holiday(name);
    if (year.isPresent()) {
      return in(free, year.get(), Basis.PRINTED);
    }
    if (today().isEmpty()) {
      return Optional.of(Meaning.floating(Shape.DATE, "XXXX-XX-XX", Basis.UNRESOLVED).withFree(free));
    }
    LocalDate now = today().get();
    boolean ahead = relation.map(r -> r >= 0).orElse(future);
    boolean strictly = relation.isPresent() && relation.get() != 0;
    for (int step = -1; step <= 1; step++) {
      Optional<LocalDate> found = Holidays.of(name, now.getYear() + (ahead ? step : -step));
      if (found.filter(d -> (ahead ? d.isAfter(now) : d.isBefore(now)) || (!strictly && d.equals(now))).isPresent()) {
        return found.map(d -> day(d, Basis.RELATIVE).withFree(free));
      }
    }
    return Optional.empty();
  }

  /** A day of this month ("the 29th"), or of the nearest that has it. */
  Optional<Meaning> dayOfMonth(long day) {
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    if (today().isEmpty()) {
      return Optional.of(Meaning.floating(Shape.DATE, "XXXX-XX-" + Digits.two(day), Basis.UNRESOLVED)
          .withFree(Free.dayOfMonth(day)));
    }
    LocalDate now = today().get();
    for (int step = 0; step < 3; step++) {
      YearMonth month = YearMonth.from(now).plusMonths(future ? step : -step);
      if (day <= month.lengthOfMonth()
          && (future ? !month.atDay((int) day).isBefore(now) : !month.atDay((int) day).isAfter(now))) {
        return Optional.of(day(month.atDay((int) day), Basis.RELATIVE).withFree(Free.dayOfMonth(day)));
      }
    }
    return Optional.empty();
  }

  /** A day of the month that is a given day of the week: this month's, else the nearest in the sentence's direction. */
  Optional<Meaning> weekdayOfMonth(long weekday, long day, int months) {
    if (today().isEmpty()) {
      String timex = "XXXX-XX-" + Digits.two(day);
      return Optional.of(Meaning.floating(Shape.DATE, timex, Basis.UNRESOLVED));
    }
    for (int step = 0; step < months; step++) {
      YearMonth month = YearMonth.from(today().get()).plusMonths(future ? step : -step);
      if (day >= 1 && day <= month.lengthOfMonth() && month.atDay((int) day).getDayOfWeek().getValue() == weekday) {
        return Optional.of(day(month.atDay((int) day), Basis.RELATIVE));
      }
    }
    return Optional.empty();
  }

  /**
   * A day of the week: the last or next one, today included; {@code relation} -3 for the
   * most recent, -2 for last week's, -1, 0, 1 for last, this, next, 2 for the coming one. The day
   * before today is called yesterday: "last Wednesday" on a Thursday is eight days ago.
   */
  Meaning weekday(long number, Optional<Long> relation) {
    Free free = Free.weekday(number);
    if (today().isEmpty()) {
      return Meaning.floating(Shape.DATE, "XXXX-WXX-" + number, Basis.UNRESOLVED).withFree(free);
    }
    DayOfWeek weekday = DayOfWeek.of((int) number);
    LocalDate now = today().get();
    LocalDate found = relation.isEmpty()
        ? now.with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))
        : switch (relation.get().intValue()) {
          case -3 -> now.with(TemporalAdjusters.previous(weekday));
          case -2 -> now.minusWeeks(1).with(weekday);
          case -1 -> now.minusDays(1).with(TemporalAdjusters.previous(weekday));
          case 0 -> now.with(weekday);
          case 1 -> now.plusWeeks(1).with(weekday);
          default -> now.with(TemporalAdjusters.next(weekday));
        };
    return day(found, Basis.RELATIVE).withFree(free);
  }

  Meaning daysAway(long days) {
    return today().map(now -> day(now.plusDays(days), Basis.RELATIVE))
        .orElseGet(() -> Meaning.floating(Shape.DATE, "XXXX-XX-XX", Basis.UNRESOLVED));
  }

  static Meaning month(long year, long month, Basis basis) {
    LocalDate first = LocalDate.of((int) year, (int) month, 1);
    return period(YearMonth.from(first).toString(), first, first.plusMonths(1), basis);
  }

  /** A month without its year: the last one, or the next; {@code relation} as for weekdays. */
  Meaning monthOfYear(long month, Optional<Long> relation) {
    Free free = Free.month(month);
    if (today().isEmpty()) {
      return Meaning.floating(Shape.PERIOD, "XXXX-" + Digits.two(month), Basis.UNRESOLVED)
          .withFree(free);
    }
    LocalDate now = today().get();
    long where = relation.orElse(0L);
    long year = now.getYear();
    if (where < 0 && month >= now.getMonthValue()) {
      year--;
    } else if (where > 0 && month <= now.getMonthValue()) {
      year++;
    } else if (relation.isEmpty() && (future ? month < now.getMonthValue() : month > now.getMonthValue())) {
      year += future ? 1 : -1;
    }
    Meaning found = month(year, month, Basis.RELATIVE);
    return relation.isEmpty() ? found.withFree(free) : found;
  }

  static Meaning period(String timex, LocalDate from, LocalDate to, Basis basis) {
    return Meaning.on(Shape.PERIOD, timex, from.atStartOfDay(), to.atStartOfDay(), basis);
  }

  static Meaning interval(LocalDate from, LocalDate to, Basis basis) {
    return period(from + "/" + to, from, to, basis);
  }
}
