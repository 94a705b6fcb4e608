package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/** What a word that multiplies is worth: "thousands" 1,000, "dozen" 12. */
final class Multipliers {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Cursor cursor;
  private final NumberWords words;

  Multipliers(Cursor cursor, NumberWords words) {
    this.cursor = cursor;
    this.words = words;
  }

  /** What one of the word at a lexeme is worth. */
  Optional<BigDecimal> unitOf(int at) {
    Lexeme word = cursor.at(at);
    return exact(at).or(() -> words.find(word, Role.VAGUE).map(Multipliers::vagueUnit));
  }

  /** The same, of words that name one number: "thousand", "hundred", "dozen". */
  Optional<BigDecimal> exact(int at) {
    Lexeme word = cursor.at(at);
    return words.find(word, Role.SCALE).or(() -> words.find(word, Role.HUNDRED)).or(() -> words.find(word, Role.COLLECTIVE))
        .map(Meaning::value);
  }

  /** A vague plural begins at two of its kind: 200 for hundreds, 24 for dozens. */
  static BigDecimal vagueUnit(Meaning vague) {
    return Numeral.divide(vague.value(), TWO);
  }

  /** The lexeme after a linking "of" or "de" at a lexeme, or that lexeme. */
  int afterOf(int at) {
    return cursor.at(at).is("of") || cursor.at(at).is("de") ? at + 1 : at;
  }

  /** The lexeme after an article that may stand before a scale word, or that lexeme. */
  int afterArticle(int at) {
    Lexeme word = cursor.at(at);
    return words.is(word, Role.ARTICLE) || word.is("un") || word.is("una") ? at + 1 : at;
  }

  /** The lexeme after the "a" or "un" that a part or a vague number may begin with, or that lexeme. */
  int afterOne(int at, boolean spanish) {
    return words.is(cursor.at(at), Role.ARTICLE) || (spanish && cursor.at(at).is("un")) ? at + 1 : at;
  }
}
