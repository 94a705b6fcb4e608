package org.cotejo.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the word lists and tables that the rooms of the engine keep beside their classes: UTF-8, one entry a line,
 * columns parted by tabs; a line that begins with {@code #} is a remark.
 */
public final class Lexicons {

  private Lexicons() {}

  /**
   * The lines of a list without remarks and blank lines, as written.
   *
   * @param room a class of the package in which the list lies
   * @param name the list's file name, or its whole path from {@code /}
   * @throws IllegalStateException if the list is missing from the build
   */
  public static List<String> lines(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + room.getPackageName() + ": " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The lines of a table, each as its columns; empty columns at the end are kept. */
  public static List<List<String>> rows(Class<?> room, String name) {
    return lines(room, name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** The first columns of a line, stripped; a column that is not there is empty. */
  public static List<String> columns(String line, int count) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), count);
    return Arrays.stream(cells).map(cell -> cell == null ? "" : cell.strip()).toList();
  }

  /** The items of a list set apart by a mark; none of an empty text. */
  public static List<String> items(String text, String mark) {
    List<String> items = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(mark); to >= 0; to = text.indexOf(mark, from)) {
      items.add(text.substring(from, to).strip());
      from = to + mark.length();
    }
    items.add(text.substring(from).strip());
    items.removeIf(String::isEmpty);
    return List.copyOf(items);
  }
}
