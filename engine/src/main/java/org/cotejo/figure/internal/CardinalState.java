package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/** A cardinal number that is being read: what has been added up, and what was read last, which says what may follow. */
final class CardinalState {

  /** What was read last. */
  enum Last { NONE, DIGITS, UNIT, TEN, HUNDRED, SCALE, AND }

  final Cursor cursor;
  final NumberWords words;
  final NumberStyle style;
  final boolean spanish;
  final Denominators denominators;
  final Tally tally = new Tally();
  Last last = Last.NONE;
  private Last beforeAnd = Last.NONE;
  /** Whether digits have been read. */
  boolean digits;
  /** Whether the number ended as an ordinal. */
  boolean ordinal;
  /** Whether what is read are the decimals of another number. */
  boolean decimals;
  /** The lexeme to go on with. */
  int at;

  CardinalState(Cursor cursor, NumberWords words, NumberStyle style, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.style = style;
    this.spanish = spanish;
    this.denominators = new Denominators(cursor, words, spanish);
  }

  Optional<Meaning> find(Lexeme lexeme, Role role) {
    return words.find(lexeme, role);
  }

  /** Goes past one lexeme, which was read as {@code what}. */
  boolean took(Last what) {
    last = what;
    at++;
    return true;
  }

  boolean tookAnd() {
    beforeAnd = last;
    return took(Last.AND);
  }

  /** Gives back an "and" after which no number came. */
  void giveBackAnd() {
    if (last == Last.AND) {
      at--;
      last = beforeAnd;
    }
  }

  boolean isSmall(BigDecimal value) {
    return value.compareTo(BigDecimal.TEN) < 0;
  }
}
