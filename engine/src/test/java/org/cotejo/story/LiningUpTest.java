package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code lining.tsv}: whether the numbers in brackets of two reports measure one thing. */
class LiningUpTest {

  private static final int COLUMNS = 5;

  static Stream<List<String>> cases() {
    return Lexicons.lines(LiningUpTest.class, "lining.tsv").stream().map(l -> List.of(l.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void linesUpWhatMeasuresOneThing(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    MarkedReport first = MarkedReport.of(columns.get(1), columns.get(2));
    MarkedReport second = MarkedReport.of(columns.get(3), columns.get(4));
    Story story = StoryBuilder.build("y1", List.of(first.read("a1"), second.read("a2")));
    String one = first.figure(story, "a1");
    String other = second.figure(story, "a2");

    boolean together = story.measures().stream().anyMatch(m -> m.figures().contains(one) && m.figures().contains(other));

    assertThat(together ? "one" : "apart").isEqualTo(columns.getFirst());
  }
}
