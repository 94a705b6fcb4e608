package org.cotejo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.TimeExpression.Basis;

/**
 * Days and periods of the calendar, counted where need be from the article's own date.
 *
 * @param reference when the article was published
 * @param future whether the sentence speaks of what is to come: then "Friday" is the next one, else the last
 */
record Dates(Optional<LocalDateTime> reference, boolean future) {

  static boolean isDay(long year, long month, long day) {
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
        && day <= YearMonth.of((int) year, (int) month).lengthOfMonth();
  }

  Optional<LocalDate> today() {
    return reference.map(LocalDateTime::toLocalDate);
  }

  Meaning day(LocalDate day, Basis basis) {
    return Meaning.on(Shape.DATE, day.toString(), day.atStartOfDay(), day.plusDays(1).atStartOfDay(), basis);
  }

  Optional<Meaning> day(long year, long month, long day) {
    return isDay(year, month, day)
        ? Optional.of(day(LocalDate.of((int) year, (int) month, (int) day), Basis.PRINTED)) : Optional.empty();
  }

  /** A day of a month without its year: the nearest one in the direction that the sentence speaks of. */
  Optional<Meaning> dayOfYear(long month, long day) {
    if (!isDay(2000, month, day)) {
      return Optional.empty();
    }
    if (today().isEmpty()) {
      return Optional.of(Meaning.floating(Shape.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), Basis.UNRESOLVED));
    }
    LocalDate now = today().get();
    for (int step = 0; step <= 8; step++) {
      long year = now.getYear() + (long) (future ? step : -step);
      if (isDay(year, month, day)) {
        LocalDate found = LocalDate.of((int) year, (int) month, (int) day);
        if (future ? !found.isBefore(now) : !found.isAfter(now)) {
          return Optional.of(day(found, Basis.RELATIVE));
        }
      }
    }
    return Optional.empty();
  }

  /** A day of this month ("the 29th"). */
  Optional<Meaning> dayOfMonth(long day) {
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    if (today().isEmpty()) {
      return Optional.of(Meaning.floating(Shape.DATE, String.format(Locale.ROOT, "XXXX-XX-%02d", day), Basis.UNRESOLVED));
    }
    for (int step = 0; step < 3; step++) {
      YearMonth month = YearMonth.from(today().get()).plusMonths(future ? step : -step);
      if (day <= month.lengthOfMonth()) {
        LocalDate found = month.atDay((int) day);
        if (future ? !found.isBefore(today().get()) : !found.isAfter(today().get())) {
          return Optional.of(day(found, Basis.RELATIVE));
        }
      }
    }
    return Optional.empty();
  }

  /** A day of the week: the last or next one, today included; {@code relation} -1, 0, 1 for last, this, next. */
  Meaning weekday(long number, Optional<Long> relation) {
    if (today().isEmpty()) {
      return Meaning.floating(Shape.DATE, "XXXX-WXX-" + number, Basis.UNRESOLVED);
    }
    DayOfWeek weekday = DayOfWeek.of((int) number);
    LocalDate now = today().get();
    long where = relation.orElse(0L);
    LocalDate found = where < 0 ? now.with(TemporalAdjusters.previous(weekday))
        : where > 0 ? now.plusDays(7L - now.getDayOfWeek().getValue()).with(TemporalAdjusters.next(weekday))
        : future ? now.with(TemporalAdjusters.nextOrSame(weekday)) : now.with(TemporalAdjusters.previousOrSame(weekday));
    return day(found, Basis.RELATIVE);
  }

  Meaning daysAway(long days) {
    return today().map(now -> day(now.plusDays(days), Basis.RELATIVE))
        .orElseGet(() -> Meaning.floating(Shape.DATE, "XXXX-XX-XX", Basis.UNRESOLVED));
  }

  Meaning month(long year, long month, Basis basis) {
    LocalDate first = LocalDate.of((int) year, (int) month, 1);
    return period(YearMonth.from(first).toString(), first, first.plusMonths(1), basis);
  }

  /** A month without its year: the last one, or the next; {@code relation} as for weekdays. */
  Meaning monthOfYear(long month, Optional<Long> relation) {
    if (today().isEmpty()) {
      return Meaning.floating(Shape.PERIOD, String.format(Locale.ROOT, "XXXX-%02d", month), Basis.UNRESOLVED);
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
    return month(year, month, Basis.RELATIVE);
  }

  Optional<Meaning> year(long year, Basis basis) {
    return year < 1000 || year > 2999 ? Optional.empty()
        : Optional.of(period(String.format(Locale.ROOT, "%04d", year), LocalDate.of((int) year, 1, 1), LocalDate.of((int) year + 1, 1, 1), basis));
  }

  /** Ten years: "the 1990s"; {@code start} is their first year. */
  Optional<Meaning> years(long start, int count) {
    return start < 1000 || start > 2990 ? Optional.empty()
        : Optional.of(period(Long.toString(start / count) + (count == 10 ? "X" : "XX"),
            LocalDate.of((int) start, 1, 1), LocalDate.of((int) start + count, 1, 1), Basis.PRINTED));
  }

  Optional<Meaning> weekOfYear(long year, long week) {
    if (week < 1 || week > 53) {
      return Optional.empty();
    }
    LocalDate monday = LocalDate.of((int) year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
    return Optional.of(period(String.format(Locale.ROOT, "%04d-W%02d", year, week), monday, monday.plusWeeks(1), Basis.PRINTED));
  }

  /** Part {@code nth} (from 1; -1 for the last) of a period that is cut into months of {@code length}. */
  Optional<Meaning> part(Meaning whole, long nth, Period length) {
    if (whole.from().isEmpty() || whole.to().isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = whole.from().get().toLocalDate();
    LocalDate end = whole.to().get().toLocalDate();
    LocalDate from = nth < 0 ? end.minus(length) : start.plus(length.multipliedBy((int) nth - 1));
    LocalDate to = from.plus(length);
    return from.isBefore(start) || to.isAfter(end) ? Optional.empty()
        : Optional.of(period(interval(from, to), from, to, whole.basis()));
  }

  /** The calendar's unit that today lies in, {@code offset} units away: "last month", "this year". */
  Optional<Meaning> unit(String unit, long offset) {
    if (today().isEmpty()) {
      return Optional.of(Meaning.floating(Shape.PERIOD, unit.replaceAll("[0-9]+", "X"), Basis.UNRESOLVED));
    }
    LocalDate now = today().get();
    return switch (unit) {
      case "P1D" -> Optional.of(daysAway(offset));
      case "P1W" -> {
        LocalDate monday = now.with(DayOfWeek.MONDAY).plusWeeks(offset);
        yield Optional.of(week(monday, monday.plusWeeks(1), ""));
      }
      case "P1WE" -> {
        LocalDate saturday = now.with(DayOfWeek.SATURDAY).plusWeeks(offset);
        yield Optional.of(week(saturday, saturday.plusDays(2), "-WE"));
      }
      case "P1M" -> {
        YearMonth month = YearMonth.from(now).plusMonths(offset);
        yield Optional.of(month(month.getYear(), month.getMonthValue(), Basis.RELATIVE));
      }
      case "P1Y" -> year(now.getYear() + offset, Basis.RELATIVE);
      case "P3M", "P6M", "P2M" -> {
        int months = Integer.parseInt(unit.substring(1, 2));
        int first = (now.getMonthValue() - 1) / months * months + 1;
        LocalDate from = LocalDate.of(now.getYear(), first, 1).plusMonths(offset * months);
        yield Optional.of(period(interval(from, from.plusMonths(months)), from, from.plusMonths(months), Basis.RELATIVE));
      }
      case "P10Y" -> {
        LocalDate from = LocalDate.of(now.getYear() / 10 * 10, 1, 1).plusYears(offset * 10);
        yield Optional.of(period(from.getYear() / 10 + "X", from, from.plusYears(10), Basis.RELATIVE));
      }
      default -> Optional.empty();
    };
  }

  private static Meaning week(LocalDate from, LocalDate to, String suffix) {
    String name = String.format(Locale.ROOT, "%04d-W%02d", from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return period(name + suffix, from, to, Basis.RELATIVE);
  }

  /** A season of a year, as the northern year has it; only its name is sure. */
  Meaning season(String code, Optional<Long> year) {
    String prefix = year.or(() -> today().map(t -> (long) t.getYear())).map(y -> y + "-").orElse("XXXX-");
    return Meaning.floating(Shape.PERIOD, prefix + code, year.isPresent() ? Basis.PRINTED : Basis.UNRESOLVED);
  }

  static Meaning period(String timex, LocalDate from, LocalDate to, Basis basis) {
    return Meaning.on(Shape.PERIOD, timex, from.atStartOfDay(), to.atStartOfDay(), basis);
  }

  static String interval(LocalDate from, LocalDate to) {
    return from + "/" + to;
  }

}
