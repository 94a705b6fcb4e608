package org.cotejo.story;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of places, brought to one form: countries by their code in either language, all else by their words. */
final class Places {

  private static final class Holder {
    static final Map<String, String> COUNTRIES = countries();
  }

  private Places() {}

  /** The content words of a place's name, or the country's code. */
  static Set<String> names(String text) {
    List<String> words = Stems.words(text).stream().filter(w -> !Things.isFunctionWord(w)).toList();
    String code = Holder.COUNTRIES.get(String.join(" ", words));
    return code == null ? Set.copyOf(new TreeSet<>(words)) : Set.of(code);
  }

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    for (String region : ULocale.getISOCountries()) {
      ULocale country = new ULocale.Builder().setRegion(region).build();
      for (ULocale language : List.of(ULocale.ENGLISH, ULocale.forLanguageTag("es"))) {
        codes.putIfAbsent(String.join(" ", Stems.words(country.getDisplayCountry(language)).stream()
            .filter(w -> !Things.isFunctionWord(w)).toList()), region);
      }
    }
    return codes;
  }
}
