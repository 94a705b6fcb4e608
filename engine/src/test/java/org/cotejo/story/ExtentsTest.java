package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Extent.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code extents.tsv}: how far the number in brackets reaches, by the words around it. */
class ExtentsTest {

  private static final int COLUMNS = 3;
  private static final Optional<Integer> YEAR = Optional.of(2025);

  static Stream<List<String>> cases() {
    return Lexicons.rows(ExtentsTest.class, "extents.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsHowFarAFigureReaches(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    MarkedReport report = MarkedReport.of(columns.get(1), columns.get(2));
    ArticleReading reading = report.read("a1");
    Figure figure = report.figure(reading);
    Extents extents = new Extents(reading, YEAR);

    Set<String> told = words(extents.of(figure, new PeriodsNamed(reading).of(figure)));
    extents.land(figure).forEach(land -> told.add("land " + land));

    assertThat(told.isEmpty() ? "-" : String.join(", ", told)).isEqualTo(columns.getFirst());
  }

  private static Set<String> words(Extent extent) {
    Set<String> told = new TreeSet<>();
    extent.terms().forEach(term -> told.add("term " + term));
    extent.base().forEach(base -> told.add("of " + base));
    extent.whole().forEach(whole -> told.add("of " + whole));
    if (extent.course() == Course.STOCK) {
      told.add("stock");
    }
    if (extent.bygone()) {
      told.add("bygone");
    }
    if (extent.part() || extent.partitive()) {
      told.add("part");
    }
    if (extent.other()) {
      told.add("other");
    }
    return told;
  }

  @Test
  void knowsItsOwnNumber() {
    MarkedReport report = MarkedReport.of("en", "The dam holds [4.50] million litres.");
    ArticleReading reading = report.read("a1");

    assertThat(new Extents(reading, YEAR).of(report.figure(reading), Set.of()).value()).containsExactly("4500000");
  }

  @Test
  void theReportsOwnYearGoesBeforeTheStorys() {
    ArticleReading reading = StoryFixture.reading("a1", Language.ENGLISH, "2019-05-02",
        "Mill\nThe mill sold [900|n=900|counted=tonnes] tonnes.");
    Figure figure = reading.figures().getFirst();

    assertThat(new Extents(reading, YEAR).of(figure, Set.of("2018")).bygone()).isTrue();
    assertThat(new Extents(reading, YEAR).of(figure, Set.of("2019")).bygone()).isFalse();
    assertThat(new Extents(reading, YEAR).of(figure, Set.of("2018", "2019")).bygone()).isFalse();
  }

  @Test
  void withoutAnyYearNothingIsBygone() {
    ArticleReading reading = StoryFixture.reading("a1", Language.SPANISH, "",
        "Molino\nEl molino vendió [900|n=900|counted=toneladas] toneladas.");

    Figure figure = reading.figures().getFirst();

    assertThat(new Extents(reading, Optional.empty()).of(figure, Set.of("1999")).bygone()).isFalse();
    assertThat(new Extents(reading, YEAR).of(figure, Set.of("1999")).bygone()).isTrue();
  }
}
