package org.cotejo.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.TimeExpression.Basis;

/** Lengths of time, what is counted by them from a day, repetitions, and parts of periods. */
record Measures(Dates dates, Periods periods) {

  Optional<Meaning> apply(Match match) {
    String argument = match.argument();
    return switch (match.rule().action()) {
      case "length" -> length(match);
      case "lengths" -> match.meaning(0).flatMap(a -> match.meaning(1).map(b -> Lengths.join(a.timex(), b.timex())))
          .map(two -> match.meaning(2).map(c -> Lengths.join(two, c.timex())).orElse(two)).map(Measures::length);
      case "every" -> every(match);
      case "last" -> last(match, argument);
      case "ago" -> match.meaning(0).flatMap(l -> away(l, -1, dates.reference()));
      case "ahead" -> match.meaning(0).flatMap(l -> away(l, 1, dates.reference()));
      case "soon" -> dates.future() ? match.meaning(0).flatMap(l -> away(l, 1, dates.reference())) : Optional.empty();
      case "from" -> match.meaning(0)
          .flatMap(l -> match.meaning(1).flatMap(m -> away(l, argument.equals("before") ? -1 : 1,
          (Lengths.isShort(l.timex()) ? m : day(m)).from())));
      case "lasting" -> match.meaning(Shape.LENGTH).flatMap(l -> other(match).flatMap(m -> lasting(day(m), l)));
      case "sofar" -> soFar(match);
      default -> Optional.empty();
    };
  }

  private static Meaning length(String timex) {
    return Meaning.floating(Shape.LENGTH, timex, Basis.PRINTED);
  }

  private Meaning day(Meaning m) {
    return m.shape() == Shape.NOW ? dates.daysAway(0) : m;
  }

  private static Optional<Meaning> other(Match match) {
    return match.meaning(0).filter(m -> m.shape() != Shape.LENGTH).or(() -> match.meaning(1));
  }

  private static Optional<Meaning> length(Match match) {
    return match.code("UNIT").or(() -> match.code("SHORTUNIT")).flatMap(unit -> {
      if (match.has("SOME")) {
        return Optional.of(length(Lengths.some(unit)));
      }
      BigDecimal count = match.code("DEC").map(BigDecimal::new)
          .or(() -> match.number("NUM").or(() -> match.number("COUPLE")).map(BigDecimal::valueOf))
          .or(() -> match.item("ONE").map(i -> BigDecimal.ONE)).orElse(BigDecimal.ZERO);
      BigDecimal part = match.has("HALF") ? new BigDecimal("0.5")
          : match.has("QUARTER") ? new BigDecimal("0.25") : BigDecimal.ZERO;
      BigDecimal all = match.argument().equals("half") ? part
          : match.argument().equals("all") ? BigDecimal.ONE : count.add(part);
      return all.signum() == 0 ? Optional.empty() : Optional.of(length(Lengths.of(all, unit)));
    });
  }

  private static Optional<Meaning> every(Match match) {
    String clock = match.meaning(Shape.CLOCK).map(Meaning::timex).orElse("");
    Optional<String> value = match.number("DOW").map(d -> "XXXX-WXX-" + d)
        .or(() -> match.meaning(Shape.REPEATED).map(Meaning::timex))
        .or(() -> match.meaning(Shape.LENGTH).map(Meaning::timex))
        .or(() -> match.code("UNIT").map(u -> Lengths.of(BigDecimal.valueOf(
            match.argument().equals("once")
                ? 1L : match.number("NUM").orElse(match.argument().equals("other") ? 2L : 1L)), u)))
        .or(() -> match.code("SETWORD"))
        .or(() -> match.part().map(p -> "T" + p))
        .or(() -> match.code("SEASON").map(s -> "XXXX-" + s));
    Optional<String> part = match.number("DOW").flatMap(d -> match.part()).map(p -> "T" + p);
    return value.map(v -> Meaning.floating(Shape.REPEATED, clock.isEmpty() ? v + part.orElse("")
        : v.equals("P1D") || v.startsWith("T") ? clock : v + clock, Basis.PRINTED));
  }

  static Optional<Meaning> away(Meaning length, int sign, Optional<LocalDateTime> from) {
    if (from.isEmpty()) {
      return Optional.of(Meaning.floating(Shape.DATE, "XXXX-XX-XX", Basis.UNRESOLVED));
    }
    return Lengths.shift(from.get(), length.timex(), sign).map(t -> {
      if (Lengths.isShort(length.timex())) {
        return Meaning.on(Shape.MOMENT, t.withNano(0).toString(), t, t.plusMinutes(1), Basis.RELATIVE);
      }
      return Dates.day(t.toLocalDate(), Basis.RELATIVE);
    });
  }

  /** "For three days from Monday": a length that begins at a time. */
  private static Optional<Meaning> lasting(Meaning start, Meaning length) {
    if (start.shape() == Shape.CLOCK) {
      LocalDateTime any = LocalDate.EPOCH.atTime(java.time.LocalTime.parse(start.timex().length() == 3
          ? start.timex().substring(1) + ":00" : start.timex().substring(1)));
      return Lengths.shift(any, length.timex(), 1).filter(t -> Lengths.isShort(length.timex()))
          .map(t -> Meaning.floating(Shape.CLOCKS, start.timex() + "/T" + t.toLocalTime(), Basis.PRINTED));
    }
    boolean brief = Lengths.isShort(length.timex());
    return start.from().flatMap(from -> Lengths.shift(from, length.timex(), 1).map(to -> Meaning.on(
        brief ? Shape.STRETCH : Shape.PERIOD, stamp(from, brief) + "/" + stamp(to, brief), from, to, start.basis())));
  }

