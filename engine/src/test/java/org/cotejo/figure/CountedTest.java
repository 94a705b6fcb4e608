package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.time.TimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What figures count and whose it is; counted_en.txt and counted_es.txt hold the cases. */
class CountedTest {

  static Stream<Arguments> golden() throws IOException {
    return Stream.concat(lines("counted_en.txt", Language.ENGLISH), lines("counted_es.txt", Language.SPANISH));
  }

  private static Stream<Arguments> lines(String name, Language language) throws IOException {
    try (InputStream in = CountedTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*\\|\\s*", -1))
          .map(parts -> Arguments.of(language, parts[0], List.of(parts).subList(1, parts.length)))
          .toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void tellsWhatIsCountedAndWhose(Language language, String text, List<String> expected) {
    assertThat(read(language, text).stream().map(CountedTest::told).toList()).isEqualTo(expected);
  }

  private static String told(Figure figure) {
    return figure.span().text() + ": " + words(figure.counted()) + " / " + words(figure.entity());
  }

  private static String words(Optional<Phrase> phrase) {
    return phrase.map(Phrase::text).orElse("-");
  }

  @Provide
  Arbitrary<String> prose() throws IOException {
    List<String> words = golden().flatMap(a -> Stream.of(((String) a.get()[1]).split("(?<= )", -1)))
        .distinct().toList();
    return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 200)
  void phrasesAreTheWordsThatStandThere(@ForAll("prose") String text, @ForAll Language language) {
    for (Figure figure : read(language, text)) {
      Stream.of(figure.counted(), figure.entity(), figure.predicate(), figure.place()).flatMap(Optional::stream)
          .filter(p -> p.span().isPresent()).forEach(p -> {
            assertThat(text.substring(p.span().get().start(), p.span().get().end())).isEqualTo(p.text());
            assertThat(p.text()).contains(p.head());
          });
    }
  }

  private static List<Figure> read(Language language, String text) {
    Article article = new Article("a1", "test", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), language, text, List.of(Block.of(0, text.length(), Block.Kind.PARAGRAPH, language)));
    Analysis analysis = new Analysis(article, Sentences.of(article), List.of(), List.of());
    return new FigureReader().read(
        analysis, new QuantityReader().read(analysis), new TimeReader().read(analysis), List.of(), List.of());
  }
}
