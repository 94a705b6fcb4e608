package org.cotejo.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A regular expression taken apart: what texts fit it, and what pieces of text fit each part of it. Knows what the
 * program's own expressions are written with: classes, groups, choices, counts, looks ahead and behind.
 */
final class Pieces {

  /** How many examples of a part differ. */
  static final int WAYS = 3;

  /** Characters of which some fit each class that an expression can ask for. */
  private static final String ALPHABET =
      " \n\taezAZ059.,:;-–—_/\\|()[]<>\"'“”‘’«»!?%$€+*&#@=~·•ñÉº世\u0085\u00a0";

  /** A part of an expression. */
  sealed interface Part {}

  /** One character; {@code fits}: some that it may be, of which there are none for a place such as {@code ^}. */
  record One(List<String> fits) implements Part {}

  /** Parts one behind the other, the last of them so many times. */
  record Row(List<Part> parts) implements Part {}

  /** One of several. */
  record Choice(List<Part> parts) implements Part {}

  private final String regex;
  private final int flags;
  private int at;

  private Pieces(String regex, int flags) {
    this.regex = regex;
    this.flags = flags;
  }

  /** The parts of an expression. */
  static Part of(String regex, int flags) {
    Pieces pieces = new Pieces(regex, flags);
    Part part = pieces.choice();
    if (pieces.at < regex.length()) {
      throw new IllegalArgumentException("not understood from " + pieces.at + ": " + regex);
    }
    return part;
  }

  /**
   * A text that fits a part, in pieces.
   *
   * @param way which of the possible choices and characters are taken
   */
  static List<String> example(Part part, int way) {
    return switch (part) {
      case One one -> one.fits.isEmpty() ? List.of() : List.of(one.fits.get(way % one.fits.size()));
      case Row row -> row.parts.stream().flatMap(p -> example(p, way).stream()).toList();
      case Choice choice -> example(choice.parts.get(way % choice.parts.size()), way);
    };
  }

  /** All parts that a part is made of, with itself. */
  static List<Part> all(Part part) {
    List<Part> all = new ArrayList<>(List.of(part));
    switch (part) {
      case One _ -> { }
      case Row row -> row.parts.forEach(p -> all.addAll(all(p)));
      case Choice choice -> choice.parts.forEach(p -> all.addAll(all(p)));
    }
    return all;
  }

  private Part choice() {
    List<Part> choices = new ArrayList<>();
    choices.add(row());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      choices.add(row());
    }
    return choices.size() == 1 ? choices.getFirst() : new Choice(choices);
  }

  private Part row() {
    List<Part> parts = new ArrayList<>();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Part part = part();
      for (int i = least(); i > 0; i--) {
        parts.add(part);
      }
    }
    return new Row(parts);
  }

  private Part part() {
    char c = regex.charAt(at);
    if (c == '(') {
      return group();
    }
    int from = at;
    at = c == '[' ? classEnd() : c == '\\' ? escapeEnd() : at + 1;
    boolean place = c == '^' || c == '$';
    return place ? new One(List.of()) : one(regex.substring(from, at));
  }

  /** A group; what must not stand there is no part of a text that fits. */
  private Part group() {
    boolean not = regex.startsWith("(?!", at) || regex.startsWith("(?<!", at);
    int named = regex.startsWith("(?<", at) && !not ? regex.indexOf('>', at) : -1;
    boolean look = regex.startsWith("(?<!", at) || regex.startsWith("(?<=", at);
    boolean option = regex.startsWith("(?i)", at);
    at += look ? 4 : named > 0 ? named + 1 - at : regex.startsWith("(?", at) ? 3 : 1;
    Part inside = option ? new Row(List.of()) : choice();
    at++;
    return not ? new Row(List.of()) : inside;
  }

  private One one(String source) {
    Set<String> fits = new LinkedHashSet<>();
    boolean reference = source.length() == 2 && Character.isDigit(source.charAt(1));
    Pattern pattern = Pattern.compile(reference ? "[/.-]" : source, flags);
    for (int i = 0; i < ALPHABET.length(); i++) {
      String character = ALPHABET.substring(i, i + 1);
      if (pattern.matcher(character).matches()) {
        fits.add(character);
      }
    }
    if (fits.isEmpty() && source.length() == 1) {
      fits.add(source);
    }
    List<String> all = List.copyOf(fits);
    return new One(all.size() < 3 ? all : List.of(all.getFirst(), all.get(all.size() / 2), all.getLast()));
  }

  private int classEnd() {
    int to = at + 1;
    for (boolean open = true; open; to++) {
      open = regex.charAt(to) != ']';
      to += regex.charAt(to) == '\\' ? 1 : 0;
    }
    return to;
  }

  private int escapeEnd() {
    boolean property = regex.charAt(at + 1) == 'p' || regex.charAt(at + 1) == 'P';
    return property ? regex.indexOf('}', at) + 1 : at + 2;
  }

  /** How often the last part stands there at least, but once. */
  private int least() {
    if (at == regex.length()) {
      return 1;
    }
    int least = 1;
    char c = regex.charAt(at);
    if (c == '{') {
      least = Math.max(1, Integer.parseInt(regex.substring(at + 1, at + 2)));
      at = regex.indexOf('}', at) + 1;
    } else if (c == '*' || c == '+' || c == '?') {
      at++;
    } else {
      return 1;
    }
    at += at < regex.length() && (regex.charAt(at) == '+' || regex.charAt(at) == '?') ? 1 : 0;
    return least;
  }
}
