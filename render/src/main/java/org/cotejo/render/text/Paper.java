package org.cotejo.render.text;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines on a terminal: wrapped at its width, coloured only where it was asked for, safe to print. */
final class Paper {

  /** How a line stands out. */
  enum Style {
    PLAIN(""), STRONG("\u001b[1m"), ALARM("\u001b[1;31m"), QUIET("\u001b[2m");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private static final int NARROWEST = 20;
  private static final String RESET = "\u001b[0m";

  private final Appendable out;
  private final int width;
  private final boolean colour;

  Paper(Appendable out, int width, boolean colour) {
    this.out = out;
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  void blank() {
    put("\n");
  }

  /** A heading of a section, after an empty line. */
  void heading(String words, Style style) {
    blank();
    line(0, 0, words, style);
  }

  void line(int indent, String words) {
    line(indent, indent, words, Style.PLAIN);
  }

  /** Words from a column on; what does not fit goes on in following lines from the column {@code hang}. */
  void line(int indent, int hang, String words, Style style) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    int used = indent;
    boolean first = true;
    for (String word : safe(words).split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      int length = word.codePointCount(0, word.length());
      if (!first && used + 1 + length > width) {
        end(line, style);
        line = new StringBuilder(" ".repeat(hang));
        used = hang;
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      used += length + (first ? 0 : 1);
      first = false;
    }
    end(line, style);
  }

  private void end(StringBuilder line, Style style) {
    String words = line.toString();
    if (colour && style != Style.PLAIN) {
      int from = words.length() - words.stripLeading().length();
      put(words.substring(0, from) + style.code + words.substring(from) + RESET + "\n");
    } else {
      put(words + "\n");
    }
  }

  private void put(String words) {
    try {
      out.append(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A report's words with every blank a plain one and nothing that a terminal obeys: no escape sequences,
   * no characters that turn the direction of writing.
   */
  static String safe(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words.codePoints().forEach(c -> {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        safe.append(' ');
      } else if (Character.isISOControl(c)) {
        safe.append('\ufffd');
      } else if (Character.getType(c) != Character.FORMAT) {
        safe.appendCodePoint(c);
      }
    });
    return safe.toString();
  }
}
