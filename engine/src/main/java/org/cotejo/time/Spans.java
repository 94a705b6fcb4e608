package org.cotejo.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.Rule.Match;
import org.cotejo.time.TimeExpression.Basis;

/** Actions that make clock times, moments and stretches with two ends. */
record Spans(Dates dates) {

  private static final long NOON = 12 * 60L;

  Optional<Meaning> apply(Match match) {
    String argument = match.rule().argument();
    return switch (match.rule().action()) {
      case "clock" -> clock(match);
      case "part" -> match.code("PART").map(p -> Meaning.floating(Shape.PART, "T" + p, Basis.PRINTED));
      case "moment" -> moment(match);
      case "stretch" -> stretch(match, argument);
      case "same" -> match.meaning(0);
      case "last" -> last(match, argument);
      case "away" -> argument.equals("soon") && !dates.future() ? Optional.empty() : match.meaning(0).flatMap(l -> away(l, argument.equals("ago") ? -1 : 1, dates.reference()));
      case "from" -> match.meaning(0).flatMap(l -> away(l, argument.equals("before") ? -1 : 1,
          match.meaning(1).flatMap(Meaning::from)));
      case "sofar" -> soFar(match);
      case "part_of" -> partOf(match);
      case "range" -> range(match);
      case "fromday" -> fromDay(match);
      case "mod" -> match.meaning(0).map(m -> argument.equals("approx") || m.from().isPresent() || m.shape() == Shape.CLOCK
          || m.shape() == Shape.PERIOD ? m.withMod(argument) : m);
      case "open" -> match.meaning(0).flatMap(m -> open(m, argument));
      default -> throw new IllegalStateException("no action " + match.rule().action());
    };
  }

  Meaning now() {
    return dates.reference().map(t -> Meaning.on(Shape.MOMENT, "PRESENT_REF", t, t, Basis.RELATIVE))
        .orElseGet(() -> Meaning.floating(Shape.MOMENT, "PRESENT_REF", Basis.UNRESOLVED));
  }

  private Optional<Meaning> clock(Match match) {
    Optional<Long> minutes = match.number("CLOCKDIGITS").or(() -> match.number("POINTDIGITS")).or(() -> match.number("HOUR"))
        .or(() -> match.number("CLOCKWORD"));
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    long time = minutes.get();
    boolean minutesTold = match.number("HOUR").isEmpty() || match.item("HALF").isPresent() || match.item("QUARTER").isPresent();
    time += match.item("HALF").isPresent() ? 30 : match.item("QUARTER").isPresent() ? 15 : 0;
    String half = match.code("PART").orElse("");
    boolean after = match.number("AMPM").orElse(0L) == 12 || half.equals("AF") || half.equals("EV")
        || (half.equals("NI") && time >= 6 * 60L);
    if (after && time < NOON) {
      time += NOON;
    } else if (!after && match.item("AMPM").isPresent() && time >= NOON && time < NOON + 60) {
      time -= NOON;
    }
    time %= 24 * 60L;
    String printed = minutesTold ? String.format(java.util.Locale.ROOT, "T%02d:%02d", time / 60, time % 60)
        : String.format(java.util.Locale.ROOT, "T%02d", time / 60);
    return Optional.of(Meaning.floating(Shape.CLOCK, printed, Basis.PRINTED));
  }

  private Optional<Meaning> moment(Match match) {
    Optional<Meaning> day = match.item("DATE").flatMap(Item::meaning)
        .or(() -> match.rule().argument().isEmpty() ? Optional.empty()
            : Optional.of(dates.daysAway(Long.parseLong(match.rule().argument()))));
    return day.flatMap(d -> match.item("CLOCK").flatMap(Item::meaning).map(c -> at(d, c)));
  }

  private static Meaning at(Meaning day, Meaning clock) {
    if (day.from().isEmpty()) {
      return Meaning.floating(Shape.MOMENT, day.timex() + clock.timex(), day.basis());
    }
    String time = clock.timex();
    LocalDateTime from = day.from().get().toLocalDate().atTime(Integer.parseInt(time, 1, 3, 10),
        time.length() > 3 ? Integer.parseInt(time, 4, 6, 10) : 0);
    return Meaning.on(Shape.MOMENT, day.timex() + time, from, time.length() > 3 ? from.plusMinutes(1) : from.plusHours(1), day.basis());
  }

