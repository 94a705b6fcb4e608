package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.article.Language.ENGLISH;
import static org.cotejo.story.StoryFixture.reading;

import java.util.Arrays;
import java.util.List;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Messages;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.StoryBuilder;
import org.junit.jupiter.api.Test;

class UpdatesTest {

  private static Finding update(ArticleReading... readings) {
    return Checks.run(StoryBuilder.build("y1", Arrays.asList(readings))).stream()
        .filter(f -> f.kind() == Kind.UPDATE).findFirst().orElseThrow();
  }

  private static ArticleReading toll(String id, String day, int killed) {
    return reading(id, ENGLISH, day, "Slide\n{Ana Ruiz:The slide killed [" + killed + " people|n=" + killed
        + "|half=0.5|counted=people|predicate=killed]}, the mayor said.");
  }

  private static List<String> lines(Finding finding) {
    return finding.derivation().stream().map(s -> Messages.in("en").format(s.message())).toList();
  }

  private static String told(Finding finding) {
    return Messages.in("en").format(finding.summary());
  }

  @Test
  void valuesOfTwoDaysAreToldInTheOrderOfTheirDaysAndThatTheDayIsTheReportsOwn() {
    Finding update = update(toll("a1", "2025-03-02", 7), toll("a2", "2025-03-01", 4));

    assertThat(lines(update)).containsExactly(
        "“4 people”, in a report of 1 March 2025", "“7 people”, in a report of 2 March 2025");
    assertThat(told(update)).contains("values as of different times");
  }

  @Test
  void valuesOfOneDayAreToldFromTheLowestAndNotAsOfDifferentTimes() {
    Finding update = update(toll("a1", "2025-03-01", 9), toll("a2", "2025-03-01", 4), toll("a3", "2025-03-01", 7));

    assertThat(lines(update)).extracting(line -> line.substring(0, 9))
        .containsExactly("“4 people", "“7 people", "“9 people");
    assertThat(told(update)).contains("one side gives on one day").doesNotContain("different times");
  }
}
