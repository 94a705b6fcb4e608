package org.cotejo.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.MeasureVector;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Quantity;
import org.cotejo.reading.ArticleReading;

/**
 * How near two figures of a story lie in what the model holds them to measure: what words alone do not show. What a
 * nearness is worth depends on who else is near ({@link #lead}) and on much besides ({@link Chance}).
 */
final class Likeness {

  /** From so near on, figures without a common word are looked at more closely. */
  static final double WORTH_A_LOOK = 0.46;

  /** What one value in two reports gains for lying near: nothing in the middle, no more than a rare word or two do. */
  private static final double MIDDLE = 0.55;
  private static final double SLOPE = 4;
  private static final double LEAST = -0.5;
  private static final double MOST = 1.5;

  /** A lead beyond this says no more. */
  private static final double MOST_LEAD = 0.4;

  /** So many digits make a value particular. */
  private static final int TELLING = 2;

  private final Function<Figure, String> key;
  private final Map<String, MeasureVector> vectors;
  private final Map<String, List<Figure>> byArticle;

  private Likeness(
      Map<String, MeasureVector> vectors, Map<String, List<Figure>> byArticle, Function<Figure, String> key) {
    this.vectors = vectors;
    this.byArticle = byArticle;
    this.key = key;
  }

  /** Over a story's readings; all figures are rivals of each other. */
  Likeness(List<ArticleReading> readings) {
    this(new HashMap<>(), new HashMap<>(), figure -> "");
    for (ArticleReading reading : readings) {
      Map<String, Span> numbers = reading.quantities().stream()
          .collect(Collectors.toMap(Quantity::id, Quantity::number));
      byArticle.put(reading.article().id(), reading.figures());
      for (Figure figure : reading.figures()) {
        Span number = numbers.getOrDefault(figure.quantity(), figure.span());
        reading.analysis().measures().at(number.start(), number.end()).ifPresent(v -> vectors.put(figure.id(), v));
      }
    }
  }

  /** The same, where only figures of one key are rivals of each other. */
  Likeness keyed(Function<Figure, String> newKey) {
    return new Likeness(vectors, byArticle, newKey);
  }

  /** From -1 to 1; 0 where the model has not read one of them. */
  double of(Figure a, Figure b) {
    return Optional.ofNullable(vectors.get(a.id()))
        .flatMap(x -> Optional.ofNullable(vectors.get(b.id())).map(x::closeness)).orElse(0.0);
  }

  /**
   * How much nearer two figures of two reports lie than each lies to any other value in the other's report: below 0
   * where another is nearer, from -0.4 to 0.4.
   */
  double lead(Figure a, Figure b) {
    return Math.clamp(of(a, b) - Math.max(nearestRival(a, b), nearestRival(b, a)), -MOST_LEAD, MOST_LEAD);
  }

  /** How near a figure lies to the nearest of the other values beside a second figure, in that one's report. */
  private double nearestRival(Figure figure, Figure other) {
    return byArticle.getOrDefault(other.span().article().id(), List.of()).stream()
        .filter(rival -> !rival.id().equals(other.id()) && key.apply(rival).equals(key.apply(figure))
            && !Intervals.areWithin(rival, other, BigFraction.ONE))
        .mapToDouble(rival -> of(figure, rival)).max().orElse(-1);
  }

  /**
   * Whether the report of the one gives the other's value too, or the other way round, in another place and in one
   * voice with it: what has the same value there is the likelier partner. Values of one digit are given of many things.
   */
  boolean isGivenElsewhere(Figure a, Figure b) {
    return isBeside(a, b) || isBeside(b, a);
  }

  private boolean isBeside(Figure figure, Figure other) {
    List<Figure> beside = byArticle.getOrDefault(other.span().article().id(), List.of());
    Optional<String> voice =
        beside.stream().filter(f -> f.id().equals(other.id())).findFirst().flatMap(Likeness::voice);
    return Intervals.digits(figure) >= TELLING && beside.stream().anyMatch(f -> !f.id().equals(other.id())
        && voice(f).equals(voice) && key.apply(f).equals(key.apply(figure))
        && Intervals.areWithin(f, figure, BigFraction.ONE));
  }

  private static Optional<String> voice(Figure figure) {
    return figure.claimants().stream().findFirst();
  }

  /**
   * Whether the model holds two figures of two reports to measure different things, whatever word they share: they lie
   * far apart, and another is nearer.
   */
  boolean isAgainst(Figure a, Figure b) {
    return areKnown(a, b) && !OwnReport.areOfOneReport(a, b)
        && of(a, b) < WORTH_A_LOOK && lead(a, b) < 0;
  }

  /** Whether some figures of two measures in the making are near enough to be looked at more closely. */
  boolean areWorthALook(Cluster one, Cluster other) {
    return one.members.stream()
        .anyMatch(a -> other.members.stream().anyMatch(b -> of(a.figure(), b.figure()) >= WORTH_A_LOOK));
  }

  /** Whether the model has read both. */
  boolean areKnown(Figure a, Figure b) {
    return vectors.containsKey(a.id()) && vectors.containsKey(b.id());
  }

  /** What speaks for two figures of one value being one measure, on the scale of {@link Evidence}; 0 if unknown. */
  double evidence(Figure a, Figure b) {
    return areKnown(a, b) ? Math.clamp(SLOPE * (of(a, b) - MIDDLE), LEAST, MOST) : 0;
  }
}