  /** A part of a day: "Tuesday night", "anoche" (argument: how many days away). */
  private Optional<Meaning> stretch(Match match, String argument) {
    Optional<Meaning> day = match.item("DATE").flatMap(Item::meaning)
        .or(() -> Optional.of(dates.daysAway(argument.isEmpty() ? 0 : Long.parseLong(argument))));
    Optional<String> part = match.code("PART").or(() -> match.item("PART").flatMap(Item::meaning).map(m -> m.timex().substring(1)));
    return day.map(d -> {
      String code = part.filter(p -> !p.isEmpty()).map(p -> p.startsWith("T") ? p.substring(1) : p).orElse("NI");
      return d.from().map(from -> hours(d, code, from)).orElseGet(() ->
          Meaning.floating(Shape.STRETCH, d.timex() + "T" + code, d.basis()));
    });
  }

  private static Meaning hours(Meaning day, String code, LocalDateTime midnight) {
    int[] hours = switch (code) {
      case "MO" -> new int[] {8, 12};
      case "MI" -> new int[] {12, 14};
      case "AF" -> new int[] {12, 16};
      case "EV" -> new int[] {16, 20};
      case "DT" -> new int[] {8, 18};
      case "EM" -> new int[] {0, 6};
      default -> new int[] {20, 24};
    };
    return Meaning.on(Shape.STRETCH, day.timex() + "T" + code, midnight.plusHours(hours[0]), midnight.plusHours(hours[1]), day.basis());
  }

  private static Optional<Meaning> away(Meaning length, int sign, Optional<LocalDateTime> from) {
    if (from.isEmpty()) {
      return Optional.of(Meaning.floating(Shape.DATE, "XXXX-XX-XX", Basis.UNRESOLVED));
    }
    return Lengths.shift(from.get(), length.timex(), sign).map(t -> {
      if (Lengths.isShort(length.timex())) {
        return Meaning.on(Shape.MOMENT, t.withNano(0).toString(), t, t.plusMinutes(1), Basis.RELATIVE);
      }
      LocalDate day = t.toLocalDate();
      return Meaning.on(Shape.DATE, day.toString(), day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Basis.RELATIVE);
    });
  }

  /** "The past decade", "the next two days": from or to now. */
  private Optional<Meaning> last(Match match, String argument) {
    Optional<Meaning> length = match.meaning(0)
        .or(() -> match.code("UNIT").map(u -> Meaning.floating(Shape.LENGTH, u, Basis.PRINTED)));
    boolean next = argument.isEmpty() ? match.number("REL").orElse(-1L) > 0 : argument.equals("next");
    return length.flatMap(l -> {
      if (dates.reference().isEmpty() || l.timex().contains("X")) {
        return Optional.of(Meaning.floating(Shape.PERIOD, l.timex(), Basis.UNRESOLVED));
      }
      boolean brief = Lengths.isShort(l.timex());
      LocalDateTime now = brief ? dates.reference().get() : dates.today().orElseThrow().atStartOfDay();
      LocalDateTime near = next && !brief ? now.plusDays(1) : now;
      return Lengths.shift(near, l.timex(), next ? 1 : -1).map(far -> Meaning.on(brief ? Shape.STRETCH : Shape.PERIOD,
          next ? stamp(near, brief) + "/" + stamp(far, brief) : stamp(far, brief) + "/" + stamp(near, brief),
          next ? near : far, next ? far : near, Basis.RELATIVE));
    });
  }

  private static String stamp(LocalDateTime time, boolean brief) {
    return brief ? time.withNano(0).toString() : time.toLocalDate().toString();
  }

