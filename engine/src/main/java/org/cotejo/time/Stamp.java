package org.cotejo.time;

import java.util.Locale;
import java.util.Optional;

/** A clock time that begins a block and is set off from what follows by a mark, a bracket or the block's end. */
record Stamp(int start, int end, int hour, int minute) {

  /** The stamp of the block that lies between two offsets; looks at its first characters alone. */
  static Optional<Stamp> at(String text, int from, int to) {
    int start = from;
    boolean bracket = start < to && (text.charAt(start) == '[' || text.charAt(start) == '(');
    start = bracket ? start + 1 : start;
    int hourEnd = digits(text, start, to);
    if (hourEnd == start || hourEnd + 2 >= to || ":.hH".indexOf(text.charAt(hourEnd)) < 0
        || digits(text, hourEnd + 1, to) != hourEnd + 3) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(text, start, hourEnd, 10);
    int minute = Integer.parseInt(text, hourEnd + 1, hourEnd + 3, 10);
    int end = hourEnd + 3;
    char half = halfOfDay(text, end, to);
    int after = half == 0 ? end : afterHalf(text, end, to);
    if (half != 0 && hour <= 12) {
      hour = hour % 12 + (half == 'p' ? 12 : 0);
    }
    return hour < 24 && minute < 60 && isSetOff(text, after, to, bracket)
        ? Optional.of(new Stamp(start, after, hour, minute)) : Optional.empty();
  }

  String timex() {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && at < from + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from > 2 ? from : at;
  }

  /** {@code a} or {@code p} of "a.m.", "p. m.", "pm"; 0 where there is none. */
  private static char halfOfDay(String text, int from, int to) {
    int at = blanks(text, from, to);
    char half = at < to ? Character.toLowerCase(text.charAt(at)) : 0;
    int m = marks(text, at + 1, to);
    boolean said = (half == 'a' || half == 'p') && m < to && Character.toLowerCase(text.charAt(m)) == 'm'
        && (m + 1 == to || !Character.isLetterOrDigit(text.charAt(m + 1)));
    return said ? half : 0;
  }

  private static int afterHalf(String text, int from, int to) {
    int m = marks(text, blanks(text, from, to) + 1, to) + 1;
    return m < to && text.charAt(m) == '.' ? m + 1 : m;
  }

  private static int blanks(String text, int from, int to) {
    int at = from;
    while (at < to && at < from + 2 && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int marks(String text, int from, int to) {
    int at = from;
    while (at < to && at < from + 2 && (text.charAt(at) == '.' || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Whether the time stands by itself: "14:05 –", "[14:05]", "14:05 h:", "14:05 GMT". */
  private static boolean isSetOff(String text, int from, int to, boolean bracket) {
    int at = blanks(text, from, to);
    int zoneEnd = at;
    while (zoneEnd < to && zoneEnd < at + 5 && Character.isLetter(text.charAt(zoneEnd))) {
      zoneEnd++;
    }
    boolean zone = zoneEnd > at && isHoursOrZone(text.substring(at, zoneEnd));
    int next = zone ? blanks(text, zoneEnd, to) : at;
    if (next >= to) {
      return true;
    }
    char c = text.charAt(next);
    return c == '\n' || (bracket ? c == ']' || c == ')' : "-–—:|·.•".indexOf(c) >= 0);
  }

  private static boolean isHoursOrZone(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("h") || lower.equals("hs") || lower.equals("hrs") || lower.equals("horas")
        || (word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT)));
  }
}
