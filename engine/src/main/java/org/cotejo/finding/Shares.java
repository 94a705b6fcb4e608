package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;

/**
 * A percentage or fraction beside two amounts of one thing: a share of a base, or a change from one to the other.
 * That it does not hold is only said where the sentence has the two amounts and a word of change.
 */
final class Shares implements Check {

  private static final int REACH = 7;

  /** Characters between a share and the base that it names. */
  private static final int BASE = 40;

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : Passages.of(facts)) {
      for (Figure share : passage.here()) {
        if (numbers.isShare(share) && !numbers.isMultiple(share)) {
          best(numbers, passage, share).ifPresent(r -> found.add(r.judged(facts)));
        }
      }
    }
    return found;
  }

  private static Optional<Relation> best(Numbers numbers, Passage passage, Figure share) {
    var beside = Passages.beside(passage.sentence(), share, REACH);
    boolean change = Cues.in(beside, passage.sentence().language(), Cue.CHANGE);
    boolean down = Cues.in(beside, passage.sentence().language(), Cue.DOWN);
    List<Figure> amounts = passage.around().stream()
        .filter(f -> !f.equals(share) && f.modality() != Figure.Modality.ASKED)
        .filter(f -> numbers.isAmount(f) || (change && f.unit().equals("%")))
        .toList();
    List<Relation> stated = relations(numbers, share, amounts, change, down);
    Optional<Relation> fitting = fitting(share, stated)
        .or(() -> change && share.direction().isEmpty() ? fitting(share, relations(numbers, share, amounts, false, false)) : Optional.empty());
    return fitting.isPresent() || !change ? fitting : failing(passage, stated);
  }

  private static List<Relation> relations(
      Numbers numbers, Figure share, List<Figure> amounts, boolean change, boolean down) {
    List<Relation> all = new ArrayList<>();
    for (Figure a : amounts) {
      for (Figure b : amounts) {
        boolean comparable = !a.equals(b) && Numbers.sameUnit(a, b) && (change || !a.unit().equals("%"));
        if (comparable && (numbers.mayCountSame(a, b) || (!change && isNamedBase(share, b)))) {
          (change ? change(share, a, b, down) : share(share, a, b)).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** "9 percent of the firm's 7,100 employees": the base stands right after the share. */
  private static boolean isNamedBase(Figure share, Figure base) {
    int gap = base.span().start() - share.span().end();
    if (!Facts.article(share).equals(Facts.article(base)) || gap < 0 || gap > BASE) {
      return false;
    }
    String between = share.span().article().text().substring(share.span().end(), base.span().start());
    return between.startsWith(" of ") || between.startsWith(" de ") || between.startsWith(" del ");
  }

  private static Optional<Relation> fitting(Figure share, List<Relation> relations) {
    return relations.stream().filter(r -> r.printed().contains(r.nominal()))
        .min(java.util.Comparator.comparingInt(r -> distance(r, share)));
  }

  private static int distance(Relation relation, Figure share) {
    return relation.terms().stream().mapToInt(f -> Math.abs(f.span().start() - share.span().start())).max().orElse(0);
  }

  /** The one relation that the sentence states, if it cannot hold. */
  private static Optional<Relation> failing(Passage passage, List<Relation> all) {
    List<Relation> stated = all.stream()
        .filter(r -> r.terms().stream().allMatch(passage.here()::contains))
        .filter(r -> passage.here().stream().filter(f -> !f.equals(r.tested())).filter(f -> Numbers.sameUnit(f, r.terms().getFirst())).count() == 2)
        .filter(r -> passage.here().stream().filter(f -> f.unit().equals("%")).count() == 1)
        .toList();
    boolean none = stated.isEmpty() || stated.stream().anyMatch(Relation::holds);
    return none ? Optional.empty() : stated.stream().findFirst();
  }

  private static Optional<Relation> share(Figure share, Figure part, Figure whole) {
    return relation("share", share, part, whole, (p, w) -> p.divide(w), Interval::dividedBy)
        .filter(r -> Interval.compare(r.nominal(), BigFraction.ONE) <= 0 || r.tested().unit().equals("%"));
  }

  private static Optional<Relation> change(Figure share, Figure from, Figure to, boolean down) {
    Optional<BigFraction> a = Numbers.nominal(from, from.unit());
    Optional<BigFraction> b = Numbers.nominal(to, from.unit());
    if (a.isEmpty() || b.isEmpty() || a.get().signum() <= 0 || (Interval.compare(b.get(), a.get()) < 0) != down) {
      return Optional.empty();
    }
    return relation(down ? "fall" : "rise", share, to, from,
        (t, f) -> t.divide(f).subtract(1).abs(),
        (t, f) -> {
          Interval ratio = t.dividedBy(f);
          Interval moved = ratio.minus(Interval.point(BigFraction.ONE));
          return down ? moved.negate() : moved;
        });
  }

  private static Optional<Relation> relation(
      String key, Figure share, Figure first, Figure second,
      java.util.function.BinaryOperator<BigFraction> plain, java.util.function.BinaryOperator<Interval> exact) {
    Optional<Interval> x = Numbers.interval(first, first.unit());
    Optional<Interval> y = Numbers.interval(second, first.unit()).filter(Interval::isPositive);
    Optional<BigFraction> a = Numbers.nominal(first, first.unit());
    Optional<BigFraction> b = Numbers.nominal(second, first.unit()).filter(v -> v.signum() > 0);
    Optional<Interval> printed = Numbers.interval(share, "%");
    if (x.isEmpty() || y.isEmpty() || a.isEmpty() || b.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    BigFraction hundred = BigFraction.of(100);
    return Optional.of(new Relation(key, share, List.of(first, second),
        exact.apply(x.get(), y.get()).times(hundred), printed.get(), plain.apply(a.get(), b.get()).multiply(hundred), "%"));
  }
}
