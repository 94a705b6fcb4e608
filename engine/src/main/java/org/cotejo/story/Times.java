package org.cotejo.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Statement.Said;
import org.cotejo.time.AsOf;
import org.cotejo.time.AsOfTimes;
import org.cotejo.time.Assumption;
import org.cotejo.time.Assumption.Weekdays;

/** As of when the figures of a story hold: what tells an update from a conflict. */
public final class Times {

  private final Map<String, AsOfTimes> byArticle = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  /** By figure: the checks ask for the same figure once for every other that it is compared with. */
  private final Map<String, Optional<AsOf>> found = new ConcurrentHashMap<>();

  private final Optional<Assumption> assumption;

  /** @param statements those that the figures of these articles stand in */
  public Times(List<ArticleReading> readings, Collection<Statement> statements) {
    this(readings, statements, Optional.empty());
  }

  private Times(List<ArticleReading> readings, Collection<Statement> statements, Optional<Assumption> assumption) {
    this.assumption = assumption;
    readings.forEach(r -> byArticle.put(r.article().id(), assumption
        .map(a -> AsOfTimes.assuming(a, r.analysis(), r.times()))
        .orElseGet(() -> AsOfTimes.of(r.analysis(), r.times()))));
    statements.forEach(s -> this.statements.put(s.id(), s));
  }

  /**
   * Where no report of a story is dated: the times that they print without their year, week or day, as each assumption
   * places them, the safest first. They order figures among each other and tell no date.
   */
  public static List<Times> assumed(List<ArticleReading> readings, Collection<Statement> statements) {
    if (readings.stream().anyMatch(r -> r.article().published().isPresent())) {
      return List.of();
    }
    Optional<Assumption> year = AssumedYear.of(readings);
    return Stream.concat(year.stream(), Stream.of(Assumption.week(), Assumption.day()))
        .map(a -> new Times(readings, statements, Optional.of(a))).toList();
  }

  /** What these times are assumed to have in common; empty where nothing is assumed. */
  public Optional<Assumption.Of> assumes() {
    return assumption.map(Assumption::of);
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
    if (isOfAWeek(figure, Weekdays.UNKNOWN)) {
      return Optional.empty();
    }
    Optional<AsOf> near = times.flatMap(t -> isForecast(figure) ? t.told(figure.span()) : t.at(figure.span()));
    return near.filter(t -> t.basis() == AsOf.Basis.MARKED || t.basis() == AsOf.Basis.ENTRY)
        .or(() -> times.flatMap(t -> said(figure, t)))
        .or(() -> near.filter(t -> t.basis() == AsOf.Basis.BESIDE && isLevel(figure)))
        .or(() -> times.flatMap(t -> t.told(figure.span())));
  }

  /** Whether its time hangs on a guess on which day of the week the days of an assumed year fall. */
  public boolean isGuessed(Figure figure) {
    return isOfAWeek(figure, Weekdays.GUESSED);
  }

  private boolean isOfAWeek(Figure figure, Weekdays how) {
    Optional<AsOfTimes> times = Optional.ofNullable(byArticle.get(figure.span().article().id()));
    return assumption.filter(a -> a.of() == Assumption.Of.YEAR && a.weekdays() == how).isPresent()
        && times.filter(t -> t.isOfAWeek(figure.span())).isPresent();
  }

  /** Whether the figure stands in an entry of a live report, which holds for its moment only. */
  public static boolean isEntry(AsOf time) {
    return time.basis() == AsOf.Basis.ENTRY;
  }

  private Optional<AsOf> said(Figure figure, AsOfTimes times) {
    return figure.statements().stream().map(statements::get).filter(Objects::nonNull)
        .flatMap(s -> s.said().stream())
        .filter(s -> s.basis() != Said.Basis.PUBLISHED)
        .flatMap(s -> times.placed(s.value()).map(v -> new AsOf(v, s.span(), AsOf.Basis.BESIDE)).stream()).findFirst();
  }

  private static boolean isForecast(Figure figure) {
    return figure.modality() == Figure.Modality.FORECAST || figure.modality() == Figure.Modality.PLANNED
        || figure.window().filter(w -> w instanceof Window.Forecast).isPresent();
  }

  private static boolean isLevel(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Level).isPresent();
  }
}
