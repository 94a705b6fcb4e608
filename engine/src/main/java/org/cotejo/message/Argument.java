package org.cotejo.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a {@link Message} speaks of. Numbers and dates are written as the reader's language writes them. */
public sealed interface Argument {

  /** Words as they stand: a name, a file, printed words of a report. Never translated. */
  record Words(String text) implements Argument {}

  /** A number worked out by the program, with all the digits to show. */
  record Decimal(BigDecimal value) implements Argument {}

  /** A calendar date. */
  record Date(LocalDate value) implements Argument {}

  /** Another message, put into the same language: a unit's name, a period, a speaker's description. */
  record Part(Message message) implements Argument {}

  /** Several arguments, joined as the language joins a list ("a, b and c"). */
  record Series(List<Argument> items) implements Argument {
    public Series {
      items = List.copyOf(items);
    }
  }

  static Argument words(String text) {
    return new Words(text);
  }

  static Argument number(BigDecimal value) {
    return new Decimal(value);
  }

  static Argument number(long value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  static Argument date(LocalDate value) {
    return new Date(value);
  }

  static Argument part(Message message) {
    return new Part(message);
  }

  static Argument part(String key) {
    return new Part(Message.of(key));
  }

  static Argument series(List<Argument> items) {
    return new Series(items);
  }
}
