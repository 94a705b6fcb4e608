package org.cotejo.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cotejo.article.Span;

/** Things by where they stand, so that those of one sentence are found without a look at all of the story's. */
final class BySpan<T> {

  private record Placed<T>(int place, T thing) {}

  /** By article, and by the offset at which they begin. */
  private final Map<String, NavigableMap<Integer, List<Placed<T>>>> things = new HashMap<>();
  private int added;

  void add(Span span, T thing) {
    things.computeIfAbsent(span.article().id(), a -> new TreeMap<>())
        .computeIfAbsent(span.start(), s -> new ArrayList<>()).add(new Placed<>(added++, thing));
  }

  /** Those that begin in a stretch, in the order in which they were added. */
  Stream<T> beginningIn(Span stretch) {
    return things.getOrDefault(stretch.article().id(), new TreeMap<>())
        .subMap(stretch.start(), true, stretch.end(), true).values().stream().flatMap(List::stream)
        .sorted(Comparator.comparingInt(Placed::place)).map(Placed::thing);
  }
}
