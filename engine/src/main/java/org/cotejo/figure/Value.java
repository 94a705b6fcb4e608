package org.cotejo.figure;

import java.util.Optional;

/**
 * A value that was worked out, with its unit.
 *
 * @param unit UCUM or ISO 4217 code, {@code 1} for a bare count
 * @param per for a rate, the duration it is per, as ISO 8601 ({@code P1D})
 */
public record Value(Interval interval, String unit, Optional<String> per) {

  public static Value of(Interval interval, String unit) {
    return new Value(interval, unit, Optional.empty());
  }

  public static Value perDay(Interval interval, String unit) {
    return new Value(interval, unit, Optional.of("P1D"));
  }
}
