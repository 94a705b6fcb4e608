package org.cotejo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aStopEndsASentenceAndTakesClosingQuotesWithIt() {
    assertThat(english("The bridge is shut. “We will mend it.” Nobody knows when!"))
        .containsExactly("The bridge is shut.", "“We will mend it.”", "Nobody knows when!");
  }

  @Test
  void abbreviationsEndNoneUnlessABeginnerFollows() {
    assertThat(english("Mr. Odell met Dr. J. R. Pike at 5 p.m. on Monday. He flew to the U.S. The visit was short."))
        .containsExactly("Mr. Odell met Dr. J. R. Pike at 5 p.m. on Monday.", "He flew to the U.S.",
            "The visit was short.");
  }

  @Test
  void whatRunsOnForMoreWordsThanAnySentenceIsCut() {
    List<String> found = english("one word more and ".repeat(500));

    assertThat(found).hasSize(5);
    assertThat(String.join(" ", found)).isEqualTo("one word more and ".repeat(500).strip());
  }

  @Test
  void noIsAnAbbreviationOnlyBeforeANumber() {
    assertThat(english("She said no. Bus No. 7 was full.")).containsExactly("She said no.", "Bus No. 7 was full.");
  }

  @Test
  void spanishOpeningMarksBeginSentences() {
    assertThat(spanish("El Sr. Vidal dudó. ¿Cuánto cuesta? «Nada», dijo. Llegó de EE.UU. El viaje duró 3.5 horas."))
        .containsExactly("El Sr. Vidal dudó.", "¿Cuánto cuesta?", "«Nada», dijo.", "Llegó de EE.UU.",
            "El viaje duró 3.5 horas.");
  }

  @Test
  void aSentenceNeverRunsOverABlockAndAsidesAreLeftOut() {
    String text = "The head\nThe body.\nBuy now.";
    Article article = Texts.article(Language.ENGLISH, text, List.of(
        Block.of(0, 8, Block.Kind.TITLE, Language.ENGLISH),
        Block.of(9, 18, Block.Kind.PARAGRAPH, Language.ENGLISH),
        new Block(19, 27, Block.Kind.ASIDE, Language.ENGLISH, Optional.of("advertisement"), false)));
    assertThat(Sentences.of(article)).extracting(s -> s.span().text()).containsExactly("The head", "The body.");
  }

  @Test
  void wordsKeepHyphensAndApostrophesAndNumbersTheirPoints() {
    assertThat(tokens("The workers’ so-called “F-35” don’t cost $2,700.50, i.e. 84%: see https://example.org/a_b."))
        .containsExactly("The", "workers’", "so-called", "“", "F-35", "”", "don’t", "cost", "$", "2,700.50", ",",
            "i.e.", "84", "%", ":", "see", "https://example.org/a_b.");
  }

  @Test
  void lettersThatTouchANumberAreAWordOfTheirOwn() {
    assertThat(tokens("40km, 8-year-old")).containsExactly("40", "km", ",", "8", "-", "year-old");
  }

  @Property
  void sentencesAreInOrderAndTheirTokensCoverAllThatIsNotBlank(@ForAll String text) {
    Article article = Texts.article(Language.ENGLISH, text.strip() + "x");
    int at = 0;
    for (Sentence sentence : Sentences.of(article)) {
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(at);
        assertThat(span.isEmpty()).isFalse();
        assertThat(article.text().substring(at, span.start()).chars()).noneMatch(Character::isLetterOrDigit);
        at = span.end();
      }
    }
    assertThat(at).isEqualTo(article.text().length());
  }

  private static List<String> english(String text) {
    return Sentences.of(Texts.article(Language.ENGLISH, text)).stream().map(s -> s.span().text()).toList();
  }

  private static List<String> spanish(String text) {
    return Sentences.of(Texts.article(Language.SPANISH, text)).stream().map(s -> s.span().text()).toList();
  }

  private static List<String> tokens(String text) {
    return Sentences.of(Texts.article(Language.ENGLISH, text)).stream()
        .flatMap(s -> s.tokens().stream()).map(Token::text).toList();
  }
}
