package org.cotejo.analysis.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.lexicon.Lexicons;

/**
 * Words of institutions' names: which mean the same in both languages, and which name a kind of body or an office at
 * one.
 */
public final class Institutions {

  private static final class Loaded {
    static final Map<String, String> COMMON = new HashMap<>();
    static final Map<String, String> BODIES = new HashMap<>();

    static {
      for (String line : Lexicons.lines(Institutions.class, "institution_words.tsv")) {
        List<String> columns = Lexicons.columns(line, 3);
        add(COMMON, columns.getFirst(), columns.get(1));
        if (!columns.get(2).isEmpty()) {
          add(BODIES, columns.getFirst(), columns.get(1));
          add(BODIES, columns.getFirst(), columns.get(2).equals("-") ? "" : columns.get(2));
        }
      }
    }

    private static void add(Map<String, String> to, String id, String words) {
      Lexicons.items(words, " ").forEach(word -> to.put(Fold.of(word), id));
    }
  }

  private Institutions() {}

  /** A form of a word that is the same in both languages; the word itself, folded, if the list does not know it. */
  public static String common(String word) {
    String folded = Fold.of(word);
    return Loaded.COMMON.getOrDefault(folded, folded);
  }

  /** The kind of body that a word names, or at which it names an office: one for minister and Ministerio. */
  public static Optional<String> body(String word) {
    return Optional.ofNullable(Loaded.BODIES.get(Fold.of(word)));
  }
}
