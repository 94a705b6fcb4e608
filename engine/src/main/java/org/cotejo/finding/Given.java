package org.cotejo.finding;

import java.util.Optional;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;

/** What a figure says, apart from who says it of what: figures that share it are alike in all asked of values. */
record Given(Estimate estimate, String unit, Optional<Window> window) {

  static Given by(Figure figure) {
    return new Given(figure.estimate(), figure.unit(), figure.window());
  }
}
