package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lexicon of concepts: a word may name a thing and tell a deed ("cost", "evacuado"), each looked up where it stands;
 * two things or two deeds by one word would be a lottery.
 */
class ConceptsTest {

  private static final List<String> THEMES =
      List.of("base", "people", "things", "matters", "deeds", "society", "economy", "nature");

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void noWordStandsForTwoThingsOrTwoDeeds(int column) {
    Map<String, TreeSet<String>> ids = new TreeMap<>();
    entries().forEach(columns -> words(columns.get(column)).forEach(word -> ids
        .computeIfAbsent(use(columns.get(1)) + " " + Stems.plain(word), key -> new TreeSet<>()).add(columns.getFirst())));

    assertThat(ids).hasSizeGreaterThan(1000);
    assertThat(ids.entrySet().stream().filter(e -> e.getValue().size() > 1)).isEmpty();
  }

  private static Stream<List<String>> entries() {
    return THEMES.stream().flatMap(theme -> Lexicons.lines(Concepts.class,
        "/org/cotejo/story/concepts/" + theme + ".tsv").stream()).map(line -> List.of(line.split("\t", -1)));
  }

  private static Stream<String> words(String column) {
    return Stream.of(column.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
  }

  /** As what a word is looked up: a thing, a deed or state, how it is taken, what should be. */
  private static String use(String kind) {
    return switch (kind.split("[:+]", 2)[0]) {
      case "noun", "measure" -> "thing";
      case "state", "act" -> "deed";
      default -> kind;
    };
  }
}
