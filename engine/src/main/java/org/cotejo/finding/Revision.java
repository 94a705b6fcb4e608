package org.cotejo.finding;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Window;
import org.cotejo.story.AsOf;
import org.cotejo.story.Thing;

/** Whether time explains that two figures differ: a toll that grows, a level that moved. */
final class Revision {

  private Revision() {}

  /** Whether both may have been true, each at its own time, or the text corrects one by the other. */
  static boolean explains(Facts facts, Figure a, Interval first, Figure b, Interval second) {
    if ((Cues.corrects(facts, a) || Cues.corrects(facts, b)) && facts.voices().oneVoice(a, b)) {
      return true;
    }
    Optional<LocalDateTime> when = facts.asOf(a);
    Optional<LocalDateTime> other = facts.asOf(b);
    boolean known = when.isPresent() && other.isPresent();
    if (isLevel(a) && isLevel(b)) {
      boolean sameDate = known && when.get().toLocalDate().equals(other.get().toLocalDate());
      return !known || (!when.equals(other) && !(sameDate && areTwoSides(facts, a, b)));
    }
    boolean differ = known && !when.equals(other);
    if (Words.isRate(a) && Words.isRate(b)) {
      return false;
    }
    if (isLevel(a) || isLevel(b) || isEntry(facts, a) || isEntry(facts, b)) {
      return differ;
    }
    if (!grows(facts, a) && !grows(facts, b)) {
      return false;
    }
    if (!differ || sameDay(when.get(), other.get())) {
      return oneSide(facts, a, b);
    }
    return when.get().isBefore(other.get()) ? isBelow(first, second) : isBelow(second, first);
  }

  /** A running count of one day is no contradiction within one side, or where a report only sums up what it heard. */
  private static boolean oneSide(Facts facts, Figure a, Figure b) {
    if (a.claimants().isEmpty() || b.claimants().isEmpty()) {
      return a.claimants().isEmpty() != b.claimants().isEmpty();
    }
    return facts.voices().oneSide(a.claimants().getFirst(), b.claimants().getFirst());
  }

  private static boolean areTwoSides(Facts facts, Figure a, Figure b) {
    return !a.claimants().isEmpty() && !b.claimants().isEmpty()
        && !facts.voices().oneSide(a.claimants().getFirst(), b.claimants().getFirst());
  }

  private static boolean isEntry(Facts facts, Figure figure) {
    return AsOf.isEntry(figure, facts.reading(figure));
  }

  /** Whether the clock times of one day are not both known: then nobody can say which came first. */
  private static boolean sameDay(LocalDateTime a, LocalDateTime b) {
    return a.toLocalDate().equals(b.toLocalDate())
        && (a.toLocalTime().equals(LocalTime.MIDNIGHT) || b.toLocalTime().equals(LocalTime.MIDNIGHT));
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
