package org.cotejo.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cotejo.message.Messages;
import org.cotejo.time.TimeValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2025-12-02 | en | Tuesday 2 December 2025",
      "2025-12-02 | es | martes 2 de diciembre de 2025",
      "2025-12 | es | diciembre de 2025",
      "XXXX-08 | en | August, year not settled",
      "XXXX-08 | es | agosto, sin año preciso",
      "XXXX-08-30 | en | 30 August, year not settled",
      "XXXX-08-30 | es | 30 de agosto, sin año preciso",
      "XXXX-XX-01 | en | day 1, month not settled",
      "XXXX-XX-01 | es | día 1, sin mes preciso",
      "XXXX-WXX-5 | en | a Friday, date not settled",
      "XXXX-WXX-5 | es | un viernes, sin fecha precisa",
      "XXXX-XX-XX | en | a time that the text does not settle",
      "XXXX-SU | es | un momento que el texto no precisa",
      "P3Y | en | P3Y"})
  void aTimeIsWrittenAsExactlyAsItIsKnown(String timex, String language, String written) {
    Times times = new Times(new Words(Messages.in(language)));
    assertThat(times.written(new TimeValue(timex, Optional.empty(), Optional.empty()))).isEqualTo(written);
  }
}
