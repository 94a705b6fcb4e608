package org.cotejo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Letters are told apart as word lists tell them, and each stays where it is. */
class LettersTest {

  @Test
  void caseAndAccentsAreTakenOff() {
    assertThat(Letters.fold("La Población de PERÚ")).isEqualTo("la poblacion de peru");
    assertThat(Letters.fold("Argentina’s")).isEqualTo("argentina's");
  }

  @Test
  void lettersOfTheirOwnStay() {
    assertThat(Letters.fold("España y Curaçao")).isEqualTo("españa y curaçao");
  }

  @Test
  void offsetsStay() {
    String text = "Ünïcödé “İ” ñandú";
    assertThat(Letters.fold(text)).hasSameSizeAs(text);
  }
}
