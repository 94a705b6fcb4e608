package org.cotejo.analysis.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How an article writes its words: which stand in lower case somewhere, which with a capital inside a sentence.
 *
 * @param lower words, folded, seen in lower case
 * @param inside words, folded, seen with a capital where no sentence begins
 */
record Capitals(Set<String> lower, Set<String> inside) {

  static Capitals of(List<List<Word>> sentences) {
    Capitals capitals = new Capitals(new HashSet<>(), new HashSet<>());
    for (List<Word> words : sentences) {
      if (!isTitleLike(words)) {
        capitals.count(words);
      }
    }
    return capitals;
  }

  private void count(List<Word> words) {
    for (int k = 0; k < words.size(); k++) {
      Word word = words.get(k);
      if (word.isWord() && !word.isCapital()) {
        lower.add(Fold.of(word.lower()));
      } else if (word.isCapital() && !isInitial(words, k)) {
        inside.add(Fold.of(word.lower()));
      }
    }
  }

  /** Whether a sentence, or a quotation in it, begins with this word. */
  static boolean isInitial(List<Word> words, int k) {
    for (int at = k - 1; at >= 0; at--) {
      Word before = words.get(at);
      if (before.isQuote() || before.is(":") || before.is("—") || before.is("–") || before.is("¿")
          || before.is("¡")) {
        return true;
      }
      if (before.isWord() || before.token().kind() == org.cotejo.analysis.Token.Kind.NUMBER) {
        return false;
      }
      if (before.is(",") || before.is("(")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStop(Word word) {
    return word.is(".") || word.is("!") || word.is("?") || word.is(",") || word.is(";");
  }

  /** Whether nearly all its longer words have capitals, as in English headlines: capitals tell nothing there. */
  static boolean isTitleLike(List<Word> words) {
    if (words.isEmpty() || isStop(words.getLast()) || (words.size() > 1 && isStop(words.get(words.size() - 2)))) {
      return false;
    }
    int capital = 0;
    int small = 0;
    for (Word word : words) {
      if (word.isWord() && word.text().length() > 3) {
        if (word.isCapital()) {
          capital++;
        } else {
          small++;
        }
      }
    }
    return capital > 3 && small * 4 <= capital;
  }
}
