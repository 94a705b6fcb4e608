package org.cotejo.figure;

import org.cotejo.article.Language;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.WordClasses;

/** The lexemes of one sentence, with the word classes of its language. */
record Line(Cursor cursor, Language language, WordClasses words) {

  static Line of(Cursor cursor, Language language) {
    return new Line(cursor, language, WordClasses.of(language));
  }

  boolean isSpanish() {
    return language == Language.SPANISH;
  }

  Lexeme at(int index) {
    return cursor.at(index);
  }

  /** Whether the lexeme is a word of a class such as {@code up}. */
  boolean is(int index, String wordClass) {
    return words.is(cursor.at(index), wordClass);
  }

  boolean isArticle(int index) {
    return is(index, "article");
  }

  boolean isFunction(int index) {
    return is(index, "function");
  }

  /** Whether a noun, or what limits one, stands at a lexeme. */
  boolean isCounted(int index) {
    return cursor.at(index).isWord() && !isFunction(index);
  }

  /** Whether a hyphen joins the words on both its sides: "two-year". */
  boolean isHyphen(int index) {
    return cursor.at(index).isDash() && cursor.glued(index) && cursor.glued(index + 1);
  }
}
