package org.cotejo.article.internal;

import java.util.List;
import java.util.Locale;
import org.cotejo.lexicon.Lexicons;

/** Reads the word lists of this room: UTF-8, columns by tabs, {@code #} for comments. */
final class Lexicon {

  private static final String FOLDER = "/org/cotejo/article/";

  private Lexicon() {}

  /** The rows of a list, each with its columns. */
  static List<List<String>> rows(String name) {
    return Lexicons.rows(Lexicon.class, FOLDER + name);
  }

  /** Lower case, straight apostrophes, single blanks, and no punctuation at the ends: how lists spell phrases. */
  static String folded(String line) {
    StringBuilder out = new StringBuilder(line.length());
    boolean blank = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        blank = !out.isEmpty();
        continue;
      }
      if (blank) {
        out.append(' ');
        blank = false;
      }
      out.append(c == '\u2019' ? '\'' : c);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
