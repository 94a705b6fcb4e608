package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code own.tsv}: whether one report that gives two values lets them be one measure. */
class OwnReportTest {

  private static final int COLUMNS = 3;
  private static final String BOTH =
      "Flood\nThere were [12 dead|n=12|half=0.5|counted=dead]. There were [15 dead|n=15|half=0.5|counted=dead].";
  private static final String TWELVE = "Flood\nThere were [12 dead|n=12|half=0.5|counted=dead].";
  private static final String FIFTEEN = "Flood\nThere were [15 dead|n=15|half=0.5|counted=dead].";

  static Stream<List<String>> cases() {
    return Lexicons.rows(OwnReportTest.class, "own.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judgesTwoValuesOfOneReport(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    Language language = Language.ofTag(columns.get(1)).orElseThrow();
    ArticleReading reading = StoryFixture.reading("a1", language, "2025-03-02", "Report\n" + columns.get(2));
    OwnReport ownReport = ownReport(List.of(reading));
    Cluster first = cluster(reading, 0);
    Cluster second = cluster(reading, reading.figures().size() - 1);

    String told = ownReport.isRevised(first, second) ? "revised" : ownReport.allows(first, second) ? "one" : "two";

    assertThat(told).isEqualTo(columns.getFirst());
    assertThat(ownReport.allows(second, first)).isEqualTo(ownReport.allows(first, second));
    assertThat(ownReport.isRevised(second, first)).isEqualTo(ownReport.isRevised(first, second));
  }

  @Test
  void aReportWithBothValuesDoesNotSpeakAgainstOthersThatGiveEachAlone() {
    ArticleReading both = reading("a1", BOTH);
    ArticleReading twelve = reading("a2", TWELVE);
    ArticleReading fifteen = reading("a3", FIFTEEN);
    OwnReport ownReport = ownReport(List.of(both, twelve, fifteen));
    Cluster first = cluster(both, 0);
    Cluster second = cluster(both, 1);
    first.addAll(cluster(twelve, 0), "one value");

    assertThat(ownReport.allows(first, second)).isFalse();

    second.addAll(cluster(fifteen, 0), "one value");

    assertThat(ownReport.allows(first, second)).isTrue();
  }

  @Test
  void twoReportsAreFreeToDiffer() {
    ArticleReading twelve = reading("a2", TWELVE);
    ArticleReading fifteen = reading("a3", FIFTEEN);
    OwnReport ownReport = ownReport(List.of(twelve, fifteen));

    assertThat(ownReport.allows(cluster(twelve, 0), cluster(fifteen, 0))).isTrue();
    assertThat(ownReport.isRevised(cluster(twelve, 0), cluster(fifteen, 0))).isFalse();
  }

  private static ArticleReading reading(String id, String markup) {
    return StoryFixture.reading(id, Language.ENGLISH, "2025-03-02", markup);
  }

  private static OwnReport ownReport(List<ArticleReading> readings) {
    return new OwnReport(readings,
        new Times(readings, readings.stream().flatMap(r -> r.statements().stream()).toList()));
  }

  private static Cluster cluster(ArticleReading reading, int figure) {
    Figure of = reading.figures().get(figure);
    return new Cluster(of, new Profiles(reading, Optional.of(2025)).of(of));
  }
}
