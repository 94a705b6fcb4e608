package org.cotejo.figure.internal;

import java.util.List;

/** Lexemes with something harmless before the first and after the last. */
public final class Cursor {

  private static final Lexeme NOTHING = new Lexeme(Lexeme.Kind.MARK, 0, 0, "", " ", true);

  private final List<Lexeme> lexemes;

  public Cursor(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  public Lexeme at(int index) {
    return index >= 0 && index < lexemes.size() ? lexemes.get(index) : NOTHING;
  }

  public int size() {
    return lexemes.size();
  }

  /** Whether the lexeme follows the one before it without a blank. */
  public boolean glued(int index) {
    return index > 0 && index < lexemes.size() && !lexemes.get(index).spaced();
  }

  /** Whether a lexeme is a plain number of at most four digits from {@code low} to {@code high}. */
  public boolean isInt(int index, int low, int high) {
    Lexeme lexeme = at(index);
    if (!lexeme.isDigits() || lexeme.text().length() > 4) {
      return false;
    }
    int value = 0;
    for (int i = 0; i < lexeme.text().length(); i++) {
      char c = lexeme.text().charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      value = value * 10 + (c - '0');
    }
    return value >= low && value <= high;
  }
}
