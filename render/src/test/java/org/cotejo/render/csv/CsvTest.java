package org.cotejo.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static String record(Csv.Cell... cells) {
    StringBuilder out = new StringBuilder();
    new Csv(out).record(List.of(cells));
    return out.toString();
  }

  @Test
  void endsARecordAsTheStandardSays() {
    assertThat(record(Csv.words("a"), Csv.number("1.5"), Csv.words(""))).isEqualTo("a,1.5,\r\n");
  }

  @Test
  void quotesWhatWouldBreakARecord() {
    assertThat(record(Csv.words("a, \"b\"\nc"))).isEqualTo("\"a, \"\"b\"\"\nc\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1", "\uff1d1"})
  void wordsAreNeverAFormula(String words) {
    assertThat(record(Csv.words(words)).replace("\"", "")).startsWith("'");
  }

  @Test
  void aNumberOfOurOwnMayBeBelowNought() {
    assertThat(record(Csv.number("-3"))).isEqualTo("-3\r\n");
  }

  @Test
  void anEmptyFirstCellKeepsItsPlace() {
    assertThat(record(Csv.words(""), Csv.words("b"))).isEqualTo(",b\r\n");
  }
}
