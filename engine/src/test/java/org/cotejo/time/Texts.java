package org.cotejo.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Published;

/** Articles for the tests of this room, and its golden files. */
final class Texts {

  private Texts() {}

  /** The lines of a golden file that are no comment. */
  static Stream<String> golden(String file) {
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** "2024-06-12", "2024-06-12T09:00"; "-" for none. */
  static Optional<Published> published(String printed) {
    if (printed.equals("-")) {
      return Optional.empty();
    }
    boolean clock = printed.contains("T");
    LocalDateTime time = LocalDateTime.parse(clock ? printed : printed + "T00:00");
    return Optional.of(clock ? new Published(time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.empty())
        : Published.on(time.toLocalDate()));
  }

  /** An article's analysis without model; each {@code ¶} begins a block. */
  static Analysis analysis(Language language, String text, Optional<Published> published) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String block : text.split("¶", -1)) {
      if (!block.isBlank()) {
        blocks.add(Block.of(at, at + block.length(), Block.Kind.PARAGRAPH, language));
      }
      at += block.length() + 1;
    }
    Article article = new Article("a1", "test", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
        published, language, text, blocks);
    return new Analysis(article, Sentences.of(article), List.of(), List.of());
  }
}
