package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.analysis.Sentence;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code parts.tsv}: by which words the number in brackets is told as a part, if by any. */
class PartsTest {

  private static final int COLUMNS = 3;

  static Stream<List<String>> cases() {
    return Lexicons.rows(PartsTest.class, "parts.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatIsAPart(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    MarkedReport report = MarkedReport.of(columns.get(1), columns.get(2));
    ArticleReading reading = report.read("a1");
    Figure figure = report.figure(reading);
    Sentence sentence = reading.analysis().sentenceAt(figure.span().start()).orElseThrow();

    List<String> told = new ArrayList<>();
    Parts.wholeOf(figure, sentence, reading).forEach(whole -> told.add("of " + whole));
    if (Parts.isPartitive(figure, sentence)) {
      told.add("partitive");
    }
    if (Parts.isTold(figure, sentence)) {
      told.add("told");
    }
    if (Parts.isBare(figure, reading)) {
      told.add("bare");
    }

    assertThat(told.isEmpty() ? "all" : String.join(" ", told)).isEqualTo(columns.getFirst());
  }
}
