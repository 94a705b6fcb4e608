package org.cotejo.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.List;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Published;

/**
 * The clock times at the heads of a live report's entries: "14:05 – …", "[10.30] …", "9.40 a. m.: …", "18h15".
 * One such head alone is a time like any other; two make the report one of entries.
 */
final class Stamps {

  private static final int ENTRIES = 2;

  private Stamps() {}

  /**
   * The time of each entry by the offset at which it begins; none where the report is not made of entries.
   *
   * @param published the report's day, be it an assumed one
   */
  static NavigableMap<Integer, AsOf> of(Article article, List<TimeExpression> times, Optional<Published> published) {
    Map<Integer, TimeExpression> byStart = times.stream()
        .collect(Collectors.toMap(t -> t.span().start(), Function.identity(), (a, b) -> a));
    NavigableMap<Integer, AsOf> stamps = new TreeMap<>();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.ASIDE) {
        stamp(article, block, byStart, published).ifPresent(s -> stamps.put(block.start(), s));
      }
    }
    return stamps.size() < ENTRIES ? new TreeMap<>() : stamps;
  }

  private static Optional<AsOf> stamp(
      Article article, Block block, Map<Integer, TimeExpression> times, Optional<Published> published) {
    Optional<Stamp> head = Stamp.at(article.text(), block.start(), block.end());
    return head.flatMap(h -> Optional.ofNullable(times.get(h.start())).flatMap(TimeExpression::value)
        .filter(v -> v.from().isPresent() && v.to().isPresent())
        .or(() -> day(published, h).flatMap(day -> Placement.of(h.timex(), Optional.of(day))))
        .map(value -> new AsOf(value, Optional.of(article.span(h.start(), h.end())), AsOf.Basis.ENTRY)));
  }

  /** The report's day; the day before for what would be later than the report itself. */
  private static Optional<LocalDate> day(Optional<Published> published, Stamp stamp) {
    return published.map(p -> isLater(p, stamp) ? p.date().minusDays(1) : p.date());
  }

  private static boolean isLater(Published published, Stamp stamp) {
    LocalDateTime entry = published.date().atTime(stamp.hour(), stamp.minute());
    return published.time().isPresent() && entry.isAfter(published.atLocal());
  }
}
