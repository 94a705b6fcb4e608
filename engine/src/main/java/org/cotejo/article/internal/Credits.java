package org.cotejo.article.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes outlet and author from the lines that name them. */
final class Credits {

  private static final Pattern BY = Pattern.compile(
      "(?:^|[|—–•\\n-] ?)(?:by|por) +(?=[\\p{Lu}\"'“])", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR = Pattern.compile(" [|—–-] | ?[|•·] ?|, |\\.[-–—] ?|\\. ");
  private static final Pattern BETWEEN_NAME_AND_DATE = Pattern.compile(
      " [|—–-] | ?[|•·\\n] ?|, (?=\\d)|, (?=\\p{L}{3,10}\\.? \\d)| (?=\\d)");

  private Credits() {}

  /** Whether a line begins as a byline does: "By" and names, all in capitals or with initial capitals. */
  static boolean isByline(String line) {
    Matcher by = BY.matcher(line);
    if (!by.lookingAt() || line.length() > 120) {
      return false;
    }
    String names = name(line, by.end());
    int capitals = 0;
    int others = 0;
    for (String word : names.split("[ ,]+", -1)) {
      if (Character.isUpperCase(word.isEmpty() ? ' ' : word.codePointAt(0))) {
        capitals++;
      } else if (word.length() > 3) {
        others++;
      }
    }
    return capitals >= 1 && (capitals >= 2 * others) && !names.endsWith(".") && Marks.words(names) <= 14;
  }

  /** The author that a line names after "By" or "Por", without the word itself. */
  static Optional<String> byline(String line) {
    Matcher by = BY.matcher(line);
    return by.find() ? Optional.of(name(line, by.end())).filter(n -> !n.isEmpty()) : Optional.empty();
  }

  private static String name(String line, int from) {
    Matcher end = BETWEEN_NAME_AND_DATE.matcher(line).region(from, line.length());
    return line.substring(from, end.find() ? end.start() : line.length()).strip();
  }

  /** The outlet that a dateline names first: "Agencia Norte, 9 de mayo de 2025". */
  static Optional<String> outlet(String dateline, boolean spanish) {
    Optional<PrintedDate> date = PrintedDate.in(dateline, spanish);
    String head = date.map(d -> dateline.substring(0, d.start())).orElse(dateline);
    boolean afterPlace = false;
    for (String part : parts(head)) {
      Optional<String> agency = agency(part);
      if (agency.isPresent()) {
        return agency;
      }
      boolean name = Marks.hasLetter(part) && Character.isUpperCase(part.codePointAt(0)) && !isByline(part)
          && !isPlace(part) && !isWeekday(part);
      if (name && !afterPlace) {
        return Optional.of(part);
      }
      // "PORTLAND, Maine" names a state after the place.
      afterPlace = isPlace(part);
    }
    return Optional.empty();
  }

  /** The agency in brackets behind a place: "LISBON (Southern Press)". */
  private static Optional<String> agency(String part) {
    int open = part.indexOf('(');
    boolean placed = open > 0 && part.endsWith(")") && isPlace(part.substring(0, open).strip());
    return placed ? Optional.of(part.substring(open + 1, part.length() - 1).strip()).filter(Marks::hasLetter)
        : Optional.empty();
  }

  private static List<String> parts(String head) {
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(head, -1)) {
      String stripped = part.strip();
      if (!stripped.isEmpty()) {
        parts.add(stripped);
      }
    }
    return parts;
  }

  /** Datelines print places in capitals: "PORTLAND, Maine", "REDACCIÓN". */
  private static boolean isPlace(String part) {
    return part.length() > 4 && part.equals(part.toUpperCase(Locale.ROOT));
  }

  private static boolean isWeekday(String part) {
    return Weekdays.NAMES.contains(part.toLowerCase(Locale.ROOT));
  }

  private static final class Weekdays {
    static final List<String> NAMES = List.of(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
  }
}