  /** From a period's start until now: "so far this year". */
  private Optional<Meaning> soFar(Match match) {
    Optional<Meaning> period = match.meaning(0).or(() -> match.code("UNIT").flatMap(u -> dates.unit(u, 0)));
    return period.map(p -> p.from().isEmpty() || dates.today().isEmpty() ? p.withMod("start")
        : dates.reference().filter(p.from().get()::isBefore).map(now -> Dates.period(
            Dates.interval(p.from().get().toLocalDate(), now.toLocalDate()), p.from().get().toLocalDate(),
            now.toLocalDate(), Basis.RELATIVE)).orElse(p));
  }

  private Optional<Meaning> partOf(Match match) {
    Optional<Meaning> whole = match.meaning(0).or(() -> match.number("YEAR").flatMap(y -> dates.year(y, Basis.PRINTED)))
        .or(() -> dates.unit("P1Y", 0));
    Optional<String> unit = match.code("UNIT").or(() -> match.item("HALF").map(h -> "P6M"))
        .or(() -> match.item("QUARTERNO").map(q -> "P3M"));
    Optional<Long> nth = match.number("QUARTERNO").or(() -> match.number("ORD")).or(() -> match.number("REL"));
    return unit.flatMap(u -> nth.flatMap(n -> whole.flatMap(w -> w.isPlaced() && !u.startsWith("PT")
        ? dates.part(w, n, Actions.months(u)) : Optional.of(Meaning.floating(Shape.PERIOD, u, Basis.UNRESOLVED)))));
  }

  private Optional<Meaning> range(Match match) {
    Optional<Meaning> first = match.meaning(0);
    Optional<Meaning> second = match.meaning(1);
    return first.flatMap(a -> second.flatMap(b -> {
      Shape shape = a.shape() == Shape.CLOCK ? Shape.PART
          : a.shape() == Shape.MOMENT || b.shape() == Shape.MOMENT ? Shape.STRETCH : Shape.PERIOD;
      String timex = a.timex() + "/" + b.timex();
      Basis basis = a.basis() == Basis.PRINTED ? b.basis() : a.basis();
      boolean backwards = a.from().isPresent() && b.to().isPresent() && b.to().get().isBefore(a.from().get());
      return backwards ? Optional.empty()
          : Optional.of(new Meaning(shape, timex, a.from(), b.to(), Optional.empty(), basis));
    }));
  }

  /** "9 to 12 June 2018": the first day takes month and year from the second. */
  private Optional<Meaning> fromDay(Match match) {
    Optional<Long> first = match.number("DAY", 0);
    Optional<Long> last = match.number("DAY", 1);
    Optional<Long> month = match.number("MONTH");
    if (first.isEmpty() || last.isEmpty() || month.isEmpty() || first.get() >= last.get()) {
      return Optional.empty();
    }
    Optional<Meaning> end = match.number("YEAR").isPresent() ? dates.day(match.number("YEAR").get(), month.get(), last.get())
        : dates.dayOfYear(month.get(), last.get());
    return end.map(e -> e.to().map(to -> {
      LocalDate from = to.toLocalDate().minusDays(1).withDayOfMonth(first.get().intValue());
      return Dates.period(from + "/" + e.timex(), from, to.toLocalDate(), e.basis());
    }).orElseGet(() -> Meaning.floating(Shape.PERIOD, e.timex(), e.basis())));
  }

  /** Since, until, before, after: one end stays open. */
  private static Optional<Meaning> open(Meaning m, String mod) {
    Shape shape = switch (m.shape()) {
      case DATE, PERIOD -> Shape.PERIOD;
      case CLOCK, PART -> Shape.PART;
      default -> Shape.STRETCH;
    };
    if (m.shape() == Shape.LENGTH || m.shape() == Shape.REPEATED) {
      return Optional.empty();
    }
    Meaning opened = switch (mod) {
      case "since" -> m.withEnds(shape, m.from(), Optional.empty());
      case "after" -> m.withEnds(shape, m.shape() == Shape.MOMENT ? m.from() : m.to(), Optional.empty());
      case "until" -> m.withEnds(shape, Optional.empty(), m.shape() == Shape.MOMENT ? m.from() : m.to());
      default -> m.withEnds(shape, Optional.empty(), m.from());
    };
    return Optional.of(opened.withMod(mod));
  }
}
