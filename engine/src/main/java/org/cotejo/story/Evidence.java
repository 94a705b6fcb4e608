package org.cotejo.story;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Estimate.Said;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Window;

/**
 * Whether two figures that give one value, or a value and its rounding, measure the same thing. The more particular the
 * value, the less else they must share: two reports of one story hardly give 2,942,117 of two things, and often give
 * "three" of two.
 */
final class Evidence {

  /** Two values this far apart at most can be one and its rounding. */
  private static final BigFraction NEAR = BigFraction.of(11, 10);

  /** What tells "three dead, two here and one there" from "two dead": all that one word for what is counted says. */
  private static final double LISTED = 2.5;

  private final Topics topics;
  private final Likeness likeness;

  Evidence(Topics topics, Likeness likeness) {
    this.topics = topics;
    this.likeness = likeness;
  }

  /** How much speaks for two figures of one value being one measure; below 0 if they are not. */
  double ofSame(Figure a, Profile x, Figure b, Profile y) {
    return shared(a, x, b, y) - needed(Math.max(digits(a), digits(b)));
  }

  /** The same for a value and one that rounds to it. */
  double ofNear(Figure a, Profile x, Figure b, Profile y) {
    return isRounding(a, b) ? shared(a, x, b, y) - Math.max(0, needed(Math.min(digits(a), digits(b)))) - 1 : -1;
  }

  /** Whether one value is hedged or coarser than the other, and both lie close together. */
  static boolean isRounding(Figure a, Figure b) {
    boolean coarser = a.estimate().said() != Said.PLAIN || b.estimate().said() != Said.PLAIN
        || Intervals.digits(a) != Intervals.digits(b);
    Optional<BigFraction> one = Intervals.middle(a, a.unit()).map(BigFraction::abs);
    Optional<BigFraction> other = Intervals.middle(b, a.unit()).map(BigFraction::abs);
    return coarser && one.isPresent() && other.isPresent() && Intervals.meets(a, b)
        && Interval.compare(one.get(), other.get().multiply(NEAR)) <= 0
        && Interval.compare(other.get(), one.get().multiply(NEAR)) <= 0;
  }

  private static double needed(int digits) {
    return switch (digits) {
      case 0, 1 -> 2.5;
      case 2 -> 1.5;
      case 3 -> -0.6;
      default -> -1;
    };
  }

  /** Digits that tell: a unit makes a number more particular, and a share of one digit says little. */
  private static int digits(Figure figure) {
    boolean rate = figure.window().filter(w -> w instanceof Window.Rate).isPresent();
    return Intervals.digits(figure) + (figure.unit().equals("1") && !rate ? 0 : 1);
  }

  private double shared(Figure a, Profile x, Figure b, Profile y) {
    Set<String> here = topics.of(a);
    Set<String> there = topics.of(b);
    double sum = likeness.evidence(a, b) + heads(x, y, here, there) + states(x.thing(), y.thing())
        + topics.shared(here, there);
    sum += overlap(x.thing().modifiers(), y.thing().modifiers()) ? 0.5 : 0;
    sum += place(x.place(), y.place());
    sum -= isApart(x.period(), y.period()) ? 1 : 0;
    sum -= norms(x.thing(), y.thing());
    sum -= x.baseline() != y.baseline() ? 0.5 : 0;
    sum -= x.part() != y.part() ? 0.5 : 0;
    sum -= isListed(x.extent()) != isListed(y.extent()) ? LISTED : 0;
    sum -= x.modality() != y.modality() ? 0.5 : 0;
    sum -= x.change() != y.change() ? 0.5 : 0;
    return sum + (a.claimants().stream().anyMatch(b.claimants()::contains) ? 1 : 0);
  }

  private static boolean isListed(Extent extent) {
    return extent.part() && !extent.whole().isEmpty();
  }

  private static double heads(Profile x, Profile y, Set<String> here, Set<String> there) {
    Thing a = x.thing();
    Thing b = y.thing();
    if (overlap(a.heads(), b.heads())) {
      return 2.5;
    }
    if (overlap(a.heads(), b.modifiers()) || overlap(b.heads(), a.modifiers()) || Alike.kin(a, b)) {
      return 1.2;
    }
    if (a.elliptic() || b.elliptic() || !x.counts()) {
      return a.elliptic() && b.elliptic() && !x.counts() ? 0.8 : 0;
    }
    boolean named = overlap(a.heads(), there) || overlap(b.heads(), here);
    return named ? 0 : isKnown(a) && isKnown(b) ? -1.2 : -0.3;
  }

  private static boolean isKnown(Thing thing) {
    return thing.heads().stream().anyMatch(h -> Concepts.shipped().byId(h)
        .filter(c -> c.kind() == Concepts.Kind.NOUN).isPresent());
  }

  private static double states(Thing a, Thing b) {
    if (a.states().isEmpty() || b.states().isEmpty()) {
      return 0;
    }
    return overlap(a.states(), b.states()) ? 1 : a.guessed() || b.guessed() ? -1 : -2.5;
  }

  private static double place(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : overlap(a, b) ? 0.5 : -1;
  }

  /** What should be and what is, net and gross, are two things. */
  private static double norms(Thing a, Thing b) {
    if (a.scopes().equals(b.scopes())) {
      return a.scopes().isEmpty() ? 0 : -0.8;
    }
    return a.scopes().isEmpty() || b.scopes().isEmpty() ? 1 : 1.5;
  }

  private static boolean isApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static boolean overlap(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }
}
