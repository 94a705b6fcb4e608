package org.cotejo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Interval;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  @Test
  void printsNoExponentAndNoZerosToNoPurpose() {
    assertThat(Decimals.nearest(new BigDecimal("3.2E+10"))).isEqualTo("32000000000");
    assertThat(Decimals.nearest(new BigDecimal("0.00000012500"))).isEqualTo("0.000000125");
    assertThat(Decimals.nearest(new BigDecimal("0E+7"))).isEqualTo("0");
  }

  @Test
  void keepsTwelveDigits() {
    assertThat(Decimals.nearest(BigFraction.of(5, 7))).isEqualTo("0.714285714286");
    assertThat(Decimals.low(BigFraction.of(2, 3))).isEqualTo("0.666666666666");
    assertThat(Decimals.high(BigFraction.of(2, 3))).isEqualTo("0.666666666667");
    assertThat(Decimals.low(BigFraction.of(-2, 3))).isEqualTo("-0.666666666667");
  }

  @Property
  void aPrintedIntervalHoldsTheTrueOne(@ForAll int numerator, @ForAll @IntRange(min = 1) int denominator) {
    BigFraction value = BigFraction.of(numerator, denominator);
    Interval printed = Interval.closed(
        Interval.exact(new BigDecimal(Decimals.low(value))), Interval.exact(new BigDecimal(Decimals.high(value))));

    assertThat(printed.contains(value)).isTrue();
  }

  @Property
  void aWholeNumberStaysAsItIs(@ForAll int number) {
    assertThat(Decimals.low(BigFraction.of(number))).isEqualTo(Integer.toString(number));
    assertThat(Decimals.high(BigFraction.of(number))).isEqualTo(Integer.toString(number));
  }
}
