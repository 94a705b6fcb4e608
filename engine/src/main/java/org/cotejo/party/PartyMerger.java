package org.cotejo.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the parties of several articles together. */
public final class PartyMerger {

  /** Parties of the story, and for each article's party id the story's. */
  public record Merged(List<Party> parties, Map<String, String> storyIdOf) {}

  private PartyMerger() {}

  public static Merged merge(List<List<Party>> articles) {
    Map<String, List<Party>> byName = new LinkedHashMap<>();
    articles.forEach(list -> list.forEach(p -> byName.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(p)));
    Map<String, String> ids = new LinkedHashMap<>();
    int n = 0;
    for (List<Party> group : byName.values()) {
      n++;
      for (Party party : group) {
        ids.put(party.id(), "p" + n);
      }
    }
    List<Party> parties = byName.values().stream().map(group -> {
      Party first = group.getFirst();
      Optional<String> speaksFor = group.stream().flatMap(p -> p.speaksFor().stream()).findFirst().map(ids::get);
      return new Party(ids.getOrDefault(first.id(), first.id()), first.name(), first.kind(),
          group.stream().flatMap(p -> p.roles().stream()).distinct().toList(), speaksFor,
          group.stream().flatMap(p -> p.mentions().stream()).toList(), "same name");
    }).toList();
    return new Merged(parties, Map.copyOf(ids));
  }
}
