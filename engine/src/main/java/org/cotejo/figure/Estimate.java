package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a number says.
 *
 * @param low the number printed, or the lower of two; empty where only an upper limit was said
 * @param high the number printed, or the higher of two; empty where only a lower limit was said
 * @param said how it was said
 * @param interval the true values that what was said allows
 */
public record Estimate(Optional<BigDecimal> low, Optional<BigDecimal> high, Said said, Interval interval) {

  /** How a number was hedged. {@code NEARLY}: from 10 % under up to the number. {@code VAGUE}: "dozens". */
  public enum Said { PLAIN, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, BETWEEN, NEARLY, VAGUE }
}
