package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.cotejo.figure.Figure;

/** Looks for the figures that stand in a relation to at least one other of them. */
final class Related {

  private Related() {}

  /**
   * The figures that are one of a pair for which a test holds, in their order. Two that both are so already are not
   * tested: where most figures are found, few pairs are looked at.
   *
   * @param test asked with the earlier figure of the list first
   */
  static List<Figure> of(List<Figure> figures, BiPredicate<Figure, Figure> test) {
    boolean[] found = new boolean[figures.size()];
    for (int i = 0; i < found.length; i++) {
      for (int j = i + 1; j < found.length; j++) {
        if (!(found[i] && found[j]) && test.test(figures.get(i), figures.get(j))) {
          found[i] = true;
          found[j] = true;
        }
      }
    }
    List<Figure> all = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i]) {
        all.add(figures.get(i));
      }
    }
    return all;
  }
}
