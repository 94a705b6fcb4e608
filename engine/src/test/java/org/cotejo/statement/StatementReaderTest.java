package org.cotejo.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentences;
import org.cotejo.analysis.Texts;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

  @Test
  void mannerFollowsTheShareInQuotationMarks() {
    assertThat(english("“The pier is shut,” said Pike.", "“The pier is shut,”", "said").manner())
        .isEqualTo(Statement.Manner.DIRECT);
    assertThat(english("The pier is “unsafe at any hour”, said Pike.", "The pier is “unsafe at any hour”", "said").manner())
        .isEqualTo(Statement.Manner.MIXED);
    assertThat(english("The pier is shut, said Pike.", "The pier is shut", "said").manner())
        .isEqualTo(Statement.Manner.INDIRECT);
  }

  @Test
  void denyingAndAskingAreTold() {
    assertThat(english("Pike denied that the pier was shut.", "that the pier was shut", "denied").polarity())
        .isEqualTo(Statement.Polarity.DENIED);
    assertThat(english("Pike asked whether the pier was shut.", "whether the pier was shut", "asked").polarity())
        .isEqualTo(Statement.Polarity.ASKED);
    assertThat(spanish("Vidal negó que el muelle cierre.", "que el muelle cierre", "negó").polarity())
        .isEqualTo(Statement.Polarity.DENIED);
  }

  @Test
  void askingForSomethingIsNoQuestion() {
    assertThat(english("Pike asked the town to wait until May.", "the town to wait until May", "asked").polarity())
        .isEqualTo(Statement.Polarity.AFFIRMED);
  }

  @Test
  void theMediumIsReadBehindTheCue() {
    assertThat(english("Pike said in a statement that the pier is shut.", "that the pier is shut", "said").medium())
        .contains(Statement.Medium.DOCUMENT);
    assertThat(spanish("Vidal dijo en X que el muelle cierra.", "que el muelle cierra", "dijo").medium())
        .contains(Statement.Medium.POST);
    assertThat(english("Pike said the pier is shut.", "the pier is shut", "said").medium())
        .contains(Statement.Medium.SPEECH);
  }

  @Test
  void aPostIsDirectAndAPost() {
    String text = "The pier is shut. — Ana Pike (@anapike) 3 May 2025";
    Article article = Texts.article(Language.ENGLISH, text,
        List.of(Block.of(0, text.length(), Block.Kind.POST, Language.ENGLISH)));
    Statement post = new StatementReader()
        .read(new Analysis(article, Sentences.of(article), List.of(), List.of()), List.of()).statements().getFirst();
    assertThat(post.manner()).isEqualTo(Statement.Manner.DIRECT);
    assertThat(post.medium()).contains(Statement.Medium.POST);
    assertThat(post.content()).extracting(Span::text).containsExactly("The pier is shut.");
  }

  @Test
  void aPostsDateMayBePrintedInAnotherLanguage() {
    String text = "El muelle está cerrado. — Inés Vidal (@inesvidal) May 3, 2025";
    Article article = Texts.article(Language.SPANISH, text,
        List.of(Block.of(0, text.length(), Block.Kind.POST, Language.SPANISH)));
    Statement post = new StatementReader()
        .read(new Analysis(article, Sentences.of(article), List.of(), List.of()), List.of()).statements().getFirst();
    assertThat(post.said().map(said -> said.value().timex())).contains("2025-05-03");
    assertThat(post.said().map(Statement.Said::basis)).contains(Statement.Said.Basis.SIGNATURE);
  }

  private static Statement english(String text, String content, String cue) {
    return read(Texts.article(Language.ENGLISH, text), content, cue);
  }

  private static Statement spanish(String text, String content, String cue) {
    return read(Texts.article(Language.SPANISH, text), content, cue);
  }

  private static Statement read(Article article, String content, String cue) {
    Attribution given = new Attribution(
        List.of(), List.of(span(article, cue)), List.of(span(article, content)), 0.9, "model");
    Analysis analysis = new Analysis(article, Sentences.of(article), List.of(), List.of(given));
    return new StatementReader().read(analysis, List.of()).statements().getFirst();
  }

  private static Span span(Article article, String words) {
    int at = article.text().indexOf(words);
    return article.span(at, at + words.length());
  }
}
