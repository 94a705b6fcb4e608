package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.story.Intervals;

/** One value in two units, the second in brackets or after "or". */
final class Conversions implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      for (int i = 0; i + 1 < passage.here().size(); i++) {
        Figure first = passage.here().get(i);
        Figure second = passage.here().get(i + 1);
        if (restates(first, second)) {
          relation(first, second).ifPresent(r -> found.add(r.judged(facts)));
        }
      }
    }
    return found;
  }

  /** Whether the second figure gives the first again in another unit. */
  static boolean restates(Figure first, Figure second) {
    if (!Facts.article(first).equals(Facts.article(second)) || first.unit().equals(second.unit())
        || first.span().end() > second.span().start() || second.span().start() - first.span().end() > 40
        || first.unit().equals("1") || second.unit().equals("1")
        || Intervals.factor(first.unit(), second.unit()).isEmpty()) {
      return false;
    }
    String between = first.span().article().text().substring(first.span().end(), second.span().start())
        .toLowerCase(Locale.ROOT);
    String open = between.strip();
    return open.equals("(") || open.equals("[") || open.endsWith(", or") || open.endsWith(" or") || open.equals("or")
        || open.endsWith("(o") || open.equals("o") || open.endsWith(", o") || open.endsWith("es decir,")
        || open.endsWith("o sea") || open.endsWith("o sea,");
  }

  private static Optional<Relation> relation(Figure first, Figure second) {
    Optional<Interval> computed = Intervals.in(first, second.unit());
    Optional<BigFraction> nominal = Numbers.nominal(first, second.unit());
    return computed.flatMap(c -> nominal.map(n -> new Relation("conversion", second, List.of(first), c,
        Intervals.in(second, second.unit()).orElse(Interval.ALL), n, second.unit())));
  }
}
