package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.cotejo.story.Signs.Words;

/** More that speaks for it never makes it less likely, and nothing makes it certain. */
class SignsTest {

  private static final double STEP = 0.05;

  @Property
  void aChanceLiesBetweenNeverAndSurely(@ForAll @DoubleRange(max = 1) double nearness,
      @ForAll @DoubleRange(min = -0.4, max = 0.4) double lead, @ForAll @DoubleRange(max = 1.5) double topics,
      @ForAll @DoubleRange(max = 2.3) double ratio, @ForAll boolean counts, @ForAll boolean shares, @ForAll Words words) {
    assertThat(new Signs(nearness, lead, topics, ratio, counts, shares, words).chance()).isStrictlyBetween(0.0, 1.0);
  }

  @Property
  void whatIsNearerThanOthersOfCloserValueOrSharesMoreIsLikelier(@ForAll @DoubleRange(max = 0.95) double nearness,
      @ForAll @DoubleRange(max = 0.35) double lead, @ForAll @DoubleRange(max = 1.45) double topics,
      @ForAll @DoubleRange(min = 0.05, max = 2.3) double ratio, @ForAll boolean counts, @ForAll Words words) {
    double chance = new Signs(nearness, lead, topics, ratio, counts, false, words).chance();

    assertThat(new Signs(nearness + STEP, lead, topics, ratio, counts, false, words).chance()).isGreaterThan(chance);
    assertThat(new Signs(nearness, lead + STEP, topics, ratio, counts, false, words).chance()).isGreaterThan(chance);
    assertThat(new Signs(nearness, lead, topics + STEP, ratio, counts, false, words).chance()).isGreaterThan(chance);
    assertThat(new Signs(nearness, lead, topics, ratio - STEP, counts, false, words).chance()).isGreaterThan(chance);
  }

  @Property
  void aCommonWordMakesItLikelierAndAnOpenQuestionLessSo(@ForAll @DoubleRange(max = 1) double nearness,
      @ForAll @DoubleRange(min = -0.4, max = 0.4) double lead, @ForAll @DoubleRange(max = 2.3) double ratio) {
    double common = new Signs(nearness, lead, 0, ratio, true, false, Words.COMMON).chance();
    double open = new Signs(nearness, lead, 0, ratio, true, false, Words.OPEN).chance();
    double none = new Signs(nearness, lead, 0, ratio, true, false, Words.NONE).chance();

    assertThat(common).isGreaterThan(open);
    assertThat(open).isGreaterThan(none);
  }
}
