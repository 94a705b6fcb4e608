package org.cotejo.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Span;

/** Drops attributions that say again, or inside it, what another says: what one says citing another is one statement. */
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
    return kept;
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
