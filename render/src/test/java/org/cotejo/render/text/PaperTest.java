package org.cotejo.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTest {

  private final StringBuilder out = new StringBuilder();

  @Test
  void wrapsAtTheWidthAndHangsTheRest() {
    new Paper(out, 20, false).line(2, 4, "one two three four five", Paper.Style.ALARM);

    assertThat(out).hasToString("  one two three four\n    five\n");
  }

  @Test
  void coloursOnlyWhereItWasAsked() {
    new Paper(out, 40, true).line(2, 4, "no", Paper.Style.ALARM);

    assertThat(out).hasToString("  \u001b[1;31mno\u001b[0m\n");
  }

  @Test
  void aReportCannotSteerTheTerminal() {
    assertThat(Paper.safe("a\u001b[31mb\u202ec\nd")).isEqualTo("a\ufffd[31mbc d");
  }
}
