package org.cotejo.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.cotejo.article.Span;

/**
 * The time as of which something is told: what tells a growing toll from a contradiction.
 *
 * <p>Got from {@link AsOfTimes#at}: {@code AsOfTimes.of(analysis, times).at(figure.span())}. Its {@link #basis()} says
 * how far to trust it, strongest first: only a time that {@linkplain #isStated() the text states} shows that two values
 * belong to two times; that two reports have different dates does not.
 *
 * @param value the time as TIMEX3, with the stretch of time that it covers, both ends known; a clock time has its day
 * @param span the words that tell it; empty for the report's own date
 */
public record AsOf(TimeValue value, Optional<Span> span, Basis basis) {

  /** How the time was come by, strongest first. */
  public enum Basis {
    /**
     * The sentence ties what it tells to the time: "as of 6 p.m.", "by noon", "hasta las 18:00", "al cierre de ayer".
     */
    MARKED,
    /** The clock time at the head of the entry of a live report. */
    ENTRY,
    /** A day or clock time stands in the sentence; it may be that of the event that the sentence tells of. */
    BESIDE,
    /** The report's own date: it says no more than that the value was known by then. */
    REPORT
  }

  public AsOf {
    if (value.from().isEmpty() || value.to().isEmpty()) {
      throw new IllegalArgumentException("no stretch of time: " + value);
    }
  }

  /** The first moment that the time covers. */
  public LocalDateTime from() {
    return value.from().orElseThrow();
  }

  /** The moment after the last that the time covers. */
  public LocalDateTime to() {
    return value.to().orElseThrow();
  }

  /** Whether the text says so, rather than the date of the report. */
  public boolean isStated() {
    return basis != Basis.REPORT;
  }

  /** Whether this time surely lies before another: all of it before any of the other. */
  public boolean isBefore(AsOf other) {
    return !to().isAfter(other.from());
  }
}
