package org.cotejo.figure;

import java.util.HashSet;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.NotQuantities;
import org.cotejo.figure.internal.NumberWords;

/**
 * The words of a language that a quantity, or what only looks like one, can begin with. Nearly all words of a text are
 * none of them, and are passed over with one look instead of one by each reader.
 */
final class FirstWords {

  private static final class Holder {
    static final FirstWords ENGLISH = new FirstWords(Language.ENGLISH);
    static final FirstWords SPANISH = new FirstWords(Language.SPANISH);
  }

  private final NumberWords numbers;
  private final Set<String> listed;

  private FirstWords(Language language) {
    numbers = NumberWords.of(language);
    Set<String> all = new HashSet<>(numbers.listed());
    all.addAll(NotQuantities.firsts(language));
    all.addAll(MultipleReader.firsts(language));
    listed = all;
  }

  /** Those of a language; those of English for one that is not read. */
  static FirstWords of(Language language) {
    return language == Language.SPANISH ? Holder.SPANISH : Holder.ENGLISH;
  }

  /** Whether nothing can begin at a lexeme: no listed word, no name with a dash and a number, no "hora y media". */
  boolean isNone(Cursor cursor, int at) {
    Lexeme word = cursor.at(at);
    Lexeme next = cursor.at(at + 1);
    return word.isWord() && !next.isDash() && !next.is("y") && !listed.contains(word.key()) && !numbers.knows(word);
  }
}
