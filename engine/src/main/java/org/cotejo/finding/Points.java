package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;

/** Percentage points beside two percentages: their difference. */
final class Points implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      for (Figure points : passage.here()) {
        if (numbers.isPoints(points)) {
          best(facts, passage, points).ifPresent(r -> found.add(r.judged(facts)));
        }
      }
    }
    return found;
  }

  private static Optional<Relation> best(Facts facts, Passage passage, Figure points) {
    List<Figure> percents = passage.around().stream().filter(f -> f.unit().equals("%")).toList();
    List<Relation> all = new ArrayList<>();
    for (Figure a : percents) {
      for (Figure b : percents) {
        relation(points, a, b).ifPresent(all::add);
      }
    }
    return all.stream().filter(r -> r.printed().contains(r.nominal()) && r.isWithin(12) && isOfThese(facts, passage, r))
        .findFirst()
        .or(() -> all.stream().filter(r -> all.size() == 1 && !r.holds() && passage.here().containsAll(r.terms()))
            .findFirst());
  }

  /** Two percentages of one sentence, or one that stands with the points: others are of other things. */
  private static boolean isOfThese(Facts facts, Passage passage, Relation relation) {
    return relation.terms().stream().anyMatch(passage.here()::contains)
        || relation.terms().stream().map(facts::sentence).distinct().count() == 1;
  }

  private static Optional<Relation> relation(Figure points, Figure a, Figure b) {
    Optional<BigFraction> x = Numbers.nominal(a, "%");
    Optional<BigFraction> y = Numbers.nominal(b, "%");
    Optional<Interval> printed = Numbers.interval(points, "%{pp}");
    if (x.isEmpty() || y.isEmpty() || printed.isEmpty() || Interval.compare(x.get(), y.get()) <= 0) {
      return Optional.empty();
    }
    Interval computed = a.estimate().interval().minus(b.estimate().interval());
    return Optional.of(new Relation("difference", points, List.of(a, b), computed, printed.get(),
        x.get().subtract(y.get()), "%{pp}"));
  }
}
