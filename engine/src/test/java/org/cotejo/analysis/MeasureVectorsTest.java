package org.cotejo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code near.tsv}: a number in brackets lies nearer to the second, which measures the same in other words
 * or another language, than to the third, which only looks like it.
 */
class MeasureVectorsTest {

  private static ModelAnalyser analyser;

  @BeforeAll
  static void open() throws IOException {
    analyser = ModelAnalyser.open(1, NameFinder.none());
  }

  @AfterAll
  static void close() {
    analyser.close();
  }

  static List<List<String>> cases() {
    return Lexicons.lines(MeasureVectorsTest.class, "near.tsv").stream().map(l -> List.of(l.split("\t", -1))).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatMeasuresTheSameLiesNearer(List<String> columns) {
    assertThat(columns).hasSize(6);
    MeasureVector one = vector(columns.get(0), columns.get(1));
    MeasureVector same = vector(columns.get(2), columns.get(3));
    MeasureVector other = vector(columns.get(4), columns.get(5));

    assertThat(one.closeness(same)).isGreaterThan(one.closeness(other));
  }

  @Test
  void whereTheModelHasReadNothingNothingIsKnown() {
    MeasureVectors vectors = analyser.analyse(Texts.article(Language.ENGLISH, "The barn burned for 3 hours.")).measures();

    assertThat(vectors.at(20, 21)).isPresent();
    assertThat(vectors.at(500, 501)).isEmpty();
    assertThat(MeasureVectors.NONE.at(0, 10)).isEmpty();
  }

  private static MeasureVector vector(String language, String marked) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return analyser.analyse(Texts.article(Language.ofTag(language).orElseThrow(), text)).measures().at(open, close).orElseThrow();
  }
}
