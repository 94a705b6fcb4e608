package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** More that speaks for it never makes it less likely, and nothing makes it certain. */
class SignsTest {

  private static final double STEP = 0.05;

  @Property
  void aChanceLiesBetweenNeverAndSurely(@ForAll @DoubleRange(max = 1) double nearness,
      @ForAll @DoubleRange(min = -0.4, max = 0.4) double lead, @ForAll @DoubleRange(max = 1.5) double topics,
      @ForAll @DoubleRange(max = 2.3) double ratio, @ForAll Set<Mark> marks) {
    assertThat(new Signs(nearness, lead, topics, ratio, marks).chance()).isStrictlyBetween(0.0, 1.0);
  }

  @Property
  void whatIsNearerThanOthersOfCloserValueOrSharesMoreIsLikelier(@ForAll @DoubleRange(max = 0.95) double nearness,
      @ForAll @DoubleRange(max = 0.35) double lead, @ForAll @DoubleRange(max = 1.45) double topics,
      @ForAll @DoubleRange(min = 0.05, max = 2.3) double ratio, @ForAll Set<Mark> marks) {
    double chance = new Signs(nearness, lead, topics, ratio, marks).chance();

    assertThat(new Signs(nearness + STEP, lead, topics, ratio, marks).chance()).isGreaterThan(chance);
    assertThat(new Signs(nearness, lead + STEP, topics, ratio, marks).chance()).isGreaterThan(chance);
    assertThat(new Signs(nearness, lead, topics + STEP, ratio, marks).chance()).isGreaterThan(chance);
    assertThat(new Signs(nearness, lead, topics, ratio - STEP, marks).chance()).isGreaterThan(chance);
  }

  @Property
  void eachMarkMovesTheChanceItsOwnWay(@ForAll @DoubleRange(max = 1) double nearness,
      @ForAll @DoubleRange(min = -0.4, max = 0.4) double lead, @ForAll @DoubleRange(max = 2.3) double ratio,
      @ForAll Set<Mark> marks, @ForAll Mark mark) {
    Set<Mark> without = EnumSet.noneOf(Mark.class);
    without.addAll(marks);
    without.remove(mark);
    Set<Mark> with = EnumSet.of(mark);
    with.addAll(without);

    double more = new Signs(nearness, lead, 0, ratio, with).chance();
    double less = new Signs(nearness, lead, 0, ratio, without).chance();

    assertThat(Double.compare(more, less)).isEqualTo(Double.compare(mark.weight(), 0));
  }
}
