package org.cotejo.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Span;

/**
 * Drops attributions that say again, or inside it, what another says: what one says citing another is one statement.
 */
final class Duplicates {

  private Duplicates() {}

  static List<Attribution> drop(List<Attribution> attributions) {
    List<Attribution> byStart = attributions.stream()
        .sorted(Comparator.<Attribution>comparingInt(a -> a.content().getFirst().start())
            .thenComparingInt(a -> -a.content().getLast().end()))
        .toList();
    List<Attribution> kept = new ArrayList<>();
    for (Attribution next : byStart) {
      boolean told = false;
      for (int k = kept.size() - 1; k >= 0 && k >= kept.size() - 4 && !told; k--) {
        Attribution before = kept.get(k);
        if (repeats(next, before) || isTold(next, before)) {
          told = true;
          if (repeats(next, before) && next.confidence() > before.confidence()) {
            kept.set(k, next);
          }
        }
      }
      if (!told) {
        kept.add(next);
      }
    }
    return kept.stream().map(attribution -> withoutShared(attribution, kept)).toList();
  }

  /** A piece that two attributions have belongs to the one whose cue is nearer. */
  private static Attribution withoutShared(Attribution attribution, List<Attribution> all) {
    if (attribution.content().size() < 2 || attribution.cue().isEmpty()) {
      return attribution;
    }
    int at = all.indexOf(attribution);
    List<Attribution> near = all.subList(Math.max(0, at - 3), Math.min(all.size(), at + 4));
    List<Span> own = attribution.content().stream().filter(piece -> near.stream().noneMatch(other ->
        other != attribution && !other.cue().isEmpty() && holds(other, piece)
            && distance(other, piece) < distance(attribution, piece))).toList();
    return own.isEmpty() ? attribution : Draft.withContent(attribution, own, "shared piece left out");
  }

  private static boolean holds(Attribution attribution, Span piece) {
    return attribution.content().stream().anyMatch(own ->
        Math.min(own.end(), piece.end()) - Math.max(own.start(), piece.start()) > piece.length() / 2);
  }

  private static int distance(Attribution attribution, Span piece) {
    Span cue = attribution.cue().getFirst();
    return Math.max(piece.start() - cue.end(), cue.start() - piece.end());
  }

  /** Whether the two have nearly the same content. */
  private static boolean repeats(Attribution a, Attribution b) {
    int shared = shared(a, b);
    return shared > 0 && 10 * shared >= 8 * Math.max(length(a), length(b));
  }

  /** Whether all of {@code inner}, cue and content, stands in the content of {@code outer}. */
  private static boolean isTold(Attribution inner, Attribution outer) {
    return !inner.cue().isEmpty() && Draft.spans(inner).filter(s -> !inner.source().contains(s))
        .allMatch(s -> outer.content().stream().anyMatch(piece -> piece.contains(s)));
  }

  private static int shared(Attribution a, Attribution b) {
    int shared = 0;
    for (Span x : a.content()) {
      for (Span y : b.content()) {
        shared += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    return shared;
  }

  private static int length(Attribution a) {
    return a.content().stream().mapToInt(Span::length).sum();
  }
}
