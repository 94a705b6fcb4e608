package org.cotejo.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiglaTest {

  @ParameterizedTest
  @CsvSource({"0, A", "1, B", "25, Z", "26, AA", "27, AB", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
  void lettersRunFromAToZAndOn(int n, String letters) {
    assertThat(Sigla.letters(n)).isEqualTo(letters);
  }
}
