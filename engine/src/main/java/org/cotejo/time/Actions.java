package org.cotejo.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.cotejo.time.Meaning.Shape;
import org.cotejo.time.Rule.Match;
import org.cotejo.time.TimeExpression.Basis;

/** What the rules' actions make of the items that a rule took in. An action may refuse. */
record Actions(Dates dates, Spans spans) {

  static Actions of(Dates dates) {
    return new Actions(dates, new Spans(dates));
  }

  Optional<Meaning> apply(Match match) {
    String argument = match.rule().argument();
    return switch (match.rule().action()) {
      case "date" -> date(match);
      case "numdate" -> match.number("NUMDATE").map(d -> dates.day(LocalDate.ofEpochDay(d), Basis.PRINTED));
      case "numday" -> match.number("NUMDAY").flatMap(md -> match.number("YEAR").isPresent()
          ? dates.day(match.number("YEAR").get(), md / 100, md % 100) : dates.dayOfYear(md / 100, md % 100));
      case "nummonth" -> match.number("NUMMONTH").map(ym -> dates.month(ym / 100, ym % 100, Basis.PRINTED));
      case "weekday" -> match.number("DOW").map(d -> dates.weekday(d, relation(match)));
      case "weekdayIn" -> weekdayIn(match);
      case "dayofmonth" -> match.number("DAY").flatMap(dates::dayOfMonth);
      case "month" -> month(match);
      case "year" -> match.number("YEAR").flatMap(y -> dates.year(y, Basis.PRINTED));
      case "decade" -> match.number("DECADE").or(() -> match.number("YEAR")).flatMap(y -> dates.years(y / 10 * 10, 10));
      case "century" -> match.number("ORD").or(() -> match.number("ROMAN")).or(() -> match.number("NUM"))
          .flatMap(n -> dates.years((n - 1) * 100, 100));
      case "span" -> match.number("SPAN").map(y -> Dates.period(y + "/" + (y + 1), LocalDate.of(y.intValue(), 1, 1),
          LocalDate.of(y.intValue() + 2, 1, 1), Basis.PRINTED));
      case "dayrel" -> match.number("DAYREL").map(dates::daysAway);
      case "unit" -> match.code("UNIT").flatMap(u -> dates.unit(u, argument.isEmpty()
          ? relation(match).orElse(0L) : Long.parseLong(argument)));
      case "weekno" -> match.number("NUM").flatMap(n -> dates.today().map(LocalDate::getYear)
          .flatMap(y -> dates.weekOfYear(match.number("YEAR").orElse((long) y), n)));
      case "season" -> match.code("SEASON").map(s -> dates.season(s, match.number("YEAR")));
      case "length" -> length(match);
      case "lengths" -> lengths(match);
      case "every" -> every(match);
      case "now" -> Optional.of(spans.now());
      default -> spans.apply(match);
    };
  }

  static Optional<Long> relation(Match match) {
    return match.number("REL");
  }

  private Optional<Meaning> date(Match match) {
    Optional<Long> month = match.number("MONTH");
    Optional<Long> day = match.number("DAY");
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return match.number("YEAR").isPresent() ? dates.day(match.number("YEAR").get(), month.get(), day.get())
        : dates.dayOfYear(month.get(), day.get());
  }

  private Optional<Meaning> month(Match match) {
    return match.number("MONTH").map(m -> match.number("YEAR").isPresent()
        ? dates.month(match.number("YEAR").get(), m, Basis.PRINTED) : dates.monthOfYear(m, relation(match)));
  }

  /** "Wednesday of next week". */
  private Optional<Meaning> weekdayIn(Match match) {
    return match.meaning(0).flatMap(Meaning::from).flatMap(monday -> match.number("DOW")
        .map(d -> dates.day(monday.toLocalDate().plusDays(d - 1), Basis.RELATIVE)));
  }

  private Optional<Meaning> length(Match match) {
    Optional<String> unit = match.code("UNIT");
    if (unit.isEmpty() || unit.get().equals("P1WE")) {
      return Optional.empty();
    }
    if (match.item("SOME").isPresent()) {
      return Optional.of(Meaning.floating(Shape.LENGTH, Lengths.some(unit.get()), Basis.PRINTED));
    }
    BigDecimal count = match.code("DEC").map(BigDecimal::new)
        .or(() -> match.number("NUM").map(BigDecimal::valueOf)).or(() -> match.item("ONE").map(i -> BigDecimal.ONE))
        .orElse(BigDecimal.ZERO);
    BigDecimal half = match.item("HALF").isPresent() ? new BigDecimal("0.5") : BigDecimal.ZERO;
    BigDecimal all = match.rule().argument().equals("half") ? half : count.add(half);
    return all.signum() == 0 ? Optional.empty()
        : Optional.of(Meaning.floating(Shape.LENGTH, Lengths.of(all, unit.get()), Basis.PRINTED));
  }

  private Optional<Meaning> lengths(Match match) {
    return match.meaning(0).flatMap(a -> match.meaning(1)
        .map(b -> Meaning.floating(Shape.LENGTH, Lengths.join(a.timex(), b.timex()), Basis.PRINTED)));
  }

  private Optional<Meaning> every(Match match) {
    String clock = match.item("CLOCK").flatMap(Item::meaning).map(Meaning::timex).orElse("");
    Optional<String> value = match.number("DOW").map(d -> "XXXX-WXX-" + d + clock)
        .or(() -> match.item("LENGTH").flatMap(Item::meaning).map(Meaning::timex))
        .or(() -> match.number("NUM").flatMap(n -> match.code("UNIT").map(u -> Lengths.of(BigDecimal.valueOf(n), u))))
        .or(() -> match.code("UNIT")).or(() -> match.code("SETWORD"))
        .or(() -> match.code("PART").map(p -> "T" + p)).or(() -> match.code("SEASON").map(s -> "XXXX-" + s));
    return value.map(v -> Meaning.floating(Shape.REPEATED, v.equals("P1D") && !clock.isEmpty() ? clock : v, Basis.PRINTED));
  }

  /** A stretch of a period: a half, a quarter, a month counted from its start or end. */
  static Period months(String unit) {
    return switch (unit) {
      case "P1W" -> Period.ofWeeks(1);
      case "P1D" -> Period.ofDays(1);
      default -> Period.parse(unit);
    };
  }
}
