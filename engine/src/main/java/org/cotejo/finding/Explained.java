package org.cotejo.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.story.Intervals;

/**
 * Whether time explains two values of a measure where other reports give them: the count then grew from one to the
 * other. Asked once for two values, however many figures give them.
 */
final class Explained {

  /** All that two figures are compared by when it is asked whether they give one value. */
  private record Value(Estimate estimate, String unit, Optional<Window> window) {

    static Value of(Figure figure) {
      return new Value(figure.estimate(), figure.unit(), figure.window());
    }
  }

  private record Two(int first, int second) {}

  private final Facts facts;
  private final List<Figure> figures;
  /** By figure: the number of its value. */
  private final Map<String, Integer> values = new HashMap<>();
  private final Map<Integer, List<Figure>> same = new HashMap<>();
  private final Map<Two, Boolean> known = new HashMap<>();
  private final Map<String, List<Figure>> byArticle;

  Explained(Facts facts, List<Figure> figures) {
    this.facts = facts;
    this.figures = figures;
    byArticle = figures.stream().collect(Collectors.groupingBy(Facts::article));
    Map<Value, Integer> numbers = new HashMap<>();
    for (Figure figure : figures) {
      int next = numbers.size();
      values.put(figure.id(), numbers.computeIfAbsent(Value.of(figure), v -> next));
    }
  }

  boolean byTime(Figure a, Figure b) {
    return known.computeIfAbsent(new Two(value(a), value(b)), two -> giving(b).stream().anyMatch(
        y -> giving(a).stream().anyMatch(x -> Revision.of(facts, x, y) == Revision.Verdict.MOVED)));
  }

  /**
   * "10:15 Two have died", "14:05 Five dead": whether a report itself has moved on from one of two values to one that
   * the other does not contradict.
   */
  boolean bySuccessor(Figure a, Figure b) {
    return !Facts.article(a).equals(Facts.article(b)) && (isMovedOn(a, b) || isMovedOn(b, a));
  }

  private boolean isMovedOn(Figure early, Figure other) {
    return byArticle.getOrDefault(Facts.article(early), List.of()).stream().filter(later -> !later.equals(early))
        .anyMatch(later -> Revision.of(facts, early, later) == Revision.Verdict.MOVED
            && (Intervals.meets(later, other) || Revision.of(facts, later, other) != Revision.Verdict.SAME_TIME));
  }

  /** The first figure of each value. */
  List<Figure> values(List<Figure> some) {
    Map<Integer, Figure> first = new LinkedHashMap<>();
    some.forEach(f -> first.putIfAbsent(value(f), f));
    return List.copyOf(first.values());
  }

  private List<Figure> giving(Figure figure) {
    return same.computeIfAbsent(value(figure), v -> figures.stream().filter(f -> Values.same(f, figure)).toList());
  }

  private int value(Figure figure) {
    return Optional.ofNullable(values.get(figure.id()))
        .orElseThrow(() -> new IllegalArgumentException("no figure of these: " + figure.id()));
  }
}
