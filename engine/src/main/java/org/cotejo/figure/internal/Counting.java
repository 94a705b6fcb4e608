package org.cotejo.figure.internal;

import org.cotejo.article.Language;

/** Tells from what follows a number whether it counts or measures something. */
final class Counting {

  private final Cursor cursor;
  private final Language language;
  private final NumberWords numbers;

  Counting(Cursor cursor, Language language) {
    this.cursor = cursor;
    this.language = language;
    this.numbers = NumberWords.of(language);
  }

  /** "people", or a word in small letters that ends like a plural. */
  static boolean isPlural(Lexeme word) {
    return (word.key().length() > 3 && word.key().endsWith("s") && !word.key().endsWith("ss") && !word.startsUpper())
        || word.is("people");
  }

  boolean isScale(Lexeme word) {
    return numbers.is(word, NumberWords.Role.SCALE);
  }

  boolean isNumber(Lexeme word) {
    return numbers.is(word, NumberWords.Role.UNIT) || numbers.is(word, NumberWords.Role.TEN)
        || numbers.is(word, NumberWords.Role.MINUS) || numbers.is(word, NumberWords.Role.COLLECTIVE) || isScale(word);
  }

  /** Whether a scale word, a percent or euro sign or a unit of more than one letter stands at a lexeme. */
  boolean isMeasured(int at) {
    Lexeme next = cursor.at(at);
    if (isScale(next) || next.isMark("%") || next.isMark("€")) {
      return true;
    }
    return next.key().length() > 1 && UnitTable.get().startingAt(cursor, at, language).isPresent();
  }

  /** Whether what follows a number says that it counts or measures. */
  boolean isCounted(int at) {
    Lexeme next = cursor.at(at);
    if (next.kind() == Lexeme.Kind.MARK) {
      return next.isMark("%") || next.isMark("€") || next.isMark("°") || next.isMark("º") || next.isMark("/") || next.isDash();
    }
    return next.isWord() && !next.startsUpper() && (isPlural(next) || isMeasured(at) || (!next.spaced() && !next.is("s")));
  }
}
