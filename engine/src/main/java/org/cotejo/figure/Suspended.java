package org.cotejo.figure;

import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.NumberWords;

/** Finds the word that several hyphened numbers share: "four-, five- and six-cylinder engines", "a two- to three-year term". */
final class Suspended {

  /** Lexemes between the first hyphen and the shared word. */
  private static final int FAR = 10;

  private final Line line;
  private final Cursor cursor;
  private final NumberWords numbers;

  Suspended(Line line) {
    this.line = line;
    this.cursor = line.cursor();
    this.numbers = NumberWords.of(line.language());
  }

  /** Whether a hyphen hangs on the number before a lexeme, with its word still to come. */
  boolean isHyphen(int at) {
    Lexeme next = cursor.at(at + 1);
    boolean joins = next.isMark(",") || next.is("and") || next.is("or") || next.is("to");
    return !line.isSpanish() && cursor.at(at).isDash() && cursor.glued(at) && joins && cursor.glued(at + 1) == next.isMark(",");
  }

  /** The shared word of the number that ends before a lexeme; -1 if there is none. */
  int wordAfter(int to) {
    if (!isHyphen(to)) {
      return -1;
    }
    for (int at = to + 1; at < to + FAR; at++) {
      Lexeme lexeme = cursor.at(at);
      boolean number = lexeme.isDigits() || (numbers.knows(lexeme) && !lexeme.is("and"));
      boolean link = lexeme.isDash() || lexeme.isMark(",") || lexeme.is("and") || lexeme.is("or") || lexeme.is("to");
      if (!number && !link) {
        return lexeme.isWord() && line.isHyphen(at - 1) ? at : -1;
      }
    }
    return -1;
  }
}
