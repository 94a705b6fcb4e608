package org.cotejo.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.article.Span;

/**
 * Takes the parties of a story's articles together. Two different full names are never joined; a surname, an acronym
 * or an office alone is joined only where one party of the story fits. The order of the articles changes nothing but
 * the ids.
 */
public final class PartyMerger {

  private PartyMerger() {}

  /**
   * The parties of a story.
   *
   * @param parties with ids {@code p1}, {@code p2}..., in the order in which the articles speak of them
   * @param storyIds id in the story, by id in an article
   */
  public record Merged(List<Party> parties, Map<String, String> storyIds) {
    public Merged {
      parties = List.copyOf(parties);
      storyIds = Map.copyOf(storyIds);
    }
  }

  /** Merges the parties of several articles, each list those of one article. */
  public static Merged merge(List<List<Party>> perArticle) {
    List<Party> all = perArticle.stream().flatMap(List::stream).toList();
    PartyClusters clusters = new PartyClusters(all);
    Map<Cluster, List<Party>> members = new LinkedHashMap<>();
    all.forEach(party -> members.computeIfAbsent(clusters.of(party), c -> new ArrayList<>()).add(party));
    Map<String, String> storyIds = new HashMap<>();
    int number = 0;
    for (List<Party> one : members.values()) {
      String id = "p" + ++number;
      one.forEach(party -> storyIds.put(party.id(), id));
    }
    List<Party> merged = members.values().stream().map(one -> join(one, storyIds)).toList();
    return new Merged(merged, storyIds);
  }

  /** One party of several; with one alone its own, under the new id. */
  private static Party join(List<Party> members, Map<String, String> storyIds) {
    String id = storyIds.getOrDefault(members.getFirst().id(), members.getFirst().id());
    List<Party> inOrder = members.stream().sorted(ORDER).toList();
    Party fullest = inOrder.stream().max(FULLEST).orElseThrow();
    List<String> roles = inOrder.stream().flatMap(party -> party.roles().stream()).distinct().toList();
    List<Span> mentions = inOrder.stream().flatMap(party -> party.mentions().stream()).distinct().sorted().toList();
    Optional<String> speaksFor = inOrder.stream().flatMap(party -> party.speaksFor().stream())
        .map(other -> storyIds.getOrDefault(other, other)).filter(other -> !other.equals(id)).findFirst();
    String decidedBy = inOrder.size() == 1 ? fullest.decidedBy() : fullest.decidedBy() + " rule:across-articles";
    return new Party(id, fullest.name(), fullest.kind(), roles, speaksFor, mentions, decidedBy);
  }

  /** By where a party is first spoken of, whatever the order in which the articles were handed in. */
  private static final Comparator<Party> ORDER = Comparator
      .comparing((Party party) -> party.mentions().stream().findFirst(), PartyMerger::compare)
      .thenComparing(Party::id);

  /** Named before described; then the most words, the most letters, the alphabet. */
  private static final Comparator<Party> FULLEST = Comparator
      .comparing((Party party) -> Cluster.isNamed(party))
      .thenComparingInt(party -> NameKey.of(party.name(), party.kind() == Party.Kind.PERSON).size())
      .thenComparingInt(party -> party.name().length())
      .thenComparing(Party::name)
      .thenComparing(Party::id);

  private static int compare(Optional<Span> one, Optional<Span> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    return one.get().compareTo(other.get());
  }
}
