package org.cotejo.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two periods, as TIMEX3 dates, can be one: what a report leaves open (XXXX-08) may be what another one says.
 */
final class Periods {

  private static final String SINCE = "since ";

  /** Length of a day as TIMEX3 writes it: 2025-08-14, XXXX-WXX-1. */
  private static final int DAY = 10;

  private static final int YEAR = 4;

  /** The first day of a month, the first month of a year. */
  private static final String FIRST = "-01";

  private Periods() {}

  /** Whether both are stated and cannot be the same. */
  static boolean differ(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    List<String> one = List.copyOf(new TreeSet<>(a));
    List<String> other = List.copyOf(new TreeSet<>(b));
    return one.size() != other.size() || !canBeOne(one, other);
  }

  private static boolean canBeOne(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!canBeOne(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is counted since a day, and what happened on it, may be of one event ("the fire that broke out on Monday").
   */
  private static boolean canBeOne(String first, String second) {
    if (running(first).equals(running(second))) {
      return true;
    }
    String a = isDay(first) || isDay(second) ? date(first) : first;
    String b = isDay(first) || isDay(second) ? date(second) : second;
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i) && a.charAt(i) != 'X' && b.charAt(i) != 'X') {
        return false;
      }
    }
    return true;
  }

  /** "Since 1 April" is since April began, "since January" in this year up to now. */
  private static String running(String period) {
    if (!period.startsWith(SINCE)) {
      return period;
    }
    String start = date(period);
    while (start.endsWith(FIRST)) {
      start = start.substring(0, start.length() - FIRST.length());
    }
    return start.length() == YEAR ? start : SINCE + start;
  }

  private static String date(String period) {
    return period.startsWith(SINCE) ? period.substring(SINCE.length()) : period;
  }

  private static boolean isDay(String period) {
    return date(period).length() >= DAY;
  }
}
