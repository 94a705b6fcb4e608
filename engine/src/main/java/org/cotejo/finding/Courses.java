package org.cotejo.finding;

import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.time.AsOf;

/** What a figure's own words say of its course in time. */
final class Courses {

  private Courses() {}

  /** Whether the words give it as a count up to a time: "so far", "until Friday", "since Monday". */
  static boolean isRunning(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Total t && (t.start().isEmpty()
        ? t.end().isPresent() || t.label().isPresent() : t.end().isEmpty())).isPresent() && figure.unit().equals("1");
  }

  /** "Are now known": of two counts of one day, the one that is told as new is the later. */
  static boolean isNow(Figure figure) {
    return figure.window().orElse(null) instanceof Window.Level level
        && level.at().filter(at -> at.timex().equals("PRESENT_REF")).isPresent();
  }

  static boolean isLevel(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Level).isPresent();
  }

  static boolean isForecast(Figure figure) {
    return figure.modality() == Figure.Modality.FORECAST || figure.modality() == Figure.Modality.PLANNED;
  }

  /** The same, also where a time beside it is marked as that of the count ("by noon"). */
  static boolean isUpToATime(Figure figure, Optional<AsOf> time) {
    return isRunning(figure) || time.filter(t -> t.basis() == AsOf.Basis.MARKED).isPresent();
  }
}
