package org.cotejo.analysis.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Language;

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

  private final Map<String, Role> roles = new HashMap<>();

  private Roles(String file, Language language) {
    for (String line : LexiconFile.lines(file)) {
      List<String> columns = LexiconFile.columns(line, 3);
      Role.Kind kind = Role.Kind.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
      for (String word : LexiconFile.items(columns.get(2), ",")) {
        add(columns.getFirst(), kind, word, language);
      }
    }
  }

  /** Those of a language; English where it is neither. */
  public static Roles of(Language language) {
    return language == Language.SPANISH ? Spanish.ALL : English.ALL;
  }

  /** The role that a noun names, in singular or plural, lower case. */
  public Optional<Role> find(String lower) {
    return Optional.ofNullable(roles.get(lower));
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
    String noun = gender == Gender.UNKNOWN ? word : word.substring(2);
    boolean group = kind == Role.Kind.GROUP;
    roles.merge(noun, new Role(concept, kind, gender, group), Roles::first);
    if (!group) {
      roles.putIfAbsent(Plurals.of(noun, language), new Role(concept, kind, gender, true));
    }
  }

  /** Of two readings of a noun the first listed; its gender only where both tell the same. */
  private static Role first(Role old, Role now) {
    Gender gender = old.gender() == now.gender() ? old.gender() : Gender.UNKNOWN;
    return new Role(old.concept(), old.kind(), gender, old.plural());
  }

  private static Map<String, Set<String>> loadCovers() {
    Map<String, Set<String>> covers = new HashMap<>();
    for (String line : LexiconFile.lines("covers.tsv")) {
      List<String> columns = LexiconFile.columns(line, 2);
      covers.put(columns.getFirst(), new LinkedHashSet<>(LexiconFile.items(columns.get(1), " ")));
    }
    return covers;
  }
}
