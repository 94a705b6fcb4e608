package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.internal.UnitTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  @ParameterizedTest
  @CsvSource({
    "t, kg, 1000, 1", "[lb_av], kg, 45359237, 100000000", "[mi_i], m, 1609344, 1000", "[ft_i], [in_i], 12, 1",
    "km/h, m/s, 5, 18", "[mi_i]/h, km/h, 1609344, 1000000", "h, min, 60, 1", "wk, d, 7, 1", "km2, har, 100, 1",
    "[gal_us], L, 473176473, 125000000", "[bbl_us], [gal_us], 42, 1", "GBX, GBP, 1, 100", "L/s, m3/h, 18, 5",
    "[mi_i]2, km2, 40468564224, 15625000000", "[acr_us].[ft_i], [acr_us].[ft_i], 1, 1"
  })
  void aUnitIsExactlySoManyOfAnother(String from, String to, long above, long below) {
    assertThat(Units.factor(from, to)).contains(BigFraction.of(above, below));
  }

  @Test
  void everyFactorGoesThereAndBack() {
    var codes = UnitTable.get().codes();
    assertThat(codes).hasSizeGreaterThan(100);
    for (String a : codes) {
      for (String b : codes) {
        Optional<BigFraction> there = Units.factor(a, b);
        assertThat(there.map(f -> f.multiply(Units.factor(b, a).orElseThrow()))).as(a + " " + b).isIn(Optional.empty(), Optional.of(BigFraction.ONE));
      }
    }
  }

  @Test
  void temperaturesConvertThoughNoFactorSaysSo() {
    Interval minus20 = Interval.point(BigFraction.of(-20));
    assertThat(Units.factor("Cel", "[degF]")).isEmpty();
    assertThat(Units.convert(minus20, "Cel", "[degF]")).contains(Interval.point(BigFraction.of(-4)));
    assertThat(Units.convert(minus20, "Cel", "[degF]").flatMap(f -> Units.convert(f, "[degF]", "Cel"))).contains(minus20);
  }

  @Test
  void moneyNeverBecomesOtherMoneyNorMassLength() {
    assertThat(Units.factor("USD", "EUR")).isEmpty();
    assertThat(Units.commensurable("USD", "EUR")).isFalse();
    assertThat(Units.commensurable("kg", "m")).isFalse();
    assertThat(Units.dimension("XYZ")).isEmpty();
  }
}
