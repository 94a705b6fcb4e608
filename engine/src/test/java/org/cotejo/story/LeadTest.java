package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.api.Test;

/** How much nearer two figures lie than either lies to what else stands in the other's report. */
class LeadTest {

  private static final double HALF = Math.acos(0.5);
  private static final double TENTH = 0.001;

  private final MarkedReport first = MarkedReport.of("en", "The yard lost [40 lorries].");

  private static double lead(ArticleReading one, ArticleReading other) {
    List<Figure> figures = other.figures();
    return new Likeness(List.of(one, other)).keyed(Figure::unit).lead(one.figures().getFirst(), figures.getFirst());
  }

  @Test
  void isTheWholeLengthWhereTheOtherReportHasNothingElse() {
    MarkedReport second = MarkedReport.of("en", "The firm missed [44 trucks].");

    assertThat(lead(first.read("a1", 0), second.read("a2", 0))).isEqualTo(0.4);
  }

  @Test
  void isBelowNothingWhereAnotherValueLiesNearer() {
    MarkedReport second = MarkedReport.of("en", "The firm missed [44 trucks], and 52 vans.");
    ArticleReading reading = second.read("a2", Map.of("44", HALF, "52", 0.0));

    assertThat(lead(first.read("a1", 0), reading)).isEqualTo(-0.4);
  }

  @Test
  void isWhatLiesBetweenTheNearestAndTheNext() {
    MarkedReport second = MarkedReport.of("en", "The firm missed [44 trucks], and 52 vans.");
    ArticleReading reading = second.read("a2", Map.of("44", 0.0, "52", Math.acos(0.8)));

    assertThat(lead(first.read("a1", 0), reading)).isCloseTo(0.2, within(TENTH));
  }

  @Test
  void takesNoHeedOfTheSameValueToldTwice() {
    MarkedReport second = MarkedReport.of("en", "The firm missed [44 trucks]. All 44 trucks were new.");

    assertThat(lead(first.read("a1", 0), second.read("a2", Map.of("44", 0.0)))).isEqualTo(0.4);
  }

  @Test
  void takesNoHeedOfOtherUnits() {
    MarkedReport second = MarkedReport.of("en", "The firm missed [44 trucks], 52 km away.");

    assertThat(lead(first.read("a1", 0), second.read("a2", Map.of("44", 0.0, "52", 0.0)))).isEqualTo(0.4);
  }

  @Test
  void aFarFigureThatAnotherIsNearerToSpeaksAgainst() {
    MarkedReport second = MarkedReport.of("en", "The firm missed [44 trucks], and 52 vans.");

    assertThat(isAgainst(second.read("a2", Map.of("44", Math.acos(0.3), "52", HALF)))).isTrue();
    assertThat(isAgainst(second.read("a2", Map.of("44", Math.acos(0.3), "52", Math.acos(0.2))))).isFalse();
    assertThat(isAgainst(second.read("a2", Map.of("44", HALF, "52", 0.0)))).isFalse();
    assertThat(isAgainst(second.read("a2"))).isFalse();
  }

  private boolean isAgainst(ArticleReading other) {
    ArticleReading one = first.read("a1", 0);
    return new Likeness(List.of(one, other)).keyed(Figure::unit)
        .isAgainst(one.figures().getFirst(), other.figures().getFirst());
  }
}
