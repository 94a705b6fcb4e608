package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.article.Language;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Story;
import org.cotejo.story.StoryBuilder;
import org.cotejo.story.StoryFixture;

/** A wider reading of a number never makes a contradiction. */
class WideningTest {

  @Property(tries = 60)
  void neverPutsMoreFiguresIntoAConflict(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 20, max = 60) Integer> numbers,
      @ForAll @IntRange(max = 30) int wider, @ForAll @IntRange(max = 4) int which) {
    List<ArticleReading> readings = IntStream.range(0, numbers.size()).mapToObj(i -> StoryFixture.reading(
        "a" + (i + 1), Language.ENGLISH, "2025-03-01",
        "Fire\nIt destroyed [" + numbers.get(i) + " homes|n=" + numbers.get(i) + "|counted=homes|predicate=destroyed].")).toList();
    Story story = StoryBuilder.build("y1", readings);
    List<Figure> widened = IntStream.range(0, story.figures().size())
        .mapToObj(i -> i == which ? widen(story.figures().get(i), wider) : story.figures().get(i)).toList();
    Story wide = new Story(story.id(), story.label(), story.readings(), story.parties(), story.statements(), widened,
        story.measures(), story.notCompared(), story.opposed());

    assertThat(inConflict(story)).containsAll(inConflict(wide));
  }

  private static Figure widen(Figure f, int by) {
    Estimate e = f.estimate();
    BigFraction margin = BigFraction.of(by);
    Interval interval = new Interval(e.interval().low().map(v -> v.subtract(margin)),
        e.interval().high().map(v -> v.add(margin)), false, false);
    return new Figure(f.id(), f.quantity(), f.span(), new Estimate(e.low(), e.high(), e.said(), interval), f.unit(),
        f.unitText(), f.counted(), f.entity(), f.predicate(), f.place(), f.direction(), f.of(), f.window(), f.asOf(), f.modality(),
        f.claimants(), f.statements(), f.decidedBy());
  }

  private static Set<String> inConflict(Story story) {
    Set<String> ids = new HashSet<>();
    Checks.run(story).stream().filter(f -> f.kind() == Kind.CONFLICT).forEach(f -> f.premises().forEach(p -> {
      Optional<String> id = p instanceof Premise.OfFigure(String figure) ? Optional.of(figure) : Optional.empty();
      id.ifPresent(ids::add);
    }));
    return ids;
  }
}
