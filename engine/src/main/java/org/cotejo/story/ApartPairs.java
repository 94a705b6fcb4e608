package org.cotejo.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.cotejo.figure.Figure;

/**
 * Whether some figure of one cluster is known to be apart from some figure of another. Figures of two reports that are
 * told alike, with one profile in sentences about the same, are asked about once: a thousand reports cost no more than
 * the ways in which they say it.
 */
final class ApartPairs {

  private record Told(Profile profile, Set<String> topics) {}

  /** Clusters are themselves alone; they only grow. */
  private record Asked(Cluster one, Cluster other, int figures) {}

  private final Function<Figure, Profile> profiles;
  private final Topics topics;
  private final BiPredicate<Figure, Figure> test;
  private final Map<Asked, Boolean> known = new HashMap<>();

  /** @param test asked of two figures; between reports it may rest on profiles and topics alone */
  ApartPairs(Function<Figure, Profile> profiles, Topics topics, BiPredicate<Figure, Figure> test) {
    this.profiles = profiles;
    this.topics = topics;
    this.test = test;
  }

  boolean areAny(Cluster one, Cluster other) {
    return known.computeIfAbsent(new Asked(one, other, one.figures.size() + other.figures.size()),
        asked -> areAnyOfOneReport(one, other) || areAnyOfTwoReports(one, other));
  }

  private boolean areAnyOfOneReport(Cluster one, Cluster other) {
    return one.byArticle.entrySet().stream().anyMatch(e -> e.getValue().stream().anyMatch(
        a -> other.byArticle.getOrDefault(e.getKey(), List.of()).stream().anyMatch(b -> test.test(a, b))));
  }

  private boolean areAnyOfTwoReports(Cluster one, Cluster other) {
    List<List<Figure>> first = alike(one);
    List<List<Figure>> second = alike(other);
    for (List<Figure> some : first) {
      for (List<Figure> others : second) {
        if (isTwoReports(some, others)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Of figures told alike any two stand for all: the first two that are of two reports are asked about. */
  private boolean isTwoReports(List<Figure> some, List<Figure> others) {
    for (Figure a : some) {
      for (Figure b : others) {
        if (!OwnReport.areOfOneReport(a, b)) {
          return test.test(a, b);
        }
      }
    }
    return false;
  }

  private List<List<Figure>> alike(Cluster cluster) {
    Map<Told, List<Figure>> told = new LinkedHashMap<>();
    cluster.figures.forEach(f -> told.computeIfAbsent(
        new Told(profiles.apply(f), topics.of(f)), t -> new ArrayList<>()).add(f));
    return List.copyOf(told.values());
  }
}
