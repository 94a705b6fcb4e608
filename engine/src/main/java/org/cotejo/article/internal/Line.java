package org.cotejo.article.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that its source sets as one line or one run, without blanks at its ends.
 *
 * @param gapBefore whether a blank line stands before it
 */
record Line(int start, int end, String text, boolean gapBefore) {

  int length() {
    return end - start;
  }

  /** The lines of a text that are not blank; lines that were only wrapped to a width are put together again. */
  static List<Line> of(String text) {
    List<Line> lines = split(text);
    return wrappedToWidth(lines) ? unwrapped(text, lines) : lines;
  }

  private static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = false;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      int from = at;
      int to = end;
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Line(from, to, text.substring(from, to), gap));
      }
      gap = from == to;
      at = end < text.length() && text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n'
          ? end + 2 : end + 1;
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** Whether most line ends that are followed by a line at once stand within a sentence, at a printer's width. */
  private static boolean wrappedToWidth(List<Line> lines) {
    int joints = 0;
    int within = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).gapBefore) {
        joints++;
        within += runsOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    return joints >= 2 && within * 2 > joints;
  }

  private static boolean runsOn(Line first, Line second) {
    return first.length() >= 45 && first.length() <= 110 && !Marks.endsSentence(first.text)
        && Character.isLowerCase(second.text.codePointAt(0));
  }

  /** Joins to the line before whatever follows a line that fills the width, and whatever goes on in lower case. */
  private static List<Line> unwrapped(String text, List<Line> lines) {
    int width = lines.stream().mapToInt(Line::length).filter(length -> length <= 110).max().orElse(0);
    List<Line> whole = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0 && joins(lines.get(i - 1), line, width)) {
        Line last = whole.removeLast();
        whole.add(new Line(last.start, line.end, text.substring(last.start, line.end), last.gapBefore));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  private static boolean joins(Line before, Line line, int width) {
    if (line.gapBefore || Marks.isBullet(line.text) || Credits.isByline(line.text)) {
      return false;
    }
    return before.length() * 10 >= width * 7 || Character.isLowerCase(line.text.codePointAt(0));
  }
}
