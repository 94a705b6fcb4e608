package org.cotejo.party;

import java.util.Collections;
import java.util.Set;
import org.cotejo.analysis.names.Fields;
import org.cotejo.analysis.names.Gender;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Roles;

/** How well a description fits a party. */
final class RoleMatch {

  /** Below this a description fits nobody. */
  static final int ENOUGH = 3;
  private static final int NEVER = -100;
  /** Institutions whose names often do not tell what they are. */
  private static final Set<String> UNTOLD = Set.of("company", "agency", "association", "club", "media");
  /** Of these, those whose names tell nothing of what they do either. */
  private static final Set<String> SILENT = Set.of("company", "club", "media");
  private static final Set<String> GENERAL = Set.of("official", "leader", "politician");

  private RoleMatch() {}

  /** Points for what the words say, nearness aside; far below zero where they exclude each other. */
  static int score(RolePhrase phrase, Entry entry) {
    if (!sameKind(phrase, entry) || !phrase.role().gender().fits(gender(phrase, entry))) {
      return NEVER;
    }
    int concept = concept(phrase, entry);
    if (concept == 0) {
      return unknown(phrase, entry);
    }
    int countries = countries(phrase.countries(), entry.countries);
    int fields = fields(phrase, entry);
    return concept + countries + fields;
  }

  /** Whether it tells of an institution whose name often tells nothing of what it does: "the company". */
  static boolean isSilent(RolePhrase phrase) {
    return phrase.role().kind() == Role.Kind.ORGANISATION && SILENT.contains(phrase.role().concept());
  }

  /** A person's own gender counts; that of an institution's noun ("la empresa") is the word's. */
  private static Gender gender(RolePhrase phrase, Entry entry) {
    return phrase.isPerson() ? entry.gender : Gender.UNKNOWN;
  }

  private static boolean sameKind(RolePhrase phrase, Entry entry) {
    return switch (phrase.role().kind()) {
      case PERSON -> phrase.role().plural() ? entry.kind == Party.Kind.GROUP
          : entry.isPerson() || entry.kind == Party.Kind.UNNAMED;
      case ORGANISATION -> !phrase.role().plural() && entry.kind == Party.Kind.ORGANISATION;
      case GROUP -> entry.kind == Party.Kind.GROUP;
      case DOCUMENT -> entry.kind == Party.Kind.ORGANISATION && !entry.named;
    };
  }

  private static int concept(RolePhrase phrase, Entry entry) {
    if (entry.nouns.contains(phrase.noun())) {
      return 6;
    }
    String concept = phrase.role().concept();
    if (phrase.role().kind() == Role.Kind.DOCUMENT || phrase.role().kind() == Role.Kind.GROUP) {
      return 0;
    }
    if (entry.concepts.contains(concept)) {
      return phrase.role().kind() == Role.Kind.PERSON ? 5 : 4;
    }
    if (entry.concepts.stream().anyMatch(own -> Roles.covers(concept, own))) {
      return 3;
    }
    return entry.concepts.stream().anyMatch(own -> Roles.covers(own, concept)) ? 2 : 0;
  }

  /** Points for a named party of which the text told nothing that contradicts the description. */
  private static int unknown(RolePhrase phrase, Entry entry) {
    boolean general = Roles.coversAll(phrase.role().concept()) || GENERAL.contains(phrase.role().concept());
    boolean told = entry.concepts.stream().anyMatch(concept -> !Roles.coversAll(concept));
    boolean institution = phrase.role().kind() == Role.Kind.ORGANISATION;
    if (!entry.named || (institution && !UNTOLD.contains(phrase.role().concept()))
        || (institution && !phrase.modifiers().isEmpty() && !SILENT.contains(phrase.role().concept()))
        || (told && !Roles.coversAll(phrase.role().concept()))
        || countries(phrase.countries(), entry.countries) < -10) {
      return NEVER;
    }
    return institution || general ? 2 : 1;
  }

  private static int countries(Set<String> asked, Set<String> own) {
    if (asked.isEmpty() || own.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(asked, own) ? NEVER : 3;
  }

  /** "the health minister" is not the minister of defence. */
  private static int fields(RolePhrase phrase, Entry entry) {
    if (phrase.modifiers().isEmpty()) {
      return 0;
    }
    if (entry.modifiers.isEmpty()) {
      return phrase.modifiers().stream().anyMatch(Fields::isField) ? -2 : 0;
    }
    if (!Collections.disjoint(phrase.modifiers(), entry.modifiers)) {
      return 3;
    }
    boolean bothFields = phrase.modifiers().stream().anyMatch(Fields::isField)
        && entry.modifiers.stream().anyMatch(Fields::isField);
    boolean institution = phrase.role().kind() == Role.Kind.ORGANISATION && entry.named
        && !SILENT.contains(phrase.role().concept());
    return bothFields || institution ? NEVER : -1;
  }
}
