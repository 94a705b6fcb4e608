package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;

/** So much for each: an amount and a count beside what falls to one. Said only where it holds. */
final class Quotients implements Check {

  private static final int REACH = 5;

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      for (Figure each : passage.here()) {
        if ((numbers.isAmount(each) || Words.isRate(each)) && isForEach(passage, each)) {
          best(numbers, passage, each).ifPresent(r -> found.add(r.judged(facts)));
        }
      }
    }
    return found;
  }

  private static boolean isForEach(Passage passage, Figure each) {
    List<Token> beside = Passages.beside(passage.sentence(), each, REACH).stream()
        .filter(t -> t.span().end() > each.span().start()).toList();
    return Cues.in(beside, passage.sentence().language(), Cue.PER);
  }

  private static Optional<Relation> best(Numbers numbers, Passage passage, Figure each) {
    for (Figure total : passage.around()) {
      for (Figure count : passage.around()) {
        boolean fits = !total.equals(each) && !count.equals(each) && !count.equals(total)
            && Numbers.sameUnit(total, each)
            && Words.isRate(total) == Words.isRate(each) && count.unit().equals("1") && numbers.isAmount(count)
            && (numbers.isAmount(total) || Words.isRate(total));
        if (fits) {
          Optional<Relation> relation = relation(each, total, count);
          if (relation.isPresent() && relation.get().holds() && near(relation.get())) {
            return relation;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the printed numbers make the quotient to a twentieth: wide intervals alone prove nothing. */
  private static boolean near(Relation relation) {
    return relation.isWithin(20);
  }

  private static Optional<Relation> relation(Figure each, Figure total, Figure count) {
    String unit = each.unit();
    Optional<Interval> x = Numbers.interval(total, unit);
    Optional<Interval> y = Numbers.interval(count, "1").filter(Interval::isPositive);
    Optional<Interval> printed = Numbers.interval(each, unit);
    Optional<BigFraction> a = Numbers.nominal(total, unit);
    Optional<BigFraction> b = Numbers.nominal(count, "1").filter(v -> Interval.compare(v, BigFraction.ONE) > 0);
    if (x.isEmpty() || y.isEmpty() || printed.isEmpty() || a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Relation("each", each, List.of(total, count), x.get().dividedBy(y.get()), printed.get(),
        a.get().divide(b.get()), unit));
  }
}
