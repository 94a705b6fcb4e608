package org.cotejo.time;

import java.util.Optional;
import org.cotejo.article.Span;

/**
 * Words that tell a time.
 *
 * @param value what they mean; empty if they were recognised and not made out
 * @param mod TIMEX3 mod: {@code before, after, start, mid, end, approx}, where the text says so
 */
public record TimeExpression(
    String id, Span span, Type type, Optional<TimeValue> value, Optional<String> mod, Basis basis) {

  /** TIMEX3's types, and ranges with two ends. */
  public enum Type { DATE, TIME, DURATION, SET, RANGE }

  /** How the value was come by: printed in full, counted from the article's date, or not made out. */
  public enum Basis { PRINTED, RELATIVE, UNRESOLVED }
}
