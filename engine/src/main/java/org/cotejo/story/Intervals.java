package org.cotejo.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Units;
import org.cotejo.figure.Window;

/** The intervals of two figures in one unit, rates as values a day. */
public final class Intervals {

  private static final List<String> BASES = List.of("g", "m", "m2", "L", "s", "W", "m/s");

  private static final BigFraction LARGE = BigFraction.of(50);
  private static final BigFraction HALF_MORE = BigFraction.of(3, 2);

  private Intervals() {}

  /** What a figure allows, in another unit; a rate a day. Empty if the unit cannot be had. */
  public static Optional<Interval> in(Figure figure, String unit) {
    Interval interval =
        figure.window().orElse(null) instanceof Window.Rate(String per, BigFraction day, Interval values)
        ? values : figure.estimate().interval();
    return factor(figure.unit(), unit).map(interval::times);
  }

  /** Whether both can be true; figures that have no common unit can. */
  public static boolean meets(Figure a, Figure b) {
    return in(a, a.unit()).flatMap(x -> in(b, a.unit()).map(x::meets)).orElse(true);
  }

  /** Whether a number is large for a count. */
  static boolean isLarge(Figure figure) {
    return middle(figure, figure.unit()).filter(v -> Interval.compare(v, LARGE) >= 0).isPresent();
  }

  /** Whether one number is at most half as large again as the other. */
  static boolean isNear(Figure a, Figure b) {
    return areWithin(a, b, HALF_MORE);
  }

  /** Whether one number is at most so many times the other. */
  static boolean areWithin(Figure a, Figure b, BigFraction times) {
    Optional<BigFraction> x = middle(a, a.unit());
    Optional<BigFraction> y = middle(b, a.unit());
    return x.isPresent() && y.isPresent() && Interval.compare(x.get(), y.get().multiply(times)) <= 0
        && Interval.compare(y.get(), x.get().multiply(times)) <= 0;
  }

  /** Whether two figures cannot meet and one is at least ten times the other. */
  static boolean isFar(Figure a, Figure b) {
    Optional<Interval> x = in(a, a.unit()).filter(Interval::isPositive);
    Optional<Interval> y = in(b, a.unit()).filter(Interval::isPositive);
    return x.isPresent() && y.isPresent() && !x.get().meets(y.get())
        && (isFarBelow(x.get(), y.get()) || isFarBelow(y.get(), x.get()));
  }

  private static boolean isFarBelow(Interval low, Interval high) {
    return low.high().isPresent() && high.low().isPresent()
        && Interval.compare(low.high().get().multiply(10), high.low().get()) <= 0;
  }

  /** A figure's number in its dimension's own unit to three digits: what equal values share, however printed. */
  static Optional<String> token(Figure figure) {
    Optional<BigFraction> value = figure.window().orElse(null) instanceof Window.Rate rate
        ? Optional.of(rate.perDay())
        : figure.estimate().low().or(() -> figure.estimate().high()).map(Interval::exact);
    return value.filter(v -> v.signum() != 0).map(v -> {
      String base = BASES.stream().filter(b -> Units.commensurable(figure.unit(), b)).findFirst().orElse(figure.unit());
      return factor(figure.unit(), base).map(v::multiply).orElse(v)
          .bigDecimalValue(30, RoundingMode.HALF_EVEN).round(new MathContext(3)).stripTrailingZeros().toPlainString();
    });
  }

  /** A plain number as {@link #token(Figure)} has it. */
  static String token(BigDecimal number) {
    return number.round(new MathContext(3)).stripTrailingZeros().toPlainString();
  }

  /** Whether a number is so particular that two reports of one story hardly give it of two things. */
  static boolean isTelling(Figure figure) {
    return digits(figure) >= (figure.unit().equals("1") ? 3 : 2);
  }

  /** Digits of the printed number without trailing zeros; a fraction in words has one. */
  static int digits(Figure figure) {
    return figure.estimate().low().or(() -> figure.estimate().high())
        .map(v -> figure.unit().equals("1") && v.abs().compareTo(BigDecimal.ONE) < 0 ? 1
            : v.stripTrailingZeros().precision()).orElse(0);
  }

  /** The printed number in another unit, a rate a day; empty if the unit cannot be had. */
  public static Optional<BigFraction> middle(Figure figure, String unit) {
    Optional<BigFraction> own = figure.window().orElse(null) instanceof Window.Rate rate
        ? Optional.of(rate.perDay())
        : figure.estimate().low().or(() -> figure.estimate().high()).map(Interval::exact);
    return figure.unit().equals(unit) ? own : own.flatMap(v -> factor(figure.unit(), unit).map(v::multiply));
  }

  /** The factor between two units; shares and percent are one dimension. */
  public static Optional<BigFraction> factor(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(BigFraction.ONE);
    }
    if (from.equals("%") && to.equals("1")) {
      return Optional.of(BigFraction.of(1, 100));
    }
    if (from.equals("1") && to.equals("%")) {
      return Optional.of(BigFraction.of(100));
    }
    return Units.factor(from, to);
  }
}
