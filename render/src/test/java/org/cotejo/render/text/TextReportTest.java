package org.cotejo.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.cotejo.article.Problem;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;
import org.cotejo.render.html.SampleLedgers;
import org.junit.jupiter.api.Test;

/** What a reader at a terminal gets, in the order in which it is needed. */
class TextReportTest {

  private static String report(String language, int width) {
    StringBuilder out = new StringBuilder();
    new TextReport(Messages.in(language), width, false).write(SampleLedgers.harbour(), out);
    return out.toString();
  }

  @Test
  void whatCannotAllBeTrueComesFirstAndTheStatementsLast() {
    assertThat(report("en", 100)).containsSubsequence(
        "Collation of 2 reports", "Cannot all be true", "\u2260 Conflict", "Other findings", "Figures side by side",
        "Who says what", "Ana Ruiz");
  }

  @Test
  void aFigureStandsWithItsPlaceWhatItIsARateOfAndItsClaimant() {
    assertThat(report("en", 100)).containsPattern("[AB] \u00b61 \u201c12 ships a day\u201d \u2014 Ana Ruiz")
        .contains("one every 30 minutes\u201d \u2014")
        .doesNotContain("one every 30 minutes\u201d every");
  }

  @Test
  void pathsStandInTheListOfReportsAlone() {
    String report = report("en", 300);

    assertThat(report.lines().filter(line -> line.contains("reports/") && !line.contains("notes.docx"))).hasSize(2)
        .allMatch(line -> line.contains("words"));
  }

  @Test
  void everySectionIsInSpanishToo() {
    assertThat(report("es", 100)).containsSubsequence(
        "Cotejo de 2 textos", "No pueden ser todas ciertas", "\u2260 Contradicci\u00f3n", "Otros hallazgos",
        "Cifras lado a lado", "Qui\u00e9n dice qu\u00e9").contains("\u00ab12 ships a day\u00bb");
  }

  @Test
  void whatWasNotComparedIsCountedByReason() {
    assertThat(report("en", 100)).containsSubsequence("Not compared", "not put forward in the same way: 1");
    assertThat(report("es", 100)).containsSubsequence("No comparadas", "no se afirman del mismo modo: 1");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    assertThat(report("en", 60).lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void aProblemIsOneLineWithInputAndPlace() {
    Problem problem = new Problem("feed.xml", Optional.of("entry 3"),
        Message.of("text.more", Map.of("count", Argument.number(2))));

    assertThat(TextReport.line(problem, Messages.in("en"))).isEqualTo("feed.xml, entry 3: and 2 more");
  }
}
