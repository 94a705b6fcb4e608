package org.cotejo.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.cotejo.time.TimeExpression.Basis;

/**
 * What an expression means, while it is being put together.
 *
 * @param shape what it can be combined with
 * @param timex TIMEX3 value, with {@code X} for what is not known
 * @param free what it left open and the article's date filled in
 * @param vague whether it is a clock time of which nobody said which half of the day
 */
record Meaning(
    Shape shape, String timex, Optional<LocalDateTime> from, Optional<LocalDateTime> to, Optional<String> mod,
    Basis basis, Optional<Free> free, boolean vague) {

  /**
   * {@code PERIOD}: days with two ends (a month, a year). {@code CLOCK}: a time of day; {@code CLOCKS}: from one to
   * another; {@code PART}: of several hours.
   */
  enum Shape { DATE, PERIOD, CLOCK, CLOCKS, PART, MOMENT, STRETCH, LENGTH, REPEATED, NOW, OPEN }

  static Meaning on(Shape shape, String timex, LocalDateTime from, LocalDateTime to, Basis basis) {
    return new Meaning(shape, timex, Optional.of(from), Optional.of(to), Optional.empty(), basis,
        Optional.empty(), false);
  }

  /** A meaning that lies nowhere on the calendar: a length, a clock time, a repetition, a day of an unknown year. */
  static Meaning floating(Shape shape, String timex, Basis basis) {
    return new Meaning(shape, timex, Optional.empty(), Optional.empty(), Optional.empty(), basis,
        Optional.empty(), false);
  }

  Meaning withMod(String newMod) {
    return new Meaning(shape, timex, from, to, Optional.of(newMod), basis, free, vague);
  }

  Meaning withEnds(Shape newShape, Optional<LocalDateTime> newFrom, Optional<LocalDateTime> newTo) {
    return new Meaning(newShape, timex, newFrom, newTo, mod, basis, free, vague);
  }

  Meaning withFree(Free open) {
    return new Meaning(shape, timex, from, to, mod, basis, Optional.of(open), vague);
  }

  Meaning withVague(boolean unsure) {
    return new Meaning(shape, timex, from, to, mod, basis, free, unsure);
  }

  boolean isPlaced() {
    return from.isPresent() || to.isPresent();
  }

  boolean isCalendar() {
    return shape == Shape.DATE || shape == Shape.PERIOD;
  }

  /** The kind that the ledger names. */
  TimeExpression.Type type() {
    return switch (shape) {
      case LENGTH -> TimeExpression.Type.DURATION;
      case REPEATED -> TimeExpression.Type.SET;
      case DATE -> TimeExpression.Type.DATE;
      case PERIOD -> timex.contains("/") ? TimeExpression.Type.RANGE : TimeExpression.Type.DATE;
      case CLOCK, CLOCKS, MOMENT, NOW, PART, STRETCH ->
          timex.contains("/") ? TimeExpression.Type.RANGE : TimeExpression.Type.TIME;
      case OPEN -> timex.startsWith("T") || timex.contains("T") && !timex.startsWith("P")
          ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
    };
  }
}
