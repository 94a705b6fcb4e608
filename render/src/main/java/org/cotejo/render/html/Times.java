package org.cotejo.render.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.time.TimeValue;

/** Times of the ledger, written as the reader's language writes them. */
final class Times {

  private static final DateTimeFormatter ISO_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private final Words words;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  Times(Words words) {
    this.words = words;
    this.day = DateTimeFormatter.ofPattern(words.say("time.day"), words.locale());
    this.month = DateTimeFormatter.ofPattern(words.say("time.month"), words.locale());
  }

  /** A time in words, as exact as it is known: a day with its weekday, a month, a year, a stretch. */
  String written(TimeValue value) {
    return exact(value.timex()).map(this::written).or(() -> stretch(value)).orElse(value.timex());
  }

  /** The value of a {@code time} element, where HTML has one for it. */
  static Optional<String> machine(TimeValue value) {
    return exact(value.timex()).map(known -> known instanceof LocalDateTime at
        ? ISO_MINUTE.format(at) : known.toString());
  }

  private String written(TemporalAccessor known) {
    return switch (known) {
      case LocalDateTime at -> day.format(at) + ", " + DateTimeFormatter.ofPattern("H:mm", words.locale()).format(at);
      case LocalDate date -> day.format(date);
      case YearMonth month1 -> month.format(month1);
      default -> known.toString();
    };
  }

  private static Optional<TemporalAccessor> exact(String timex) {
    try {
      return switch (timex.length()) {
        case 4 -> Optional.of(Year.parse(timex));
        case 7 -> Optional.of(YearMonth.parse(timex));
        case 10 -> Optional.of(LocalDate.parse(timex));
        default -> timex.length() >= 16 ? Optional.of(LocalDateTime.parse(timex)) : Optional.empty();
      };
    } catch (DateTimeException notOnTheCalendar) {
      return Optional.empty();
    }
  }

  private Optional<String> stretch(TimeValue value) {
    if (value.from().isEmpty() || value.to().isEmpty()) {
      return value.from().map(from -> words.say("time.from", "from", words.messages().format(from.toLocalDate())));
    }
    LocalDate first = value.from().get().toLocalDate();
    LocalDate last = value.to().get().minusNanos(1).toLocalDate();
    return Optional.of(first.equals(last)
        ? day.format(first)
        : words.say("time.stretch", "from", words.messages().format(first), "to", words.messages().format(last)));
  }
}
