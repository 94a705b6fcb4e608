package org.cotejo.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.TimeExpression.Basis;

/** What the rules' actions make of the items that a rule took in. An action may refuse. */
record Actions(Dates dates, Periods periods, Ranges ranges, Measures measures) {

  private static final long RECENT = -3;
  private static final long COMING = 2;

  static Actions of(Dates dates) {
    Periods periods = new Periods(dates);
    return new Actions(dates, periods, new Ranges(dates), new Measures(dates, periods));
  }

  Optional<Meaning> apply(Match match) {
    String argument = match.argument();
    return switch (match.rule().action()) {
      case "date" -> date(match);
      case "numdate" -> match.number("NUMDATE").map(d -> Dates.day(LocalDate.ofEpochDay(d), Basis.PRINTED));
      case "numday" -> match.number("NUMDAY").flatMap(md -> date(match, md / 100, md % 100));
      case "nummonth" -> match.number("NUMMONTH").map(ym -> Dates.month(ym / 100, ym % 100, Basis.PRINTED));
      case "weekday" -> match.number("DOW").map(d -> dates.weekday(d, relation(match)
          .map(r -> !argument.equals("recent") ? r : r < 0 ? RECENT : COMING)));
      case "weekdayin" -> weekdayIn(match);
      case "weekdayday" -> match.number("DOW").flatMap(w -> match.number("DAY").flatMap(d -> dates.weekdayOfMonth(w, d,
          match.has("ORDDAY") || argument.equals("told") ? Dates.MONTHS_OF_YEARS : Dates.MONTHS_BESIDE)));
      case "dayofmonth" -> match.number("DAY").flatMap(dates::dayOfMonth);
      case "holiday" -> match.code("HOLIDAY").flatMap(h -> argument.equals("year")
          ? dates.holiday(h, relation(match).flatMap(r -> dates.today().map(t -> t.getYear() + r)), Optional.empty())
          : dates.holiday(h, year(match), relation(match)));
      case "dayrel" -> match.number("DAYREL").map(dates::daysAway);
      case "away" -> Optional.of(dates.daysAway(Long.parseLong(argument)));
      case "month" -> match.number("MONTH").map(m -> year(match).map(y -> Dates.month(y, m, Basis.PRINTED))
          .orElseGet(() -> dates.monthOfYear(m, relation(match))));
      case "year" -> year(match).flatMap(y -> Periods.year(y, Basis.PRINTED));
      case "decade" -> match.number("DECADE").or(() -> year(match)).or(() -> match.number("DIG2"))
          .map(y -> y < 100 ? y + 1900 : y).flatMap(y -> Periods.years(y / 10 * 10, 10));
      case "century" -> match.number("ORD").or(() -> match.number("ROMAN")).or(() -> match.number("NUM"))
          .flatMap(n -> Periods.years((n - 1) * 100, 100));
      case "span" -> match.number("SPAN").map(y -> Dates.period(y + "/" + (y + 1), LocalDate.of(y.intValue(), 1, 1),
          LocalDate.of(y.intValue() + 2, 1, 1), Basis.PRINTED));
      case "unit" -> match.code("UNIT").flatMap(u -> periods.unit(u, argument.isEmpty()
          ? Long.signum(relation(match).orElse(0L)) : Long.parseLong(argument)));
      case "whole" -> match.code("WHOLE")
          .flatMap(u -> periods.unit(u, argument.isEmpty() ? 0 : Long.parseLong(argument)));
      case "weekno" -> match.number("NUM").flatMap(n -> year(match).or(() -> dates.today().map(t -> (long) t.getYear()))
          .flatMap(y -> Periods.weekOfYear(y, n)));
      case "weekfrom" -> match.meaning(0).flatMap(Meaning::from).map(LocalDateTime::toLocalDate)
          .map(d -> Dates.interval(d, d.plusWeeks(1), Basis.RELATIVE));
      case "season" -> match.code("SEASON").map(s -> periods.season(s, year(match),
          argument.equals("now") ? Optional.of(0L) : relation(match)));
      case "special" -> match.code("YEARKIND").map(k -> periods.special(k, year(match).or(() -> match.number("DIG2")),
          relation(match)));
      case "part_of" -> measures.partOf(match);
      case "rest" -> measures.rest(match);
      case "portion" -> match.meaning(0).map(m -> Periods.portion(m, argument));
      case "startof", "midof", "endof" -> whole(match)
          .map(m -> Periods.portion(m, match.rule().action().replace("of", "")));
      case "laterof" -> whole(match).map(m -> toNow(m, false));
      case "earlier", "later" -> match.meaning(0).map(m -> toNow(m, match.rule().action().equals("earlier")));
      case "now" -> Optional.of(now());
      case "same" -> match.meaning(0);
      case "mod" -> match.meaning(0).map(m -> m.withMod(argument));
      case "open" -> match.meaning(0).flatMap(m -> Ranges.open(m, argument));
      case "openday" -> match.meaning(Shape.DATE).flatMap(d -> match.meaning(Shape.CLOCK).flatMap(c -> Clocks.on(d, c)))
          .flatMap(m -> Ranges.open(m, argument));
      case "range" -> match.meaning(0).flatMap(a -> match.meaning(1).flatMap(b -> ranges.range(a, b)));
      case "fromday" -> fromDay(match);
      default -> clock(match).or(() -> measures.apply(match));
    };
  }

