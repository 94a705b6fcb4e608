package org.cotejo.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/** Where a TIMEX3 value lies on the calendar; a clock time or part of a day needs to be told its day. */
final class Placement {

  private Placement() {}

  /** The value with both ends; empty where it is no day, month, year, clock time or part of a day. */
  static Optional<TimeValue> of(String timex, Optional<LocalDate> day) {
    int clock = timex.indexOf('T');
    String date = clock < 0 ? timex : timex.substring(0, clock);
    try {
      if (clock < 0) {
        return whole(date);
      }
      Optional<LocalDate> on = date.isEmpty() ? day : Optional.of(LocalDate.parse(date));
      return on.flatMap(d -> within(d, timex.substring(clock + 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<TimeValue> whole(String date) {
    return switch (date.length()) {
      case 10 -> Optional.of(days(date, LocalDate.parse(date), LocalDate.parse(date).plusDays(1)));
      case 7 -> {
        YearMonth month = YearMonth.parse(date);
        yield Optional.of(days(date, month.atDay(1), month.plusMonths(1).atDay(1)));
      }
      default -> Optional.empty();
    };
  }

  private static TimeValue days(String timex, LocalDate from, LocalDate to) {
    return new TimeValue(timex, Optional.of(from.atStartOfDay()), Optional.of(to.atStartOfDay()));
  }

  private static Optional<TimeValue> within(LocalDate day, String clock) {
    Optional<DayPart> part = DayPart.of(clock);
    if (part.isPresent()) {
      return Optional.of(stretch(day + "T" + clock, part.get().start(day), part.get().end(day)));
    }
    if (clock.isEmpty() || !Character.isDigit(clock.charAt(0))) {
      return Optional.empty();
    }
    LocalDateTime from = day.atTime(clock.length() == 2
        ? LocalTime.of(Integer.parseInt(clock), 0) : LocalTime.parse(clock));
    return Optional.of(stretch(day + "T" + clock, from, clock.length() == 2 ? from.plusHours(1) : from.plusMinutes(1)));
  }

  private static TimeValue stretch(String timex, LocalDateTime from, LocalDateTime to) {
    return new TimeValue(timex, Optional.of(from), Optional.of(to));
  }
}
