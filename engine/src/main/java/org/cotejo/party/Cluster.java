package org.cotejo.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parties of several articles that are one; clusters grow together as a forest. */
final class Cluster {

  final NameKey key;
  final boolean named;
  final List<Party> members = new ArrayList<>();
  private final Set<NameKey> keys = new HashSet<>();
  private Cluster parent = this;

  Cluster(NameKey key, Party first) {
    this.key = key;
    keys.add(key);
    this.named = isNamed(first);
  }

  /** Whether a party bears a name, and is not only described. */
  static boolean isNamed(Party party) {
    boolean described = party.decidedBy().startsWith(Entry.BY_DESCRIPTION)
        || party.decidedBy().startsWith(Entry.BY_WORDS);
    return !described && party.kind() != Party.Kind.GROUP && party.kind() != Party.Kind.UNNAMED;
  }

  boolean isPerson() {
    return kind() == Party.Kind.PERSON;
  }

  /** The kind of its members; an organisation where some reports take it for a place. */
  Party.Kind kind() {
    return members.stream().map(Party::kind).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The cluster that this one has become part of; itself, if of none. */
  Cluster root() {
    Cluster root = this;
    while (root.parent != root) {
      root = root.parent;
    }
    return root;
  }

  void joinTo(Cluster other) {
    Cluster root = root();
    if (root != other.root()) {
      other.root().keys.addAll(root.keys);
      root.parent = other.root();
    }
  }

  /** The names of all that have joined this root. */
  Set<NameKey> keys() {
    return keys;
  }
}
