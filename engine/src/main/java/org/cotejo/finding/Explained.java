package org.cotejo.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.figure.Figure;
import org.cotejo.story.Intervals;

/**
 * Whether time explains two values of a measure where other reports give them: the count then grew from one to the
 * other. Asked once for two values, however many figures give them.
 */
final class Explained {

  private record Two(int first, int second) {}

  private final Facts facts;
  private final List<Figure> figures;
  private final ByValue values;
  private final Map<Integer, List<Figure>> same = new HashMap<>();
  private final Map<Two, Boolean> known = new HashMap<>();
  private final Map<String, List<Figure>> byArticle;
  private final Map<String, List<Figure>> successors = new HashMap<>();

  Explained(Facts facts, List<Figure> figures) {
    this.facts = facts;
    this.figures = figures;
    values = new ByValue(figures);
    byArticle = figures.stream().collect(Collectors.groupingBy(Facts::article));
  }

  ByValue values() {
    return values;
  }

  boolean byTime(Figure a, Figure b) {
    return known.computeIfAbsent(new Two(values.of(a), values.of(b)), two -> giving(b).stream().anyMatch(
        y -> giving(a).stream().anyMatch(x -> Revision.of(facts, x, y) == Revision.Verdict.MOVED)));
  }

  /** Whether it has been asked already, and time explains them. */
  boolean isKnownByTime(Figure a, Figure b) {
    return known.getOrDefault(new Two(values.of(a), values.of(b)), false);
  }

  /**
   * "10:15 Two have died", "14:05 Five dead": whether a report itself has moved on from one of two values to one that
   * the other does not contradict.
   */
  boolean bySuccessor(Figure a, Figure b) {
    return !Facts.article(a).equals(Facts.article(b)) && (isMovedOn(a, b) || isMovedOn(b, a));
  }

  private boolean isMovedOn(Figure early, Figure other) {
    return successors(early).stream().anyMatch(later -> Intervals.meets(later, other)
        || Revision.of(facts, later, other) != Revision.Verdict.SAME_TIME);
  }

  /** The figures of the same report to which it has moved on. */
  private List<Figure> successors(Figure early) {
    return successors.computeIfAbsent(early.id(), id -> byArticle.getOrDefault(Facts.article(early), List.of()).stream()
        .filter(later -> !later.equals(early) && Revision.of(facts, early, later) == Revision.Verdict.MOVED).toList());
  }

  /** The first figure of each value. */
  List<Figure> values(List<Figure> some) {
    Map<Integer, Figure> first = new LinkedHashMap<>();
    some.forEach(f -> first.putIfAbsent(values.of(f), f));
    return List.copyOf(first.values());
  }

  private List<Figure> giving(Figure figure) {
    return same.computeIfAbsent(values.of(figure), v -> figures.stream().filter(f -> Values.same(f, figure)).toList());
  }
}
