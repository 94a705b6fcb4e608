package org.cotejo.figure;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Units and their exact conversion. */
public final class Units {

  private record Unit(String dimension, BigFraction factor) {}

  private static final Map<String, Unit> UNITS = Map.ofEntries(
      unit("g", "M", 1, 1), unit("kg", "M", 1000, 1), unit("mg", "M", 1, 1000), unit("t", "M", 1_000_000, 1),
      unit("[lb_av]", "M", 45_359_237, 100_000), unit("[ston_av]", "M", 90_718_474, 100),
      unit("m", "L", 1, 1), unit("km", "L", 1000, 1), unit("cm", "L", 1, 100), unit("mm", "L", 1, 1000),
      unit("[mi_i]", "L", 1_609_344, 1000), unit("[ft_i]", "L", 3048, 10_000), unit("[in_i]", "L", 254, 10_000),
      unit("m2", "L2", 1, 1), unit("km2", "L2", 1_000_000, 1), unit("har", "L2", 10_000, 1),
      unit("[acr_us]", "L2", 40_468_726, 10_000), unit("[mi_i]2", "L2", 2_589_988_110L, 1000),
      unit("L", "L3", 1, 1), unit("m3", "L3", 1000, 1), unit("hm3", "L3", 1_000_000_000, 1),
      unit("[gal_us]", "L3", 3_785_411_784L, 1_000_000_000), unit("[bbl_us]", "L3", 158_987_294_928L, 1_000_000_000),
      unit("s", "T", 1, 1), unit("min", "T", 60, 1), unit("h", "T", 3600, 1), unit("d", "T", 86_400, 1),
      unit("wk", "T", 604_800, 1), unit("mo", "T", 2_629_800, 1), unit("a", "T", 31_557_600, 1),
      unit("W", "P", 1, 1), unit("kW", "P", 1000, 1), unit("MW", "P", 1_000_000, 1), unit("GW", "P", 1_000_000_000, 1),
      unit("km/h", "V", 1000, 3600), unit("[mi_i]/h", "V", 1_609_344, 3_600_000), unit("m/s", "V", 1, 1),
      unit("%", "1", 1, 100), unit("1", "1", 1, 1));

  private Units() {}

  private static Map.Entry<String, Unit> unit(String code, String dimension, long numerator, long denominator) {
    return Map.entry(code, new Unit(dimension, BigFraction.of(numerator, denominator)));
  }

  /** What a value in {@code from} is multiplied with to be one in {@code to}; empty where no factor does it. */
  public static Optional<BigFraction> factor(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(BigFraction.ONE);
    }
    Unit a = UNITS.get(from);
    Unit b = UNITS.get(to);
    return a == null || b == null || !a.dimension.equals(b.dimension)
        ? Optional.empty() : Optional.of(a.factor.divide(b.factor));
  }

  public static boolean commensurable(String a, String b) {
    return factor(a, b).isPresent();
  }
}
