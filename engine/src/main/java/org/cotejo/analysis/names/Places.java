package org.cotejo.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.lexicon.Lexicons;

/** Countries with their demonyms and capitals, regions and large cities. */
public final class Places {

  private static final class Loaded {
    static final Places ALL = new Places();
  }

  private final Set<String> places = new HashSet<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Set<String> demonyms = new HashSet<>();

  private Places() {
    Lexicons.lines(Places.class, "countries.tsv").forEach(this::addCountry);
    for (String line : Lexicons.lines(Places.class, "places.txt")) {
      Lexicons.items(line, ";").forEach(place -> places.add(Fold.of(place)));
    }
  }

  /** Whether the words are the name of a place. */
  public static boolean contains(String name) {
    return Loaded.ALL.places.contains(Fold.of(name));
  }

  /** Whether the word is an adjective or noun of a country ("Chilean", "chilenas"). */
  public static boolean isDemonym(String word) {
    return Loaded.ALL.demonyms.contains(Fold.of(word));
  }

  /** The country's ISO 3166 code in lower case, of its name, a demonym or its seat of power. */
  public static Optional<String> country(String name) {
    return Optional.ofNullable(Loaded.ALL.countries.get(Fold.of(name)));
  }

  /** The country's code, of its own name alone. */
  public static Optional<String> countryNamed(String name) {
    return Optional.ofNullable(Loaded.ALL.countryNames.get(Fold.of(name)));
  }

  private void addCountry(String line) {
    List<String> columns = Lexicons.columns(line, 4);
    String code = columns.getFirst();
    for (String name : Lexicons.items(columns.get(1), ",")) {
      places.add(Fold.of(name));
      countries.put(Fold.of(name), code);
      countryNames.put(Fold.of(name), code);
    }
    for (String seat : Lexicons.items(columns.get(3), ",")) {
      places.add(Fold.of(seat));
      countries.putIfAbsent(Fold.of(seat), code);
    }
    for (String demonym : Lexicons.items(columns.get(2), ",")) {
      for (String form : forms(Fold.of(demonym))) {
        demonyms.add(form);
        countries.putIfAbsent(form, code);
      }
    }
  }

  /** Feminine and plural forms, by the endings of both languages. */
  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(List.of(word, word + "s", word + "es"));
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("o")) {
      forms.addAll(List.of(stem + "a", stem + "as", stem + "os"));
    } else {
      forms.addAll(List.of(word + "a", word + "as"));
    }
    return forms;
  }
}
