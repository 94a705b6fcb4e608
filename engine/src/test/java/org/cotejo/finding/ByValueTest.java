package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.cotejo.figure.Figure;
import org.junit.jupiter.api.Test;

class ByValueTest {

  private static final List<Figure> FIGURES = ManyReportsTest.story(40).figures();

  /** What {@link ByValue#related} should find, by asking of every two. */
  private static List<Figure> byPairs(List<Figure> figures, BiPredicate<Figure, Figure> test) {
    Set<Figure> found = new LinkedHashSet<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        if (test.test(figures.get(i), figures.get(j))) {
          found.add(figures.get(i));
          found.add(figures.get(j));
        }
      }
    }
    return figures.stream().filter(found::contains).toList();
  }

  @Test
  void figuresOfOneValueAreOneGroup() {
    ByValue values = new ByValue(FIGURES);

    assertThat(values.size()).isEqualTo((int) FIGURES.stream().map(Given::by).distinct().count());
    FIGURES.forEach(a -> FIGURES.forEach(b ->
        assertThat(values.of(a) == values.of(b)).isEqualTo(Given.by(a).equals(Given.by(b)))));
  }

  @Test
  void whatIsRelatedIsTheSameAsByLookingAtEveryTwo() {
    for (int seed = 0; seed < 30; seed++) {
      int kind = seed;
      BiPredicate<Figure, Figure> values = (a, b) ->
          new Random(31L * Given.by(a).hashCode() + Given.by(b).hashCode() + kind).nextInt(4) == 0;
      BiPredicate<Figure, Figure> test = (a, b) -> new Random(17L * a.id().hashCode() + b.id().hashCode() + kind)
          .nextInt(20 + kind) == 0;

      assertThat(new ByValue(FIGURES).related(values, test)).isEqualTo(byPairs(FIGURES, values.and(test)));
    }
  }

  @Test
  void theEarlierFigureComesFirst() {
    List<Boolean> inOrder = new ArrayList<>();
    new ByValue(FIGURES).related((a, b) -> true,
        (a, b) -> !inOrder.add(FIGURES.indexOf(a) < FIGURES.indexOf(b)));

    assertThat(inOrder).isNotEmpty().doesNotContain(false);
  }

  @Test
  void pairsOfFiguresThatAreFoundAlreadyAreNotLookedAtAgain() {
    List<Figure> figures = ManyReportsTest.story(200).figures();
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger ofValues = new AtomicInteger();
    ByValue values = new ByValue(figures);

    List<Figure> found = values.related(
        (a, b) -> ofValues.incrementAndGet() > 0, (a, b) -> asked.incrementAndGet() > 0);

    assertThat(found).isEqualTo(figures);
    assertThat(asked.get()).isLessThanOrEqualTo(figures.size() + values.size() * values.size());
    assertThat(ofValues.get()).isLessThanOrEqualTo(values.size() * (values.size() + 1));
  }

  @Test
  void valuesThatCannotBeRelatedCostNoLookAtTheirFigures() {
    AtomicInteger asked = new AtomicInteger();

    assertThat(new ByValue(FIGURES).related((a, b) -> false, (a, b) -> asked.incrementAndGet() > 0)).isEmpty();
    assertThat(asked.get()).isZero();
  }

  @Test
  void figuresThatStandInTheRelationToNoneAreLeftOut() {
    List<Figure> figures = IntStream.range(0, 3).mapToObj(FIGURES::get).toList();

    assertThat(new ByValue(figures).related((a, b) -> true, (a, b) -> a == figures.get(0) && b == figures.get(2)))
        .containsExactly(figures.get(0), figures.get(2));
  }

  @Test
  void aFigureOfAnotherListIsRefused() {
    ByValue values = new ByValue(FIGURES.subList(0, 2));

    assertThatThrownBy(() -> values.of(FIGURES.get(5))).isInstanceOf(IllegalArgumentException.class);
  }
}
