package org.cotejo.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.cotejo.figure.Figure;

/**
 * Figures in groups that {@linkplain Given say} the same. What hangs on two values alone is asked once for two groups:
 * a thousand reports of one toll give a handful of values.
 */
final class ByValue {

  private final List<Figure> figures;
  /** By group, in the order of their first figures: places of its figures in the list. */
  private final List<List<Integer>> groups = new ArrayList<>();
  /** By figure: the number of its group. */
  private final Map<String, Integer> numbers = new HashMap<>();

  ByValue(List<Figure> figures) {
    this.figures = figures;
    Map<Given, Integer> known = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      int next = known.size();
      int number = known.computeIfAbsent(Given.by(figures.get(i)), g -> next);
      if (number == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(number).add(i);
      numbers.put(figures.get(i).id(), number);
    }
  }

  int size() {
    return groups.size();
  }

  /** The figures of a group, in the order of the list. */
  List<Figure> group(int number) {
    return groups.get(number).stream().map(figures::get).toList();
  }

  /**
   * The number of a figure's group, from 0.
   *
   * @throws IllegalArgumentException if the figure is none of these
   */
  int of(Figure figure) {
    return Optional.ofNullable(numbers.get(figure.id()))
        .orElseThrow(() -> new IllegalArgumentException("no figure of these: " + figure.id()));
  }

  /**
   * The figures that are one of a pair for which both tests hold, in the order of the list. Two that both are so
   * already are not tested: where most figures are found, few pairs are looked at.
   *
   * @param values what hangs on the two values alone; asked once for two groups, in each order of the two
   * @param test what else; both tests are asked with the earlier figure of the list first
   */
  List<Figure> related(BiPredicate<Figure, Figure> values, BiPredicate<Figure, Figure> test) {
    BitSet found = new BitSet();
    for (int x = 0; x < groups.size(); x++) {
      for (int y = x; y < groups.size(); y++) {
        new Two(groups.get(x), groups.get(y), values, test, found).search();
      }
    }
    return found.stream().mapToObj(figures::get).toList();
  }

  /** Two groups, and which figures of all are found. */
  private final class Two {

    private final List<Integer> first;
    private final List<Integer> second;
    private final BiPredicate<Figure, Figure> test;
    private final BitSet found;
    /** Whether the values may be related where the first group's figure comes first, and where the second's does. */
    private final boolean onward;
    private final boolean back;

    Two(List<Integer> first, List<Integer> second, BiPredicate<Figure, Figure> values,
        BiPredicate<Figure, Figure> test, BitSet found) {
      this.first = first;
      this.second = second;
      this.test = test;
      this.found = found;
      Figure one = figures.get(first.getFirst());
      Figure other = figures.get(second.getFirst());
      onward = values.test(one, other);
      back = values.test(other, one);
    }

    /** Those that are not found yet against all, then the others against what is left. */
    void search() {
      if (!onward && !back) {
        return;
      }
      for (int a : missing(first)) {
        second.stream().filter(b -> holds(a, b)).findFirst().ifPresent(b -> mark(a, b));
      }
      List<Integer> known = first.stream().filter(found::get).toList();
      for (int b : missing(second)) {
        known.stream().filter(a -> holds(a, b)).findFirst().ifPresent(a -> mark(a, b));
      }
    }

    private List<Integer> missing(List<Integer> group) {
      return group.stream().filter(i -> !found.get(i)).toList();
    }

    private boolean holds(int a, int b) {
      return a < b ? onward && test.test(figures.get(a), figures.get(b))
          : a > b && back && test.test(figures.get(b), figures.get(a));
    }

    private void mark(int a, int b) {
      found.set(a);
      found.set(b);
    }
  }
}
