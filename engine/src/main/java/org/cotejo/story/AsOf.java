package org.cotejo.story;

import java.time.LocalDateTime;
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

  private AsOf() {}

  /**
   * The figure's own time; else the clock time at the head of its block (an entry of a live report); else when its
   * statement was made; else when its article was published.
   */
  public static Optional<LocalDateTime> of(Figure figure, ArticleReading reading, Map<String, Statement> statements) {
    return own(figure)
        .or(() -> entry(figure, reading))
        .or(() -> figure.statements().stream().map(statements::get).filter(java.util.Objects::nonNull)
            .flatMap(s -> s.said().stream()).flatMap(s -> s.value().from().stream()).findFirst())
        .or(() -> reading.article().published().map(Published::atLocal));
  }

  private static Optional<LocalDateTime> own(Figure figure) {
    return figure.window().flatMap(window -> switch (window) {
      case Window.Level level -> level.at().flatMap(TimeValue::from);
      case Window.Total total -> total.end().flatMap(TimeValue::to);
      case Window.Forecast forecast -> forecast.by().flatMap(TimeValue::from);
      case Window.Rate rate -> Optional.empty();
    });
  }

  private static Optional<LocalDateTime> entry(Figure figure, ArticleReading reading) {
    return reading.article().blockAt(figure.span().start()).flatMap(block -> reading.times().stream()
        .filter(t -> t.span().start() == block.start() && t.type() == TimeExpression.Type.TIME)
        .flatMap(t -> t.value().flatMap(TimeValue::from).stream()).findFirst());
  }
}
