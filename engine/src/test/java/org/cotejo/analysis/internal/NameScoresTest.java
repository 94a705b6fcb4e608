package org.cotejo.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NameScoresTest {

  /** Log probabilities of outside, then begin and inside of person, organisation, place, other. */
  private static double[] labels(double person, double organisation) {
    double rest = (1 - person - organisation) / 5;
    double[] out = {rest, person / 2, person / 2, organisation / 2, organisation / 2, rest, rest, rest, rest};
    for (int k = 0; k < out.length; k++) {
      out[k] = Math.log(out[k]);
    }
    return out;
  }

  @Test
  void aStretchHasTheMeanOfItsPieces() {
    NameScores scores = new NameScores();
    scores.add(0, 3, labels(0.9, 0.05));
    scores.add(4, 8, labels(0.5, 0.4));
    NameScores following = new NameScores();
    following.add(9, 12, labels(0.1, 0.8));
    scores.addAll(following);
    assertThat(scores.mean(0, 8)[0]).isCloseTo(0.7, within(1e-9));
    assertThat(scores.mean(5, 12)[1]).isCloseTo(0.6, within(1e-9));
    assertThat(scores.mean(9, 10)[1]).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void whereNothingWasReadNothingIsLikely() {
    NameScores scores = new NameScores();
    assertThat(scores.isEmpty()).isTrue();
    scores.add(4, 8, labels(0.9, 0.05));
    assertThat(scores.isEmpty()).isFalse();
    assertThat(scores.mean(0, 4)).containsOnly(0);
    assertThat(scores.mean(8, 20)).containsOnly(0);
  }
}
