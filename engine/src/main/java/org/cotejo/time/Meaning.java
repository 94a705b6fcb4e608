package org.cotejo.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.cotejo.time.TimeExpression.Basis;

/**
 * What an expression means, while it is being put together.
 *
 * @param shape what it can be combined with
 * @param timex TIMEX3 value, with {@code X} for what is not known
 */
record Meaning(
    Shape shape, String timex, Optional<LocalDateTime> from, Optional<LocalDateTime> to, Optional<String> mod,
    Basis basis) {

  /** {@code PERIOD}: days with two ends (a month, a year). {@code CLOCK}: a time of day; {@code PART}: of several hours. */
  enum Shape { DATE, PERIOD, CLOCK, PART, MOMENT, STRETCH, LENGTH, REPEATED }

  static Meaning on(Shape shape, String timex, LocalDateTime from, LocalDateTime to, Basis basis) {
    return new Meaning(shape, timex, Optional.of(from), Optional.of(to), Optional.empty(), basis);
  }

  /** A meaning that lies nowhere on the calendar: a length, a clock time, a repetition, a day of an unknown year. */
  static Meaning floating(Shape shape, String timex, Basis basis) {
    return new Meaning(shape, timex, Optional.empty(), Optional.empty(), Optional.empty(), basis);
  }

  Meaning withMod(String newMod) {
    return new Meaning(shape, timex, from, to, Optional.of(newMod), basis);
  }

  Meaning withEnds(Shape newShape, Optional<LocalDateTime> newFrom, Optional<LocalDateTime> newTo) {
    return new Meaning(newShape, timex, newFrom, newTo, mod, basis);
  }

  boolean isPlaced() {
    return from.isPresent() || to.isPresent();
  }

  /** The kind that the ledger names. */
  TimeExpression.Type type() {
    return switch (shape) {
      case LENGTH -> TimeExpression.Type.DURATION;
      case REPEATED -> TimeExpression.Type.SET;
      case CLOCK, MOMENT, PART -> TimeExpression.Type.TIME;
      case DATE -> TimeExpression.Type.DATE;
      case PERIOD -> timex.contains("/") ? TimeExpression.Type.RANGE : TimeExpression.Type.DATE;
      case STRETCH -> timex.contains("/") ? TimeExpression.Type.RANGE : TimeExpression.Type.TIME;
    };
  }
}
