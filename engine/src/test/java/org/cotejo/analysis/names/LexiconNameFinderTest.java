package org.cotejo.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Sentences;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LexiconNameFinderTest {

  private static List<Name> names(String text, Language language) {
    Article article = new Article("a1", "test", Optional.empty(), "0", Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), language, text,
        List.of(Block.of(0, text.length(), Block.Kind.PARAGRAPH, language)));
    return new LexiconNameFinder().find(article, Sentences.of(article));
  }

  @TestFactory
  Stream<DynamicTest> findsNamesAndTheirKinds() throws IOException {
    try (InputStream in = LexiconNameFinderTest.class.getResourceAsStream("names.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }
  }

  private static void check(String line) {
    int bar = line.indexOf('|');
    Language language = line.startsWith("es") ? Language.SPANISH : Language.ENGLISH;
    String found = names(line.substring(3, bar - 1), language).stream()
        .map(name -> name.kind().name().substring(0, 2) + ":" + name.span().text())
        .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(line.substring(bar + 1).strip());
  }

  @Test
  void givesNamesInOrderWithoutOverlap() {
    List<Name> names = names("Ana Ruiz met Paul Oakes in Lima, and Ruiz spoke.", Language.ENGLISH);

    for (int k = 1; k < names.size(); k++) {
      assertThat(names.get(k).span().start()).isGreaterThanOrEqualTo(names.get(k - 1).span().end());
    }
    assertThat(names).hasSize(4);
  }

  @Test
  void oneLongWordTakesLittleTime() {
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> names("A".repeat(1_000_000), Language.ENGLISH));
  }
}
