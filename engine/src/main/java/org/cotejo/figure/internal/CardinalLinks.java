package org.cotejo.figure.internal;

import java.util.Optional;
import org.cotejo.figure.internal.CardinalState.Last;
import org.cotejo.figure.internal.NumberWords.Role;

/** What joins the parts of a cardinal number: "two hundred and five", "treinta y uno", "five point five". */
final class CardinalLinks {

  private final CardinalState state;
  private final Cursor cursor;
  private final NumberWords words;

  CardinalLinks(CardinalState state) {
    this.state = state;
    this.cursor = state.cursor;
    this.words = state.words;
  }

  boolean and(Lexeme lexeme) {
    return words.is(lexeme, Role.AND) && (state.spanish ? spanishAnd() : englishAnd()) && state.tookAnd();
  }

  /** "treinta y uno". */
  private boolean spanishAnd() {
    return state.last == Last.TEN
        && words.find(cursor.at(state.at + 1), Role.UNIT).filter(e -> state.isSmall(e.value())).isPresent();
  }

  /** "two hundred and five", not "a million and three quarters" nor "between six hundred and seven hundred". */
  private boolean englishAnd() {
    Lexeme next = cursor.at(state.at + 1);
    boolean open = state.last == Last.HUNDRED || (state.last == Last.SCALE && !state.digits);
    boolean number = words.is(next, Role.UNIT) || words.is(next, Role.TEN) || words.is(next, Role.ORDINAL)
        || (state.digits && next.isDigits() && state.last == Last.HUNDRED);
    boolean hundreds = state.last == Last.HUNDRED && words.is(cursor.at(state.at + 2), Role.HUNDRED);
    return open && number && !hundreds && !state.denominators.followNumber(state.at + 1);
  }

  /** "five point five", "tres coma setenta y uno", "cinco con doscientos". */
  boolean point(Lexeme lexeme) {
    boolean part = lexeme.is("con") && state.denominators.followNumber(state.at + 1);
    boolean whole = state.last != Last.NONE && state.last != Last.AND && !state.digits && !state.decimals;
    if (part || !whole || !words.is(lexeme, Role.POINT)) {
      return false;
    }
    boolean number = lexeme.is("con") && words.is(cursor.at(state.at + 1), Role.HUNDREDS);
    Optional<DecimalWords.Decimals> places = number ? decimalNumber() : new DecimalWords(cursor, words).at(state.at + 1);
    places.ifPresent(p -> {
      state.tally.set(p.after(state.tally.group()));
      state.at = p.to();
      state.last = Last.DIGITS;
    });
    return places.isPresent();
  }

  /** "con quinientos doce": decimals read as a number. */
  private Optional<DecimalWords.Decimals> decimalNumber() {
    return CardinalReader.ofDecimals(cursor, words, state.style, state.spanish).read(state.at + 1)
        .map(n -> new DecimalWords.Decimals(n.to(), n.value().toPlainString()));
  }
}
