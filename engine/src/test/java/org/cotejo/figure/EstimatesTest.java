package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotejo.figure.Estimate.Said;
import org.cotejo.figure.internal.Numeral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatesTest {

  @ParameterizedTest
  @CsvSource({
    "18000, 17500, 18500", "18400, 18350, 18450", "1100, 1050, 1150", "5, 4.5, 5.5", "40, 39.5, 40.5", "17, 16.5, 17.5",
    "9, 8.5, 9.5", "100, 90, 110", "99, 98.5, 99.5", "486.3, 486.25, 486.35", "3, 2.7, 3.3", "20000, 18000, 22000",
    "0, 0, 0", "-5, -5.5, -4.5"
  })
  void aPlainMeasureAllowsWhatRoundsToIt(BigDecimal number, BigDecimal low, BigDecimal high) {
    assertThat(measure(number).interval()).isEqualTo(closed(low, high));
  }

  @Test
  void aScaleWordIsLeftOutOfTheRounding() {
    Printed million = Printed.of(new BigDecimal("2500000"), new BigDecimal("100000"));
    assertThat(Estimates.of(Said.PLAIN, million, false).interval())
        .isEqualTo(closed(new BigDecimal("2450000"), new BigDecimal("2550000")));
  }

  @ParameterizedTest
  @CsvSource({"1", "17", "83", "99"})
  void aCountBelowAHundredAllowsItselfAlone(BigDecimal number) {
    assertThat(Estimates.of(Said.PLAIN, printed(number), true).interval()).isEqualTo(closed(number, number));
  }

  @Test
  void aWeekIsOneWeek() {
    Printed week = new Printed(BigDecimal.ONE, BigDecimal.ONE, true);
    assertThat(Estimates.of(Said.PLAIN, week, false).interval().isPoint()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ABOUT, 300, 290, true", "ABOUT, 300, 310, true", "ABOUT, 300, 331, false", "MORE_THAN, 50, 57, true",
    "MORE_THAN, 50, 50, false", "AT_LEAST, 83, 83, true", "AT_MOST, 700, 700, true", "LESS_THAN, 700, 700, false",
    "NEARLY, 200, 185, true", "NEARLY, 200, 205, false", "NEARLY, 200, 200, false", "NEARLY, 200, 180, true",
    "PLAIN, 18000, 18400, true", "PLAIN, 18000, 19200, false"
  })
  void aHedgeSaysWhatMeets(Said said, BigDecimal number, BigDecimal other, boolean meets) {
    Interval exactly = Interval.point(Interval.exact(other));
    assertThat(Estimates.of(said, printed(number), false).interval().meets(exactly)).isEqualTo(meets);
  }

  @Test
  void justOverIsAtMostATenthAbove() {
    Estimate years = Estimates.justOver(new BigDecimal("3"));
    assertThat(years.said()).isEqualTo(Said.MORE_THAN);
    assertThat(years.high()).isEmpty();
    assertThat(years.interval().contains(Interval.exact(new BigDecimal("3")))).isFalse();
    assertThat(years.interval().contains(Interval.exact(new BigDecimal("3.3")))).isTrue();
    assertThat(years.interval().contains(Interval.exact(new BigDecimal("3.31")))).isFalse();
  }

  @Test
  void twoNumbersTakeTheirOwnCalls() {
    assertThatThrownBy(() -> Estimates.of(Said.BETWEEN, printed(BigDecimal.ONE), true)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Estimates.between(BigDecimal.TEN, BigDecimal.TWO).interval()).isEqualTo(closed(BigDecimal.TWO, BigDecimal.TEN));
  }

  @Property
  void everyEstimateButThoseThatShutItOutHoldsItsNumber(@ForAll("numbers") BigDecimal number) {
    for (Said said : new Said[] {Said.PLAIN, Said.ABOUT, Said.AT_LEAST, Said.AT_MOST}) {
      assertThat(Estimates.of(said, printed(number), false).interval().contains(Interval.exact(number))).isTrue();
    }
    for (Said said : new Said[] {Said.MORE_THAN, Said.LESS_THAN}) {
      assertThat(Estimates.of(said, printed(number), false).interval().contains(Interval.exact(number))).isFalse();
    }
  }

  @Property
  void aCoarserNumberNeverConflictsWithAFinerOneThatRoundsToIt(@ForAll("numbers") BigDecimal fine, @ForAll("numbers") BigDecimal other) {
    Interval narrow = Estimates.of(Said.PLAIN, printed(fine), true).interval();
    Interval wide = Estimates.of(Said.PLAIN, printed(fine), false).interval();
    Interval wider = Estimates.of(Said.ABOUT, printed(fine), false).interval();
    assertThat(wide.contains(narrow)).isTrue();
    assertThat(wider.contains(wide)).isTrue();
    if (narrow.meets(measure(other).interval())) {
      assertThat(wider.meets(measure(other).interval())).isTrue();
    }
  }

  @Property
  void roundingNeverGoesBeyondATenth(@ForAll("numbers") BigDecimal number) {
    BigDecimal tenth = number.abs().movePointLeft(1);
    assertThat(closed(number.subtract(tenth), number.add(tenth)).contains(measure(number).interval())).isTrue();
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-200, 2000).map(BigDecimal::valueOf),
        Arbitraries.longs().between(1, 9_999).map(n -> BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(1000))),
        Arbitraries.longs().between(1, 99_999).map(n -> BigDecimal.valueOf(n, 2)));
  }

  private static Estimate measure(BigDecimal number) {
    return Estimates.of(Said.PLAIN, printed(number), false);
  }

  private static Printed printed(BigDecimal number) {
    return Printed.of(number, Numeral.step(number));
  }

  private static Interval closed(BigDecimal low, BigDecimal high) {
    return Interval.closed(Interval.exact(low), Interval.exact(high));
  }
}
