package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.article.Language.ENGLISH;
import static org.cotejo.story.StoryFixture.reading;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Story;
import org.cotejo.story.StoryBuilder;
import org.junit.jupiter.api.Test;

class ManyReportsTest {

  /** Reports of one day that give one of four tolls, each setting the one that it quotes against another. */
  private static ArticleReading report(int number) {
    int dead = 12 + number % 4;
    return reading("a" + number, ENGLISH, "2025-03-01", "Slide\nThe slide killed [" + dead + " people|n=" + dead
        + "|counted=people|predicate=killed]. {Ana Ruiz:It killed [" + (dead + 5) + " people|n=" + (dead + 5)
        + "|counted=people|predicate=killed]}, denied Ana Ruiz.");
  }

  static Story story(int reports) {
    return StoryBuilder.build("y1", IntStream.rangeClosed(1, reports).mapToObj(ManyReportsTest::report).toList());
  }

  /** A guard against work that grows with the square of the reports for each pair of them: that takes hours here. */
  @Test
  void aConflictThatHundredsOfReportsRepeatIsFoundOnce() {
    List<Finding> found = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Checks.run(story(400)));

    assertThat(found.stream().filter(f -> f.kind() == Kind.CONFLICT)).hasSize(1);
  }
}
