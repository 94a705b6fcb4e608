package org.cotejo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeasureVectorTest {

  @Test
  void onlyTheDirectionCounts() {
    MeasureVector one = MeasureVector.of(new float[] {3, 4});

    assertThat(one.closeness(MeasureVector.of(new float[] {30, 40}))).isCloseTo(1, within(1e-6));
    assertThat(one.closeness(MeasureVector.of(new float[] {-4, 3}))).isCloseTo(0, within(1e-6));
    assertThat(one.closeness(MeasureVector.of(new float[] {-3, -4}))).isCloseTo(-1, within(1e-6));
  }

  @Test
  void nothingHasNoDirection() {
    assertThat(MeasureVector.of(new float[2]).closeness(MeasureVector.of(new float[] {1, 0}))).isZero();
  }
}
