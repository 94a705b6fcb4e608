package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scale word a number is printed with, and which numbers are of one order. */
class OrdersTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      78 million | 78000000 | 1000000
      £3m | 3000000 | 1000000
      1.2bn | 1200000000 | 1000000000
      4 mil | 4000 | 1000
      3.400 millones | 3400000000 | 1000000
      7,5 millones | 7500000 | 1000000
      dos millones | 2000000 | 1000000
      two million | 2000000 | 1000000
      3 mil millones | 3000000000 | 1000000000
      2 billones | 2000000000000 | 1000000000000
      41,000 | 41000 | 1
      7.50 | 7.5 | 1
      7.50 million | 7500000 | 1000000
      750 | 750 | 1
      forty | 40 | 1
      """)
  void theScaleWordIsThatWhichIsPrinted(String printed, BigDecimal number, BigDecimal scale) {
    assertThat(Orders.scale(number, printed)).isEqualByComparingTo(scale);
  }

  @Test
  void numbersAreNearThatDifferByAFactorAtMost() {
    BigDecimal five = BigDecimal.valueOf(5);
    assertThat(Orders.areNear(BigDecimal.TWO, BigDecimal.TEN, five)).isTrue();
    assertThat(Orders.areNear(BigDecimal.TEN, BigDecimal.TWO, five)).isTrue();
    assertThat(Orders.areNear(BigDecimal.ONE, BigDecimal.TEN, five)).isFalse();
    assertThat(Orders.areNear(BigDecimal.ZERO, BigDecimal.ZERO, five)).isFalse();
  }

  @Test
  void anEstimateStandsForItsLowerBoundOrElseForItsUpperOne() {
    Interval any = Interval.point(Interval.exact(BigDecimal.TEN));
    Estimate most = new Estimate(Optional.empty(), Optional.of(BigDecimal.TEN), Estimate.Said.AT_MOST, any);
    Estimate between = new Estimate(
        Optional.of(BigDecimal.TWO), Optional.of(BigDecimal.TEN), Estimate.Said.BETWEEN, any);

    assertThat(Orders.number(most)).contains(BigDecimal.TEN);
    assertThat(Orders.number(between)).contains(BigDecimal.TWO);
  }
}
