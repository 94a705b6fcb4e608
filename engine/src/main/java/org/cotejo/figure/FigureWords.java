package org.cotejo.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** A language's function words, cues and acts: {@code grammar_<language>.txt}, {@code acts_<language>.txt}. */
final class FigureWords {

  /** Words that go with rates have the length of time they are per; units have what they measure. */
  private static final Set<String> CODED = Set.of("RATEUNIT", "RATEADV", "DIMENSION");

  private final Language language;
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Map<String, String>> codes = new HashMap<>();
  private final Map<String, String> acts = new HashMap<>();
  private final Set<String> actNouns = new HashSet<>();
  private final Set<String> actVerbs = new HashSet<>();

  private static final class Holder {
    static final FigureWords ENGLISH = new FigureWords(Language.ENGLISH);
    static final FigureWords SPANISH = new FigureWords(Language.SPANISH);
  }

  private FigureWords(Language language) {
    this.language = language;
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

  boolean is(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** The ISO 8601 duration of a rate's unit or adverb. */
  Optional<String> code(String name, String word) {
    return Optional.ofNullable(codes.getOrDefault(name, Map.of()).get(word));
  }

  /** The act that a verb form or noun belongs to, named by its verb. */
  Optional<String> act(String word) {
    return Optional.ofNullable(acts.get(word));
  }

  /** Whether the word is a noun of an act ("destruction") or of those who undergo it ("injured"). */
  boolean isActNoun(String word) {
    return actNouns.contains(word);
  }

  boolean isActVerb(String word) {
    return actVerbs.contains(word);
  }

  private void addClass(String line) {
    String[] parts = line.split("\\s+", -1);
    if (CODED.contains(parts[0])) {
      for (int i = 2; i < parts.length; i++) {
        codes.computeIfAbsent(parts[0], n -> new HashMap<>()).put(parts[i], parts[1]);
      }
    } else {
      classes.computeIfAbsent(parts[0], n -> new HashSet<>()).addAll(Arrays.asList(parts).subList(1, parts.length));
    }
  }

  private void addAct(String line) {
    String[] parts = line.split("\\|", -1);
    String name = parts[0].strip().split("\\s+", 2)[0];
    for (int i = 0; i < parts.length; i++) {
      for (String word : parts[i].strip().split("\\s+", -1)) {
        acts.putIfAbsent(word, name);
        (i == 0 ? actVerbs : actNouns).add(word);
      }
    }
  }
}
