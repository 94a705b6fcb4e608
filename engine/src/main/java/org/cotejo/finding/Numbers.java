package org.cotejo.finding;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Quantity;
import org.cotejo.figure.Units;
import org.cotejo.story.Intervals;

/** What part a figure can play in a relation. */
final class Numbers {

  private final Facts facts;

  Numbers(Facts facts) {
    this.facts = facts;
  }

  /** A percentage or a fraction of something. */
  boolean isShare(Figure figure) {
    return figure.unit().equals("%") || kind(figure, Quantity.Kind.FRACTION);
  }

  boolean isPoints(Figure figure) {
    return figure.unit().equals("%{pp}");
  }

  boolean isMultiple(Figure figure) {
    return kind(figure, Quantity.Kind.MULTIPLE);
  }

  boolean isDuration(Figure figure) {
    return Units.commensurable(figure.unit(), "d") && !Words.isRate(figure);
  }

  /** A count or an amount: no share, no multiple, no rate. */
  boolean isAmount(Figure figure) {
    return !isShare(figure) && !isPoints(figure) && !isMultiple(figure) && !Words.isRate(figure);
  }

  private boolean kind(Figure figure, Quantity.Kind kind) {
    return facts.quantity(figure).filter(q -> q.kind() == kind).isPresent();
  }

  /** The number printed, in another unit; a rate a day. */
  static Optional<BigFraction> nominal(Figure figure, String unit) {
    return Values.middle(figure, unit);
  }

  static Optional<Interval> interval(Figure figure, String unit) {
    return Intervals.in(figure, unit).filter(i -> i.low().map(v -> v.signum() >= 0).orElse(false));
  }

  /** A share as a number of 1. */
  static Optional<Interval> share(Figure figure) {
    return interval(figure, "1");
  }

  static boolean sameUnit(Figure a, Figure b) {
    return a.unit().equals(b.unit()) || (!a.unit().equals("1") && Units.commensurable(a.unit(), b.unit()));
  }

  private boolean isUnknown(Figure figure) {
    return figure.counted().isEmpty() && facts.thing(figure).heads().isEmpty();
  }

  /** Whether a share that stands alone in its sentence names nothing, or what one of two amounts counts. */
  boolean nameSame(Figure share, Figure one, Figure other) {
    var heads = facts.thing(share).heads();
    boolean verb = share.counted().isPresent()
        && share.counted().map(c -> c.text()).equals(share.predicate().map(p -> p.text()));
    return verb || isUnknown(share) || heads.stream().anyMatch(facts.thing(one).heads()::contains)
        || heads.stream().anyMatch(facts.thing(other).heads()::contains) || facts.thing(share).elliptic();
  }

  /** Whether two figures may count the same: one head word, or one of them names none. */
  boolean mayCountSame(Figure a, Figure b) {
    var x = facts.thing(a).heads();
    var y = facts.thing(b).heads();
    return !a.unit().equals("1") || isUnknown(a) || isUnknown(b) || x.stream().anyMatch(y::contains)
        || x.stream().anyMatch(facts.thing(b).modifiers()::contains)
        || y.stream().anyMatch(facts.thing(a).modifiers()::contains);
  }
}
