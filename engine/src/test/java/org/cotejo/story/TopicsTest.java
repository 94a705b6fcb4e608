package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code topics.tsv}: what the sentence and the clause of the number in brackets speak of. */
class TopicsTest {

  private static final int COLUMNS = 4;

  static Stream<List<String>> cases() {
    return Lexicons.rows(TopicsTest.class, "topics.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesWhatASentenceSpeaksOf(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    MarkedReport report = MarkedReport.of(columns.get(0), columns.get(1));
    ArticleReading reading = report.read("a1");
    Topics topics = new Topics(List.of(reading));

    assertThat(String.join(" ", new TreeSet<>(topics.of(report.figure(reading))))).isEqualTo(columns.get(2));
    assertThat(String.join(" ", new TreeSet<>(topics.ofClause(report.figure(reading))))).isEqualTo(columns.get(3));
  }

  @Test
  void aRareWordTellsMoreThanOneThatMostSentencesHave() {
    Topics topics = new Topics(IntStream.range(0, 8).mapToObj(i -> MarkedReport.of("en", i == 0
        ? "The flood drowned [40 goats] of the abbey." : "The flood drowned [40 sheep].").read("a" + i)).toList());

    double rare = topics.shared(Set.of("~abbey"), Set.of("~abbey"));
    double common = topics.shared(Set.of("flood"), Set.of("flood"));

    assertThat(rare).isEqualTo(1);
    assertThat(common).isBetween(0.0, 0.1);
    assertThat(topics.shared(Set.of("~abbey", "flood"), Set.of("~abbey"))).isEqualTo(rare);
    assertThat(topics.shared(Set.of("flood"), Set.of("~abbey"))).isZero();
  }

  @Test
  void longSentencesShareNoMoreThanTwo() {
    Topics topics = new Topics(List.of(MarkedReport.of("es", "La riada ahogó [40 cabras].").read("a1"),
        MarkedReport.of("es", "Ayer nevó sobre [40 cumbres].").read("a2")));
    Set<String> many = Set.of("~one", "~two", "~three", "~four");

    assertThat(topics.shared(many, many)).isEqualTo(2);
  }

  @Test
  void aFigureOfAnUnknownReportSpeaksOfNothing() {
    Figure stranger = StoryFixture.reading("a9", Language.ENGLISH, "", "T\nIt drowned [40 goats|n=40|counted=goats].")
        .figures().getFirst();
    Topics topics = new Topics(List.of(MarkedReport.of("en", "The flood drowned [40 goats].").read("a1")));

    assertThat(topics.of(stranger)).isEmpty();
    assertThat(topics.ofClause(stranger)).isEmpty();
  }
}
