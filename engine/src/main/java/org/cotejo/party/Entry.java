package org.cotejo.party;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.analysis.names.Fold;
import org.cotejo.analysis.names.Gender;
import org.cotejo.analysis.names.Role;
import org.cotejo.article.Span;

/** A party while it is being gathered from its mentions. */
final class Entry {

  /** Decides a party by its name. */
  static final String BY_NAME = "rule:name";
  /** Decides one by the words of a description alone. */
  static final String BY_DESCRIPTION = "rule:description";
  /** Decides one by other words of a source. */
  static final String BY_WORDS = "rule:words";

  final int number;
  String name;
  Party.Kind kind;
  Gender gender = Gender.UNKNOWN;
  boolean plural;
  boolean indefinite;
  String decidedBy;
  Optional<Entry> speaksFor = Optional.empty();
  final boolean named;
  final Set<NameKey> keys = new HashSet<>();
  final Set<String> roles = new LinkedHashSet<>();
  final Set<String> concepts = new HashSet<>();
  final Set<String> nouns = new HashSet<>();
  final Set<String> modifiers = new HashSet<>();
  final Set<String> countries = new HashSet<>();
  final Set<Entry> affiliations = new LinkedHashSet<>();
  final TreeSet<Span> mentions = new TreeSet<>();
  boolean used;
  /** Whether it stands for a name that several parties bear alike, so that whoever is meant by it is not told. */
  boolean several;
  /** Whether a name of it was read as a person's or an organisation's. */
  boolean solid;

  Entry(int number, String name, Party.Kind kind, boolean named, String decidedBy) {
    this.number = number;
    this.name = name;
    this.kind = kind;
    this.named = named;
    this.decidedBy = decidedBy;
  }

  /** Takes in what a description says of it; its words are kept as a role where {@code printed}. */
  void describe(RolePhrase phrase, Optional<String> printed) {
    printed.filter(words -> !words.equals(name)).ifPresent(this::addRole);
    concepts.add(phrase.role().concept());
    nouns.add(phrase.noun());
    modifiers.addAll(phrase.modifiers());
    countries.addAll(phrase.countries());
    gender = gender.or(phrase.role().gender());
  }

  /** Keeps the words of a role, unless one already kept says the same and more. */
  private void addRole(String words) {
    String folded = Fold.of(words);
    if (roles.stream().noneMatch(role -> Fold.of(role).equals(folded))) {
      roles.add(words);
    }
  }

  boolean isPerson() {
    return kind == Party.Kind.PERSON;
  }

  boolean isOrganisation() {
    return kind == Party.Kind.ORGANISATION || kind == Party.Kind.PLACE;
  }

  Party party(String id, Optional<String> speaksForId) {
    return new Party(id, name, kind, List.copyOf(roles), speaksForId, List.copyOf(mentions), decidedBy);
  }

  static Party.Kind kindOf(Role role) {
    return switch (role.kind()) {
      case PERSON -> role.plural() ? Party.Kind.GROUP : Party.Kind.PERSON;
      case GROUP -> Party.Kind.GROUP;
      case ORGANISATION, DOCUMENT -> Party.Kind.ORGANISATION;
    };
  }
}
