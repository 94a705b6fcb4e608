package org.cotejo.finding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;

/** A multiple ("triple", "half as much again") beside two amounts of one thing. */
final class Multiples implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      for (Figure multiple : passage.here()) {
        if (numbers.isMultiple(multiple)) {
          best(numbers, passage, multiple).ifPresent(r -> found.add(r.judged(facts)));
        }
      }
    }
    return found;
  }

  private static Optional<Relation> best(Numbers numbers, Passage passage, Figure multiple) {
    List<Figure> amounts = passage.around().stream().filter(numbers::isAmount).toList();
    List<Relation> all = new ArrayList<>();
    for (Figure a : amounts) {
      for (Figure b : amounts) {
        if (!a.equals(b) && Numbers.sameUnit(a, b) && numbers.mayCountSame(a, b)) {
          relation(multiple, a, b).ifPresent(all::add);
        }
      }
    }
    return all.stream().filter(Relation::holds)
        .filter(r -> r.printed().contains(r.nominal()) && (r.printed().isBounded() || r.isWithin(2))).findFirst();
  }

  private static Optional<Relation> relation(Figure multiple, Figure larger, Figure smaller) {
    String unit = larger.unit();
    Optional<Interval> x = Numbers.interval(larger, unit);
    Optional<Interval> y = Numbers.interval(smaller, unit).filter(Interval::isPositive);
    Optional<BigFraction> a = Numbers.nominal(larger, unit);
    Optional<BigFraction> b = Numbers.nominal(smaller, unit).filter(v -> v.signum() > 0);
    Optional<Interval> printed = Numbers.interval(multiple, "1").map(Multiples::rounded);
    if (x.isEmpty() || y.isEmpty() || a.isEmpty() || b.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Relation("multiple", multiple, List.of(larger, smaller), x.get().dividedBy(y.get()),
        printed.get(), a.get().divide(b.get()), "1"));
  }

  /** "Three times" is no count: it allows what rounds to three. */
  static Interval rounded(Interval printed) {
    if (!printed.isPoint()) {
      return printed;
    }
    BigFraction value = printed.low().orElseThrow();
    BigFraction half = value.getDenominator().equals(BigInteger.ONE)
        ? BigFraction.of(1, 2) : BigFraction.of(1, 20);
    BigFraction tenth = value.divide(10);
    BigFraction either = Interval.compare(half, tenth) < 0 ? half : tenth;
    return Interval.closed(value.subtract(either), value.add(either));
  }
}
