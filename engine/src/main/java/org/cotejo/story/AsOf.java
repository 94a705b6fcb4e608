package org.cotejo.story;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.article.Published;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;

/** The time as of which a figure holds: what tells an update from a conflict. */
public final class AsOf {

  /** So many blocks that begin with a clock time make a live report. */
  private static final int ENTRIES = 3;

  private AsOf() {}

  /**
   * The figure's own time ("today" is no closer than the article's own date); else the clock time at the head of its entry in a live report; else when its
   * statement was made; else when its article was published.
   */
  public static Optional<LocalDateTime> of(Figure figure, ArticleReading reading, Map<String, Statement> statements) {
    Optional<LocalDateTime> published = reading.article().published().map(Published::atLocal);
    return own(figure)
        .filter(own -> published.filter(p -> p.toLocalDate().equals(own.toLocalDate())
            && own.toLocalTime().equals(LocalTime.MIDNIGHT)).isEmpty())
        .or(() -> entry(figure, reading))
        .or(() -> figure.statements().stream().map(statements::get).filter(java.util.Objects::nonNull)
            .flatMap(s -> s.said().stream()).flatMap(s -> s.value().from().stream())
            .filter(said -> published.filter(p -> p.toLocalDate().equals(said.toLocalDate())).isEmpty()).findFirst())
        .or(() -> published);
  }

  /** Whether the figure stands in an entry of a live report, which holds for its moment only. */
  public static boolean isEntry(Figure figure, ArticleReading reading) {
    return entry(figure, reading).isPresent();
  }

  private static Optional<LocalDateTime> own(Figure figure) {
    return figure.window().flatMap(window -> switch (window) {
      case Window.Level level -> level.at().flatMap(TimeValue::from);
      case Window.Total total -> total.end().flatMap(TimeValue::to);
      case Window.Forecast forecast -> forecast.by().flatMap(TimeValue::from);
      case Window.Rate rate -> Optional.empty();
    });
  }

  /** The last clock time that begins a block up to the figure, where a report is made of such entries. */
  private static Optional<LocalDateTime> entry(Figure figure, ArticleReading reading) {
    List<TimeExpression> heads = reading.times().stream()
        .filter(t -> t.type() == TimeExpression.Type.TIME)
        .filter(t -> reading.article().blockAt(t.span().start()).filter(b -> b.start() == t.span().start()).isPresent())
        .toList();
    if (heads.size() < ENTRIES) {
      return Optional.empty();
    }
    return heads.stream().filter(t -> t.span().start() <= figure.span().start())
        .max(Comparator.comparing(TimeExpression::span))
        .flatMap(t -> t.value().flatMap(TimeValue::from));
  }
}
