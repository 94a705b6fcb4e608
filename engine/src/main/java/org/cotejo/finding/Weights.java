package org.cotejo.finding;

import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding.Between;

/** How much findings should matter to a reader: conflicts first, what is only told last. */
final class Weights {

  static final double DIVERGENT_QUOTE = 95;
  static final double DOES_NOT_HOLD = 90;
  static final double CONTESTED = 80;
  static final double HOLDS = 70;
  static final double UPDATE = 65;
  static final double ROUNDING = 60;
  static final double AGREEMENT = 55;
  static final double TOLD = 50;
  static final double ONE_VOICE = 45;
  static final double CHANGED_POSITION = 40;
  static final double SINGLE_SOURCE = 10;

  private Weights() {}

  /** Between speakers and outlets before others; then the more figures, the more weight. */
  static double conflict(Optional<Between> between, List<Figure> figures) {
    double base = between.map(b -> switch (b) {
      case SPEAKERS -> 130.0;
      case OUTLETS -> 120.0;
      case ONE_SPEAKER -> 110.0;
    }).orElse(105.0);
    return base + more(figures);
  }

  /** Less than 5, so that no number of figures lifts a finding over the next kind. */
  static double more(List<Figure> figures) {
    return 5.0 * figures.size() / (figures.size() + 4.0) * 0.99;
  }
}
