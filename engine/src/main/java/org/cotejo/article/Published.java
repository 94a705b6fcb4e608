package org.cotejo.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cotejo.article.internal.PrintedDate;

/**
 * When an article was published, as far as it says so.
 *
 * @param time clock time as printed, if it was
 * @param offset the zone's offset from UTC, if it was given; never guessed
 */
public record Published(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

  /** A date without a time. */
  public static Published on(LocalDate date) {
    return new Published(date, Optional.empty(), Optional.empty());
  }

  /** The full date that words print, in English or Spanish; the language tells 3/4 from 4/3. */
  public static Optional<Published> printed(String words, Language language) {
    return PrintedDate.in(words, language == Language.SPANISH).map(PrintedDate::published);
  }

  /** The local date and time, at the start of the day where no time is known. */
  public LocalDateTime atLocal() {
    return date.atTime(time.orElse(LocalTime.MIDNIGHT));
  }

  /** ISO 8601, with as much as is known: {@code 2025-12-03} or {@code 2025-12-03T20:05-04:00}. */
  @Override
  public String toString() {
    return time.map(t -> date.atTime(t) + offset.map(ZoneOffset::toString).orElse("")).orElse(date.toString());
  }
}
