package org.cotejo.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list in the resources: an entry a line, in lower case without accents; lines that begin with # are notes. */
final class WordList {

  private WordList() {}

  static Set<String> load(String path) {
    try (InputStream in = WordList.class.getResourceAsStream(path);
        BufferedReader lines = new BufferedReader(new InputStreamReader(
            Optional.ofNullable(in).orElseThrow(() -> new IOException("missing")), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
