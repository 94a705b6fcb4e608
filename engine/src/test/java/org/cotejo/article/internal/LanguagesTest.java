package org.cotejo.article.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cotejo.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  private static final Optional<String> UNDECLARED = Optional.empty();

  @ParameterizedTest
  @ValueSource(strings = {"Fog", "12,000", "“No,” said Ann.", "MADRID", "Ann Roe told Reuters"})
  void aShortBlockIsInItsArticlesLanguage(String block) {
    assertThat(Languages.ofBlock(block, Language.ENGLISH, UNDECLARED)).isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nos vemos mañana a las diez en el muelle", "Sin barcos hasta el lunes por el temporal, dijo"})
  void aSpanishPostInAnEnglishReportIsSpanish(String block) {
    assertThat(Languages.ofBlock(block, Language.ENGLISH, UNDECLARED)).isEqualTo(Language.SPANISH);
  }

  @Test
  void aLongBlockInAThirdLanguageIsOther() {
    String block = "Die Regierung will im nächsten Jahr zwei Milliarden Euro sparen, teilte das Ministerium am Dienstag mit.";
    assertThat(Languages.ofBlock(block, Language.ENGLISH, UNDECLARED)).isEqualTo(Language.OTHER);
  }

  @Test
  void whatIsDeclaredIsAskedWhereTheWordsLeaveItOpen() {
    assertThat(Languages.ofBlock("Total: 12 / 14 / 16", Language.ENGLISH, Optional.of("es-MX"))).isEqualTo(Language.SPANISH);
    assertThat(Languages.ofBlock("The fog was with us for the whole of the day", Language.SPANISH, Optional.of("es")))
        .isEqualTo(Language.ENGLISH);
  }
}
