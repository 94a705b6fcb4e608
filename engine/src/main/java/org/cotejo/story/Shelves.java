package org.cotejo.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clusters by a key, in the order in which they came. What a single report alone has told takes only so many places
 * under one key: else a page of nothing but numbers would have each of them held against all others.
 */
final class Shelves {

  /** Unlike things that one report may measure in one unit and word; no report of an event has as many. */
  private static final int MOST_OF_ONE_REPORT = 200;

  private final Map<String, List<Cluster>> lists = new TreeMap<>();
  private final Map<String, Integer> ofOneReport = new HashMap<>();

  /** Puts a cluster under a key, if it is not there and its report has a place left. */
  void put(String key, Cluster cluster) {
    List<Cluster> list = lists.computeIfAbsent(key, k -> new ArrayList<>());
    boolean free = cluster.byArticle.size() > 1 || cluster.byArticle.keySet().stream()
        .allMatch(article -> ofOneReport.getOrDefault(key + "|" + article, 0) < MOST_OF_ONE_REPORT);
    if (free && !list.contains(cluster)) {
      list.add(cluster);
      cluster.byArticle.keySet().forEach(article -> ofOneReport.merge(key + "|" + article, 1, Integer::sum));
    }
  }

  /** Those under a key; not to be changed. */
  List<Cluster> at(String key) {
    return lists.getOrDefault(key, List.of());
  }

  Collection<List<Cluster>> all() {
    return lists.values();
  }

  void remove(Cluster cluster) {
    lists.values().forEach(list -> list.remove(cluster));
  }
}
