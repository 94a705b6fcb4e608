package org.cotejo.figure;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.internal.UnitTable;

/**
 * Units by UCUM code and money by ISO 4217 code: their dimension and exact conversion. Codes may be joined by {@code /} and
 * {@code .} ("km/h", "[acr_us].[ft_i]"). Money never converts into another money.
 */
public final class Units {

  private static final BigFraction HUNDREDTH = BigFraction.of(1, 100);
  private static final BigFraction FAHRENHEIT = BigFraction.of(5, 9);
  private static final BigFraction FREEZING = BigFraction.of(32);
  private static final BigFraction KELVIN_OFFSET = BigFraction.of(5463, 20);

  private Units() {}

  /** What one unit of {@code from} is in {@code to}: 1000 for {@code t} in {@code kg}; empty where no factor says it. */
  public static Optional<BigFraction> factor(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(BigFraction.ONE);
    }
    Optional<BigFraction> cents = cents(from, to);
    if (cents.isPresent()) {
      return cents;
    }
    if (!commensurable(from, to)) {
      return Optional.empty();
    }
    int below = from.indexOf('/');
    if (below > 0 && isMoney(from.substring(0, below))) {
      return factor(from.substring(below + 1), to.substring(to.indexOf('/') + 1)).map(BigFraction::reciprocal);
    }
    Optional<BigFraction> one = toBase(from);
    Optional<BigFraction> other = toBase(to);
    return one.isPresent() && other.isPresent() ? Optional.of(one.get().divide(other.get())) : Optional.empty();
  }

  /** An interval in another unit, temperatures too; empty where the two units do not convert exactly. */
  public static Optional<Interval> convert(Interval interval, String from, String to) {
    Optional<BigFraction> factor = factor(from, to);
    if (factor.isPresent()) {
      return Optional.of(interval.times(factor.get()));
    }
    return celsius(interval, from).flatMap(c -> fromCelsius(c, to));
  }

  /** Whether two units measure the same thing, so that one can be told in the other. */
  public static boolean commensurable(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    Optional<String> one = dimension(a);
    boolean money = one.isPresent() && one.get().startsWith(UnitTable.MONEY);
    return money ? isSameMoney(a, b) : one.isPresent() && one.equals(dimension(b));
  }

  private static boolean isMoney(String code) {
    return UnitTable.get().dimension(code).filter(UnitTable.MONEY::equals).isPresent();
  }

  /** Pounds and pence, dollars a pound and dollars a tonne; never dollars and euros. */
  private static boolean isSameMoney(String a, String b) {
    int below = a.indexOf('/');
    int other = b.indexOf('/');
    if (below < 0 || other < 0) {
      return below == other && cents(a, b).isPresent();
    }
    return a.substring(0, below).equals(b.substring(0, other)) && commensurable(a.substring(below + 1), b.substring(other + 1));
  }

  /** The dimension of a unit: "mass", "length / time", "money"; empty for a code that is not known. */
  public static Optional<String> dimension(String code) {
    Optional<String> known = UnitTable.get().dimension(code);
    if (known.isPresent()) {
      return known;
    }
    int slash = code.lastIndexOf('/');
    if (slash <= 0) {
      return Optional.empty();
    }
    Optional<String> above = dimension(code.substring(0, slash));
    Optional<String> below = dimension(code.substring(slash + 1));
    return above.isPresent() && below.isPresent() ? Optional.of(quotient(above.get(), below.get())) : Optional.empty();
  }

  private static String quotient(String above, String below) {
    return above.equals("length") && below.equals("time") ? "speed" : above + " / " + below;
  }

  private static Optional<BigFraction> toBase(String code) {
    Optional<BigFraction> known = UnitTable.get().factor(code);
    if (known.isPresent() || UnitTable.get().dimension(code).isPresent()) {
      return known;
    }
    int slash = code.lastIndexOf('/');
    return slash <= 0 ? Optional.empty()
        : toBase(code.substring(0, slash)).flatMap(a -> toBase(code.substring(slash + 1)).map(a::divide));
  }

  /** Pence in pounds, cents in dollars: the hundredth of a currency is written with X for its last letter. */
  private static Optional<BigFraction> cents(String from, String to) {
    if (isHundredth(from, to)) {
      return Optional.of(HUNDREDTH);
    }
    return isHundredth(to, from) ? Optional.of(HUNDREDTH.reciprocal()) : Optional.empty();
  }

  private static boolean isHundredth(String cent, String whole) {
    return cent.length() == 3 && whole.length() == 3 && cent.charAt(2) == 'X' && whole.charAt(2) != 'X'
        && cent.startsWith(whole.substring(0, 2)) && UnitTable.get().dimension(cent).isPresent();
  }

  private static Optional<Interval> celsius(Interval interval, String from) {
    return switch (from) {
      case "Cel" -> Optional.of(interval);
      case "[degF]" -> Optional.of(interval.minus(Interval.point(FREEZING)).times(FAHRENHEIT));
      case "K" -> Optional.of(interval.minus(Interval.point(KELVIN_OFFSET)));
      default -> Optional.empty();
    };
  }

  private static Optional<Interval> fromCelsius(Interval celsius, String to) {
    return switch (to) {
      case "Cel" -> Optional.of(celsius);
      case "[degF]" -> Optional.of(celsius.times(FAHRENHEIT.reciprocal()).plus(Interval.point(FREEZING)));
      case "K" -> Optional.of(celsius.plus(Interval.point(KELVIN_OFFSET)));
      default -> Optional.empty();
    };
  }
}
