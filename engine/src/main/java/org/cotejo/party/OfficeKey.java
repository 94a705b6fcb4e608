package org.cotejo.party;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Fields;
import org.cotejo.analysis.names.Places;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Roles;
import org.cotejo.article.Language;

/**
 * An office made comparable across languages: "Defense Secretary", "secretario de Defensa".
 *
 * @param concepts the offices that its nouns name
 * @param rest fields, countries and other words that tell which one
 */
record OfficeKey(Set<String> concepts, Set<String> rest) {

  /** Offices that one person of a story holds. */
  private static final Set<String> SINGLE = Set.of("president", "prime_minister", "monarch", "pope", "minister",
      "secretary", "governor", "mayor");
  private static final Set<String> INSTITUTIONS = Set.of("prosecutor", "police_officer");
  private static final Set<String> AUTHORITIES = Set.of("authorities", "autoridades", "officials");

  static OfficeKey of(String words) {
    Set<String> concepts = new HashSet<>();
    Set<String> rest = new HashSet<>();
    for (String word : words.split("[\\s,]", -1)) {
      String lower = lower(word);
      List<Role> roles = List.of(Language.ENGLISH, Language.SPANISH).stream()
          .flatMap(language -> Roles.of(language).find(lower).stream()).toList();
      boolean closed = ClosedClass.of(Language.ENGLISH).contains(lower)
          || ClosedClass.of(Language.SPANISH).contains(lower);
      if (!roles.isEmpty()) {
        concepts.add(roles.getFirst().concept());
      } else if (!lower.isEmpty() && (!closed || Places.countryNamed(word).isPresent())) {
        rest.add(Places.country(word).orElseGet(() -> Fields.common(lower)));
      }
    }
    return new OfficeKey(Set.copyOf(concepts), Set.copyOf(rest));
  }

  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /** Whether one who holds the other office may be meant by this one: the same office, of nothing else. */
  boolean isHeldBy(OfficeKey other) {
    return !concepts.isEmpty() && concepts.equals(other.concepts)
        && (rest.isEmpty() ? SINGLE.containsAll(concepts) : other.rest.containsAll(rest));
  }

  /** Whether a group's words mean an institution: "prosecutors" are the prosecution. */
  static boolean isInstitution(Party party) {
    if (party.kind() != Party.Kind.GROUP) {
      return false;
    }
    OfficeKey key = of(party.name());
    return key.rest.isEmpty() && ((INSTITUTIONS.containsAll(key.concepts) && !key.concepts.isEmpty())
        || AUTHORITIES.contains(party.name().toLowerCase(Locale.ROOT)));
  }
}
