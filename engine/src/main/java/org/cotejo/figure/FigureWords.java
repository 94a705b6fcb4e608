package org.cotejo.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/**
 * A language's function words, cues, acts and verbs: {@code grammar_<language>.txt}, {@code acts_<language>.txt},
 * {@code verbs_<language>.txt}.
 */
final class FigureWords {

  private final Language language;
  private final Map<String, WordFacts> facts = new HashMap<>();
  private final Map<String, String> dimensions = new HashMap<>();
  private final Map<String, String> results = new HashMap<>();
  private final Map<String, List<String>> endings = new HashMap<>();

  private static final class Holder {
    static final FigureWords ENGLISH = new FigureWords(Language.ENGLISH);
    static final FigureWords SPANISH = new FigureWords(Language.SPANISH);
  }

  private FigureWords(Language language) {
    this.language = language;
    Verbs.of(language).forEach((word, verb) -> learn(word, f -> f.withVerb(verb)));
    Lexicons.lines(FigureWords.class, "grammar_" + language.tag() + ".txt").forEach(this::addClass);
    Lexicons.lines(FigureWords.class, "acts_" + language.tag() + ".txt").forEach(this::addAct);
  }

  /** Words of a language; those of English for one that is not read. */
  static FigureWords of(Language language) {
    return language == Language.SPANISH ? Holder.SPANISH : Holder.ENGLISH;
  }

  boolean isEnglish() {
    return language == Language.ENGLISH;
  }

  /** What the lists say of a word in lower case. */
  WordFacts of(String word) {
    return facts.getOrDefault(word, WordFacts.NONE);
  }

  boolean is(WordClass name, String word) {
    return of(word).is(name);
  }

  /** What a unit can only measure: degrees a temperature. */
  Optional<String> dimension(String unit) {
    return Optional.ofNullable(dimensions.get(unit));
  }

  /** What a verb of accounts makes of money: "turnover" of "turn over". */
  Optional<String> result(String lemma) {
    return Optional.ofNullable(results.get(lemma));
  }

  /** Whether a word ends as words of a kind do: "FUTURE". */
  boolean endsAs(String kind, String word) {
    for (String ending : endings.getOrDefault(kind, List.of())) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private void learn(String word, UnaryOperator<WordFacts> said) {
    if (!word.isEmpty()) {
      facts.put(word, said.apply(of(word)));
    }
  }

  /**
   * Words that go with rates have the length of time they are per; units have what they measure, verbs of accounts
   * their result, endings what they tell. Words of several classes have their names joined by "+".
   */
  private void addClass(String line) {
    String[] parts = line.split("\\s+", -1);
    switch (parts[0]) {
      case "RATEUNIT" -> each(parts, 2, f -> f.withRateUnit(parts[1]));
      case "RATEADV" -> each(parts, 2, f -> f.withRateAdverb(parts[1]));
      case "DIMENSION" -> named(parts, dimensions);
      case "RESULT" -> named(parts, results);
      case "ENDING" -> endings.put(parts[1], List.of(parts).subList(2, parts.length));
      default -> {
        for (String name : parts[0].split("\\+", -1)) {
          WordClass of = WordClass.valueOf(name);
          each(parts, 1, f -> f.with(of));
        }
      }
    }
  }

  private static void named(String[] parts, Map<String, String> names) {
    for (int i = 2; i < parts.length; i++) {
      names.put(parts[i], parts[1]);
    }
  }

  private void each(String[] parts, int from, UnaryOperator<WordFacts> said) {
    for (int i = from; i < parts.length; i++) {
      learn(parts[i], said);
    }
  }

  private void addAct(String line) {
    String[] parts = line.split("\\|", -1);
    String name = parts[0].strip().split("\\s+", 2)[0];
    for (int i = 0; i < parts.length; i++) {
      boolean isVerb = i == 0;
      each(parts[i].strip().split("\\s+", -1), 0, f -> f.withAct(name, isVerb));
    }
  }
}
