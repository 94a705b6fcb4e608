package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Estimate.Said;

/**
 * What a number allows, by how it was said. Exact; nothing is guessed.
 *
 * <ul>
 *   <li>plain: counts of people, events and things below 100, and "a" or "one" of a unit, allow themselves alone; any
 *       other number what rounds to it as printed, both ends let in, and never more than a tenth either way;
 *   <li>about: a tenth either way, or its own rounding where that is wider;
 *   <li>nearly: from a tenth under, up to but without the number;
 *   <li>more than, less than: without the number; at least, at most: with it; "just over": at most a tenth above;
 *   <li>vague ("dozens"): its range.
 * </ul>
 */
public final class Estimates {

  private static final BigFraction TENTH = BigFraction.of(1, 10);
  private static final BigFraction HALF = BigFraction.of(1, 2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Estimates() {}

  /**
   * The estimate of one number.
   *
   * @param exactCount whether it counts people, events or things in a plain count: not a measure, an amount or a rate
   * @throws IllegalArgumentException for {@code BETWEEN} and {@code VAGUE}, which take two numbers
   */
  public static Estimate of(Said said, Printed printed, boolean exactCount) {
    BigDecimal number = printed.value();
    return switch (said) {
      case PLAIN -> new Estimate(Optional.of(number), Optional.of(number), said, plain(printed, exactCount));
      case ABOUT -> new Estimate(Optional.of(number), Optional.of(number), said, about(printed));
      case NEARLY -> new Estimate(Optional.of(number), Optional.of(number), said, nearly(number));
      case MORE_THAN -> lower(number, said, Interval.above(Interval.exact(number), /* open= */ true));
      case AT_LEAST -> lower(number, said, Interval.above(Interval.exact(number), /* open= */ false));
      case LESS_THAN -> upper(number, said, /* open= */ true);
      case AT_MOST -> upper(number, said, /* open= */ false);
      case BETWEEN, VAGUE -> throw new IllegalArgumentException(said + " takes two numbers");
    };
  }

  /** "just over", "a little more than", "algo más de": above the number, and at most a tenth above. */
  public static Estimate justOver(BigDecimal number) {
    BigFraction exact = Interval.exact(number);
    Interval interval = exact.signum() == 0
        ? Interval.above(exact, /* open= */ true)
        : new Interval(Optional.of(exact), Optional.of(exact.add(exact.abs().multiply(TENTH))), true, false);
    return lower(number, Said.MORE_THAN, interval);
  }

  /** "between 20 and 30", "20 to 30": both ends let in, in either order. */
  public static Estimate between(BigDecimal one, BigDecimal other) {
    return range(one.min(other), one.max(other), Said.BETWEEN);
  }

  /** A vague word's range: "dozens" is 24 to 99. */
  public static Estimate vague(BigDecimal low, BigDecimal high) {
    return range(low, high, Said.VAGUE);
  }

  /**
   * The estimate of a quantity again, now that it is known whether it counts things.
   *
   * @param exactCount as in {@link #of}
   */
  public static Estimate again(Quantity quantity, boolean exactCount) {
    Estimate estimate = quantity.estimate();
    boolean again = estimate.said() == Said.PLAIN
        && quantity.printed().filter(p -> !p.unity() && isSmall(p.value())).isPresent();
    return again && estimate.interval().isPoint() != exactCount
        ? of(Said.PLAIN, quantity.printed().get(), exactCount)
        : estimate;
  }

  /** Whether a count of so many is exact. */
  private static boolean isSmall(BigDecimal number) {
    return number.abs().compareTo(HUNDRED) < 0 && number.stripTrailingZeros().scale() <= 0;
  }

  private static Estimate range(BigDecimal low, BigDecimal high, Said said) {
    return new Estimate(Optional.of(low), Optional.of(high), said,
        Interval.closed(Interval.exact(low), Interval.exact(high)));
  }

  private static Estimate lower(BigDecimal number, Said said, Interval interval) {
    return new Estimate(Optional.of(number), Optional.empty(), said, interval);
  }

  private static Estimate upper(BigDecimal number, Said said, boolean open) {
    return new Estimate(Optional.empty(), Optional.of(number), said, Interval.below(Interval.exact(number), open));
  }

  private static Interval plain(Printed printed, boolean exactCount) {
    return printed.unity() || (exactCount && isSmall(printed.value()))
        ? Interval.point(Interval.exact(printed.value())) : rounding(printed);
  }

  private static Interval rounding(Printed printed) {
    BigFraction number = Interval.exact(printed.value());
    BigFraction half = Interval.exact(printed.step()).multiply(HALF);
    BigFraction most = number.abs().multiply(TENTH);
    return around(number, half.compareTo(most) < 0 ? half : most);
  }

  private static Interval about(Printed printed) {
    BigFraction number = Interval.exact(printed.value());
    return around(number, number.abs().multiply(TENTH)).hull(rounding(printed));
  }

  private static Interval nearly(BigDecimal number) {
    BigFraction exact = Interval.exact(number);
    return exact.signum() == 0
        ? Interval.point(exact)
        : new Interval(Optional.of(exact.subtract(exact.abs().multiply(TENTH))), Optional.of(exact), false, true);
  }

  private static Interval around(BigFraction number, BigFraction half) {
    return Interval.closed(number.subtract(half), number.add(half));
  }
}
