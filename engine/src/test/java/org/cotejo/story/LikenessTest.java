package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code like.tsv}: what comes of two numbers if the model holds them so near, which each case says. It makes
 * a value surer of its like, and never judges alone.
 */
class LikenessTest {

  private static final int COLUMNS = 7;

  static Stream<List<String>> cases() {
    return Lexicons.lines(LikenessTest.class, "like.tsv").stream().map(l -> List.of(l.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void linesUpByWhatTheModelHoldsThemToMeasure(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    MarkedReport first = MarkedReport.of(columns.get(3), columns.get(4));
    MarkedReport second = MarkedReport.of(columns.get(5), columns.get(6));
    double angle = Math.acos(Double.parseDouble(columns.get(2)));
    Story story = StoryBuilder.build("y1", List.of(first.read("a1", 0), second.read("a2", angle)));
    List<String> pair = List.of(first.figure(story, "a1"), second.figure(story, "a2"));

    List<String> told = story.measures().stream().filter(m -> m.figures().containsAll(pair)).findFirst()
        .map(m -> List.of(m.unsure() ? "unsure" : "firm", m.decidedBy())).orElse(List.of("apart", "-"));

    assertThat(told).isEqualTo(columns.subList(0, 2));
  }
}
