package org.cotejo.finding;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.story.Cues;

/** The words by which one language says that a claim is contested; what the kinds mean stands in the lists. */
final class ObjectionWords {

  /** What part a word plays. */
  enum Kind {
    VERB, BELIEVE, DOUBT, ALTER, CALL, ANSWER, ALONE, CLAIM, NUMBER, IT, CLAUSE, OPEN, STOP, BE, FALSE, ERRS, OWN, SELF,
    PERSON, HIM, ACCUSE, DENY
  }

  private static final int LONGEST = 4;

  private static final class Holder {
    static final ObjectionWords ENGLISH = new ObjectionWords("objections_en.tsv");
    static final ObjectionWords SPANISH = new ObjectionWords("objections_es.tsv");
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private ObjectionWords(String list) {
    for (String line : Lexicons.lines(ObjectionWords.class, list)) {
      List<String> columns = Lexicons.columns(line, 2);
      Set<String> entries = words.computeIfAbsent(
          Kind.valueOf(columns.getFirst().toUpperCase(Locale.ROOT)), k -> new HashSet<>());
      Lexicons.items(columns.getLast(), ",").forEach(word -> entries.add(Cues.plain(word)));
    }
  }

  static ObjectionWords of(Language language) {
    return language == Language.SPANISH ? Holder.SPANISH : Holder.ENGLISH;
  }

  /** How many of the words from a place on are an entry of a kind, the longest; 0 if none is. */
  int at(List<String> plain, int from, Kind kind) {
    Set<String> entries = words.getOrDefault(kind, Set.of());
    for (int n = Math.min(LONGEST, plain.size() - from); n > 0; n--) {
      if (entries.contains(n == 1 ? plain.get(from) : String.join(" ", plain.subList(from, from + n)))) {
        return n;
      }
    }
    return 0;
  }

  /** Whether one of the words is an entry of a kind. */
  boolean in(List<String> plain, Kind kind) {
    for (int i = 0; i < plain.size(); i++) {
      if (at(plain, i, kind) > 0) {
        return true;
      }
    }
    return false;
  }

  boolean is(List<String> plain, int at, Kind kind) {
    return at >= 0 && at < plain.size() && at(plain, at, kind) > 0;
  }
}
