package org.cotejo.figure;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.time.TimeValue;

/** The time that a figure speaks of. A figure without one says nothing of time. */
public sealed interface Window {

  /**
   * So many in each stretch of time.
   *
   * @param per the stretch, as ISO 8601 duration: {@code P1D}, {@code PT40M}
   * @param perDay the figure's own value a day; a month is 30.4375 days, a year 365.25
   * @param interval the values a day that what was said allows
   */
  record Rate(String per, BigFraction perDay, Interval interval) implements Window {}

  /**
   * A count over a period: so far, since 2022, during his government.
   *
   * @param length how long the period is, in days, where that can be told
   * @param label the words that name the period, where it is no date
   */
  record Total(
      Optional<TimeValue> start, Optional<TimeValue> end, Optional<Value> length, Optional<String> label)
      implements Window {}

  /** A state as of a time. */
  record Level(Optional<TimeValue> at) implements Window {}

  /** What is to come, by a time. */
  record Forecast(Optional<TimeValue> by) implements Window {}
}
