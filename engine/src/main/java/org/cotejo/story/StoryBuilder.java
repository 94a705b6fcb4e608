package org.cotejo.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cotejo.figure.Figure;
import org.cotejo.party.PartyMerger;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;

/** Lines up the readings of one story: its parties become one list, its figures measures. */
public final class StoryBuilder {

  private StoryBuilder() {}

  /**
   * The story that these readings tell together. Their order changes nothing.
   *
   * @param id id of the story, such as {@code y1}
   * @param readings at least one; ids of articles differ
   */
  public static Story build(String id, List<ArticleReading> readings) {
    List<ArticleReading> sorted = readings.stream()
        .sorted(Comparator.comparingInt((ArticleReading r) -> r.article().id().length())
            .thenComparing(r -> r.article().id()))
        .toList();
    PartyMerger.Merged merged = PartyMerger.merge(sorted.stream().map(ArticleReading::parties).toList());
    Map<String, String> storyIds = merged.storyIds();
    List<Statement> statements = sorted.stream().flatMap(r -> r.statements().stream())
        .map(s -> s.withParties(s.party().map(p -> storyIds.getOrDefault(p, p)), renamed(s.cites(), storyIds)))
        .toList();
    List<Figure> read = sorted.stream().flatMap(r -> r.figures().stream())
        .map(f -> f.withClaimants(renamed(f.claimants(), storyIds))).toList();
    Likeness likeness = new Likeness(sorted);
    List<Figure> figures = UnitsLeftOut.completed(likeness, Currencies.completed(Currencies.settled(read)));
    MeasureMaker.Lines lines = new MeasureMaker(sorted, statements, likeness).lineUp(figures);
    return new Story(id, Labels.of(sorted, merged.parties(), lines.measures()), sorted, merged.parties(), statements,
        figures, lines.measures(), lines.notCompared(), lines.opposed());
  }

  private static List<String> renamed(List<String> ids, Map<String, String> storyIds) {
    return ids.stream().map(p -> storyIds.getOrDefault(p, p)).distinct().toList();
  }
}
