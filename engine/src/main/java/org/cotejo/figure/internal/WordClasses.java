package org.cotejo.figure.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Letters;
import org.cotejo.lexicon.Lexicons;

/** Classes of words that tell what a number beside them is, in one language. */
public final class WordClasses {

  private static final class English {
    static final WordClasses WORDS = new WordClasses("words_en.tsv");
  }

  private static final class Spanish {
    static final WordClasses WORDS = new WordClasses("words_es.tsv");
  }

  private final Map<String, Set<String>> classes = new HashMap<>();
  /** The classes of each word: most words of a text have none, and one look tells so. */
  private final Map<String, Set<String>> byWord = new HashMap<>();

  private WordClasses(String table) {
    for (List<String> row : Lexicons.rows(WordClasses.class, "/org/cotejo/figure/" + table)) {
      Set<String> words = new HashSet<>();
      for (String word : row.get(1).split("\\|", -1)) {
        words.add(Letters.fold(word));
      }
      classes.put(row.get(0), Set.copyOf(words));
      words.forEach(word -> byWord.computeIfAbsent(word, w -> new HashSet<>()).add(row.get(0)));
    }
  }

  public static WordClasses of(Language language) {
    return language == Language.SPANISH ? Spanish.WORDS : English.WORDS;
  }

  /** The folded words of a class. */
  public Set<String> all(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** Whether a word belongs to a class such as {@code month} or {@code up}. */
  public boolean is(Lexeme lexeme, String name) {
    Set<String> own = byWord.get(lexeme.key());
    return own != null && own.contains(name);
  }
}
