package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.analysis.Texts;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure.Modality;
import org.cotejo.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a denial denies, and what the one who denies holds against it. */
class ModalitiesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | She denied it on Monday: “We landed 59 tonnes.”  | denied | “We landed 59 tonnes.”    | ASSERTED
      en | She denied that they had landed 59 tonnes.       | denied | that they had landed 59 tonnes | DENIED
      en | “They landed 59 tonnes” is what she denied.      | denied | “They landed 59 tonnes”   | DENIED
      es | Ella lo negó: «Pescamos 59 toneladas».           | negó   | «Pescamos 59 toneladas»   | ASSERTED
      es | Ella negó que pescaran 59 toneladas.             | negó   | que pescaran 59 toneladas | DENIED
      """)
  void whatIsQuotedBehindTheColonOfADenialIsItsSpeakersOwnAccount(
      String language, String text, String cue, String content, Modality modality) {
    Article article = Texts.article(language.equals("es") ? Language.SPANISH : Language.ENGLISH, text);
    Statement denial = new Statement("a1-s1", List.of(), List.of(span(article, cue)), List.of(span(article, content)),
        Statement.Manner.DIRECT, Optional.empty(), List.of(), Statement.Polarity.DENIED, Optional.empty(),
        Optional.empty(), "test");
    Analysis analysis = new Analysis(article, Sentences.of(article), List.of(), List.of());

    List<Figure> figures =
        new FigureReader().read(analysis, new QuantityReader().read(analysis), List.of(), List.of(denial), List.of());

    assertThat(figures).singleElement().extracting(Figure::modality).isEqualTo(modality);
  }

  private static Span span(Article article, String words) {
    int at = article.text().indexOf(words);
    return article.span(at, at + words.length());
  }
}
