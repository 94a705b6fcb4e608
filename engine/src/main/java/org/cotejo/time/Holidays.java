package org.cotejo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.lexicon.Lexicons;

/**
 * Days that have a name, from {@code holidays.tsv}: key, when, English names, Spanish names (set apart by {@code ;}).
 *
 * <p>When: {@code 12-25}; {@code easter+1}, days after Easter Sunday; {@code 11#4-4}, the fourth Thursday of November
 * ({@code #-1} the last); with {@code +1} behind, so many days later.
 */
final class Holidays {

  private static final int KEY = 0;
  private static final int WHEN = 1;
  private static final int ENGLISH = 2;
  private static final int SPANISH = 3;

  private static final List<List<String>> ROWS = Lexicons.rows(Holidays.class, "holidays.tsv");
  private static final Map<String, String> RULES = rules();

  private Holidays() {}

  private static Map<String, String> rules() {
    Map<String, String> rules = new HashMap<>();
    ROWS.forEach(row -> rules.put(row.get(KEY), row.get(WHEN)));
    return Map.copyOf(rules);
  }

  /** Each name in a language, in lower case and cut into words, with its holiday's key. */
  static Map<String, String> names(String tag) {
    Map<String, String> names = new LinkedHashMap<>();
    for (List<String> row : ROWS) {
      for (String name : Lexicons.items(row.get(tag.equals("en") ? ENGLISH : SPANISH), ";")) {
        names.put(name, row.get(KEY));
      }
    }
    return names;
  }

  /** The day of a holiday in a year. */
  static Optional<LocalDate> of(String key, int year) {
    String when = Optional.ofNullable(RULES.get(key)).orElse("");
    if (year < 1583 || year > 9998 || when.isEmpty()) {
      return Optional.empty();
    }
    int plus = when.indexOf('+');
    int minus = when.indexOf("-", when.startsWith("easter") ? 0 : when.length());
    int cut = plus >= 0 ? plus : minus >= 0 ? minus : when.length();
    int days = cut < when.length() ? Integer.parseInt(when.substring(cut)) : 0;
    return Optional.of(base(when.substring(0, cut), year).plusDays(days));
  }

  private static LocalDate base(String when, int year) {
    if (when.equals("easter")) {
      return easter(year);
    }
    int nth = when.indexOf('#');
    if (nth < 0) {
      return LocalDate.parse(year + "-" + when);
    }
    int dash = when.indexOf('-', nth + 2);
    LocalDate first = YearMonth.of(year, Integer.parseInt(when.substring(0, nth))).atDay(1);
    return first.with(TemporalAdjusters.dayOfWeekInMonth(
        Integer.parseInt(when.substring(nth + 1, dash)), DayOfWeek.of(Integer.parseInt(when.substring(dash + 1)))));
  }

  /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int shift = (golden + 11 * moon + 22 * week) / 451;
    int total = moon + week - 7 * shift + 114;
    return LocalDate.of(year, total / 31, total % 31 + 1);
  }
}
