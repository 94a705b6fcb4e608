package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code clusters.tsv}: which numbers in brackets the first step takes together, and as what. */
class ValueClustersTest {

  static Stream<List<String>> cases() {
    return Lexicons.rows(ValueClustersTest.class, "clusters.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void takesOneValueAndItsRoundingsTogether(List<String> columns) {
    List<MarkedReport> reports = new ArrayList<>();
    for (int i = 1; i + 1 < columns.size(); i += 2) {
      reports.add(MarkedReport.of(columns.get(i), columns.get(i + 1)));
    }
    List<ArticleReading> readings = new ArrayList<>();
    List<Figure> marked = new ArrayList<>();
    for (MarkedReport report : reports) {
      readings.add(report.read("a" + (readings.size() + 1)));
      marked.add(report.figure(readings.getLast()));
    }

    assertThat(told(joined(readings), marked)).isEqualTo(columns.getFirst());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en | The flood drowned [4,318] goats. In all it drowned 4,318 goats. | 1",
      "en | The flood drowned [4,318] goats and 4,318 trees fell.             | 2",
      "es | La riada ahogó [4.318] cabras. En total ahogó a 4.318 cabras.     | 1",
      "es | La riada ahogó [4.318] cabras y cayeron 4.318 árboles.            | 2"})
  void oneReportsOwnFiguresNeedOneWord(String tag, String text, int clusters) {
    assertThat(joined(List.of(MarkedReport.of(tag, text).read("a1")))).hasSize(clusters);
  }

  private static List<Cluster> joined(List<ArticleReading> readings) {
    OwnReport ownReport = new OwnReport(readings, new Times(readings, List.of()));
    ValueClusters clusters = new ValueClusters(
        new Evidence(new Topics(readings), new Likeness(readings).keyed(Figure::unit)), ownReport);
    for (ArticleReading reading : readings) {
      Profiles profiles = new Profiles(reading, Optional.of(2025));
      reading.figures().forEach(f -> clusters.add(f, profiles.of(f)));
    }
    return clusters.joined();
  }

  /** "1 2: one value; 3: alone": the marked figures of each cluster that has any, by their place, and what decided. */
  private static String told(List<Cluster> clusters, List<Figure> marked) {
    List<String> told = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<String> own = marked.stream().filter(cluster::holds)
          .map(f -> Integer.toString(marked.indexOf(f) + 1)).toList();
      if (!own.isEmpty()) {
        told.add(String.join(" ", own) + ": " + cluster.decidedBy);
      }
    }
    return String.join("; ", told);
  }
}
