package org.cotejo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.TimeExpression.Basis;

/** Weeks, months, years and their parts. */
record Periods(Dates dates) {

  static Optional<Meaning> year(long year, Basis basis) {
    return year < 1000 || year > 2999 ? Optional.empty()
        : Optional.of(Dates.period(Long.toString(year), LocalDate.of((int) year, 1, 1),
            LocalDate.of((int) year + 1, 1, 1), basis));
  }

  /** Ten years: "the 1990s", or a hundred; {@code start} is their first year. */
  static Optional<Meaning> years(long start, int count) {
    return start < 1000 || start > 2990 ? Optional.empty()
        : Optional.of(Dates.period(Long.toString(start / count) + (count == 10 ? "X" : "XX"),
            LocalDate.of((int) start, 1, 1), LocalDate.of((int) start + count, 1, 1), Basis.PRINTED));
  }

  static Optional<Meaning> weekOfYear(long year, long week) {
    return week < 1 || week > 53 ? Optional.empty() : Optional.of(week(LocalDate.of((int) year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY), 1, Basis.PRINTED));
  }

  /** The calendar's unit that today lies in, {@code offset} units away: "last month", "this year". */
  Optional<Meaning> unit(String unit, long offset) {
    if (dates.today().isEmpty()) {
      return Optional.of(Meaning.floating(Shape.PERIOD, unit.replaceAll("[0-9]+", "X"), Basis.UNRESOLVED));
    }
    LocalDate now = dates.today().get();
    LocalDate monday = now.with(DayOfWeek.MONDAY).plusWeeks(offset);
    return switch (unit) {
      case "P1D" -> Optional.of(dates.daysAway(offset));
      case "P1W" -> Optional.of(week(monday, 1, Basis.RELATIVE));
      case "P2W" -> Optional.of(Dates.interval(monday.plusWeeks(offset), monday.plusWeeks(offset + 2), Basis.RELATIVE));
      case "P1WE" ->
          Optional.of(Dates.period(name(monday) + "-WE", monday.plusDays(5), monday.plusDays(7), Basis.RELATIVE));
      case "P1BW" -> Optional.of(Dates.period(name(monday), monday, monday.plusDays(5), Basis.RELATIVE));
      case "P1M" -> {
        YearMonth month = YearMonth.from(now).plusMonths(offset);
        yield Optional.of(Dates.month(month.getYear(), month.getMonthValue(), Basis.RELATIVE));
      }
      case "P1Y" -> year(now.getYear() + offset, Basis.RELATIVE);
      case "P2M", "P3M", "P4M", "P6M" -> {
        int months = Integer.parseInt(unit.substring(1, 2));
        LocalDate from = block(now, months).plusMonths(offset * months);
        yield Optional.of(Dates.interval(from, from.plusMonths(months), Basis.RELATIVE));
      }
      case "P10Y" -> years(10 * (now.getYear() / 10 + offset), 10);
      case "P100Y" -> years(100 * (now.getYear() / 100 + offset), 100);
      default -> Optional.empty();
    };
  }

