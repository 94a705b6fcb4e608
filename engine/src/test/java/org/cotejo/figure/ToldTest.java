package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.analysis.Texts;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.time.TimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The value, unit and modality of figures whose sentence leaves some of it to another, and the time they speak of;
 * told.txt and windows.txt hold the cases.
 */
class ToldTest {

  static Stream<List<String>> golden() {
    return Lexicons.lines(ToldTest.class, "told.txt").stream().map(line -> Lexicons.items(line, "|"));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void tellsValueUnitAndModality(List<String> row) {
    Language language = row.getFirst().equals("es") ? Language.SPANISH : Language.ENGLISH;
    assertThat(read(language, row.get(1)).stream().map(ToldTest::told).toList())
        .isEqualTo(row.subList(2, row.size()));
  }

  static Stream<List<String>> windows() {
    return Lexicons.lines(ToldTest.class, "windows.txt").stream().map(line -> Lexicons.items(line, "|"));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void tellsTheKindOfTime(List<String> row) {
    Language language = row.getFirst().equals("es") ? Language.SPANISH : Language.ENGLISH;
    assertThat(read(language, row.get(1)).stream().map(f -> f.span().text() + ": " + kind(f)).toList())
        .isEqualTo(row.subList(2, row.size()));
  }

  private static String kind(Figure figure) {
    return figure.window().map(w -> switch (w) {
      case Window.Level _ -> "level";
      case Window.Total _ -> "total";
      case Window.Rate _ -> "rate";
      case Window.Forecast _ -> "forecast";
    }).orElse("-");
  }

  private static String told(Figure figure) {
    Estimate estimate = figure.estimate();
    String value = estimate.low().or(estimate::high).map(v -> v.stripTrailingZeros().toPlainString()).orElse("-");
    return figure.span().text() + ": " + value + " " + figure.unit() + " "
        + figure.modality().name().toLowerCase(Locale.ROOT);
  }

  static List<Figure> read(Language language, String text) {
    Article article = Texts.article(language, text);
    Analysis analysis = new Analysis(article, Sentences.of(article), List.of(), List.of());
    return new FigureReader().read(
        analysis, new QuantityReader().read(analysis), new TimeReader().read(analysis), List.of(), List.of());
  }
}
