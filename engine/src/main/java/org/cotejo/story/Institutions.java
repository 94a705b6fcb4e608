package org.cotejo.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kinds of bodies and the offices at them, under one id in both languages: minister and Ministerio. */
final class Institutions {

  private static final class Holder {
    static final Map<String, String> WORDS = load();
  }

  private Institutions() {}

  /** The id of a word (lower case, no accents), if it names a kind of body or an office at one. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(Holder.WORDS.get(word));
  }

  private static Map<String, String> load() {
    Map<String, String> words = new HashMap<>();
    for (String line : WordList.load("/org/cotejo/story/institutions.txt")) {
      List<String> entries = List.of(line.split("\\s+"));
      entries.forEach(w -> words.put(w, entries.getFirst()));
    }
    return Map.copyOf(words);
  }
}
