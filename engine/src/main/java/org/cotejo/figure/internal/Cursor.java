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
}
