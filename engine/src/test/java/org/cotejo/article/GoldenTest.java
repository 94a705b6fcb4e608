package org.cotejo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts, pages and feeds with the articles that they hold: {@code golden/NAME} and {@code golden/NAME.golden}. */
class GoldenTest {

  static Stream<Path> inputs() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(GoldenTest.class.getResource("golden")).toURI());
    List<Path> inputs;
    try (Stream<Path> files = Files.list(folder)) {
      inputs = files.filter(file -> !file.toString().endsWith(".golden")).sorted().toList();
    }
    assertThat(inputs).hasSizeGreaterThan(7);
    return inputs.stream();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void holdsTheArticlesThatItsGoldenSays(Path input) throws IOException {
    ReadResult read = new ArticleReader(ReadOptions.defaults()).read(List.of(Input.of(input)));

    assertThat(read.problems()).isEmpty();
    assertThat(written(read)).isEqualTo(Files.readString(Path.of(input + ".golden")));
  }

  static String written(ReadResult read) {
    StringBuilder out = new StringBuilder();
    read.articles().stream().sorted(java.util.Comparator.comparing(a -> a.entry().orElse(0))).forEach(article -> {
      out.append("language ").append(article.language().tag()).append('\n');
      article.title().ifPresent(title -> out.append("title ").append(title).append('\n'));
      article.outlet().ifPresent(outlet -> out.append("outlet ").append(outlet).append('\n'));
      article.byline().ifPresent(byline -> out.append("byline ").append(byline).append('\n'));
      article.published().ifPresent(date -> out.append("published ").append(date).append('\n'));
      for (Block block : article.blocks()) {
        out.append(block.kind()).append(' ').append(block.language().tag());
        block.why().ifPresent(why -> out.append(" why=").append(why));
        out.append(block.truncated() ? " truncated" : "").append(" | ");
        String text = article.span(block).text();
        out.append(text.replace("\n", "\\n").replace("\t", "\\t").replace("\u00A0", "~")).append('\n');
      }
      out.append('\n');
    });
    return out.toString();
  }
}
