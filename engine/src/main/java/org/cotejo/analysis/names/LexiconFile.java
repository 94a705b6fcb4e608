package org.cotejo.analysis.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A word list of this package's resources. */
final class LexiconFile {

  private LexiconFile() {}

  /** The lines of a word list, without comments and empty ones. */
  static List<String> lines(String name) {
    try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The columns of a line; a column that is not there is empty. */
  static List<String> columns(String line, int count) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), count);
    return Arrays.stream(cells).map(cell -> cell == null ? "" : cell.strip()).toList();
  }

  /** The items of a list set apart by a mark; none of an empty text. */
  static List<String> items(String text, String mark) {
    return Arrays.stream(text.split(mark, -1)).map(String::strip).filter(item -> !item.isEmpty()).toList();
  }
}
