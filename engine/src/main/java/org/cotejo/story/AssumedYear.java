package org.cotejo.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.DayWithoutYear;
import org.cotejo.reading.ArticleReading;
import org.cotejo.time.Assumption;
import org.cotejo.time.Assumption.Weekdays;
import org.cotejo.time.TimeExpression;

/**
 * The year that is assumed for reports whose days have none: any year, and where a weekday is printed beside a day at
 * the head of a report, or can be guessed from their texts, one in which the day falls on it.
 */
final class AssumedYear {

  /** A report's day, with a day of the week: that at its head, or the first that its text names. */
  private record Dated(MonthDay day, DayOfWeek weekday) {}

  private AssumedYear() {}

  /** The assumption; empty where no report has a day of a month. */
  static Optional<Assumption> of(List<ArticleReading> readings) {
    List<Dated> printed = new ArrayList<>();
    List<Dated> told = new ArrayList<>();
    for (ArticleReading reading : readings) {
      DayWithoutYear.of(reading.article()).ifPresent(head -> {
        head.weekday().ifPresent(weekday -> printed.add(new Dated(head.day(), weekday)));
        weekday(reading).ifPresent(weekday -> told.add(new Dated(head.day(), weekday)));
      });
    }
    return printed.stream().findFirst().map(head -> Assumption.year(head.day(), head.weekday(), Weekdays.PRINTED))
        .or(() -> guessed(told))
        .or(() -> day(readings).map(Assumption::year));
  }

  private static Optional<DayOfWeek> weekday(ArticleReading reading) {
    return reading.times().stream().flatMap(t -> t.value().stream()).filter(Assumption::isDayOfWeek)
        .findFirst().map(Assumption::weekday);
  }

  /** The weekday that leaves the fewest days between all reports and the weekdays that they tell of. */
  private static Optional<Assumption> guessed(List<Dated> told) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    MonthDay first = told.getFirst().day();
    List<Assumption> years = Stream.of(DayOfWeek.values())
        .map(weekday -> Assumption.year(first, weekday, Weekdays.GUESSED))
        .sorted(Comparator.comparingInt(year -> lag(year, told))).toList();
    return lag(years.get(0), told) < lag(years.get(1), told) ? Optional.of(years.get(0)) : Optional.empty();
  }

  private static int lag(Assumption year, List<Dated> told) {
    return told.stream().mapToInt(dated -> {
      LocalDate day = year.nearest(dated.day());
      return Math.floorMod(day.getDayOfWeek().getValue() - dated.weekday().getValue(), 7);
    }).sum();
  }

  /** The first day without a year at the head of a report, else in a text. */
  private static Optional<MonthDay> day(List<ArticleReading> readings) {
    Optional<MonthDay> head = readings.stream()
        .flatMap(r -> DayWithoutYear.of(r.article()).map(DayWithoutYear::day).stream()).findFirst();
    return head.or(() -> readings.stream().flatMap(r -> r.times().stream()).map(TimeExpression::value)
        .flatMap(Optional::stream).flatMap(v -> Assumption.dayOfYear(v).stream()).findFirst());
  }
}
