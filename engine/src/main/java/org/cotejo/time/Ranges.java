package org.cotejo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.TimeExpression.Basis;

/** Stretches with two ends, and those that are open at one. */
record Ranges(Dates dates) {

  Optional<Meaning> range(Meaning first, Meaning second) {
    if (first.shape() == Shape.CLOCK && second.shape() == Shape.CLOCK) {
      return Optional.of(Clocks.between(first, second));
    }
    if (first.shape() == Shape.MOMENT && second.shape() == Shape.CLOCK) {
      return Clocks.on(first, Clocks.between(clockOf(first), second));
    }
    if (first.shape() == Shape.NOW && second.shape() == Shape.CLOCK) {
      return Clocks.on(second.vague() ? dates.daysAway(0) : first, second).flatMap(b -> moments(first, afterNow(b)));
    }
    boolean days = isDays(first) && isDays(second);
    return days ? calendar(day(first), day(second)) : moments(first, second);
  }

  /** Of a clock time's two readings, the one that is still to come. */
  private Meaning afterNow(Meaning moment) {
    boolean past = dates.reference().flatMap(now -> moment.from().map(m -> !m.isAfter(now) && m.getHour() < 12))
        .orElse(false);
    return past ? shifted(moment) : moment;
  }

  private static Meaning shifted(Meaning moment) {
    LocalDateTime from = moment.from().orElseThrow().plusHours(12);
    return Meaning.on(Shape.MOMENT, from.toString(), from, from.plusHours(1), moment.basis());
  }

  private static Meaning clockOf(Meaning moment) {
    return Meaning.floating(Shape.CLOCK, moment.timex().substring(moment.timex().indexOf('T')), Basis.PRINTED);
  }

  private static boolean isDays(Meaning m) {
    return m.isCalendar() || m.shape() == Shape.NOW;
  }

  private Meaning day(Meaning m) {
    return m.shape() == Shape.NOW ? dates.daysAway(0) : m;
  }

  private Optional<Meaning> calendar(Meaning first, Meaning second) {
    Meaning a = first;
    Meaning b = second;
    boolean freeFirst = isFree(a);
    boolean freeSecond = isFree(b);
    if (freeFirst && freeSecond) {
      a = dates.today().flatMap(t -> sameYear(first, second, t)).orElse(a);
      b = after(a, b);
    } else if (freeSecond) {
      b = after(a, b);
    } else if (freeFirst) {
      a = before(a, b);
    }
    return ends(a, b);
  }

  private static boolean isFree(Meaning m) {
    return m.free().isPresent() && m.isPlaced() && m.basis() == Basis.RELATIVE;
  }

  /**
   * The year in which a range without any lies: this one, or the next or last if it is wholly on the wrong side of
   * today.
   */
  private Optional<Meaning> sameYear(Meaning first, Meaning second, LocalDate today) {
    Free free = first.free().orElseThrow();
    if (!free.isYearly()) {
      return Optional.empty();
    }
    Optional<Meaning> now = again(first, today.getYear());
    return now.flatMap(a -> {
      boolean over = after(a, second).to().filter(t -> !t.isAfter(today.atStartOfDay())).isPresent();
      boolean ahead = a.from().filter(f -> f.isAfter(today.atTime(java.time.LocalTime.MAX))).isPresent();
      int shift = over && dates.future() ? 1 : ahead && !dates.future() ? -1 : 0;
      return shift == 0 ? now : again(first, today.getYear() + shift);
    });
  }

  /** The same expression in another year, with its mod. */
  private static Optional<Meaning> again(Meaning m, int year) {
    return m.free().flatMap(f -> Dates.in(f, year, Basis.RELATIVE))
        .map(made -> m.mod().filter(mod -> !mod.equals("approx")).map(mod -> Periods.portion(made, mod)).orElse(made));
  }

  /** The first {@code next} that does not end before {@code start} begins. */
  private static Meaning after(Meaning start, Meaning next) {
    Optional<LocalDate> from = start.from().map(LocalDateTime::toLocalDate);
    return from.flatMap(f -> next.free().flatMap(free -> {
      if (free.isYearly()) {
        return again(next, f.getYear()).filter(m -> m.to().filter(t -> t.isAfter(f.atStartOfDay())).isPresent())
            .or(() -> again(next, f.getYear() + 1));
      }
      return free.weekday() > 0
          ? Optional.of(Dates.day(f.with(TemporalAdjusters.next(DayOfWeek.of(free.weekday()))), Basis.RELATIVE))
          : dayAfter(f, free.day());
    })).orElse(next);
  }