  /** The first day of the quarter, half-year … that a day lies in. */
  static LocalDate block(LocalDate day, int months) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
  }

  private static String name(LocalDate monday) {
    return String.format(Locale.ROOT, "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Meaning week(LocalDate monday, int weeks, Basis basis) {
    return weeks == 1 ? Dates.period(name(monday), monday, monday.plusWeeks(1), basis)
        : Dates.interval(monday, monday.plusWeeks(weeks), basis);
  }

  /**
   * {@code count} units of a period from the {@code nth} on (from 1; -1 for the last): "the third week of May", "the
   * first ten days of 2020". A week belongs to the month and year that its Thursday lies in.
   */
  static Optional<Meaning> part(Meaning whole, long nth, long count, String unit) {
    if (whole.from().isEmpty() || whole.to().isEmpty() || count < 1 || count > 400 || nth > 400) {
      return Optional.empty();
    }
    LocalDate start = whole.from().get().toLocalDate();
    LocalDate end = whole.to().get().toLocalDate();
    if (unit.equals("P1W")) {
      LocalDate first = start.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate last = end.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate monday = nth < 0 ? last.minusWeeks(count) : first.plusWeeks((nth - 1) * count);
      return monday.isBefore(first) || monday.plusWeeks(count).isAfter(last) ? Optional.empty()
          : Optional.of(week(monday, (int) count, whole.basis()));
    }
    Optional<Period> length = Lengths.calendar(unit);
    return length.flatMap(one -> {
      Period all = one.multipliedBy((int) count);
      LocalDate from = nth < 0 ? end.minus(all) : start.plus(one.multipliedBy((int) ((nth - 1) * count)));
      LocalDate to = from.plus(all);
      return from.isBefore(start) || to.isAfter(end) ? Optional.empty() : Optional.of(
          to.equals(from.plusDays(1)) ? Dates.day(from, whole.basis()) : named(from, to, unit, count, whole.basis()));
    });
  }

  private static Meaning named(LocalDate from, LocalDate to, String unit, long count, Basis basis) {
    return count == 1 && unit.equals("P1M") ? Dates.month(from.getYear(), from.getMonthValue(), basis)
        : count == 1 && unit.equals("P1Y")
            ? year(from.getYear(), basis).orElseGet(() -> Dates.interval(from, to, basis))
        : Dates.interval(from, to, basis);
  }

  /** The nth day of the week in a period: "the first Monday of May". */
  static Optional<Meaning> weekday(Meaning whole, long nth, long weekday) {
    return whole.from().flatMap(from -> whole.to().flatMap(to -> {
      DayOfWeek day = DayOfWeek.of((int) weekday);
      LocalDate found = nth < 0 ? to.toLocalDate().with(TemporalAdjusters.previous(day))
          : from.toLocalDate().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(Math.min(nth, 60) - 1);
      return found.isBefore(to.toLocalDate()) ? Optional.of(Dates.day(found, whole.basis())) : Optional.empty();
    }));
  }

  /** A season of a year, as the northern year has it; only its name is sure. */
  Meaning season(String code, Optional<Long> year, Optional<Long> relation) {
    Optional<Long> told = year.or(() -> relation.flatMap(r -> dates.today().map(t -> t.getYear() + r)));
    return Meaning.floating(Shape.PERIOD, told.map(y -> y + "-").orElse("XXXX-") + code,
        year.isPresent() ? Basis.PRINTED : Basis.UNRESOLVED);
  }

  /** A fiscal or school year, whose ends nobody told: "FY2024". */
  Meaning special(String kind, Optional<Long> year, Optional<Long> relation) {
    Optional<Long> told = year.map(y -> y < 100 ? y + 2000 : y)
        .or(() -> relation.flatMap(r -> dates.today().map(t -> t.getYear() + r)));
    return kind.equals("CY") ? told.flatMap(y -> year(y, Basis.PRINTED))
        .orElseGet(() -> Meaning.floating(Shape.PERIOD, "XXXX", Basis.UNRESOLVED))
        : Meaning.floating(Shape.PERIOD, kind + told.map(y -> String.format(Locale.ROOT, "%04d", y)).orElse("XXXX"),
            Basis.PRINTED);
  }

  /**
   * The stretch that "early", "mid" and "late" leave of a period: halves for its start and end, the middle for
   * {@code mid}; a month's tenth to twentieth, a year's May to August, and the thirds beside these in a year that is
   * named.
   */
  static Meaning portion(Meaning m, String mod) {
    boolean named = m.shape() == Shape.PERIOD && m.timex().length() == 4 && m.basis() == Basis.PRINTED;
    if (named && m.from().isPresent() && m.to().isPresent()) {
      LocalDateTime from = m.from().get();
      return (mod.equals("start") ? m.withEnds(Shape.PERIOD, m.from(), Optional.of(from.plusMonths(4)))
          : mod.equals("end") ? m.withEnds(Shape.PERIOD, Optional.of(from.plusMonths(8)), m.to())
          : m.withEnds(Shape.PERIOD, Optional.of(from.plusMonths(4)), Optional.of(from.plusMonths(8)))).withMod(mod);
    }
    return half(m, mod);
  }

  static Meaning half(Meaning m, String mod) {
    if (m.from().isEmpty() || m.to().isEmpty() || (m.timex().contains("/") && m.shape() != Shape.PERIOD)) {
      return m.withMod(mod);
    }
    LocalDateTime from = m.from().get();
    LocalDateTime to = m.to().get();
    long days = ChronoUnit.DAYS.between(from, to);
    LocalDateTime half = days > 80 ? from.plusMonths(ChronoUnit.MONTHS.between(from, to) / 2)
        : days > 27 ? from.plusDays(15)
        : days >= 5 ? from.plusDays(3) : from.plusHours(ChronoUnit.HOURS.between(from, to) / 2);
    return switch (mod) {
      case "start" -> m.withEnds(shape(m), m.from(), Optional.of(half)).withMod(mod);
      case "end" -> m.withEnds(shape(m), Optional.of(half), m.to()).withMod(mod);
      default -> middle(m, from, to, days).withMod(mod);
    };
  }

  private static Meaning middle(Meaning m, LocalDateTime from, LocalDateTime to, long days) {
    if (days > 27 && days < 32) {
      return m.withEnds(shape(m), Optional.of(from.plusDays(9)), Optional.of(from.plusDays(20)));
    }
    if (days > 300 && days < 400) {
      return m.withEnds(shape(m), Optional.of(from.plusMonths(4)), Optional.of(from.plusMonths(8)));
    }
    if (days == 1) {
      return m.withEnds(shape(m), Optional.of(from.plusHours(10)), Optional.of(from.plusHours(14)));
    }
    long third = ChronoUnit.HOURS.between(from, to) / 3;
    return m.withEnds(shape(m), Optional.of(from.plusHours(third)), Optional.of(to.minusHours(third)));
  }

  private static Shape shape(Meaning m) {
    return m.shape() == Shape.DATE ? Shape.STRETCH : m.shape();
  }
}
