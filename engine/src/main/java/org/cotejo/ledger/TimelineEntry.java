package org.cotejo.ledger;

import java.util.Optional;
import org.cotejo.article.Span;
import org.cotejo.time.TimeValue;

/**
 * Something with a place in time.
 *
 * @param id such as {@code e2}
 * @param time when; empty if the day is unknown
 * @param span the words that it rests on
 * @param statement id of the statement that was made then
 * @param figure id of the figure that speaks of that time
 */
public record TimelineEntry(
    String id, Kind kind, Optional<TimeValue> time, Span span, Optional<String> statement, Optional<String> figure,
    Basis basis) {

  /** What took place. */
  public enum Kind { SAID, HAPPENED, PUBLISHED, FORECAST }

  /** How the time was come by. */
  public enum Basis { PRINTED, RELATIVE, SIGNATURE, PUBLISHED, UNRESOLVED }
}
