package org.cotejo.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The true values that something said allows: an interval of rationals, either end open, closed or missing.
 * Arithmetic is exact; nothing is rounded before it is printed.
 *
 * @param low smallest value; empty if unbounded below
 * @param high largest value; empty if unbounded above
 * @param lowOpen whether {@code low} itself is shut out; false where there is none
 * @param highOpen whether {@code high} itself is shut out; false where there is none
 */
public record Interval(
    Optional<BigFraction> low, Optional<BigFraction> high, boolean lowOpen, boolean highOpen) {

  /** Every value. */
  public static final Interval ALL = new Interval(Optional.empty(), Optional.empty(), false, false);

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if no value lies inside
   */
  public Interval {
    lowOpen = lowOpen && low.isPresent();
    highOpen = highOpen && high.isPresent();
    if (low.isPresent() && high.isPresent()) {
      int order = compare(low.get(), high.get());
      if (order > 0 || (order == 0 && (lowOpen || highOpen))) {
        throw new IllegalArgumentException("an empty interval: " + low.get() + " to " + high.get());
      }
    }
  }

  /** The order of two fractions; their own {@code compareTo} (commons-numbers 1.2) turns that of two negative ones round. */
  public static int compare(BigFraction a, BigFraction b) {
    boolean alike = a.getDenominator().equals(b.getDenominator()) && a.getDenominator().signum() > 0;
    return alike ? a.getNumerator().compareTo(b.getNumerator()) : a.subtract(b).signum();
  }

  public static Interval point(BigFraction value) {
    return closed(value, value);
  }

  public static Interval closed(BigFraction low, BigFraction high) {
    return new Interval(Optional.of(low), Optional.of(high), false, false);
  }

  public static Interval above(BigFraction low, boolean open) {
    return new Interval(Optional.of(low), Optional.empty(), open, false);
  }

  public static Interval below(BigFraction high, boolean open) {
    return new Interval(Optional.empty(), Optional.of(high), false, open);
  }

  /** An exact fraction of a decimal. */
  public static BigFraction exact(BigDecimal value) {
    return value.scale() <= 0
        ? BigFraction.of(value.toBigIntegerExact())
        : BigFraction.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  public boolean isPoint() {
    return low.isPresent() && low.equals(high);
  }

  public boolean isBounded() {
    return low.isPresent() && high.isPresent();
  }

  /** Whether every value inside is above 0. */
  public boolean isPositive() {
    return low.map(v -> v.signum() > 0 || (v.signum() == 0 && lowOpen)).orElse(false);
  }

  public boolean contains(BigFraction value) {
    return low.map(v -> lowOpen ? compare(v, value) < 0 : compare(v, value) <= 0).orElse(true)
        && high.map(v -> highOpen ? compare(v, value) > 0 : compare(v, value) >= 0).orElse(true);
  }

  /** Whether every value of {@code other} lies in this interval. */
  public boolean contains(Interval other) {
    return meet(other).map(other::equals).orElse(false);
  }

  /** The values that both allow; empty if they cannot both be true. Symmetric. */
  public Optional<Interval> meet(Interval other) {
    End newLow = End.tighter(new End(low, lowOpen), new End(other.low, other.lowOpen), 1);
    End newHigh = End.tighter(new End(high, highOpen), new End(other.high, other.highOpen), -1);
    if (newLow.value.isPresent() && newHigh.value.isPresent()) {
      int order = compare(newLow.value.get(), newHigh.value.get());
      if (order > 0 || (order == 0 && (newLow.open || newHigh.open))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Interval(newLow.value, newHigh.value, newLow.open, newHigh.open));
  }

  /** Whether {@link #meet(Interval)} has a value. */
  public boolean meets(Interval other) {
    return leavesRoom(low, lowOpen, other.high, other.highOpen) && leavesRoom(other.low, other.lowOpen, high, highOpen);
  }

  private static boolean leavesRoom(
      Optional<BigFraction> low, boolean lowOpen, Optional<BigFraction> high, boolean highOpen) {
    if (low.isEmpty() || high.isEmpty()) {
      return true;
    }
    int order = compare(low.get(), high.get());
    return order < 0 || (order == 0 && !lowOpen && !highOpen);
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    End newLow = End.looser(new End(low, lowOpen), new End(other.low, other.lowOpen), 1);
    End newHigh = End.looser(new End(high, highOpen), new End(other.high, other.highOpen), -1);
    return new Interval(newLow.value, newHigh.value, newLow.open, newHigh.open);
  }

  /** All sums of a value of this and a value of {@code other}. */
  public Interval plus(Interval other) {
    return new Interval(
        both(low, other.low, BigFraction::add), both(high, other.high, BigFraction::add),
        lowOpen || other.lowOpen, highOpen || other.highOpen);
  }

  public Interval negate() {
    return new Interval(high.map(BigFraction::negate), low.map(BigFraction::negate), /* lowOpen= */ highOpen, /* highOpen= */ lowOpen);
  }

  /** All differences of a value of this and a value of {@code other}. */
  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  /** Every value multiplied by one factor. */
  public Interval times(BigFraction factor) {
    if (factor.equals(BigFraction.ONE)) {
      return this;
    }
    if (factor.signum() == 0) {
      return point(BigFraction.ZERO);
    }
    Interval scaled = new Interval(
        low.map(v -> v.multiply(factor.abs())), high.map(v -> v.multiply(factor.abs())), lowOpen, highOpen);
    return factor.signum() < 0 ? scaled.negate() : scaled;
  }

  /**
   * All products with a value of {@code other}.
   *
   * @throws ArithmeticException unless both are 0 or above throughout: counts, amounts and durations are
   */
  public Interval times(Interval other) {
    requireNotNegative();
    other.requireNotNegative();
    return new Interval(
        both(low, other.low, BigFraction::multiply), both(high, other.high, BigFraction::multiply),
        lowOpen || other.lowOpen, highOpen || other.highOpen);
  }

  /**
   * All quotients by a value of {@code other}.
   *
   * @throws ArithmeticException unless this is 0 or above and {@code other} above 0 throughout
   */
  public Interval dividedBy(Interval other) {
    requireNotNegative();
    if (!other.isPositive()) {
      throw new ArithmeticException("division by an interval that is not above 0: " + other);
    }
    return times(other.inverse());
  }

  /** 1 over every value; only for what is above 0 throughout. */
  private Interval inverse() {
    Optional<BigFraction> newHigh = low.filter(v -> v.signum() > 0).map(BigFraction::reciprocal);
    Optional<BigFraction> newLow = Optional.of(high.map(BigFraction::reciprocal).orElse(BigFraction.ZERO));
    return new Interval(newLow, newHigh, /* lowOpen= */ high.isEmpty() || highOpen, /* highOpen= */ lowOpen);
  }

  private void requireNotNegative() {
    if (low.map(BigFraction::signum).orElse(-1) < 0) {
      throw new ArithmeticException("an interval that is not 0 or above throughout: " + this);
    }
  }

  private static Optional<BigFraction> both(
      Optional<BigFraction> a, Optional<BigFraction> b,
      java.util.function.BinaryOperator<BigFraction> operation) {
    return a.isPresent() && b.isPresent() ? Optional.of(operation.apply(a.get(), b.get())) : Optional.empty();
  }

  /** One end; {@code side} is 1 for a low end and -1 for a high one. */
  private record End(Optional<BigFraction> value, boolean open) {

    static End tighter(End a, End b, int side) {
      if (a.value.isEmpty() || b.value.isEmpty()) {
        return a.value.isEmpty() ? b : a;
      }
      int order = side * compare(a.value.get(), b.value.get());
      return order == 0 ? new End(a.value, a.open || b.open) : order > 0 ? a : b;
    }

    static End looser(End a, End b, int side) {
      if (a.value.isEmpty() || b.value.isEmpty()) {
        return new End(Optional.empty(), false);
      }
      int order = side * compare(a.value.get(), b.value.get());
      return order == 0 ? new End(a.value, a.open && b.open) : order < 0 ? a : b;
    }
  }

  @Override
  public String toString() {
    return (low.isEmpty() || lowOpen ? "(" : "[") + low.map(Object::toString).orElse("-inf") + ", "
        + high.map(Object::toString).orElse("inf") + (high.isEmpty() || highOpen ? ")" : "]");
  }
}
