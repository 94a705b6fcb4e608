package org.cotejo.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/**
 * The bilingual lexicon of what news reports count: words of both languages under one id. It stands in for the
 * vectors of a model; what it does not have is compared by its stem.
 */
public final class Concepts {

  /** What a concept is in a figure. */
  public enum Kind {
    /** What is counted: people, homes. */
    NOUN,
    /** A quantity of something: cost, area. */
    MEASURE,
    /** What is said of it: killed, arrested, cancelled. */
    STATE,
    /** How it is taken: at most, on average, net. */
    SCOPE,
    /** What should be and not what is: a limit, an offer, a demand. */
    NORM,
    /** Says only that something is counted: total, number. */
    GENERIC
  }

  /**
   * A concept.
   *
   * @param noun for a noun, what it is a kind of; for a state, what its own noun counts (deaths count people)
   * @param grows whether a running count of it can only grow
   */
  public record Concept(String id, Kind kind, Optional<String> noun, boolean grows) {}

  /** A concept with the number of words that it was read from. */
  record Match(Concept concept, int words) {}

  private static final int LONGEST = 4;

  /** A word of so many letters is looked up in the other language too: a quoted word, a block read wrongly. */
  private static final int LONG = 7;

  private static final class Holder {
    static final Concepts SHIPPED = load("/org/cotejo/story/concepts.tsv");
  }

  private final Map<String, Concept> byId = new HashMap<>();
  private final Map<Language, Map<String, Concept>> byWords = new EnumMap<>(Language.class);

  private Concepts() {}

  /** The lexicon in the resources. */
  public static Concepts shipped() {
    return Holder.SHIPPED;
  }

  public Optional<Concept> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The longest concept that begins at a place in a list of words (lower case, no accents). */
  Optional<Match> at(List<String> words, int from, Language language) {
    Language other = language == Language.SPANISH ? Language.ENGLISH : Language.SPANISH;
    return own(words, from, language)
        .or(() -> words.get(from).length() < LONG ? Optional.empty() : own(words, from, other).filter(m -> m.words() == 1));
  }

  private Optional<Match> own(List<String> words, int from, Language language) {
    Map<String, Concept> entries = byWords.getOrDefault(language, Map.of());
    for (int n = Math.min(LONGEST, words.size() - from); n > 0; n--) {
      List<String> run = words.subList(from, from + n);
      Concept concept = entries.get(String.join(" ", run));
      concept = concept != null ? concept : entries.get(key(run, language, true));
      concept = concept != null ? concept : entries.get(key(run, language, false));
      concept = concept != null || n > 1 ? concept : entries.get(Stems.verb(run.getFirst(), language));
      if (concept != null) {
        return Optional.of(new Match(concept, n));
      }
    }
    return Optional.empty();
  }

  /** The words as they are looked up: without the plural only ("casos", not "casas"), else down to the stem. */
  private static String key(List<String> words, Language language, boolean pluralOnly) {
    StringBuilder key = new StringBuilder(pluralOnly ? "+" : "~");
    for (String word : words) {
      key.append(key.length() == 1 ? "" : " ")
          .append(pluralOnly ? Stems.singular(word, language) : Stems.stem(word, language));
    }
    return key.toString();
  }

  private static Concepts load(String path) {
    Concepts concepts = new Concepts();
    Lexicons.lines(Concepts.class, path).forEach(concepts::add);
    return concepts;
  }

  private void add(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 4) {
      throw new IllegalArgumentException("not four columns: " + line);
    }
    boolean grows = columns.get(1).endsWith("+grows");
    String kind = grows ? columns.get(1).substring(0, columns.get(1).indexOf('+')) : columns.get(1);
    int colon = kind.indexOf(':');
    Concept concept = new Concept(
        columns.get(0), Kind.valueOf((colon < 0 ? kind : kind.substring(0, colon)).toUpperCase(java.util.Locale.ROOT)),
        colon < 0 ? Optional.empty() : Optional.of(kind.substring(colon + 1)), grows);
    byId.put(concept.id(), concept);
    addWords(concept, columns.get(2), Language.ENGLISH);
    addWords(concept, columns.get(3), Language.SPANISH);
  }

  /** Where two concepts claim a word, the first in the file has it. */
  private void addWords(Concept concept, String words, Language language) {
    Map<String, Concept> entries = byWords.computeIfAbsent(language, l -> new HashMap<>());
    for (String entry : List.of(words.split(",", -1))) {
      List<String> parts = new ArrayList<>(Stems.words(entry));
      if (!parts.isEmpty()) {
        entries.putIfAbsent(String.join(" ", parts), concept);
        entries.putIfAbsent(key(parts, language, true), concept);
        entries.putIfAbsent(key(parts, language, false), concept);
        if (concept.kind() == Kind.STATE && parts.size() == 1 && Stems.isParticiple(parts.getFirst(), language)) {
          entries.putIfAbsent(Stems.verb(parts.getFirst(), language), concept);
        }
      }
    }
  }
}
