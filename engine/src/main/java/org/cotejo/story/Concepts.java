package org.cotejo.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/**
 * The bilingual lexicon of what news reports count: general words of both languages under one id, by theme. What it
 * does not have is compared by its stem.
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
    /** What is done, which keeps nothing apart: costs, owes, waits. */
    ACT,
    /** Says only that something is counted: total, number. */
    GENERIC
  }

  /**
   * A concept.
   *
   * @param noun for a noun, what it is a kind of; for a state, what its own noun counts (deaths count people); for an
   *     act, what an amount or a rate of it is (owing is a debt)
   * @param orElse for an act that tells several things, the others (who spends, spends money or time); for a state,
   *     what an amount of it is (who is jailed, is so for the time of a sentence)
   * @param flags what else is said of it
   */
  public record Concept(String id, Kind kind, Optional<String> noun, List<String> orElse, Set<Flag> flags) {

    public Concept {
      orElse = List.copyOf(orElse);
      flags = Set.copyOf(flags);
    }

    /** Whether a running count of it can only grow. */
    public boolean grows() {
      return flags.contains(Flag.GROWS);
    }
  }

  /** What is said of a concept besides. */
  public enum Flag {
    /** A running count of it can only grow. */
    GROWS,
    /** A count of it mostly falls as it is told again: missing people are found. */
    FALLS,
    /** There are others of its kind beside it: children among people. */
    PART,
    /** A state of all who are there: on board. */
    ALL,
    /** A state of some among others that are counted too: vacant. */
    SORTS,
    /** It does not move while it is told of: the turnout of one ballot, how wide a thing is. */
    FIXED,
    /** A measure whose amounts are of money. */
    MONEY,
    /** A measure whose amounts are lengths of time. */
    TIME,
    /** A measure whose amounts are lengths. */
    LENGTH,
    /** A measure whose amounts are weights. */
    MASS,
    /** A measure whose amounts are areas. */
    AREA,
    /** A measure whose amounts are volumes, or volumes in a time. */
    VOLUME,
    /** A measure whose amounts are shares. */
    SHARE
  }

  /** A concept with the number of words that it was read from. */
  record Match(Concept concept, int words) {}

  private static final int LONGEST = 5;

  /** A word of so many letters is looked up in the other language too: a quoted word, a block read wrongly. */
  private static final int LONG = 7;

  private static final class Holder {
    static final Concepts SHIPPED =
        load(List.of("base", "people", "things", "matters", "deeds", "society", "economy", "nature"));
  }

  private final Map<String, Concept> byId = new HashMap<>();
  private final Map<Language, Map<String, Concept>> named = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Concept>> said = new EnumMap<>(Language.class);

  private Concepts() {}

  /** The lexicon in the resources. */
  public static Concepts shipped() {
    return Holder.SHIPPED;
  }

  /** The concept of an id; empty if there is none. */
  public Optional<Concept> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The longest concept that begins at a place in a list of words (lower case, no accents), as a noun phrase has them.
   */
  Optional<Match> at(List<String> words, int from, Language language) {
    Language other = language == Language.SPANISH ? Language.ENGLISH : Language.SPANISH;
    return own(named, words, from, language).or(() -> words.get(from).length() < LONG ? Optional.empty()
        : own(named, words, from, other).filter(m -> m.words() == 1));
  }

  /** The same where a verb is looked for: states and acts first. */
  Optional<Match> saidAt(List<String> words, int from, Language language) {
    return own(said, words, from, language).or(() -> at(words, from, language));
  }

  private static Optional<Match> own(
      Map<Language, Map<String, Concept>> map, List<String> words, int from, Language language) {
    Map<String, Concept> entries = map.getOrDefault(language, Map.of());
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

  private static Concepts load(List<String> themes) {
    Concepts concepts = new Concepts();
    themes.forEach(t -> Lexicons.lines(Concepts.class, "/org/cotejo/story/concepts/" + t + ".tsv")
        .forEach(concepts::add));
    return concepts;
  }

  private void add(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 4) {
      throw new IllegalArgumentException("not four columns: " + line);
    }
    List<String> flags = Lexicons.items(columns.get(1), "+");
    List<String> kind = Lexicons.items(flags.getFirst(), ":");
    Concept concept = new Concept(columns.get(0), Kind.valueOf(upper(kind.getFirst())),
        kind.stream().skip(1).findFirst().filter(n -> !n.equals("-")), kind.stream().skip(2).toList(),
        flags.stream().skip(1).map(f -> Flag.valueOf(upper(f))).collect(Collectors.toSet()));
    if (byId.putIfAbsent(concept.id(), concept) != null) {
      throw new IllegalArgumentException("two concepts have one id: " + line);
    }
    addWords(concept, columns.get(2), Language.ENGLISH);
    addWords(concept, columns.get(3), Language.SPANISH);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private void addWords(Concept concept, String words, Language language) {
    for (String entry : Lexicons.items(words, ",")) {
      List<String> parts = Stems.words(entry);
      boolean inflected = isInflected(concept, language) && !isPreterite(entry);
      if (!parts.isEmpty() && concept.kind() != Kind.ACT) {
        add(named, concept, parts, language, inflected);
      }
      if (!parts.isEmpty() && (concept.kind() == Kind.ACT || concept.kind() == Kind.STATE)) {
        add(said, concept, parts, language, inflected);
      }
    }
  }

  /** Nouns only have a plural ("plum" is not "plume"), but Spanish ones of people have two genders. */
  private static boolean isInflected(Concept concept, Language language) {
    boolean noun = concept.kind() == Kind.NOUN || concept.kind() == Kind.MEASURE || concept.kind() == Kind.GENERIC;
    boolean person = concept.noun().isPresent() || concept.id().equals("person");
    return !noun || (person && language == Language.SPANISH);
  }

  /** "Mató" is a form by itself: without its accent it would share its stem with other words ("mata"). */
  private static boolean isPreterite(String entry) {
    return entry.endsWith("ó");
  }

  /** Some plurals do not tell their singular: "viajes" could be of "viaj". */
  private static List<String> plural(List<String> parts) {
    List<String> plural = new ArrayList<>(parts);
    plural.add(plural.removeLast() + "s");
    return plural;
  }

  /** Where two concepts claim a word, the first in the files has it. */
  private static void add(
      Map<Language, Map<String, Concept>> map, Concept concept, List<String> parts, Language language,
      boolean inflected) {
    Map<String, Concept> entries = map.computeIfAbsent(language, l -> new HashMap<>());
    entries.putIfAbsent(String.join(" ", parts), concept);
    entries.putIfAbsent(key(parts, language, true), concept);
    if (language == Language.SPANISH) {
      entries.putIfAbsent(key(plural(parts), language, true), concept);
    }
    if (inflected) {
      entries.putIfAbsent(key(parts, language, false), concept);
    }
    boolean verb = concept.kind() == Kind.STATE || concept.kind() == Kind.ACT;
    if (verb && parts.size() == 1 && Stems.isParticiple(parts.getFirst(), language)) {
      entries.putIfAbsent(Stems.verb(parts.getFirst(), language), concept);
    }
  }
}
