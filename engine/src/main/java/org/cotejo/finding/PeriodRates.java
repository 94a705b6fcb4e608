package org.cotejo.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Value;
import org.cotejo.figure.Window;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.finding.Finding.Result.Test;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Intervals;
import org.cotejo.story.Measure;
import org.cotejo.story.Measure.WindowKind;
import org.cotejo.story.Thing;

/**
 * Rates of a story against its totals of the same thing over a period whose length somebody gives: what the totals
 * allow a day, and which of the rates fit. One finding for each rate; a group joins those of one total and one period.
 */
final class PeriodRates implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Figure> durations = facts.story().figures().stream().filter(numbers::isDuration).toList();
    List<Finding> found = new ArrayList<>();
    for (Measure rates : facts.story().measures()) {
      if (rates.window() != WindowKind.RATE || rates.unsure()) {
        continue;
      }
      for (Measure totals : facts.story().measures()) {
        if (totals.window() == WindowKind.TOTAL && sameThing(facts, rates, totals)) {
          period(facts, totals, durations).ifPresent(time -> add(facts, rates, totals, time, found));
        }
      }
    }
    return found;
  }

  private static boolean sameThing(Facts facts, Measure rates, Measure totals) {
    Figure rate = facts.figures(rates).getFirst();
    Figure total = facts.figures(totals).getFirst();
    return Numbers.sameUnit(rate, total) && meet(union(facts, rates), union(facts, totals), Thing::heads)
        && (meet(union(facts, rates), union(facts, totals), Thing::states)
            || union(facts, rates).stream().allMatch(t -> t.states().isEmpty()));
  }

  private static List<Thing> union(Facts facts, Measure measure) {
    return facts.figures(measure).stream().map(facts::thing).toList();
  }

  private static boolean meet(List<Thing> a, List<Thing> b, java.util.function.Function<Thing, Set<String>> part) {
    Set<String> shared = new TreeSet<>();
    a.forEach(t -> shared.addAll(part.apply(t)));
    return b.stream().anyMatch(t -> part.apply(t).stream().anyMatch(shared::contains));
  }

  /** The duration of the period that the totals name ("his government" of a little more than three years). */
  private static Optional<Figure> period(Facts facts, Measure totals, List<Figure> durations) {
    Set<String> named = new TreeSet<>();
    for (Figure total : facts.figures(totals)) {
      if (total.window().orElse(null) instanceof Window.Total window) {
        window.label().ifPresent(label -> named.addAll(Periods.words(label, facts, total)));
      }
      facts.sentence(total).ifPresent(s -> named.addAll(Periods.words(s.span().text(), facts, total)));
    }
    return durations.stream().filter(Facts::isClaimed)
        .filter(d -> d.counted().map(p -> Periods.words(p.text(), facts, d).stream().anyMatch(named::contains))
            .orElse(false) || Periods.measures(facts, d, named))
        .filter(d -> Numbers.interval(d, "d").filter(Interval::isPositive).isPresent())
        .findFirst();
  }

  private static void add(Facts facts, Measure rates, Measure totals, Figure time, List<Finding> found) {
    String unit = rates.unit().orElse("1");
    Optional<Interval> days = Numbers.interval(time, "d");
    List<Figure> sums = new ArrayList<>();
    Optional<Interval> total = Optional.empty();
    for (Figure figure : facts.figures(totals)) {
      Optional<Interval> interval = Numbers.interval(figure, unit).filter(i -> Facts.isClaimed(figure));
      Optional<Interval> meet = total.isEmpty() ? interval : total.flatMap(t -> interval.flatMap(t::meet));
      if (meet.isPresent()) {
        total = meet;
        sums.add(figure);
      }
    }
    if (total.isEmpty() || days.isEmpty()) {
      return;
    }
    Map<Interval, List<Figure>> byValue = new LinkedHashMap<>();
    facts.figures(rates).stream().filter(Facts::isClaimed).forEach(f -> Intervals.in(f, unit)
        .ifPresent(i -> byValue.computeIfAbsent(i, k -> new ArrayList<>()).add(f)));
    Interval sum = total.get();
    byValue.forEach((rate, figures) -> found.add(new Tested(facts, rate, figures, sum, sums, days.get(), time, unit)
        .finding("totals-" + rates.id() + "-" + totals.id())));
  }

  /** One rate, given by one or more figures, against the totals. */
  private record Tested(
      Facts facts, Interval rate, List<Figure> rates, Interval total, List<Figure> totals, Interval days, Figure time,
      String unit) {

    Finding finding(String group) {
      Interval band = total.dividedBy(days);
      Interval would = rate.times(days);
      boolean holds = band.meets(rate);
      Test test = holds ? rate.contains(band) || band.contains(rate) ? Test.FITS : Test.EDGE
          : isBelow(rate, band) ? Test.BELOW : Test.ABOVE;
      Draft draft = new Draft(Kind.ARITHMETIC, (holds ? Weights.HOLDS : Weights.DOES_NOT_HOLD) + 4.9,
          message("finding.arithmetic.period." + (holds ? test == Test.EDGE ? "edge" : "fits" : "fails"), band, would))
          .holds(holds).group(group);
      rates.forEach(f -> draft.premise(f, Lines.allows(f, unit), Optional.of(Value.perDay(rate, unit))));
      totals.forEach(f -> draft.premise(f, Lines.allows(f, unit),
          Numbers.interval(f, unit).map(i -> Value.of(i, unit))));
      draft.premise(time, Message.of("finding.arithmetic.period.days").with("printed", Words.printed(time))
          .with("range", Words.range(days, 4)), Optional.of(Value.of(days, "d")));
      draft.step(message("finding.arithmetic.period.band", band, would), Optional.of(Value.perDay(band, unit)));
      draft.step(message(holds ? "finding.arithmetic.period.meet" : "finding.arithmetic.period.would", band, would),
          Optional.of(holds ? Value.perDay(band.meet(rate).orElse(band), unit) : Value.of(would, unit)));
      draft.caveat(Message.of("finding.caveat.rate"));
      return draft.result(holds ? Value.perDay(band.meet(rate).orElse(band), unit) : Value.of(would, unit), test)
          .done();
    }

    private Message message(String key, Interval band, Interval would) {
      return Message.of(key)
          .with("rate", Words.printed(rates)).with("totals", Words.printed(totals))
          .with("time", Words.printed(time)).with("total", Words.range(total, unit, false, 5))
          .with("days", Words.range(days, 4)).with("band", Words.range(band, unit, true, 3))
          .with("meet", Words.range(band.meet(rate).orElse(band), unit, true, 3))
          .with("allowed", Words.range(rate, unit, true, 3)).with("would", Words.range(would, unit, false, 5));
    }

    private static boolean isBelow(Interval a, Interval b) {
      return a.high().isPresent() && b.low().isPresent() && Interval.compare(a.high().get(), b.low().get()) <= 0;
    }
  }
}
