package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.Rates.Rate;

/**
 * A figure in the making.
 *
 * @param once whether the number is not printed and stands for one ("every 40 minutes we destroy a factory")
 */
record Sketch(Site site, Optional<Rate> rate, Optional<Counted> counted, Optional<Integer> predicate, boolean once) {

  Sketch with(Counted newCounted) {
    return new Sketch(site, rate, Optional.of(newCounted), predicate, once);
  }

  /** The act that the predicate tells, named by its verb. */
  Optional<String> act() {
    return predicate.flatMap(p -> site.clause().words().act(site.clause().word(p)));
  }

  /** Whether it counts things, so that a figure without a noun after it may count the same ones. */
  boolean countsThings() {
    return site.isBare() || once;
  }
}
