package org.cotejo.story;

import java.util.Map;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Units;
import org.cotejo.story.Concepts.Concept;
import org.cotejo.story.Concepts.Flag;

/**
 * What an amount is in: money, time, a length; a verb that tells money ("spent 3 million") also tells time ("spent 3
 * days").
 */
final class Dimensions {

  private static final int CURRENCY_CODE = 3;
  private static final Map<String, Flag> OF_UNIT = Map.of(
      "s", Flag.TIME, "m", Flag.LENGTH, "g", Flag.MASS, "m2", Flag.AREA, "L", Flag.VOLUME);

  private Dimensions() {}

  /** What a figure is an amount in; empty for counts, shares and units of another kind. */
  static Optional<Flag> of(Figure figure) {
    if (isCurrency(figure.unit()) || Currencies.isUnsettled(figure)) {
      return Optional.of(Flag.MONEY);
    }
    if (figure.unit().equals("%")) {
      return Optional.of(Flag.SHARE);
    }
    return OF_UNIT.entrySet().stream().filter(e -> Units.commensurable(figure.unit(), e.getKey()))
        .map(Map.Entry::getValue).findFirst();
  }

  /** Whether a unit is a code of ISO 4217. */
  static boolean isCurrency(String unit) {
    return unit.length() == CURRENCY_CODE && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether an amount in something may be an amount of a concept; of one whose dimension is open, any may. */
  static boolean fits(Concept measure, Optional<Flag> dimension) {
    boolean stated = measure.flags().stream()
        .anyMatch(f -> f == Flag.MONEY || f == Flag.SHARE || OF_UNIT.containsValue(f));
    return !stated || dimension.filter(measure.flags()::contains).isPresent();
  }
}
