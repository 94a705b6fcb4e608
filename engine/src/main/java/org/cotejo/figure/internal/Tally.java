package org.cotejo.figure.internal;

import java.math.BigDecimal;
import org.cotejo.figure.internal.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Adds up a number that is read group by group: "three million two hundred thousand and five". */
final class Tally {

  /** Parts above and below the last scale word. */
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal low = BigDecimal.ZERO;
  /** What has been read since the last scale word. */
  private @Nullable BigDecimal group;
  private @Nullable BigDecimal lowScale;
  private @Nullable BigDecimal topScale;
  /** What the last scale words multiply by, and what stood before them. */
  private BigDecimal trailing = BigDecimal.ONE;
  private @Nullable BigDecimal mantissa;

  boolean isEmpty() {
    return group == null;
  }

  /** The group that is being read; zero before its first word. */
  BigDecimal group() {
    return group == null ? BigDecimal.ZERO : group;
  }

  void set(BigDecimal value) {
    group = value;
  }

  void add(BigDecimal value) {
    group = group == null ? value : group.add(value);
  }

  /** A hundred, or so many of them. */
  void hundredfold() {
    group = (group == null ? BigDecimal.ONE : group).multiply(BigDecimal.valueOf(100));
  }

  boolean isOne() {
    return group != null && group.compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether a number may follow the last scale word: "two thousand" takes up to 999 more. */
  boolean hasRoomFor(BigDecimal value) {
    BigDecimal limit = lowScale != null ? lowScale : topScale;
    return limit == null || value.compareTo(limit) < 0;
  }

  /** Takes a scale word; false where it cannot follow what was read ("two thousand thousand"). */
  boolean multiply(BigDecimal scale) {
    boolean underTop = topScale == null || scale.compareTo(topScale) < 0;
    if (lowScale != null && scale.compareTo(lowScale) > 0 && underTop) {
      multiplyAll(scale);
    } else if (underTop && (lowScale == null || scale.compareTo(lowScale) < 0)) {
      BigDecimal count = group == null ? BigDecimal.ONE : group;
      mantissa = total.signum() == 0 && low.signum() == 0 ? count : null;
      total = total.add(low);
      topScale = lowScale != null ? lowScale : topScale;
      low = count.multiply(scale);
      lowScale = scale;
      trailing = scale;
    } else {
      return false;
    }
    group = null;
    return true;
  }

  /** A larger scale word takes in the smaller one: "doscientos mil millones". */
  private void multiplyAll(BigDecimal scale) {
    boolean together = group == null;
    BigDecimal under = low.add(group());
    total = total.add(under.multiply(scale));
    low = BigDecimal.ZERO;
    lowScale = null;
    topScale = scale;
    trailing = together ? trailing.multiply(scale) : scale;
    mantissa = together ? mantissa : null;
  }

  /** The group was digits with a short scale glued to them: "1.2bn". */
  void shorten(BigDecimal scale) {
    mantissa = group();
    low = mantissa.multiply(scale);
    lowScale = scale;
    trailing = scale;
    group = null;
  }

  BigDecimal value() {
    return total.add(low).add(group());
  }

  /** The number; {@code scaled} if a scale word was its last. */
  Numeral numeral(int from, int to, Form form, boolean scaled) {
    if (!scaled) {
      return Numeral.of(from, to, form, whole(value()), BigDecimal.ONE);
    }
    BigDecimal before = mantissa != null ? mantissa : whole(Numeral.divide(value(), trailing));
    return Numeral.of(from, to, form, before, trailing);
  }

  private static BigDecimal whole(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
