package org.cotejo.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Window;
import org.cotejo.story.Intervals;
import org.cotejo.story.Measure;

/** When two figures give one value: the same number, however hedged, or one that another unit turns into it. */
final class Values {

  private static final BigFraction CLOSE = BigFraction.of(11, 1000);

  private Values() {}

  static boolean same(Figure a, Figure b) {
    if (!a.estimate().interval().meets(b.estimate().interval()) && a.unit().equals(b.unit())
        && !Words.isRate(a)) {
      return false;
    }
    if (a.unit().equals(b.unit()) && per(a).equals(per(b))) {
      return printed(a).isPresent() && printed(a).equals(printed(b)) && Intervals.meets(a, b);
    }
    Optional<BigFraction> x = middle(a, a.unit());
    Optional<BigFraction> y = middle(b, a.unit());
    return x.isPresent() && y.isPresent() && Intervals.meets(a, b) && near(x.get(), y.get());
  }

  private static boolean near(BigFraction x, BigFraction y) {
    BigFraction larger = Interval.compare(x.abs(), y.abs()) > 0 ? x.abs() : y.abs();
    return Interval.compare(x.subtract(y).abs(), larger.multiply(CLOSE)) <= 0;
  }

  /** What a rate is per. */
  static Optional<String> per(Figure figure) {
    return figure.window().flatMap(w -> w instanceof Window.Rate rate ? Optional.of(rate.per()) : Optional.empty());
  }

  /** The number or numbers as printed. */
  static Optional<List<String>> printed(Figure figure) {
    List<String> ends = new ArrayList<>();
    figure.estimate().low().ifPresent(v -> ends.add(v.stripTrailingZeros().toPlainString()));
    figure.estimate().high()
        .filter(v -> ends.isEmpty() || !ends.getFirst().equals(v.stripTrailingZeros().toPlainString()))
        .ifPresent(v -> ends.add(v.stripTrailingZeros().toPlainString()));
    return ends.isEmpty() ? Optional.empty() : Optional.of(ends);
  }

  /** The printed number in another unit, a rate a day. */
  static Optional<BigFraction> middle(Figure figure, String unit) {
    return Intervals.middle(figure, unit);
  }

  /** Whether the number of one figure is below that of another in the same unit. */
  static boolean isBelow(Figure a, Figure b) {
    return middle(a, b.unit()).flatMap(x -> middle(b, b.unit()).map(y -> Interval.compare(x, y) < 0)).orElse(false);
  }

  /** Figures of a measure in groups of one value each, in order. */
  static List<List<Figure>> groups(List<Figure> figures, Measure measure) {
    List<List<Figure>> groups = new ArrayList<>();
    Map<Given, List<Figure>> homes = new HashMap<>();
    for (Figure figure : figures) {
      Given given = Given.by(figure);
      List<Figure> home = Optional.ofNullable(homes.get(given))
          .or(() -> groups.stream().filter(g -> same(g.getFirst(), figure)).findFirst()).orElseGet(ArrayList::new);
      if (home.isEmpty()) {
        groups.add(home);
      }
      home.add(figure);
      if (same(home.getFirst(), figure)) {
        homes.put(given, home);
      }
    }
    return groups;
  }
}
