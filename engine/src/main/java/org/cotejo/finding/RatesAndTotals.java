package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;

/** A rate, a duration and a total in one passage: the rate over that time makes the total, or does not. */
final class RatesAndTotals implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      for (Figure rate : passage.here()) {
        if (Words.isRate(rate)) {
          best(facts, numbers, passage, rate).ifPresent(r -> found.add(r.judged(facts)));
        }
      }
    }
    return found;
  }

  private static Optional<Relation> best(Facts facts, Numbers numbers, Passage passage, Figure rate) {
    List<Relation> all = new ArrayList<>();
    for (Figure total : passage.around()) {
      for (Figure time : passage.around()) {
        if (!total.equals(rate) && !time.equals(total) && !time.equals(rate) && numbers.isAmount(total)
            && numbers.isDuration(time)
            && !numbers.isDuration(total) && Numbers.sameUnit(total, rate) && numbers.mayCountSame(total, rate)) {
          relation(rate, total, time).ifPresent(all::add);
        }
      }
    }
    return all.stream().filter(Relation::holds).filter(RatesAndTotals::isNear).findFirst()
        .or(() -> all.stream().filter(r -> all.size() == 1 && !r.holds() && passage.here().containsAll(r.figures())
            && isOneThing(facts, rate, r.terms().getFirst())).findFirst());
  }

  /** One head; or an amount whose head the text leaves out, which can only be that of the rate beside it. */
  private static boolean isOneThing(Facts facts, Figure rate, Figure total) {
    return facts.thing(rate).heads().stream().anyMatch(facts.thing(total).heads()::contains)
        || (facts.thing(total).elliptic() && !total.unit().equals("1"));
  }

  /** Within a tenth as printed, or an open bound that holds. */
  private static boolean isNear(Relation relation) {
    return !relation.printed().isBounded() || relation.isWithin(10);
  }

  private static Optional<Relation> relation(Figure rate, Figure total, Figure time) {
    Optional<Interval> x = Numbers.interval(total, rate.unit());
    Optional<Interval> days = Numbers.interval(time, "d").filter(Interval::isPositive);
    Optional<BigFraction> a = Numbers.nominal(total, rate.unit());
    Optional<BigFraction> b = Numbers.nominal(time, "d").filter(v -> v.signum() > 0);
    Optional<Interval> printed = Numbers.interval(rate, rate.unit());
    if (x.isEmpty() || days.isEmpty() || a.isEmpty() || b.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Relation("rate", rate, List.of(total, time), x.get().dividedBy(days.get()), printed.get(),
        a.get().divide(b.get()), rate.unit()));
  }
}
