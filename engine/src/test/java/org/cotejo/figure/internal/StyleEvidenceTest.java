package org.cotejo.figure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text's own numbers show which mark parts its decimals. */
class StyleEvidenceTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      La obra costó 1,250,000 pesos. | POINT
      Subió 12.5 puntos y bajó 3.75 %. | POINT
      Hay 45,678 abonados y 3,210 bajas. | POINT
      La obra costó 1.250.000 pesos. | COMMA
      Son 1.250,50 euros. | COMMA
      Subió 12,5 puntos. | COMMA
      """)
  void clearShapesTellTheStyle(String text, NumberStyle style) {
    assertThat(StyleEvidence.of(text)).contains(style);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Hay 45,678 abonados.", "Empieza a las 21.30 del 3.12.2025.", "Subió 1,5 y luego 2.5.", "Sin números.", "Hay 3.210 casas.",
    "La versión v2.5 salió."
  })
  void whatMayMeanBothTellsNothing(String text) {
    assertThat(StyleEvidence.of(text)).isEmpty();
  }
}
