package org.cotejo.article.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells clear English and clear Spanish by their frequent words alone, without a library's start-up. */
final class Tongues {

  private static final class Words {
    static final Set<String> ENGLISH = load("en");
    static final Set<String> SPANISH = load("es");

    private static Set<String> load(String tag) {
      Set<String> words = new HashSet<>();
      for (List<String> row : Lexicon.rows("function-words.tsv")) {
        if (row.getFirst().equals(tag)) {
          words.addAll(List.of(row.get(1).split(" ")));
        }
      }
      return Set.copyOf(words);
    }
  }

  /** How many words of a text are frequent ones of each language. */
  record Count(int words, int english, int spanish) {

    /** Whether one language has a share that no neighbour reaches, and the other next to none. */
    boolean isClearly(boolean wantSpanish) {
      int own = wantSpanish ? spanish : english;
      int other = wantSpanish ? english : spanish;
      return own >= 2 && own * 10 >= words && other * 4 <= own;
    }

    /** Whether the two together have such a share, one of them more: an English report that quotes Spanish posts. */
    boolean isClear() {
      return english + spanish >= 4 && (english + spanish) * 10 >= words && english != spanish;
    }
  }

  private Tongues() {}

  static Count count(String text, int limit) {
    int words = 0;
    int english = 0;
    int spanish = 0;
    int end = Math.min(text.length(), limit);
    int at = 0;
    while (at < end) {
      int from = at;
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > from && at - from < 12) {
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        english += Words.ENGLISH.contains(word) ? 1 : 0;
        spanish += Words.SPANISH.contains(word) ? 1 : 0;
      }
      words += at > from ? 1 : 0;
      at = Math.max(at, from + 1);
    }
    return new Count(words, english, spanish);
  }
}
