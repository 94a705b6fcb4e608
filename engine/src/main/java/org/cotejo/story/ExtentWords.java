package org.cotejo.story;

import java.util.ArrayList;
import java.util.EnumMap;
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
  enum Kind {
    TERM, WHOLE, BOTH, AFTER, STAGE, STOCK, ORDINAL, OTHER, NOT_OTHER, OF_THE, SOME, BEFORE_LENGTH, ALONE, ARTICLE,
    THAN, THAN_BEHIND, MORE, BEFORE, JOINT, WHERE, WHEN, NOT, UP_TO, LINK
  }

  private record Entry(String id, List<String> words) {
    boolean isAt(List<String> text, int from) {
      int to = from + words.size();
      return to <= text.size() && text.subList(from, to).equals(words);
    }
  }

  private static final class Holder {
    static final Map<Kind, Map<Language, List<Entry>>> ENTRIES = load();
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
    for (Entry entry : entries(kind, language)) {
      if (entry.isAt(words, from)) {
        found.add(entry.id());
      }
    }
    return found;
  }

  /** Whether an entry of a kind begins at a place in a list of words. */
  static boolean isAt(List<String> words, int from, Kind kind, Language language) {
    for (Entry entry : entries(kind, language)) {
      if (entry.isAt(words, from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list of words ends with an entry of a kind. */
  static boolean isAtEnd(List<String> words, Kind kind, Language language) {
    for (Entry entry : entries(kind, language)) {
      int from = words.size() - entry.words().size();
      if (from >= 0 && entry.isAt(words, from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is one of a kind by itself. */
  static boolean is(String word, Kind kind, Language language) {
    return isAt(List.of(word), 0, kind, language);
  }

  private static List<Entry> entries(Kind kind, Language language) {
    return Holder.ENTRIES.getOrDefault(kind, Map.of()).getOrDefault(language, List.of());
  }

  private static Map<Kind, Map<Language, List<Entry>>> load() {
    Map<Kind, Map<Language, List<Entry>>> entries = new EnumMap<>(Kind.class);
    for (String line : Lexicons.lines(ExtentWords.class, "/org/cotejo/story/extent.tsv")) {
      List<String> columns = List.of(line.split("\t", -1));
      List<Entry> those = entries
          .computeIfAbsent(Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT)), k -> new EnumMap<>(Language.class))
          .computeIfAbsent(Language.ofTag(columns.get(2)).orElseThrow(), l -> new ArrayList<>());
      for (String words : List.of(columns.get(3).split(",", -1))) {
        those.add(new Entry(columns.get(1), List.of(words.strip().split(" ", -1))));
      }
    }
    return entries;
  }
}
