package org.cotejo.figure;

import java.math.BigDecimal;

/**
 * A number as it stands printed: what it is, and how finely it was given. Kept so that its estimate can be asked for again
 * once it is known what the number counts.
 *
 * @param value the number: 2,500,000 for "2.5 million"
 * @param step what its last digit that counts is worth: 100,000 for "2.5 million", 1,000 for "18,000", 1 for "40"
 * @param unity whether it stands as "a" or "one" of something ("a week"), which allows itself alone
 */
public record Printed(BigDecimal value, BigDecimal step, boolean unity) {

  public static Printed of(BigDecimal value, BigDecimal step) {
    return new Printed(value, step, false);
  }
}
