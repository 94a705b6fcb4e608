package org.cotejo.render.html;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.time.TimeValue;

/** Times of the ledger, written as the reader's language writes them. */
final class Times {

  private static final DateTimeFormatter ISO_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** TIMEX3 values without their year: a month, a date, a day of the month, a day of the week. */
  private static final Pattern IN_PART = Pattern.compile(
      "XXXX-(?:(?<month>0[1-9]|1[0-2])|XX(?=-\\d))(?:-(?<day>0[1-9]|[12]\\d|3[01]))?|XXXX-WXX-(?<weekday>[1-7])");

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
    return exact(value.timex()).map(this::written).or(() -> stretch(value)).orElseGet(() -> inPart(value.timex()));
  }

  /** What is known of a time whose year, month or day is not: the ledger writes {@code X} for these. */
  private String inPart(String timex) {
    Matcher known = IN_PART.matcher(timex);
    if (!known.matches()) {
      return timex.startsWith("X") ? words.say("time.undated") : timex;
    }
    String weekday = known.group("weekday");
    if (weekday != null) {
      return words.say("time.part.weekday", "weekday",
          DayOfWeek.of(Integer.parseInt(weekday)).getDisplayName(TextStyle.FULL_STANDALONE, words.locale()));
    }
    int inMonth = known.group("day") == null ? 0 : Integer.parseInt(known.group("day"));
    if (known.group("month") == null) {
      return words.say("time.part.day", "day", inMonth);
    }
    Month named = Month.of(Integer.parseInt(known.group("month")));
    return inMonth == 0
        ? words.say("time.part.month", "month", named.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()))
        : words.say("time.part.date", "date", DateTimeFormatter.ofPattern(words.say("time.dayMonth"), words.locale())
            .format(MonthDay.of(named, inMonth)));
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
