package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.article.Span;

/**
 * A number expression, whether anybody could check it or not: what {@code read} reports and number readers are measured by.
 *
 * @param id such as {@code a1-q4}
 * @param span approximation, number and unit ("more than 2,700 tons")
 * @param number the number alone ("2,700"), inside {@code span}
 * @param printed the number as printed, where it is one number; absent for ranges and vague words
 * @param unit UCUM code, {@code %{pp}} or ISO 4217 code; empty for a bare number
 * @param unitText the unit as printed
 * @param counted what is counted, as far as the number's own clause says
 */
public record Quantity(
    String id,
    Span span,
    Span number,
    Kind kind,
    Estimate estimate,
    Optional<Printed> printed,
    Optional<String> unit,
    Optional<String> unitText,
    Optional<Phrase> counted,
    Optional<Direction> direction) {

  /** What a number expression is. */
  public enum Kind {
    CARDINAL, ORDINAL, RANGE, PERCENTAGE, CURRENCY, DIMENSION, TEMPERATURE, AGE, MULTIPLE, FRACTION, SCORE, IDENTIFIER
  }
}
