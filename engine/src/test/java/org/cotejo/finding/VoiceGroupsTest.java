package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.article.Language.ENGLISH;
import static org.cotejo.story.StoryFixture.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.StoryBuilder;
import org.junit.jupiter.api.Test;

class VoiceGroupsTest {

  private static final List<String> SPEAKERS = List.of("Ana Ruiz", "Luis Prado", "the company", "Acme", "a statement");

  private static final String COPY =
      "A wall of the old quay gave way at dawn and its stones fell on to the moorings, and ";

  /** A report that speaks itself, quotes somebody, repeats others word for word, or is a release. */
  private static ArticleReading report(int number, Random random) {
    String figure = "[12 boats|n=12|counted=boats|predicate=sunk]";
    String by = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
    String start = random.nextInt(3) == 0 ? COPY
        : "Paper " + number + " heard at " + random.nextInt(4) + " in the harbour, that ";
    String end = random.nextInt(3) == 0 ? " in the storm of the night before, as all could see"
        : " by wave " + random.nextInt(5);
    String head = random.nextInt(6) == 0 ? "Press release\nSent by " + by + ". " : "Boats\n";
    String told = random.nextBoolean() ? start + figure + " sunk" + end + ". "
        : "{" + by + ":" + start + figure + " sunk" + end + "}, said " + by + ". ";
    String more = random.nextInt(3) > 0 ? "" : "{" + by + ":" + figure + " sunk at the quay}, said " + by + ".";
    return reading("a" + number, ENGLISH, "2025-03-01", head + told + more);
  }

  /** By the definition: whoever is one voice with one of a group belongs to it. */
  private static List<Set<Figure>> byPairs(Voices voices, List<Figure> figures) {
    List<Set<Figure>> groups = new ArrayList<>();
    for (Figure figure : figures) {
      List<Set<Figure>> mine = groups.stream()
          .filter(g -> g.stream().anyMatch(f -> voices.oneVoice(f, figure))).toList();
      if (mine.isEmpty()) {
        groups.add(new HashSet<>(Set.of(figure)));
      } else {
        mine.getFirst().add(figure);
        mine.stream().skip(1).forEach(mine.getFirst()::addAll);
        groups.removeIf(g -> mine.stream().skip(1).anyMatch(m -> m == g));
      }
    }
    return groups;
  }

  @Test
  void voicesAreTheSameAsByLookingAtEveryTwoFigures() {
    Set<Integer> sizes = new HashSet<>();
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Facts facts = new Facts(StoryBuilder.build("y1", IntStream.rangeClosed(1, 3 + seed % 12)
          .mapToObj(n -> report(n, random)).toList()));
      List<Figure> figures = facts.story().figures();

      List<List<Figure>> voices = facts.voices().byVoice(figures);

      assertThat(voices.stream().map(v -> (Set<Figure>) new HashSet<>(v)).toList())
          .isEqualTo(byPairs(facts.voices(), figures));
      assertThat(voices.stream().mapToInt(List::size).sum()).isEqualTo(figures.size());
      sizes.add(voices.size());
    }
    assertThat(sizes).hasSizeGreaterThan(3);
  }
}
