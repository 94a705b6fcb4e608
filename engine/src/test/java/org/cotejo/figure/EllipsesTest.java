package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that take unit and scale from the amount beside them, in digits and in words. */
class EllipsesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | The barge carried 310,000 euros, of which 180,000 sank. | 310000 EUR, 180000 EUR
      en | The quay will cost sixty million euros; in May she spoke of forty. | 60000000 EUR, 40000000 EUR
      es | El muelle costará sesenta millones de euros; en mayo hablaba de cuarenta. | 60000000 EUR, 40000000 EUR
      es | El muelle costará 60 millones de euros; en mayo hablaba de dos millones. | 60000000 EUR, 2000000 EUR
      es | El muelle costará 60 millones de euros, con 3.000 pesos de tasa. | 60000000 EUR, 3000 1
      en | The quay will cost 60 million euros; 12 sloops lie there. | 60000000 EUR, 12 1
      """)
  void aBareNumberTakesWhatTheAmountBesideItIsIn(String language, String text, String told) {
    List<Figure> read = ToldTest.read(language.equals("es") ? Language.SPANISH : Language.ENGLISH, text);

    List<String> filled = Ellipses.filled(read, figure -> true).stream().map(EllipsesTest::told).toList();

    assertThat(String.join(", ", filled)).isEqualTo(told);
  }

  private static String told(Figure figure) {
    return Orders.number(figure.estimate()).orElseThrow().stripTrailingZeros().toPlainString() + " " + figure.unit();
  }
}