  private Optional<Meaning> clock(Match match) {
    String argument = match.argument();
    return switch (match.rule().action()) {
      case "clock" -> Clocks.clock(match);
      case "hours" -> match.hour(0).flatMap(a -> match.hour(1).map(b -> Clocks.between(a, b)));
      case "hoursday" -> match.hour(0).flatMap(a -> match.hour(1).flatMap(b -> day(match)
          .flatMap(d -> Clocks.on(d, Clocks.between(a, b)))));
      case "part" -> match.code("PART").map(p -> Meaning.floating(Shape.PART, "T" + p, Basis.PRINTED));
      case "stretch" -> dateToldOrAway(match).map(d -> Clocks.part(d, match.part().orElse("NI")));
      case "moment" -> (argument.isEmpty() ? day(match) : Optional.of(dates.daysAway(Long.parseLong(argument))))
          .flatMap(d -> match.meaning(Shape.CLOCKS).or(() -> match.hour(0))
              .flatMap(c -> Clocks.on(d, c)));
      case "dayend" -> dateToldOrAway(match).flatMap(Clocks::lastMoment);
      default -> Optional.empty();
    };
  }

  /** The date that is told, or so many days away as the rule says. */
  private Optional<Meaning> dateToldOrAway(Match match) {
    String argument = match.argument();
    return argument.isEmpty() ? match.meaning(Shape.DATE) : Optional.of(dates.daysAway(Long.parseLong(argument)));
  }

  /** The day, or part of a day, that a clock time is one of. */
  private static Optional<Meaning> day(Match match) {
    return match.meaning(Shape.DATE).or(() -> match.meaning(Shape.STRETCH)).or(() -> match.meaning(Shape.PART));
  }

  /** The year, month or week that this is. */
  private Optional<Meaning> whole(Match match) {
    return match.code("WHOLE").flatMap(u -> periods.unit(u, 0));
  }

  static Optional<Long> relation(Match match) {
    return match.number("REL");
  }

  /** The year of a rule: {@code YEAR}, or two digits in a place that asks for them ({@code DIG2}). */
  static Optional<Long> year(Match match) {
    return match.number("YEAR").or(() -> match.rule().argument().equals("short")
        ? match.number("DIG2").map(y -> y < 40 ? 2000 + y : 1900 + y) : Optional.empty());
  }

  private Optional<Meaning> date(Match match) {
    return match.number("MONTH").flatMap(m -> match.number("DAY").flatMap(d -> date(match, m, d)));
  }

  private Optional<Meaning> date(Match match, long month, long day) {
    Optional<Long> year = year(match).or(() -> relation(match).filter(r -> !match.has("DOW"))
        .flatMap(r -> dates.today().map(t -> t.getYear() + r)));
    return year.isPresent() ? Dates.day(year.get(), month, day) : dates.dayOfYear(month, day);
  }

  /** "Wednesday of next week", "the first Monday of May". */
  private static Optional<Meaning> weekdayIn(Match match) {
    Optional<Long> nth = match.number("ORD");
    Optional<Long> weekday = match.meaning(Shape.DATE).flatMap(Meaning::free).map(f -> (long) f.weekday())
        .filter(d -> d > 0);
    return match.meaning(Shape.PERIOD).filter(p -> nth.isPresent() || p.timex().contains("W"))
        .flatMap(p -> weekday.flatMap(d -> Periods.weekday(p, nth.orElse(1L), d)));
  }

  Meaning now() {
    return dates.reference().map(t -> Meaning.on(Shape.NOW, "PRESENT_REF", t, t, Basis.RELATIVE))
        .orElseGet(() -> Meaning.floating(Shape.NOW, "PRESENT_REF", Basis.UNRESOLVED));
  }

  /** "Earlier this month" ends in its middle, "later this year" begins there or now, whichever is later. */
  private Meaning toNow(Meaning m, boolean earlier) {
    Meaning part = Periods.portion(m, earlier ? "start" : "end");
    Optional<LocalDateTime> today = dates.today().map(LocalDate::atStartOfDay);
    boolean inside = !earlier && m.isCalendar() && today.flatMap(t -> part.from().map(t::isAfter)).orElse(false)
        && today.flatMap(t -> part.to().map(t::isBefore)).orElse(false);
    return inside ? part.withEnds(part.shape(), today, part.to()) : part;
  }

  /** "9 to 12 June 2018": the first day takes month and year from the second. */
  private Optional<Meaning> fromDay(Match match) {
    Optional<Long> first = match.number("DAY", 0);
    Optional<Long> last = match.number("DAY", 1);
    Optional<Long> month = match.number("MONTH");
    if (first.isEmpty() || last.isEmpty() || month.isEmpty() || first.get() >= last.get()) {
      return Optional.empty();
    }
    return date(match, month.get(), last.get()).flatMap(e -> e.to().map(to -> {
      LocalDate from = to.toLocalDate().minusDays(1).withDayOfMonth(first.get().intValue());
      return Dates.period(from + "/" + e.timex(), from, to.toLocalDate(), e.basis());
    }));
  }
}
