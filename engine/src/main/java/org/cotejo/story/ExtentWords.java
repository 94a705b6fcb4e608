package org.cotejo.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** The words by which a text says how far a figure reaches: for which term, for which part, for all of a land. */
final class ExtentWords {

  /** What the words say. */
  enum Kind { TERM, WHOLE, BOTH, AFTER, STAGE, STOCK, ORDINAL, OTHER, NOT_OTHER, OF_THE, SOME, BEFORE_LENGTH, ALONE, ARTICLE }

  private record Entry(String id, List<String> words) {
    boolean isAt(List<String> text, int from) {
      int to = from + words.size();
      return to <= text.size() && text.subList(from, to).equals(words);
    }
  }

  private static final class Holder {
    static final Map<String, List<Entry>> ENTRIES = load();
  }

  private ExtentWords() {}

  /** Ids of all entries of a kind that stand in a list of words (lower case, no accents). */
  static Set<String> in(List<String> words, Kind kind, Language language) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      found.addAll(at(words, i, kind, language));
    }
    return found;
  }

  /** Ids of the entries of a kind that begin at a place in a list of words. */
  static Set<String> at(List<String> words, int from, Kind kind, Language language) {
    Set<String> found = new TreeSet<>();
    for (Entry entry : Holder.ENTRIES.getOrDefault(key(kind.name(), language.tag()), List.of())) {
      if (entry.isAt(words, from)) {
        found.add(entry.id());
      }
    }
    return found;
  }

  /** Whether an entry of a kind begins at a place in a list of words. */
  static boolean isAt(List<String> words, int from, Kind kind, Language language) {
    return Holder.ENTRIES.getOrDefault(key(kind.name(), language.tag()), List.of()).stream()
        .anyMatch(entry -> entry.isAt(words, from));
  }

  private static String key(String kind, String language) {
    return kind.toUpperCase(Locale.ROOT) + " " + language;
  }

  private static Map<String, List<Entry>> load() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : Lexicons.lines(ExtentWords.class, "/org/cotejo/story/extent.tsv")) {
      List<String> columns = List.of(line.split("\t", -1));
      for (String words : List.of(columns.get(3).split(",", -1))) {
        entries.computeIfAbsent(key(columns.get(0), columns.get(2)), k -> new ArrayList<>())
            .add(new Entry(columns.get(1), List.of(words.strip().split(" ", -1))));
      }
    }
    return entries;
  }
}