  /** "The past decade", "the next two days": from or to now; quarters and half-years as the calendar has them. */
  private Optional<Meaning> last(Match match, String argument) {
    if (argument.equals("many") && !isPlural(match)) {
      return Optional.empty();
    }
    Optional<Meaning> length = match.meaning(0).or(() -> match.code("UNIT")
        .map(u -> length(Lengths.of(BigDecimal.valueOf(match.number("NUM").orElse(1L)), u))));
    if (argument.equals("short") && length.filter(l -> Lengths.isShort(l.timex())).isEmpty()) {
      return Optional.empty();
    }
    boolean next = argument.equals("next") || match.number("REL").orElse(-1L) > 0;
    return length.flatMap(l -> {
      if (dates.reference().isEmpty() || l.timex().contains("X")) {
        return Optional.of(Meaning.floating(Shape.PERIOD, l.timex(), Basis.UNRESOLVED));
      }
      boolean brief = Lengths.isShort(l.timex());
      LocalDateTime now = brief ? dates.reference().get() : dates.today().orElseThrow().atStartOfDay();
      LocalDateTime near = match.has("QUARTERS")
          ? Periods.block(now.toLocalDate(), 3).plusMonths(next ? 3 : 0).atStartOfDay()
          : next && !brief && !argument.equals("next") ? now.plusDays(1) : now;
      boolean workdays = next && l.timex().endsWith("BD");
      return Lengths.shift(workdays ? now : near, l.timex(), next ? 1 : -1).map(end -> workdays ? end.plusDays(1) : end)
          .map(far -> Meaning.on(brief ? Shape.STRETCH : Shape.PERIOD,
          next ? stamp(near, brief) + "/" + stamp(far, brief) : stamp(far, brief) + "/" + stamp(near, brief),
          next ? near : far, next ? far : near, Basis.RELATIVE));
    });
  }

  /** "The five past years", not "25 last year"; "mes" ends in an s by itself. */
  private static boolean isPlural(Match match) {
    return match.item("UNIT").filter(u -> u.word().endsWith("s") && u.word().length() > 3).isPresent()
        && match.number("REL").filter(r -> r == 0).isEmpty();
  }

  private static String stamp(LocalDateTime time, boolean brief) {
    return brief ? time.withNano(0).toString() : time.toLocalDate().toString();
  }

  /** From a period's start until now: "so far this year". */
  private Optional<Meaning> soFar(Match match) {
    Optional<Meaning> period = match.meaning(0).or(() -> match.code("UNIT").flatMap(u -> periods.unit(u, 0)));
    return period.map(p -> p.from().isEmpty() || dates.today().isEmpty() ? p.withMod("start")
        : dates.reference().filter(p.from().get()::isBefore).map(now -> Dates.interval(
            p.from().get().toLocalDate(), now.toLocalDate(), Basis.RELATIVE)).orElse(p));
  }

  /** What is left of a period: "the rest of the week". */
  Optional<Meaning> rest(Match match) {
    Optional<Meaning> period = match.meaning(0).or(() -> match.code("UNIT").flatMap(u -> periods.unit(u, 0)));
    return period.filter(p -> p.to().isPresent()).flatMap(p -> dates.today()
        .filter(t -> t.atStartOfDay().isBefore(p.to().get()))
        .map(t -> Dates.interval(t, p.to().get().toLocalDate(), Basis.RELATIVE)));
  }

  /** A half, quarter, week … of a period, of the year named beside it, or of this one. */
  Optional<Meaning> partOf(Match match) {
    Optional<Meaning> whole = match.meaning(Shape.PERIOD)
        .or(() -> Actions.year(match).flatMap(y -> Periods.year(y, Basis.PRINTED)))
        .or(() -> match.code("WHOLE").flatMap(u -> periods.unit(u, 0))).or(() -> periods.unit("P1Y", 0));
    if (match.has("HALF") || match.has("HALFNO")) {
      return whole.flatMap(w -> match.number("ORD").or(() -> match.number("HALFNO")).flatMap(n -> half(w, n)));
    }
    Optional<Meaning> length = match.meaning(Shape.LENGTH);
    Optional<String> unit = length.isPresent() ? length.flatMap(l -> Lengths.unit(l.timex()))
        : match.code("UNIT")
            .or(() -> match.item("QUARTER").or(() -> match.item("QUARTERNO")).map(q -> "P3M"));
    long count = length.flatMap(l -> Lengths.count(l.timex())).or(() -> match.number("NUM")).orElse(1L);
    Optional<Long> nth = match.number("QUARTERNO").or(() -> match.number("ORD")).or(() -> match.number("REL"));
    return unit.flatMap(u -> nth.flatMap(n -> whole.flatMap(w -> !w.isPlaced() || u.startsWith("PT")
        ? Optional.of(Meaning.floating(Shape.PERIOD, u, Basis.UNRESOLVED)) : Periods.part(w, n, count, u))));
  }

  /** Either half of any period, by its months or, under two of them, its days. */
  private static Optional<Meaning> half(Meaning whole, long nth) {
    if (!whole.isPlaced()) {
      return Optional.of(Meaning.floating(Shape.PERIOD, "P6M", Basis.UNRESOLVED));
    }
    return whole.from().flatMap(from -> whole.to().map(to -> {
      Meaning part = Periods.half(whole, nth == 1 ? "start" : "end");
      return Dates.interval(part.from().orElse(from).toLocalDate(), part.to().orElse(to).toLocalDate(), whole.basis());
    }));
  }
}
