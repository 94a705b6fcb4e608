package org.cotejo.finding;

import java.time.Duration;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.time.AsOf;
import org.cotejo.time.TimeValue;

/** What a figure's own words say of its course in time. */
final class Courses {

  /** From so long on what happened is counted when it is told; of a day or a week more comes out later. */
  private static final Duration LONG = Duration.ofDays(28);

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

  /** "In October", told by both: what happened in a month or more that is over grows no further from day to day. */
  static boolean areOfOneClosedTime(Figure a, Figure b) {
    return a.modality() == Figure.Modality.ASSERTED && b.modality() == Figure.Modality.ASSERTED
        && a.window().orElse(null) instanceof Window.Total x && b.window().orElse(null) instanceof Window.Total y
        && x.start().equals(y.start()) && x.end().equals(y.end()) && isClosed(x);
  }

  private static boolean isClosed(Window.Total window) {
    return window.start().flatMap(TimeValue::from).flatMap(from -> window.end().flatMap(TimeValue::to)
        .filter(to -> Duration.between(from, to).compareTo(LONG) >= 0)).isPresent();
  }

  static boolean isForecast(Figure figure) {
    return figure.modality() == Figure.Modality.FORECAST || figure.modality() == Figure.Modality.PLANNED;
  }

  /** The same, also where a time beside it is marked as that of the count ("by noon"). */
  static boolean isUpToATime(Figure figure, Optional<AsOf> time) {
    return isRunning(figure) || time.filter(t -> t.basis() == AsOf.Basis.MARKED).isPresent();
  }
}
