package org.cotejo.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.analysis.names.Places;

/** Finds which parties of several articles are one: equal names first, then shorter ones, acronyms, offices. */
final class PartyClusters {

  private static final Comparator<Cluster> LONGEST_FIRST = Comparator
      .comparingInt((Cluster cluster) -> -cluster.key.size())
      .thenComparing(cluster -> String.join(" ", cluster.key.words()))
      .thenComparing(Cluster::kind)
      .thenComparing(cluster -> cluster.named);

  private final Map<Party, Cluster> clusters = new HashMap<>();
  private final List<Cluster> all = new ArrayList<>();

  PartyClusters(List<Party> parties) {
    Map<List<Object>, Cluster> byKey = new HashMap<>();
    for (Party party : parties) {
      Cluster cluster = byKey.computeIfAbsent(identity(party), k -> opened(party));
      cluster.members.add(party);
      clusters.put(party, cluster);
    }
    all.sort(LONGEST_FIRST);
    joinShorterNames();
    new BodyClusters(all).join();
    joinOffices();
  }

  /** The cluster that a party belongs to. */
  Cluster of(Party party) {
    return Objects.requireNonNull(clusters.get(party), party.id()).root();
  }

  private Cluster opened(Party party) {
    Cluster cluster = new Cluster(key(party), party);
    all.add(cluster);
    return cluster;
  }

  private static NameKey key(Party party) {
    return NameKey.of(party.name(), party.kind() == Party.Kind.PERSON);
  }

  /** What two parties must have equal to be one without further asking. */
  private static List<Object> identity(Party party) {
    NameKey key = key(party);
    Optional<String> country = Places.countryNamed(party.name());
    if (country.isPresent() && party.kind() == Party.Kind.PLACE) {
      return List.of("country", country.get());
    }
    boolean person = party.kind() == Party.Kind.PERSON;
    boolean body = party.kind() == Party.Kind.ORGANISATION || OfficeKey.isInstitution(party);
    BodyKey bodyKey = BodyKey.of(party.name());
    if (body && bodyKey.isTelling()) {
      return List.of("body", bodyKey);
    }
    if (Cluster.isNamed(party)) {
      return List.of("named", person, person ? key : Set.copyOf(key.common()));
    }
    return body ? List.of("described", bodyKey) : List.of("alone", party.id());
  }

  /** A shorter name is that of the one party of the story whose name holds it. */
  private void joinShorterNames() {
    Map<String, List<Cluster>> byWord = new HashMap<>();
    for (Cluster cluster : all) {
      if (!cluster.named || cluster.key.size() == 0) {
        continue;
      }
      boolean whole = !cluster.isPerson() && NameKey.isAcronym(cluster.members.getFirst().name());
      Set<Cluster> holders = whole ? Set.of() : withRarestWord(cluster.key, byWord).stream()
          .takeWhile(other -> other.key.size() > cluster.key.size())
          .filter(other -> other.key.holds(cluster.key, cluster.isPerson()) && other.isPerson() == cluster.isPerson()
              && other.kind() != Party.Kind.PLACE && cluster.kind() != Party.Kind.PLACE)
          .map(Cluster::root)
          .filter(root -> root.keys().stream().allMatch(cluster.key::agrees))
          .collect(Collectors.toCollection(LinkedHashSet::new));
      if (holders.size() == 1) {
        cluster.joinTo(holders.iterator().next());
      }
      cluster.key.words().stream().distinct()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(cluster));
    }
  }

  /** The clusters that have the one of a name's words that the fewest have: whatever holds the name is among them. */
  private static List<Cluster> withRarestWord(NameKey key, Map<String, List<Cluster>> byWord) {
    return key.words().stream().map(word -> byWord.getOrDefault(word, List.of()))
        .min(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  /** "the governor" of one report is the governor whom another names, if the story has one only. */
  private void joinOffices() {
    Map<OfficeKey, Set<Cluster>> byOffice = new HashMap<>();
    all.stream().filter(cluster -> cluster.named && cluster.isPerson()).forEach(cluster -> cluster.members.stream()
        .flatMap(party -> party.roles().stream()).distinct().map(OfficeKey::of)
        .forEach(office -> byOffice.computeIfAbsent(office, o -> new LinkedHashSet<>()).add(cluster.root())));
    Map<OfficeKey, Set<Cluster>> known = new HashMap<>();
    for (Cluster cluster : all) {
      if (!cluster.named && cluster.isPerson()) {
        Set<Cluster> holders = known.computeIfAbsent(OfficeKey.of(cluster.members.getFirst().name()),
            office -> byOffice.entrySet().stream().filter(e -> office.isHeldBy(e.getKey()))
                .flatMap(e -> e.getValue().stream()).map(Cluster::root).collect(Collectors.toSet()));
        if (holders.size() == 1) {
          cluster.joinTo(holders.iterator().next());
        }
      }
    }
  }
}
