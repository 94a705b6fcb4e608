package org.cotejo.analysis.names;

import java.util.HashMap;
import java.util.Map;
import org.cotejo.lexicon.Lexicons;

/** Given names and the gender they tell. */
public final class GivenNames {

  private static final class Loaded {
    static final Map<String, Gender> NAMES = load();
  }

  private GivenNames() {}

  /** Whether the word is a common given name, of each part of a double one ("Jean-Luc"). */
  public static boolean contains(String word) {
    return Loaded.NAMES.containsKey(first(word));
  }

  /** The gender that a given name tells; unknown for other words. */
  public static Gender gender(String word) {
    return Loaded.NAMES.getOrDefault(first(word), Gender.UNKNOWN);
  }

  private static String first(String word) {
    String folded = Fold.of(word);
    int hyphen = folded.indexOf('-');
    return hyphen > 1 ? folded.substring(0, hyphen) : folded;
  }

  private static Map<String, Gender> load() {
    Map<String, Gender> names = new HashMap<>();
    for (String line : Lexicons.lines(GivenNames.class, "given_names.txt")) {
      Gender gender = switch (line.charAt(0)) {
        case 'm' -> Gender.MASCULINE;
        case 'f' -> Gender.FEMININE;
        default -> Gender.UNKNOWN;
      };
      for (String name : Lexicons.items(line.substring(2), " ")) {
        names.merge(Fold.of(name), gender, (old, now) -> old == now ? old : Gender.UNKNOWN);
      }
    }
    return Map.copyOf(names);
  }
}
