package org.cotejo.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.lexicon.Lexicons;

/** Words that tell that a name is an organisation's, and the small words that names are joined by. */
final class OrganisationWords {

  private static final class Loaded {
    static final Map<String, Set<String>> WORDS = load();
  }

  private OrganisationWords() {}

  static boolean isHead(String word) {
    return is("head", word);
  }

  /** Last words of newspapers' and agencies' names. */
  static boolean isPaper(String word) {
    return is("paper", word);
  }

  /** First words of Spanish companies' names ("Obras del Norte"). */
  static boolean isFirmHead(String word) {
    return is("firmhead", word);
  }

  static boolean isTail(String word) {
    return is("tail", word);
  }

  static boolean isForm(String word) {
    return Loaded.WORDS.getOrDefault("form", Set.of()).contains(word);
  }

  static boolean isKnown(String word) {
    return Loaded.WORDS.getOrDefault("known", Set.of()).contains(word);
  }

  static boolean isPlaceHead(String word) {
    return is("placehead", word);
  }

  static boolean joinsPerson(String lower) {
    return Loaded.WORDS.getOrDefault("person", Set.of()).contains(lower);
  }

  static boolean joinsOrganisation(String lower) {
    return Loaded.WORDS.getOrDefault("organisation", Set.of()).contains(lower);
  }

  private static boolean is(String name, String word) {
    return Loaded.WORDS.getOrDefault(name + "/folded", Set.of()).contains(Fold.of(word));
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String file : new String[] {"organisations.txt", "connectors.txt"}) {
      for (String line : Lexicons.lines(OrganisationWords.class, file)) {
        String name = line.substring(0, line.indexOf(' '));
        for (String word : Lexicons.items(line.substring(name.length()), " ")) {
          words.computeIfAbsent(name, n -> new HashSet<>()).add(word);
          words.computeIfAbsent(name + "/folded", n -> new HashSet<>()).add(Fold.of(word));
        }
      }
    }
    return words;
  }
}
