package org.cotejo.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.analysis.names.Places;
import org.cotejo.article.Span;

/**
 * Takes bodies of several articles together that bear unlike names: an acronym and the name it stands for, one word
 * that is a person's to one report and a company's to another, "the ministry" and the only ministry of the story.
 */
final class BodyClusters {

  private final List<Cluster> all;

  BodyClusters(List<Cluster> all) {
    this.all = all;
  }

  void join() {
    joinSameWords();
    joinAcronyms();
    joinShort();
  }

  /** One word that no list knows for a place is one name, whatever each report took it for. */
  private void joinSameWords() {
    Map<NameKey, Cluster> bodies = new HashMap<>();
    for (Cluster cluster : all) {
      if (isOneWord(cluster) && cluster.kind() == Party.Kind.ORGANISATION) {
        bodies.putIfAbsent(new NameKey(cluster.key.words(), false), cluster);
      }
    }
    for (Cluster cluster : all) {
      Cluster body = bodies.get(new NameKey(cluster.key.words(), false));
      boolean alone = cluster.root() == cluster && cluster.keys().size() == 1 && isOneWord(cluster);
      if (alone && body != null && body.root() != cluster && cluster.kind() != Party.Kind.ORGANISATION) {
        cluster.joinTo(body);
      }
    }
  }

  private static boolean isOneWord(Cluster cluster) {
    return cluster.named && cluster.key.size() == 1 && !Places.contains(cluster.members.getFirst().name());
  }

  private void joinAcronyms() {
    Map<String, Set<Cluster>> byInitials = new HashMap<>();
    for (Cluster cluster : all) {
      if (cluster.named && !cluster.isPerson() && cluster.key.size() > 1) {
        cluster.members.forEach(party -> acronyms(party).forEach(acronym -> byInitials
            .computeIfAbsent(acronym, i -> new LinkedHashSet<>()).add(cluster.root())));
      }
    }
    for (Cluster cluster : all) {
      Set<Cluster> meant = byInitials.getOrDefault(cluster.members.getFirst().name(), Set.of()).stream()
          .map(Cluster::root).collect(Collectors.toSet());
      if (cluster.named && cluster.key.size() == 1 && meant.size() == 1) {
        cluster.joinTo(meant.iterator().next());
      }
    }
  }

  /** The initials of a name, and the acronyms that its own report uses for it. */
  private static Set<String> acronyms(Party party) {
    Set<String> acronyms = party.mentions().stream().map(Span::text).filter(NameKey::isAcronym)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    acronyms.add(NameKey.initials(party.name()));
    return acronyms;
  }

  /** A shorter name is that of the one body of the story that it fits. */
  private void joinShort() {
    Map<Cluster, BodyKey> keys = new LinkedHashMap<>();
    Map<Set<String>, List<Cluster>> byKinds = new HashMap<>();
    Map<List<Set<String>>, List<Cluster>> abroad = new HashMap<>();
    for (Cluster cluster : all) {
      BodyKey key = BodyKey.of(cluster.members.getFirst().name());
      if (cluster.kind() == Party.Kind.ORGANISATION || cluster.kind() == Party.Kind.GROUP) {
        keys.put(cluster, key);
      }
      if (cluster.kind() == Party.Kind.ORGANISATION && key.isTelling()) {
        byKinds.computeIfAbsent(key.kinds(), k -> new ArrayList<>()).add(cluster);
        if (!key.countries().isEmpty()) {
          abroad.computeIfAbsent(List.of(key.kinds(), key.rest()), k -> new ArrayList<>()).add(cluster);
        }
      }
    }
    keys.forEach((cluster, key) -> {
      Set<Cluster> fitting = (key.isBare() ? byKinds.getOrDefault(key.kinds(), List.of())
          : abroad.getOrDefault(List.of(key.kinds(), key.rest()), List.of())).stream()
          .filter(other -> key.isShortOf(keys.getOrDefault(other, key)))
          .map(Cluster::root).filter(root -> root != cluster.root()).collect(Collectors.toSet());
      if (fitting.size() == 1) {
        cluster.joinTo(fitting.iterator().next());
      }
    });
  }
}
