package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code periods.tsv}: of which year or month the number in brackets is, as far as its sentence says. */
class PeriodsNamedTest {

  static Stream<List<String>> cases() {
    return Lexicons.lines(PeriodsNamedTest.class, "periods.tsv").stream().map(l -> List.of(l.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesThePeriodOfAFigure(List<String> columns) {
    assertThat(columns).hasSize(3);
    MarkedReport report = MarkedReport.of(columns.get(0), columns.get(1));
    ArticleReading reading = report.read("a1");

    assertThat(String.join(" ", new PeriodsNamed(reading).of(report.figure(reading)))).isEqualTo(columns.get(2));
  }
}
