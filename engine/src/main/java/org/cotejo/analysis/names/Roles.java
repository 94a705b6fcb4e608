package org.cotejo.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** Nouns of office, trade and kin, of institutions and groups, in one language. */
public final class Roles {

  /** Words that one role noun may have at most. */
  public static final int LONGEST = 3;

  private static final class English {
    static final Roles ALL = new Roles("roles_en.tsv", Language.ENGLISH);
  }

  private static final class Spanish {
    static final Roles ALL = new Roles("roles_es.tsv", Language.SPANISH);
  }

  private static final class Covering {
    static final Map<String, Set<String>> ALL = loadCovers();
  }

  private final Map<String, List<Role>> roles = new HashMap<>();

  private Roles(String file, Language language) {
    for (String line : Lexicons.lines(Roles.class, file)) {
      List<String> columns = Lexicons.columns(line, 3);
      Role.Kind kind = Role.Kind.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
      for (String word : Lexicons.items(columns.get(2), ",")) {
        add(columns.getFirst(), kind, word, language);
      }
    }
  }

  /** Those of a language; English where it is neither. */
  public static Roles of(Language language) {
    return language == Language.SPANISH ? Spanish.ALL : English.ALL;
  }

  /** The role that a noun names most often, in singular or plural, lower case. */
  public Optional<Role> find(String lower) {
    return all(lower).stream().findFirst();
  }

  /** All roles that a noun may name ("policía": the force, and one of it), the most frequent first. */
  public List<Role> all(String lower) {
    return roles.getOrDefault(lower, List.of());
  }

  /** Whether a description of the first concept may be said of one who has the second. */
  public static boolean covers(String concept, String narrower) {
    return concept.equals(narrower) || Covering.ALL.getOrDefault(concept, Set.of()).contains(narrower);
  }

  /** Whether a concept may be said of anybody ("the man"). */
  public static boolean coversAll(String concept) {
    return Covering.ALL.getOrDefault(concept, Set.of()).contains("*");
  }

  private void add(String concept, Role.Kind kind, String word, Language language) {
    Gender gender = word.startsWith("m:") ? Gender.MASCULINE : word.startsWith("f:") ? Gender.FEMININE : Gender.UNKNOWN;
    String noun = (gender == Gender.UNKNOWN ? word : word.substring(2)).toLowerCase(Locale.ROOT);
    boolean group = kind == Role.Kind.GROUP;
    put(noun, new Role(concept, kind, gender, group));
    if (!group) {
      put(Plurals.of(noun, language), new Role(concept, kind, gender, true));
    }
  }

  /**
   * Adds a reading; a listed noun ("Mrs") is no plural of another ("Mr") of the same concept. Where the same one is
   * listed for both genders, the noun tells none.
   */
  private void put(String noun, Role role) {
    List<Role> readings = roles.computeIfAbsent(noun, n -> new ArrayList<>());
    boolean listed = readings.stream().anyMatch(old -> !old.plural() && old.concept().equals(role.concept()));
    if (role.plural() && listed) {
      return;
    }
    readings.removeIf(old -> old.plural() && !role.plural() && old.concept().equals(role.concept()));
    for (int k = 0; k < readings.size(); k++) {
      Role old = readings.get(k);
      if (old.concept().equals(role.concept()) && old.plural() == role.plural()) {
        Gender gender = old.gender() == role.gender() ? old.gender() : Gender.UNKNOWN;
        readings.set(k, new Role(old.concept(), old.kind(), gender, old.plural()));
        return;
      }
    }
    readings.add(role);
  }

  private static Map<String, Set<String>> loadCovers() {
    Map<String, Set<String>> covers = new HashMap<>();
    for (String line : Lexicons.lines(Roles.class, "covers.tsv")) {
      List<String> columns = Lexicons.columns(line, 2);
      covers.put(columns.getFirst(), new LinkedHashSet<>(Lexicons.items(columns.get(1), " ")));
    }
    return covers;
  }
}
