package org.cotejo.finding;

import java.time.LocalDateTime;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Window;
import org.cotejo.story.Thing;

/** Whether time explains that two figures differ: a toll that grows, a level that moved. */
final class Revision {

  private Revision() {}

  /** Whether both may have been true, each at its own time. */
  static boolean explains(Facts facts, Figure a, Interval first, Figure b, Interval second) {
    Optional<LocalDateTime> when = facts.asOf(a);
    Optional<LocalDateTime> other = facts.asOf(b);
    if (isLevel(a) && isLevel(b) && (when.isEmpty() || other.isEmpty() || !when.equals(other))) {
      return true;
    }
    if (when.isEmpty() || other.isEmpty() || when.get().equals(other.get())) {
      return false;
    }
    if (isLevel(a) || isLevel(b)) {
      return true;
    }
    if (!grows(facts, a) && !grows(facts, b)) {
      return false;
    }
    boolean aFirst = when.get().isBefore(other.get());
    return aFirst ? isBelow(first, second) : isBelow(second, first);
  }

  private static boolean isLevel(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Level).isPresent();
  }

  private static boolean grows(Facts facts, Figure figure) {
    Thing thing = facts.thing(figure);
    return thing.grows() || figure.window().filter(w -> w instanceof Window.Total t && t.start().isEmpty()).isPresent();
  }

  private static boolean isBelow(Interval a, Interval b) {
    return a.high().isPresent() && b.low().isPresent() && Interval.compare(a.high().get(), b.low().get()) <= 0;
  }
}
