package org.cotejo.story;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What speaks for two figures of two reports that give different values measuring the same thing, and how likely it
 * makes that: a logistic regression, fitted by {@code bench/chance/run}.
 *
 * @param nearness how near they lie in what the model holds them to measure, 0 to 1
 * @param lead how much nearer than each lies to any other value in the other's report, -0.4 to 0.4
 * @param topics how much their sentences share, 0 to 1.5
 * @param ratio natural logarithm of how many times the one value is the other, at most that of ten
 * @param marks what their words show
 */
record Signs(double nearness, double lead, double topics, double ratio, Set<Mark> marks) {

  private static final double CONSTANT = -0.53;
  private static final double NEARNESS = 1.25;
  private static final double LEAD = 2.16;
  private static final double NEARNESS_TIMES_LEAD = 1.36;
  private static final double TOPICS = 0.78;
  private static final double RATIO = -2.27;

  Signs {
    marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
  }

  /** From 0 to 1. */
  double chance() {
    double odds = CONSTANT + NEARNESS * nearness + LEAD * lead + NEARNESS_TIMES_LEAD * nearness * lead + TOPICS * topics
        + RATIO * ratio + marks.stream().mapToDouble(Mark::weight).sum();
    return 1 / (1 + Math.exp(-odds));
  }
}
