package org.cotejo.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaggingTest {

  private static final int OUT = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;

  @Test
  void insideNeverFollowsOutside() {
    double[][] scores = {{0, -2, -9}, {-3, -4, 0}, {-1, -1, -0.1}};
    assertThat(Tagging.labels(scores, new boolean[] {true, true, true})).containsExactly(BEGIN, INSIDE, INSIDE);
  }

  @Test
  void laterPiecesOfAWordContinueItsLabel() {
    double[][] scores = {{-5, 0, -9}, {0, -5, -5}, {0, -5, -5}};
    assertThat(Tagging.labels(scores, new boolean[] {true, false, true})).containsExactly(BEGIN, INSIDE, OUT);
  }

  @Test
  void runsAreABeginAndWhatContinuesIt() {
    assertThat(Tagging.runs(new int[] {0, 1, 2, 1, 0, 3, 4, 4}, 1)).containsExactly(new Range(1, 3), new Range(3, 4));
    assertThat(Tagging.runs(new int[] {0, 1, 2, 1, 0, 3, 4, 4}, 3)).containsExactly(new Range(5, 8));
  }

  @Test
  void distancesAreExactNearTheCueAndCoarseFarFromIt() {
    assertThat(LinkGraph.distanceBucket(0)).isZero();
    assertThat(LinkGraph.distanceBucket(-4)).isEqualTo(4);
    assertThat(LinkGraph.distanceBucket(-8)).isEqualTo(6);
    assertThat(LinkGraph.distanceBucket(4)).isEqualTo(19);
    assertThat(LinkGraph.distanceBucket(255)).isEqualTo(30);
  }
}
