package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.analysis.Sentence;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code comparands.tsv}: what the number in brackets is compared with, or that it is what another one is. */
class ComparandsTest {

  private static final int COLUMNS = 3;

  static Stream<List<String>> cases() {
    return Lexicons.rows(ComparandsTest.class, "comparands.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsComparisons(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    MarkedReport report = MarkedReport.of(columns.get(1), columns.get(2));
    ArticleReading reading = report.read("a1");
    Figure figure = report.figure(reading);
    Sentence sentence = reading.analysis().sentenceAt(figure.span().start()).orElseThrow();

    String told = Comparands.isOne(figure, sentence) ? "compared"
        : Comparands.from(figure, sentence, reading).orElse("-");

    assertThat(told).isEqualTo(columns.getFirst());
  }
}
