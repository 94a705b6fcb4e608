package org.cotejo.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.article.Language;

/**
 * Cuts a sentence into words, numbers and marks as dates need them: "2019-01-04", "8:30", "5th" and "3pm" come apart
 * in ways that other readers have no use for.
 *
 * <p>Senses given here: {@code DIGITS} (number), {@code DIG4}, {@code ORD}, {@code CLOCKDIGITS} (minutes after
 * midnight, "8:30"), {@code POINTDIGITS} ("8.30"), {@code NUMDATE} (days since the epoch), {@code NUMDAY} ("27/11":
 * month × 100 + day), {@code NUMMONTH} ("05/2018"), {@code AMPM} (0 or 12), {@code SEASON}'s "2012-13" as {@code SPAN}.
 */
final class Lexer {

  /** Marks that end a phrase. */
  private static final String ENDS = ".,;:!?)…”\"»";

  private final String text;
  private final Grammar grammar;
  private final boolean english;
  private final List<Item> items = new ArrayList<>();

  Lexer(String text, Grammar grammar, Language language) {
    this.text = text;
    this.grammar = grammar;
    this.english = language == Language.ENGLISH;
  }

  List<Item> items(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        at = number(at, end);
      } else if (Character.isLetter(c)) {
        at = word(at, end);
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          mark(at, c);
        }
        at++;
      }
    }
    return items;
  }

  private void add(int start, int end, List<Item.Sense> senses) {
    add(start, end, text.substring(start, end).toLowerCase(Locale.ROOT), senses);
  }

  private void add(int start, int end, String word, List<Item.Sense> senses) {
    items.add(new Item(start, end, word, senses, grammar.register().of(word, senses), Optional.empty()));
  }

  private void add(int start, int end, String word, Vocabulary.Known known) {
    items.add(new Item(start, end, word, known.senses(), known.names(), Optional.empty()));
  }

  private void mark(int at, char c) {
    String mark = String.valueOf(c);
    if (ENDS.indexOf(c) >= 0) {
      add(at, at + 1, mark, List.of(Item.Sense.of("END", 0)));
    } else {
      add(at, at + 1, mark, grammar.vocabulary().of(mark, false));
    }
  }

  private int word(int start, int end) {
    int at = start;
    while (at < end && (Character.isLetter(text.charAt(at)) || isInnerApostrophe(at, end))) {
      at++;
    }
    int dotted = halfOfDay(start, at, end);
    if (dotted > 0) {
      boolean afternoon = Character.toLowerCase(text.charAt(start)) == 'p';
      add(start, dotted, List.of(new Item.Sense("AMPM", afternoon ? 12 : 0, "")));
      return dotted;
    }
    at = english ? withoutGenitive(start, at) : at;
    at = withDigits(start, at, end);
    String word = text.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\'');
    add(start, at, word, grammar.vocabulary().of(word, Character.isUpperCase(text.charAt(start))));
    return at;
  }

  /** "Year's" is a year and an s. */
  private int withoutGenitive(int start, int end) {
    boolean genitive = end - start > 2 && Character.toLowerCase(text.charAt(end - 1)) == 's'
        && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    return genitive ? end - 2 : end;
  }

  /** A letter and a digit that the language's lists know as one word: "Q1", "H2". */
  private int withDigits(int start, int wordEnd, int end) {
    boolean code = wordEnd - start == 1 && wordEnd < end && Character.isDigit(text.charAt(wordEnd))
        && (wordEnd + 1 == end || !Character.isLetterOrDigit(text.charAt(wordEnd + 1)));
    return code && !grammar.senses(text.substring(start, wordEnd + 1).toLowerCase(Locale.ROOT)).isEmpty()
        ? wordEnd + 1 : wordEnd;
  }

  private boolean isInnerApostrophe(int at, int end) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < end && Character.isLetter(text.charAt(at + 1));
  }

  /** The end of "am", "p.m." or "p. m." after a number; 0 where there is none. */
  private int halfOfDay(int start, int wordEnd, int end) {
    if (items.isEmpty() || items.getLast().senses().isEmpty()) {
      return 0;
    }
    char first = Character.toLowerCase(text.charAt(start));
    if (first != 'a' && first != 'p') {
      return 0;
    }
    if (wordEnd == start + 2 && Character.toLowerCase(text.charAt(start + 1)) == 'm') {
      return wordEnd < end && text.charAt(wordEnd) == '.' && wordEnd + 1 < end ? wordEnd + 1 : wordEnd;
    }
    if (wordEnd != start + 1) {
      return 0;
    }
    int at = wordEnd;
    boolean dot = at < end && text.charAt(at) == '.';
    at = dot ? at + 1 : at;
    while (at < end && Character.isSpaceChar(text.charAt(at)) && at < wordEnd + 3) {
      at++;
    }
    boolean m = dot && at < end && Character.toLowerCase(text.charAt(at)) == 'm'
        && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    if (!m) {
      return 0;
    }
    return at + 1 < end && text.charAt(at + 1) == '.' ? at + 2 : at + 1;
  }

  private int number(int start, int end) {
    int at = digits(start, end);
    int compound = compound(start, at, end);
    if (compound > 0) {
      return compound;
    }
    if (start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL) {
      int amount = wholeNumber(at, end);
      add(start, amount, List.of());
      return amount;
    }
    int chain = identifier(start, at, end);
    if (chain > at) {
      add(start, chain, List.of());
      return chain;
    }
    long value = value(start, at);
    int suffix = ordinalSuffix(at, end);
    if (suffix > at) {
      add(start, suffix, List.of(new Item.Sense("ORD", value, ""), new Item.Sense("ORDDIGITS", value, "")));
      return suffix;
    }
    if (!isPartOfLonger(start, at, end)) {
      add(start, at, plain(value, at - start));
      return at;
    }
    int whole = wholeNumber(at, end);
    add(start, whole, pointDigits(start, at, whole));
    return whole;
  }

  /** The end of a number with the points and commas within it. */
  private int wholeNumber(int from, int end) {
    int at = from;
    while (at < end && (Character.isDigit(text.charAt(at))
        || (isSeparator(text.charAt(at)) && at + 1 < end && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  private static List<Item.Sense> plain(long value, int length) {
    List<Item.Sense> senses = new ArrayList<>(List.of(Item.Sense.of("DIGITS", value)));
    if (length == 2 || length == 4) {
      senses.add(Item.Sense.of(length == 2 ? "DIG2" : "DIG4", value));
    }
    if (length == 4 && value < 2400 && value % 100 < 60) {
      senses.add(Item.Sense.of("HHMM", value / 100 * 60 + value % 100));
    }
    return senses;
  }

  /**
   * Numbers chained by hyphens that are no date: telephone numbers and codes. The end of the chain, or
   * {@code firstEnd}.
   */
  private int identifier(int start, int firstEnd, int end) {
    int groups = 1;
    int at = firstEnd;
    if (start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2))) {
      return firstEnd;
    }
    while (at + 1 < end && text.charAt(at) == '-' && Character.isDigit(text.charAt(at + 1))) {
      at = digits(at + 1, end);
      groups++;
    }
    boolean mixed = groups == 2 && (firstEnd - start == 4) != (at - firstEnd - 1 == 4);
    return groups > 2 || mixed ? at : firstEnd;
  }

  /** "8.30" may be a time of day; "2,700", "0.5" and "1.000.000" are nothing here. */
  private List<Item.Sense> pointDigits(int start, int firstEnd, int end) {
    List<Item.Sense> senses = new ArrayList<>();
    decimal(start, end).ifPresent(d -> senses.add(new Item.Sense("DEC", 0, d)));
    if (end - firstEnd == 3 && firstEnd - start <= 2 && text.charAt(firstEnd) == '.') {
      long hours = value(start, firstEnd);
      long minutes = value(firstEnd + 1, end);
      if (hours <= 24 && minutes < 60) {
        senses.add(new Item.Sense("POINTDIGITS", hours * 60 + minutes, ""));
      }
    }
    return List.copyOf(senses);
  }

  /** A number with a fraction or with its thousands set apart, as plain decimal digits. */
  private Optional<String> decimal(int start, int end) {
    String printed = text.substring(start, end);
    if (printed.length() > 15) {
      return Optional.empty();
    }
    char point = english ? '.' : ',';
    char group = english ? ',' : '.';
    int mark = printed.indexOf(point);
    boolean grouped = mark < 0 && printed.length() - printed.lastIndexOf(group) == 4;
    boolean one = mark >= 0 && mark == printed.lastIndexOf(point) && printed.indexOf(group, mark) < 0;
    int full = printed.indexOf('.');
    if (!english && full > 0 && full == printed.lastIndexOf('.') && mark < 0 && printed.length() - full != 4) {
      return Optional.of(printed);
    }
    return grouped || one
        ? Optional.of(printed.replace(String.valueOf(group), "").replace(point, '.')) : Optional.empty();
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',';
  }

  private boolean isPartOfLonger(int start, int at, int end) {
    boolean after = at + 1 < end && isSeparator(text.charAt(at)) && Character.isDigit(text.charAt(at + 1));
    return after || at - start > 9;
  }

  private int digits(int at, int end) {
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private long value(int start, int end) {
    return end - start > 9 ? Long.MAX_VALUE : Long.parseLong(text, start, end, 10);
  }

  private int ordinalSuffix(int at, int end) {
    int sign = at < end && text.charAt(at) == '.' ? at + 1 : at;
    if (sign < end && (text.charAt(sign) == 'º' || text.charAt(sign) == 'ª')) {
      return sign + 1;
    }
    int to = at;
    while (to < end && Character.isLetter(text.charAt(to)) && to < at + 3) {
      to++;
    }
    if (to < end && Character.isLetter(text.charAt(to))) {
      return at;
    }
    String suffix = text.substring(at, to).toLowerCase(Locale.ROOT);
    return switch (suffix) {
      case "st", "nd", "rd", "th" -> english ? to : at;
      case "er", "ro" -> english ? at : to;
      default -> at;
    };
  }

  /** Numbers with marks between them: dates and clock times. The end of what was read; 0 if nothing was. */
  private int compound(int start, int firstEnd, int end) {
    if (firstEnd - start > 4 || firstEnd + 1 >= end || (start > 0 && isGlued(text.charAt(start - 1)))) {
      return 0;
    }
    char mark = text.charAt(firstEnd);
    if (!Character.isDigit(text.charAt(firstEnd + 1)) || "-/.:".indexOf(mark) < 0) {
      return 0;
    }
    int secondEnd = digits(firstEnd + 1, end);
    long first = value(start, firstEnd);
    long second = value(firstEnd + 1, secondEnd);
    boolean third = secondEnd + 1 < end && text.charAt(secondEnd) == mark
        && Character.isDigit(text.charAt(secondEnd + 1));
    if (mark == ':') {
      return clock(start, secondEnd, third ? digits(secondEnd + 1, end) : secondEnd, first, second);
    }
    if (third) {
      int thirdEnd = digits(secondEnd + 1, end);
      return numericDate(start, thirdEnd, new long[] {first, second, value(secondEnd + 1, thirdEnd)},
          firstEnd - start, thirdEnd - secondEnd - 1);
    }
    return mark == '/' || mark == '-' ? dayOrMonth(start, firstEnd, secondEnd, end, first, second, mark) : 0;
  }

  private static boolean isGlued(char before) {
    return Character.isLetterOrDigit(before) || before == '/' || before == '.' || before == ',';
  }

  private int clock(int start, int secondEnd, int end, long hours, long minutes) {
    if (hours > 24 || minutes > 59 || secondEnd - text.lastIndexOf(':', secondEnd - 1) != 3) {
      return 0;
    }
    add(start, end, List.of(new Item.Sense("CLOCKDIGITS", hours * 60 + minutes, text.substring(secondEnd, end))));
    return end;
  }

  private int numericDate(int start, int end, long[] parts, int firstLength, int lastLength) {
    boolean yearFirst = firstLength == 4;
    if (!yearFirst && lastLength != 4 && lastLength != 2) {
      return 0;
    }
    long year = yearFirst ? parts[0] : lastLength == 2 ? fullYear(parts[2]) : parts[2];
    boolean monthFirst = english || yearFirst;
    long a = parts[yearFirst ? 1 : 0];
    long b = parts[yearFirst ? 2 : 1];
    long month = monthFirst ? a : b;
    long day = monthFirst ? b : a;
    if (month > 12 && day <= 12) {
      long swapped = month;
      month = day;
      day = swapped;
    }
    if (month < 1 || month > 12 || day < 1 || !Dates.isDay(year, month, day)) {
      return 0;
    }
    long date = LocalDate.of((int) year, (int) month, (int) day).toEpochDay();
    add(start, end, List.of(new Item.Sense("NUMDATE", date, "")));
    return end;
  }

  private static long fullYear(long twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private int dayOrMonth(int start, int firstEnd, int secondEnd, int end, long first, long second, char mark) {
    if (first <= 12 && first > 0 && secondEnd - firstEnd == 5 && second > 1800 && second < 2100) {
      add(start, secondEnd, List.of(new Item.Sense("NUMMONTH", second * 100 + first, "")));
      return secondEnd;
    }
    if (firstEnd - start == 4 && first > 1800 && first < 2100 && secondEnd - firstEnd == 3) {
      if (second == (first + 1) % 100) {
        add(start, secondEnd, List.of(new Item.Sense("SPAN", first, "")));
        return secondEnd;
      }
      if (second <= 12 && second > 0) {
        add(start, secondEnd, List.of(new Item.Sense("NUMMONTH", first * 100 + second, "")));
        return secondEnd;
      }
    }
    long month = english ? first : second;
    long day = english ? second : first;
    if (month > 12 && day <= 12) {
      long swapped = month;
      month = day;
      day = swapped;
    }
    boolean fraction = secondEnd + 1 < end && isSeparator(text.charAt(secondEnd))
        && Character.isDigit(text.charAt(secondEnd + 1));
    if (mark == '/' && !fraction && month >= 1 && month <= 12 && day >= 1 && Dates.isDay(2000, month, day)) {
      add(start, secondEnd, List.of(new Item.Sense("NUMDAY", month * 100 + day, "")));
      return secondEnd;
    }
    return 0;
  }
}
