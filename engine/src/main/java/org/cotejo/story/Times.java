package org.cotejo.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Statement.Said;
import org.cotejo.time.AsOf;
import org.cotejo.time.AsOfTimes;

/** As of when the figures of a story hold: what tells an update from a conflict. */
public final class Times {

  private final Map<String, AsOfTimes> byArticle = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  /** By figure: the checks ask for the same figure once for every other that it is compared with. */
  private final Map<String, Optional<AsOf>> found = new ConcurrentHashMap<>();

  /** @param statements those that the figures of these articles stand in */
  public Times(List<ArticleReading> readings, Collection<Statement> statements) {
    readings.forEach(r -> byArticle.put(r.article().id(), AsOfTimes.of(r.analysis(), r.times())));
    statements.forEach(s -> this.statements.put(s.id(), s));
  }

  /**
   * A time that the text ties to the figure, or the entry of a live report; else when its statement was made; else, for
   * a level, the time beside it; else the report's date. What is forecast holds as of when it was told, not as of the
   * time that it is for; a day beside a count is that of the event.
   */
  public Optional<AsOf> of(Figure figure) {
    return found.computeIfAbsent(figure.id(), id -> find(figure));
  }

  private Optional<AsOf> find(Figure figure) {
    Optional<AsOfTimes> times = Optional.ofNullable(byArticle.get(figure.span().article().id()));
    Optional<AsOf> near = times.flatMap(t -> isForecast(figure) ? t.told(figure.span()) : t.at(figure.span()));
    return near.filter(t -> t.basis() == AsOf.Basis.MARKED || t.basis() == AsOf.Basis.ENTRY)
        .or(() -> said(figure))
        .or(() -> near.filter(t -> t.basis() == AsOf.Basis.BESIDE && isLevel(figure)))
        .or(() -> times.flatMap(t -> t.told(figure.span())));
  }

  /** Whether the figure stands in an entry of a live report, which holds for its moment only. */
  public static boolean isEntry(AsOf time) {
    return time.basis() == AsOf.Basis.ENTRY;
  }

  private Optional<AsOf> said(Figure figure) {
    return figure.statements().stream().map(statements::get).filter(java.util.Objects::nonNull)
        .flatMap(s -> s.said().stream())
        .filter(s -> s.basis() != Said.Basis.PUBLISHED && s.value().from().isPresent() && s.value().to().isPresent())
        .map(s -> new AsOf(s.value(), s.span(), AsOf.Basis.BESIDE)).findFirst();
  }

  private static boolean isForecast(Figure figure) {
    return figure.modality() == Figure.Modality.FORECAST || figure.modality() == Figure.Modality.PLANNED
        || figure.window().filter(w -> w instanceof Window.Forecast).isPresent();
  }

  private static boolean isLevel(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Level).isPresent();
  }
}
