package org.cotejo.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisScaleTest {

  @Test
  void beginsAtZeroAndEndsOnATickBeyondTheLargestValue() {
    AxisScale scale = AxisScale.from0(List.of(8.5, 41.1));
    assertThat(scale.ticks()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
    assertThat(scale.at(0)).isZero();
    assertThat(scale.at(25)).isEqualTo(50);
  }

  @Test
  void isLogarithmicFromAHundredfoldOn() {
    AxisScale scale = AxisScale.from0(List.of(40.0, 2_000_000.0));
    assertThat(scale.isLogarithmic()).isTrue();
    assertThat(scale.ticks()).containsExactly(10.0, 1e3, 1e5, 1e7);
    assertThat(scale.at(1e4)).isCloseTo(50, within(1e-9));
  }

  @Test
  void isLinearWhereAValueIsZeroOrBelow() {
    assertThat(AxisScale.from0(List.of(0.0, 1e6)).isLogarithmic()).isFalse();
    AxisScale scale = AxisScale.from0(List.of(-5.0, 12.0));
    assertThat(scale.isLogarithmic()).isFalse();
    assertThat(scale.ticks().getFirst()).isEqualTo(-5.0);
  }

  @Test
  void mayLeaveOutZeroForOneNeighbourhood() {
    AxisScale scale = AxisScale.around(List.of(17_500.0, 18_500.0));
    assertThat(scale.startsAtZero()).isFalse();
    assertThat(scale.ticks()).containsExactly(17_500.0, 18_000.0, 18_500.0);
  }

  @Test
  void aSingleValueHasAnAxisToo() {
    assertThat(AxisScale.from0(List.of(0.0)).ticks()).hasSizeGreaterThan(1);
    assertThat(AxisScale.from0(List.of()).ticks()).hasSizeGreaterThan(1);
    assertThat(AxisScale.around(List.of(7.0)).ticks()).isNotEmpty();
  }

  @Test
  void hasAFewTicksWhateverTheSize() {
    for (double most = 1e-6; most < 1e15; most *= 1.7) {
      assertThat(AxisScale.from0(List.of(most / 2, most)).ticks()).hasSizeBetween(4, 7);
    }
  }

  @Test
  void percentagesAreShort() {
    assertThat(AxisScale.percent(100.0 / 3)).isEqualTo("33.33%");
    assertThat(AxisScale.percent(50)).isEqualTo("50%");
    assertThat(AxisScale.percent(0)).isEqualTo("0%");
  }
}
