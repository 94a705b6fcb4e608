package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code evidence.tsv}: whether enough speaks for the numbers in brackets, of one value or one rounding to
 * the other, being one measure.
 */
class EvidenceTest {

  private static final int COLUMNS = 5;

  /** Two figures of two reports and what they are weighed with. */
  private record Pair(Figure a, Profile x, Figure b, Profile y, Evidence evidence) {

    static Pair of(String tag, String text, String otherTag, String otherText) {
      MarkedReport first = MarkedReport.of(tag, text);
      MarkedReport second = MarkedReport.of(otherTag, otherText);
      List<ArticleReading> readings = List.of(first.read("a1"), second.read("a2"));
      Figure a = first.figure(readings.getFirst());
      Figure b = second.figure(readings.getLast());
      return new Pair(a, profile(readings.getFirst(), a), b, profile(readings.getLast(), b),
          new Evidence(new Topics(readings), new Likeness(readings).keyed(Figure::unit)));
    }

    private static Profile profile(ArticleReading reading, Figure figure) {
      return new Profiles(reading, Optional.of(2025)).of(figure);
    }

    double same() {
      return evidence.ofSame(a, x, b, y);
    }

    double near() {
      return evidence.ofNear(a, x, b, y);
    }
  }

  static Stream<List<String>> cases() {
    return Lexicons.rows(EvidenceTest.class, "evidence.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void weighsWhatSpeaksForOneMeasure(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    Pair pair = Pair.of(columns.get(1), columns.get(2), columns.get(3), columns.get(4));

    String told = Intervals.token(pair.a()).equals(Intervals.token(pair.b()))
        ? pair.same() >= 0 ? "same" : "chance" : pair.near() >= 0 ? "rounding" : "apart";

    assertThat(told).isEqualTo(columns.getFirst());
  }

  @Test
  void theMoreParticularTheValueTheMoreSpeaksForIt() {
    List<Double> evidence = Stream.of("3", "31", "312", "3127")
        .map(n -> Pair.of("en", "The fair drew [" + n + " goats].", "en", "It hailed on [" + n + " goats].").same())
        .toList();

    assertThat(evidence).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aValueRoundsToOneThatIsCoarserOrHedgedAndClose() {
    assertThat(isRounding("about 5,000", "4,870")).isTrue();
    assertThat(isRounding("5,000", "4,870")).isTrue();
    assertThat(isRounding("4,880", "4,870")).isFalse();
    assertThat(isRounding("more than 4,000", "4,870")).isFalse();
    assertThat(isRounding("more than 4,800", "4,870")).isTrue();
  }

  private static boolean isRounding(String one, String other) {
    Pair pair = Pair.of("en", "It hailed on [" + one + "] goats.", "en", "It hailed on [" + other + "] goats.");
    assertThat(Evidence.isRounding(pair.b(), pair.a())).isEqualTo(Evidence.isRounding(pair.a(), pair.b()));
    return Evidence.isRounding(pair.a(), pair.b());
  }
}
