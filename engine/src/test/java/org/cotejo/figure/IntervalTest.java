package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Property
  void meetIsSymmetric(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.meet(b)).isEqualTo(b.meet(a));
    assertThat(a.meets(b)).isEqualTo(b.meets(a));
  }

  @Property
  void meetIsAssociative(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b, @ForAll("intervals") Interval c) {
    Optional<Interval> left = a.meet(b).flatMap(x -> x.meet(c));
    Optional<Interval> right = b.meet(c).flatMap(a::meet);
    assertThat(left).isEqualTo(right);
  }

  @Property
  void meetHoldsExactlyWhatBothHold(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b, @ForAll("fractions") BigFraction value) {
    boolean inMeet = a.meet(b).map(m -> m.contains(value)).orElse(false);
    assertThat(inMeet).isEqualTo(a.contains(value) && b.contains(value));
  }

  @Property
  void hullHoldsBoth(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    Interval hull = a.hull(b);
    assertThat(hull.contains(a)).isTrue();
    assertThat(hull.contains(b)).isTrue();
    assertThat(hull).isEqualTo(b.hull(a));
  }

  @Property
  void widerNeverConflictsWhereNarrowerMeets(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval wide, @ForAll("intervals") Interval narrow) {
    // The hull with anything is wider: no draw is thrown away for being narrower.
    Assume.that(a.meets(narrow));
    assertThat(a.meets(wide.hull(narrow))).isTrue();
  }

  @Property
  void sumsAndDifferencesHoldThoseOfTheirValues(
      @ForAll("bounded") Interval a, @ForAll("bounded") Interval b, @ForAll("shares") BigFraction s, @ForAll("shares") BigFraction t) {
    BigFraction x = inside(a, s);
    BigFraction y = inside(b, t);
    assertThat(a.plus(b).contains(x.add(y))).isTrue();
    assertThat(a.minus(b).contains(x.subtract(y))).isTrue();
  }

  @Property
  void productsAndQuotientsHoldThoseOfTheirValues(
      @ForAll("positive") Interval a, @ForAll("positive") Interval b, @ForAll("shares") BigFraction s, @ForAll("shares") BigFraction t) {
    BigFraction x = inside(a, s);
    BigFraction y = inside(b, t);
    assertThat(a.times(b).contains(x.multiply(y))).isTrue();
    assertThat(a.dividedBy(b).contains(x.divide(y))).isTrue();
  }

  @Property
  void thereAndBackIsIdentity(@ForAll("intervals") Interval a, @ForAll("fractions") BigFraction factor) {
    Assume.that(factor.signum() != 0);
    assertThat(a.times(factor).times(factor.reciprocal())).isEqualTo(a);
    assertThat(a.negate().negate()).isEqualTo(a);
  }

  @Test
  void negativeEndsAreOrderedAsNumbersAre() {
    assertThat(Interval.closed(BigFraction.of(-11, 2), BigFraction.of(-9, 2)).contains(BigFraction.of(-5))).isTrue();
    assertThat(Interval.compare(BigFraction.of(-11, 2), BigFraction.of(-9, 2))).isNegative();
  }

  @Test
  void anEmptyIntervalIsRefused() {
    assertThatThrownBy(() -> Interval.closed(BigFraction.of(2), BigFraction.of(1)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("empty");
  }

  @Test
  void divisionByWhatMayBeZeroIsRefused() {
    assertThatThrownBy(() -> Interval.point(BigFraction.ONE).dividedBy(Interval.closed(BigFraction.ZERO, BigFraction.ONE)))
        .isInstanceOf(ArithmeticException.class);
  }

  /** The value at a share strictly between the ends. */
  private static BigFraction inside(Interval interval, BigFraction share) {
    BigFraction low = interval.low().orElseThrow();
    return low.add(interval.high().orElseThrow().subtract(low).multiply(share));
  }

  @Provide
  Arbitrary<BigFraction> fractions() {
    return Combinators.combine(Arbitraries.integers().between(-200, 200), Arbitraries.integers().between(1, 12))
        .as(BigFraction::of);
  }

  @Provide
  Arbitrary<BigFraction> shares() {
    return Arbitraries.integers().between(1, 9).map(n -> BigFraction.of(n, 10));
  }

  @Provide
  Arbitrary<Interval> bounded() {
    return Combinators.combine(fractions(), Arbitraries.integers().between(1, 40), Arbitraries.of(true, false),
        Arbitraries.of(true, false)).as((low, width, lowOpen, highOpen) ->
            new Interval(Optional.of(low), Optional.of(low.add(BigFraction.of(width, 4))), lowOpen, highOpen));
  }

  @Provide
  Arbitrary<Interval> positive() {
    return bounded().map(i -> i.plus(Interval.point(BigFraction.of(201))));
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Boolean> coin = Arbitraries.of(true, false);
    Arbitrary<Interval> points = fractions().map(Interval::point);
    Arbitrary<Interval> above = Combinators.combine(fractions(), coin).as(Interval::above);
    Arbitrary<Interval> below = Combinators.combine(fractions(), coin).as(Interval::below);
    return Arbitraries.oneOf(bounded(), points, above, below, Arbitraries.just(Interval.ALL));
  }
}
