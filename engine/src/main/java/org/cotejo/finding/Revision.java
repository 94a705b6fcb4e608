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
    if (differ && (Cues.moves(facts, a) || Cues.moves(facts, b))) {
      return true;
    }
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

  /**
   * Whether the texts themselves show that the value moved: they correct it, give each value its own time, or count
   * higher at a later time. Differing dates of publication alone only forbid a conflict.
   */
  static boolean isToldApart(Facts facts, Figure a, Interval first, Figure b, Interval second) {
    if (isHigherLater(facts, a, b) || isHigherLater(facts, b, a)) {
      return !first.meets(second) ? explains(facts, a, first, b, second) : isOpenBelow(facts, a, b);
    }
    if (first.meets(second) || !explains(facts, a, first, b, second)) {
      return false;
    }
    if (!facts.voices().oneVoice(a, b)) {
      return false;
    }
    boolean runs = facts.thing(a).grows() && facts.thing(b).grows();
    return runs || Cues.corrects(facts, a) || Cues.corrects(facts, b) || (isLevel(a) && isLevel(b))
        || (isOwnTime(facts, a) && isOwnTime(facts, b));
  }

  /** "At least four" and a later "seven" can both be true of one moment; as a running count they are two. */
  static boolean isOpenBelow(Facts facts, Figure a, Figure b) {
    boolean aFirst = isHigherLater(facts, a, b);
    boolean bFirst = isHigherLater(facts, b, a);
    Figure earlier = aFirst ? a : b;
    return (aFirst || bFirst) && earlier.estimate().high().isEmpty() && !Values.same(a, b);
  }

  private static boolean isHigherLater(Facts facts, Figure earlier, Figure later) {
    Optional<LocalDateTime> when = facts.asOf(earlier);
    Optional<LocalDateTime> then = facts.asOf(later);
    return when.isPresent() && then.isPresent()
        && (when.get().isBefore(then.get()) || (sameDay(when.get(), then.get()) && isNow(later) && !isNow(earlier)))
        && facts.thing(earlier).grows() && facts.thing(later).grows()
        && Values.middle(earlier, later.unit()).flatMap(x -> Values.middle(later, later.unit())
            .map(y -> Interval.compare(x, y) < 0)).orElse(false);
  }

  /** "Are now known": of two counts of one day, the one that is told as new is the later. */
  private static boolean isNow(Figure figure) {
    return figure.window().orElse(null) instanceof Window.Level level
        && level.at().filter(at -> at.timex().equals("PRESENT_REF")).isPresent();
  }

  private static boolean isOwnTime(Facts facts, Figure figure) {
    return isEntry(facts, figure) || figure.window()
        .filter(w -> (w instanceof Window.Level level && level.at().isPresent())
            || (w instanceof Window.Total total && total.end().isPresent())).isPresent();
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
