package org.cotejo.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.names.Fields;
import org.cotejo.analysis.names.OrganisationNames;
import org.cotejo.analysis.names.Places;

/**
 * The name of a body made comparable across languages: what kind of body it is, its field, country and place, each in a
 * form that both languages share. "Chile's Health Ministry" and "Ministerio de Salud chileno" have one key.
 *
 * @param kinds words that say what kind of body it is
 * @param countries codes of the countries named
 * @param rest all other words
 */
record BodyKey(Set<String> kinds, Set<String> countries, Set<String> rest) {

  /** Words that a country's name or demonym may have. */
  private static final int LONGEST = 3;
  /** Bodies of which a story seldom has two. */
  private static final Set<String> SINGLE = Set.of("ministry", "council", "government", "police", "prosecution",
      "union", "museum", "hospital", "university", "parliament", "navy", "army");

  BodyKey {
    kinds = Set.copyOf(kinds);
    countries = Set.copyOf(countries);
    rest = Set.copyOf(rest);
  }

  static BodyKey of(String name) {
    Set<String> kinds = new HashSet<>();
    Set<String> countries = new HashSet<>();
    Set<String> rest = new HashSet<>();
    List<String> words = words(name);
    int k = 0;
    while (k < words.size()) {
      int end = countryEnd(words, k);
      if (end > k) {
        country(words, k, end).ifPresent(countries::add);
        k = end;
        continue;
      }
      for (String word : NameKey.of(words.get(k), false).words()) {
        (OrganisationNames.isBody(word) ? kinds : rest).add(Fields.common(word));
      }
      k++;
    }
    return new BodyKey(kinds, countries, rest);
  }

  /** The words without their possessive endings and marks. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.replace('’', '\'').split("\\s+", -1)) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.endsWith("'")
          ? word.substring(0, word.length() - 1) : word;
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  private static int countryEnd(List<String> words, int from) {
    for (int end = Math.min(words.size(), from + LONGEST); end > from; end--) {
      if (country(words, from, end).isPresent()) {
        return end;
      }
    }
    return from;
  }

  private static Optional<String> country(List<String> words, int from, int to) {
    String name = String.join(" ", words.subList(from, to));
    return Places.countryNamed(name).or(() -> Places.isDemonym(name) ? Places.country(name) : Optional.empty());
  }

  /** Whether it says which body of its kind is meant: by a field, a place or a country. */
  boolean isTelling() {
    return !kinds.isEmpty() && kinds.size() + countries.size() + rest.size() > 1;
  }

  /** Whether it is a kind of body and nothing else, of which a story has one at most: "the ministry". */
  boolean isBare() {
    return kinds.size() == 1 && countries.isEmpty() && rest.isEmpty() && SINGLE.containsAll(kinds);
  }

  /** Whether the other name may be meant by this shorter one: the same but for the country, or all but the kind. */
  boolean isShortOf(BodyKey other) {
    boolean alone = isBare() && other.kinds.equals(kinds) && other.isTelling();
    boolean abroad = isTelling() && kinds.equals(other.kinds) && rest.equals(other.rest) && countries.isEmpty()
        && !other.countries.isEmpty();
    return alone || abroad;
  }
}
