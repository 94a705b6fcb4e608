package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotejo.story.Story;

/** Runs all checks over a story. */
public final class Checks {

  private static final List<Check> ALL = List.of(
      new Conflicts(), new Updates(), new SameValues(), new Roundings(), new Shares(), new Points(), new Sums(),
      new Multiples(), new Quotients(), new Conversions(), new RatesAndTotals(), new RatesAndMonths(),
      new PeriodRates(), new RateForms(), new ReferenceMultiples(), new Told(), new DivergentQuotes(), new Contests(),
      new ChangedPositions(),
      new SingleSources());

  private Checks() {}

  /** What a reader should know, weightiest first; ids {@code k1}, {@code k2}... in that order. */
  public static List<Finding> run(Story story) {
    Facts facts = new Facts(story);
    List<Finding> found = new ArrayList<>();
    ALL.forEach(check -> found.addAll(check.check(facts)));
    found.sort(Comparator.comparingDouble(Finding::weight).reversed()
        .thenComparing(Finding::kind)
        .thenComparing(f -> f.premises().toString()));
    List<Finding> numbered = new ArrayList<>();
    for (Finding finding : found) {
      numbered.add(finding.withId("k" + (numbered.size() + 1)));
    }
    return List.copyOf(numbered);
  }
}
