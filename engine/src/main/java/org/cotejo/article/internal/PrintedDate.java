package org.cotejo.article.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.article.Published;

/**
 * A full date as a dateline or a page's metadata prints it, in English or Spanish.
 *
 * @param start of the words, in the line that was searched
 * @param end after the words of the date and of the time that follows it
 */
public record PrintedDate(int start, int end, Published published) {

  /** Nobody's dateline is longer; longer text is not searched. */
  private static final int LONGEST = 400;

  private static final Pattern ISO = Pattern.compile(
      "(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])"
      + "(?:T(\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
      "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.?º)? {0,2}(?:of |de |[-/. ])? ?"
      + "(\\p{L}{3,10})\\.?,? {0,2}(?:de |del |[-/])? ?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
      "(?<!\\p{L})(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?:de |del )?(\\d{4})(?!\\d)");
  private static final Pattern NUMBERS = Pattern.compile(
      "(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![\\d/])");
  private static final Pattern TIME = Pattern.compile(
      "[,;|]?\\s{0,2}(?:[-–—]\\s)?(?:at |a las |a la )?(\\d{1,2})(?:[:.h](\\d{2})(?![\\d.:]\\d)|(?=\\s?[ap]\\.?\\s?m\\b))"
      + "\\s?([ap]\\.?\\s?m\\.?)?"
      + "(?:\\s?(?:horas|hrs|hs|h|GMT|UTC|Z)\\b\\.?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED = Pattern.compile(
      "(?:updated|modified|actualizad[oa]|actualización|modificad[oa])[\\s\\p{L}]{0,20}[:.,]?\\s{0,3}$",
      Pattern.CASE_INSENSITIVE);

  /** The first full date of a line that is not called the date of an update; Spanish reads 3/4 as 3 April. */
  public static Optional<PrintedDate> in(String line, boolean spanish) {
    String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    for (int from = 0; from < head.length();) {
      Optional<PrintedDate> found = first(head, from, spanish);
      if (found.isEmpty() || !isUpdate(head, found.get().start)) {
        return found;
      }
      from = found.get().end;
    }
    return Optional.empty();
  }

  /** What a machine-readable attribute says: ISO 8601 or RFC 1123, with as much as it gives. */
  static Optional<Published> machine(String value) {
    String stripped = value.strip();
    Matcher iso = ISO.matcher(stripped);
    if (iso.lookingAt()) {
      return isoDate(iso);
    }
    try {
      OffsetDateTime moment = OffsetDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(new Published(
          moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset())));
    } catch (DateTimeParseException _) {
      return in(stripped, false).map(PrintedDate::published);
    }
  }

  private static boolean isUpdate(String line, int start) {
    return UPDATED.matcher(line).region(Math.max(0, start - 50), start).find();
  }

  private static Optional<PrintedDate> first(String line, int from, boolean spanish) {
    Optional<PrintedDate> best = Optional.empty();
    for (Pattern form : List.of(ISO, DAY_MONTH_YEAR, MONTH_DAY_YEAR, NUMBERS)) {
      Matcher match = form.matcher(line);
      int at = from;
      while (at <= line.length() && match.find(at)) {
        Optional<PrintedDate> found = read(form, match, line, spanish);
        if (found.isPresent()) {
          best = best.filter(b -> b.start <= match.start()).or(() -> found);
          break;
        }
        at = match.start() + 1;
      }
    }
    return best;
  }

  private static Optional<PrintedDate> read(Pattern form, Matcher match, String line, boolean spanish) {
    if (form == ISO) {
      return isoDate(match).map(p -> p.time().isPresent()
          ? new PrintedDate(match.start(), match.end(), p) : withTime(match, p.date(), line));
    }
    Optional<LocalDate> date = form == NUMBERS ? byNumbers(match, spanish)
        : form == DAY_MONTH_YEAR ? byName(match.group(3), match.group(2), match.group(1))
        : byName(match.group(3), match.group(1), match.group(2));
    return date.map(d -> withTime(match, d, line));
  }

  private static Optional<Published> isoDate(Matcher iso) {
    Optional<LocalDate> date = date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    try {
      Optional<LocalTime> time = Optional.ofNullable(iso.group(4)).map(LocalTime::parse);
      Optional<ZoneOffset> offset = Optional.ofNullable(iso.group(5)).map(ZoneOffset::of);
      return date.map(d -> new Published(d, time, offset));
    } catch (DateTimeException _) {
      return date.map(Published::on);
    }
  }

  /** The number of a month by its name or abbreviation, in English or Spanish. */
  static Optional<Integer> month(String name) {
    return Optional.ofNullable(Months.NUMBERS.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The clock time that stands right behind a date. */
  static Optional<LocalTime> timeAfter(String line, int end) {
    Matcher clock = TIME.matcher(line).region(end, line.length());
    return clock.lookingAt() ? time(clock) : Optional.empty();
  }

  private static Optional<LocalDate> byName(String year, String name, String day) {
    return month(name).flatMap(m -> date(year, m, day));
  }

  /** 3/4/2025 is left unread in English, where it may be March or April. */
  private static Optional<LocalDate> byNumbers(Matcher match, boolean spanish) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    if (spanish || first > 12 || first == second || match.group(2).equals(".")) {
      return date(match.group(4), second, match.group(1));
    }
    return second > 12 ? date(match.group(4), first, match.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    int y = Integer.parseInt(year);
    try {
      return y < 1800 || y > 2200 ? Optional.empty() : Optional.of(LocalDate.of(y, month, Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static PrintedDate withTime(Matcher match, LocalDate date, String line) {
    Matcher clock = TIME.matcher(line).region(match.end(), line.length());
    Optional<LocalTime> time = clock.lookingAt() ? time(clock) : Optional.empty();
    if (time.isEmpty()) {
      return new PrintedDate(match.start(), match.end(), Published.on(date));
    }
    String words = clock.group().toUpperCase(Locale.ROOT);
    boolean universal = words.contains("GMT") || words.contains("UTC") || words.endsWith("Z");
    Optional<ZoneOffset> offset = universal ? Optional.of(ZoneOffset.UTC) : Optional.empty();
    return new PrintedDate(match.start(), clock.end(), new Published(date, time, offset));
  }

  private static Optional<LocalTime> time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(Optional.ofNullable(clock.group(2)).orElse("0"));
    String half = Optional.ofNullable(clock.group(3)).orElse("").toLowerCase(Locale.ROOT);
    if (half.startsWith("p") && hour < 12) {
      hour += 12;
    } else if (half.startsWith("a") && hour == 12) {
      hour = 0;
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** Loaded when the first date is looked for. */
  private static final class Months {

    static final Map<String, Integer> NUMBERS = load();

    private static Map<String, Integer> load() {
      Map<String, Integer> numbers = new HashMap<>();
      for (List<String> row : Lexicon.rows("months.tsv")) {
        row.stream().skip(1).forEach(name -> numbers.put(name, Integer.valueOf(row.getFirst())));
      }
      return Map.copyOf(numbers);
    }
  }
}
