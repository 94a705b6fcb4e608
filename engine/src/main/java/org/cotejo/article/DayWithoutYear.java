package org.cotejo.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;
import org.cotejo.article.internal.OpeningDate;

/**
 * The day that an article prints at its head without a year, where nothing beside it tells the year.
 *
 * @param weekday as printed before it, if it is
 * @param span the words that print it
 */
public record DayWithoutYear(MonthDay day, Optional<DayOfWeek> weekday, Span span) {

  /** The day at an article's head; empty where there is none, or where the article is dated. */
  public static Optional<DayWithoutYear> of(Article article) {
    if (article.published().isPresent()) {
      return Optional.empty();
    }
    return OpeningDate.of(article)
        .flatMap(opening -> day(opening).map(day -> new DayWithoutYear(day, opening.weekday(), opening.span())));
  }

  private static Optional<MonthDay> day(OpeningDate opening) {
    try {
      return Optional.of(MonthDay.of(opening.month(), opening.day()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
