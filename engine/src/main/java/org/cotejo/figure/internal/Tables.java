package org.cotejo.figure.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lexicons of this room: lines of cells parted by tabs; {@code #} begins a line that is a remark. */
public final class Tables {

  private Tables() {}

  /**
   * The rows of {@code org/cotejo/figure/<name>}.
   *
   * @throws IllegalStateException if the resource is missing from the build
   */
  public static List<List<String>> read(String name) {
    String path = "/org/cotejo/figure/" + name;
    try (InputStream in = Tables.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