  private static Optional<Meaning> dayAfter(LocalDate from, int day) {
    LocalDate first = from.withDayOfMonth(1).plusMonths(day > from.getDayOfMonth() ? 0 : 1);
    return Dates.isDay(first.getYear(), first.getMonthValue(), day)
        ? Optional.of(Dates.day(first.withDayOfMonth(day), Basis.RELATIVE)) : Optional.empty();
  }

  /** The last {@code earlier} that begins before {@code end}. */
  private static Meaning before(Meaning earlier, Meaning end) {
    Optional<LocalDate> last = end.from().map(LocalDateTime::toLocalDate);
    return last.flatMap(l -> earlier.free().filter(Free::isYearly).flatMap(free ->
        again(earlier, l.getYear()).filter(m -> m.from().filter(f -> f.isBefore(end.from().orElseThrow())).isPresent())
            .or(() -> again(earlier, l.getYear() - 1)))).orElse(earlier);
  }

  private static Optional<Meaning> ends(Meaning a, Meaning b) {
    Optional<LocalDateTime> from = a.mod().filter(m -> m.equals("end")).isPresent() ? a.to() : a.from();
    Optional<LocalDateTime> to = b.mod().filter(m -> m.equals("start")).isPresent() ? b.from() : b.to();
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      return Optional.empty();
    }
    boolean dated = from.isPresent() && to.isPresent() && (a.mod().isPresent() || b.mod().isPresent()
        || a.timex().contains("/") || b.timex().contains("/"));
    String timex = dated ? from.orElseThrow().toLocalDate() + "/" + middle(b, to.orElseThrow())
        : a.timex() + "/" + b.timex();
    Basis basis = a.basis() == Basis.PRINTED ? b.basis() : a.basis();
    return Optional.of(new Meaning(Shape.PERIOD, timex, from, to, Optional.empty(), basis, Optional.empty(), false));
  }

  /** A range that runs to the middle of something ends there, not where the middle does. */
  private static LocalDate middle(Meaning b, LocalDateTime to) {
    boolean mid = b.mod().filter(m -> m.equals("mid")).isPresent();
    return mid && b.from().isPresent() ? b.from().get().plusDays((to.toLocalDate().toEpochDay()
        - b.from().get().toLocalDate().toEpochDay() + 1) / 2).toLocalDate() : to.toLocalDate();
  }

  private static Optional<Meaning> moments(Meaning a, Meaning b) {
    boolean backwards = a.from().isPresent() && b.to().isPresent() && b.to().get().isBefore(a.from().get());
    boolean same = a.shape() == Shape.LENGTH || b.shape() == Shape.LENGTH
        || (a.shape() == Shape.CLOCK) != (b.shape() == Shape.CLOCK);
    Basis basis = a.basis() == Basis.PRINTED ? b.basis() : a.basis();
    return backwards || same ? Optional.empty() : Optional.of(new Meaning(Shape.STRETCH, a.timex() + "/" + b.timex(),
        a.from(), b.shape() == Shape.MOMENT ? b.from() : b.to(), Optional.empty(), basis, Optional.empty(), false));
  }

  /** Since, until, before, after: one end stays open. */
  static Optional<Meaning> open(Meaning m, String mod) {
    if (m.shape() == Shape.LENGTH || m.shape() == Shape.REPEATED || m.timex().contains("/") && !m.isPlaced()) {
      return Optional.empty();
    }
    boolean late = m.mod().filter("end"::equals).isPresent();
    boolean early = m.mod().filter("start"::equals).isPresent();
    boolean point = m.shape() == Shape.MOMENT || m.shape() == Shape.NOW;
    Optional<LocalDateTime> none = Optional.empty();
    Meaning opened = switch (mod) {
      case "since" -> m.withEnds(Shape.OPEN, m.from(), none);
      case "after" -> m.withEnds(Shape.OPEN, point || early ? m.from() : m.to(), none);
      case "until" -> m.withEnds(Shape.OPEN, none, point ? m.from() : m.to());
      default -> m.withEnds(Shape.OPEN, none, late ? m.to() : m.from());
    };
    return Optional.of(opened.withMod(mod));
  }
}
