package org.cotejo.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Quantity;
import org.cotejo.reading.ArticleReading;

/**
 * Values that a report itself sets against each other: two voices, one after the other, with a word that says that the
 * second does not agree ("the company denies it: at most 4,500 litres"). The text then says that both measure one
 * thing, also where it leaves out or changes the words for it.
 */
final class SetAgainst {

  /** So many characters lie at most between them. */
  private static final int BESIDE = 320;

  private final Function<Figure, Profile> profiles;
  private final Likeness likeness;

  SetAgainst(Function<Figure, Profile> profiles, Likeness likeness) {
    this.profiles = profiles;
    this.likeness = likeness;
  }

  /**
   * The pairs of one report, in order of the text: each value with that before it in another voice which its own
   * sentence refuses, else with the nearest of its dimension that may be of the same thing. What stands in its own
   * sentence comes first.
   */
  List<Between> in(ArticleReading reading, List<Figure> figures) {
    List<Between> pairs = new ArrayList<>();
    for (int j = 1; j < figures.size(); j++) {
      Figure second = figures.get(j);
      if (!second.claimants().isEmpty()) {
        List<Rivalry> rivalries = figures.subList(0, j).reversed().stream().filter(f -> areOfOneKey(f, second))
            .map(first -> new Rivalry(new Between(reading, first, second), profiles.apply(first), profiles.apply(second),
                likeness)).toList();
        refused(reading, rivalries, second).or(() -> opposed(rivalries)).map(Rivalry::between).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private boolean areOfOneKey(Figure first, Figure second) {
    return profiles.apply(first).key().equals(profiles.apply(second).key());
  }

  /** "Seven", and then another voice: "two, not seven". */
  private static Optional<Rivalry> refused(ArticleReading reading, List<Rivalry> rivalries, Figure second) {
    List<Quantity> refused = Refusals.beside(reading, second);
    return rivalries.stream()
        .filter(r -> refused.stream().anyMatch(q -> Refusals.isOf(q, r.between().first())))
        .filter(Rivalry::areOfTwoVoices).findFirst();
  }

  /** The nearest; of several in its sentence that which the model holds likest. */
  private static Optional<Rivalry> opposed(List<Rivalry> rivalries) {
    for (Rivalry nearest : rivalries) {
      if (nearest.between().characters() > BESIDE) {
        return Optional.empty();
      }
      if (nearest.isTold()) {
        return rivalries.stream()
            .filter(r -> r.between().sentences() == nearest.between().sentences() && r.isTold())
            .max(Comparator.comparingDouble(Rivalry::nearness));
      }
      if (nearest.between().sentences() == 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
