package org.cotejo.story;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.analysis.Sentence;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.time.AsOf;

/**
 * One report that gives two values of one thing in one voice means two things by them (a part, another day), unless
 * they are rates, are of different times, or one is told as the other's correction.
 */
final class OwnReport {

  private final Times times;
  private final Map<String, ArticleReading> readings = new HashMap<>();

  /** By figure, as it is held against many others: the id of the figure from which the text says it was moved. */
  private final Map<String, Optional<String>> before = new HashMap<>();

  /** Whether a sentence speaks of a correction: a long one has many figures. */
  private final IdentityHashMap<Sentence, Boolean> correcting = new IdentityHashMap<>();

  OwnReport(List<ArticleReading> readings, Times times) {
    this.times = times;
    readings.forEach(r -> this.readings.put(r.article().id(), r));
  }

  /** Whether two figures stand in one report. */
  static boolean areOfOneReport(Figure a, Figure b) {
    return a.span().article().id().equals(b.span().article().id());
  }

  /**
   * Whether no report speaks against two clusters being one measure. A report that gives both values does not, where
   * other reports give each of them alone: it sets side by side what others say.
   */
  boolean allows(Cluster a, Cluster b) {
    boolean alone = !b.byArticle.keySet().containsAll(a.byArticle.keySet())
        && !a.byArticle.keySet().containsAll(b.byArticle.keySet());
    if (alone) {
      return true;
    }
    for (Map.Entry<String, List<Figure>> own : a.byArticle.entrySet()) {
      for (Figure other : b.byArticle.getOrDefault(own.getKey(), List.of())) {
        if (!own.getValue().stream().allMatch(f -> allows(f, other))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean allows(Figure a, Figure b) {
    boolean sameVoice = a.claimants().stream().findFirst().equals(b.claimants().stream().findFirst());
    return !sameVoice || isRate(a) || Intervals.meets(a, b) || ownTimes(a, b) || isRevised(a, b) || isRevised(b, a);
  }

  /** Whether a value of one cluster is told as what a value of the other was moved or corrected to. */
  boolean isRevised(Cluster a, Cluster b) {
    return a.byArticle.entrySet().stream().anyMatch(own -> b.byArticle.getOrDefault(own.getKey(), List.of()).stream()
        .anyMatch(other -> own.getValue().stream().anyMatch(f -> isRevised(f, other) || isRevised(other, f))));
  }

  /** Whether the text tells one value as that to which the value before it was moved or corrected. */
  private boolean isRevised(Figure later, Figure earlier) {
    return before.computeIfAbsent(later.id(), id -> before(later)).filter(earlier.id()::equals).isPresent();
  }

  private Optional<String> before(Figure later) {
    return Optional.ofNullable(readings.get(later.span().article().id()))
        .filter(r -> Cues.moves(r, later) || r.analysis().sentenceAt(later.span().start())
            .filter(s -> correcting.computeIfAbsent(s, own -> Cues.in(own, Cues.Cue.CORRECT))).isPresent())
        .flatMap(r -> r.figures().stream()
            .filter(f -> f.unit().equals(later.unit()) && f.span().end() <= later.span().start())
            .reduce((first, second) -> second))
        .map(Figure::id);
  }

  private static boolean isRate(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Rate).isPresent();
  }

  /** Whether a text gives each of two values its own time; the day of an event is no such time. */
  private boolean ownTimes(Figure a, Figure b) {
    Optional<AsOf> when = times.of(a);
    Optional<AsOf> then = times.of(b);
    return !when.equals(then) && ((isTimed(a, when) && isTimed(b, then)) || isForecast(a) || isForecast(b));
  }

  private static boolean isTimed(Figure figure, Optional<AsOf> time) {
    return time.filter(Times::isEntry).isPresent() || figure.window().filter(w -> !(w instanceof Window.Total total)
        || (total.start().isEmpty() && total.end().isPresent())).isPresent();
  }

  private static boolean isForecast(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Forecast).isPresent();
  }
}
