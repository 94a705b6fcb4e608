package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code grounds.tsv}: whether two values that differ are firmly of one thing, or only may be, since little
 * besides the word for it says so.
 */
class GroundsTest {

  static Stream<List<String>> cases() {
    return Lexicons.lines(GroundsTest.class, "grounds.tsv").stream().map(l -> List.of(l.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsFirmGroundFromAWordInCommon(List<String> columns) {
    assertThat(columns).hasSize(5);
    MarkedReport first = MarkedReport.of(columns.get(1), columns.get(2));
    MarkedReport second = MarkedReport.of(columns.get(3), columns.get(4));
    Story story = StoryBuilder.build("y1", List.of(first.read("a1"), second.read("a2")));
    List<String> pair = List.of(first.figure(story, "a1"), second.figure(story, "a2"));

    String told = story.measures().stream().filter(m -> m.figures().containsAll(pair)).findFirst()
        .map(m -> m.unsure() ? "unsure" : "firm").orElse("apart");

    assertThat(told).isEqualTo(columns.getFirst());
  }
}
