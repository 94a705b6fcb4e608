package org.cotejo.render.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Records of RFC 4180, harmless in a spreadsheet. */
final class Csv {

  /** Characters that make a spreadsheet take a cell for a formula, and their wide forms. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final Appendable out;

  Csv(Appendable out) {
    this.out = out;
  }

  /** A field of a record. */
  sealed interface Cell {
    /** Words, from a report for the most part: never trusted to be no formula. */
    record Words(String text) implements Cell {}

    /** A number that the program printed itself. */
    record Plain(String printed) implements Cell {}
  }

  static Cell words(String text) {
    return new Cell.Words(text);
  }

  static Cell number(String printed) {
    return new Cell.Plain(printed);
  }

  void record(List<Cell> cells) {
    String line = cells.stream().map(cell -> switch (cell) {
      case Cell.Words(String text) -> quoted(harmless(text));
      case Cell.Plain(String printed) -> printed;
    }).collect(Collectors.joining(","));
    try {
      out.append(line).append("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With an apostrophe before what a spreadsheet would calculate; blanks before it do not hide it. */
  private static String harmless(String text) {
    String start = text.stripLeading();
    return isFormula(text) || isFormula(start) ? "'" + text : text;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        && text.strip().length() == text.length();
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
