package org.cotejo.article.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The day that a report prints at its head: in a short line of its own ("The Herald, Tuesday, March 4") or in the
 * dateline before its first words ("LIMA, 7 jun (Agencia) - "). The year is often left out there.
 *
 * @param weekday as printed before the day, if it is
 * @param time clock time behind the day, if it is printed
 * @param span the words of the day, a weekday before it among them
 */
public record OpeningDate(
    int day, int month, Optional<Integer> year, Optional<DayOfWeek> weekday, Optional<LocalTime> time, Span span) {

  private static final int BLOCKS = 4;
  private static final int LONGEST_LINE = 100;

  /** A dateline's names are no longer than this. */
  private static final int LONGEST_PLACE = 60;

  /** Four digits behind a day can be its clock time, too: "24 February, 1730 GMT". */
  private static final String NO_CLOCK = "(?! ?(?:GMT|UTC|hours|hrs|horas|hs|h|local)\\b)";
  private static final String YEAR = "(?:,? {0,2}(?:de |del )?(\\d{4})" + NO_CLOCK + ")?(?![\\p{L}\\d])";
  private static final Pattern DAY_MONTH = Pattern.compile(
      "(?:(\\p{L}{3,10}),? )?(?<![\\d/.:-])(\\d{1,2})(?:st|nd|rd|th|\\.?º)?,? (?:of |de )?(\\p{L}{3,10})\\.?" + YEAR);
  private static final Pattern MONTH_DAY = Pattern.compile(
      "(?:(\\p{L}{3,10}),? )?(?<!\\p{L})(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?" + YEAR);

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}\\p{L}{2,}");
  private static final int MOST_SMALL = 6;

  /** Days of a range ("6 al 12"): a paper of a week has no day. */
  private static final Pattern RANGE = Pattern.compile("\\d ?(?:al?|to|y|and|-|–) $");
  private static final Pattern RANGE_GOES_ON = Pattern.compile(" ?(?:al?|to|-|–) ?\\d");
  /**
   * A name is taken whole: else a line of capitals could be cut into names in two ways at each letter. Their number is
   * bounded, as each takes its part of the stack.
   */
  private static final Pattern NAMES = Pattern.compile(
      "(?:(?:\\p{Lu}[\\p{L}’'.]*+|de|del|la|las|los|y|of|the),? ?){0," + LONGEST_PLACE + "}");
  private static final Pattern ENDS_DATELINE = Pattern.compile(
      "[.,]? ?(?:\\(|—|–|-|:|/|\\. ?\\p{Lu})|\\.? \\p{Lu}|, \\d{1,2}[:.h]\\d{2}\\b");

  /** The first day that one of the article's first blocks prints so. */
  public static Optional<OpeningDate> of(Article article) {
    List<Block> blocks = article.blocks().stream()
        .filter(b -> b.kind() != Block.Kind.TITLE && b.kind() != Block.Kind.CAPTION).limit(BLOCKS).toList();
    for (Block block : blocks) {
      boolean line = block.end() - block.start() <= LONGEST_LINE && block.kind() != Block.Kind.POST;
      int length = Math.min(block.end() - block.start(), LONGEST_LINE + LONGEST_PLACE);
      String text = article.text().substring(block.start(), block.start() + length);
      Optional<OpeningDate> found = in(article, block.start(), text, line && !isSentence(text));
      if (found.isPresent()) {
        return found;
      }
      if (block.kind() == Block.Kind.PARAGRAPH && !line) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A line of names and dates has few words in lower case. */
  private static boolean isSentence(String text) {
    long small = SMALL.matcher(text).results().count();
    return text.strip().endsWith(".") || small > MOST_SMALL || small * 2 > WORD.matcher(text).results().count() + 2;
  }

  /** Whether a date falls on the weekday that is printed, if one is. */
  public boolean fits(LocalDate date) {
    return weekday.filter(w -> w != date.getDayOfWeek()).isEmpty();
  }

  private static Optional<OpeningDate> in(Article article, int from, String text, boolean line) {
    for (Pattern form : List.of(DAY_MONTH, MONTH_DAY)) {
      Matcher match = form.matcher(text);
      for (int at = 0; at <= text.length() && match.find(at); at = match.start() + 1) {
        Optional<OpeningDate> found = read(article, from, match, form == DAY_MONTH, text);
        if (found.isPresent() && (line || isDateline(text, match))) {
          return line ? found : found.map(OpeningDate::withoutTime);
        }
      }
    }
    return Optional.empty();
  }

  /** A clock time there is that of an entry of a live report, or of the event. */
  private OpeningDate withoutTime() {
    return new OpeningDate(day, month, year, weekday, Optional.empty(), span);
  }

  private static boolean isDateline(String text, Matcher match) {
    int start = WeekdayNames.of(match.group(1)).isPresent() ? match.start()
        : Math.max(match.start(), match.start(2));
    return start <= LONGEST_PLACE && NAMES.matcher(text.substring(0, start)).matches()
        && ENDS_DATELINE.matcher(text).region(match.end(), text.length()).lookingAt();
  }

  private static Optional<OpeningDate> read(
      Article article, int from, Matcher match, boolean dayFirst, String text) {
    int day = Integer.parseInt(match.group(dayFirst ? 2 : 3));
    Optional<Integer> month = PrintedDate.month(match.group(dayFirst ? 3 : 2));
    int digits = match.start(2);
    boolean range = RANGE.matcher(text.substring(Math.max(0, digits - 6), digits)).find()
        || RANGE_GOES_ON.matcher(text).region(match.end(), text.length()).lookingAt();
    Optional<DayOfWeek> weekday = WeekdayNames.of(match.group(1));
    int start = weekday.isPresent() ? match.start() : Math.max(match.start(), match.start(2));
    return month.filter(m -> day >= 1 && day <= 31 && !range).map(m -> new OpeningDate(day, m,
        Optional.ofNullable(match.group(4)).map(Integer::valueOf), weekday, PrintedDate.timeAfter(text, match.end()),
        article.span(from + start, from + match.end())));
  }

  /** Names of the days of the week in English and Spanish. */
  private static final class WeekdayNames {

    static final Map<String, DayOfWeek> DAYS = load();

    /** The day that a word names; empty where there is no word, another, or a place in capitals ("SANTO DOMINGO"). */
    static Optional<DayOfWeek> of(@Nullable String word) {
      return Optional.ofNullable(word).filter(w -> !w.equals(w.toUpperCase(Locale.ROOT)))
          .map(w -> DAYS.get(w.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, DayOfWeek> load() {
      Map<String, DayOfWeek> days = new HashMap<>();
      for (DayOfWeek day : DayOfWeek.values()) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
          for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
            days.put(day.getDisplayName(style, locale).toLowerCase(Locale.ROOT), day);
          }
        }
      }
      return Map.copyOf(days);
    }
  }
}
