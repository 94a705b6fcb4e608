package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who stands behind a figure, and whom the article itself speaks for; voices.txt holds the cases. */
class VoicesTest {

  static Stream<List<String>> golden() {
    return Lexicons.lines(VoicesTest.class, "voices.txt").stream().map(line -> Lexicons.items(line, "|"));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void tellsWhoStandsBehindAFigure(List<String> row) {
    Article article = article(row.get(0), row.get(1), row.get(2));
    Span who = last(article, row.get(3));
    Party party = new Party("a1-p1", row.get(3), Party.Kind.ORGANISATION, List.of(), Optional.empty(),
        List.of(who), "test");
    Statement said = new Statement("a1-s1", List.of(who), List.of(last(article, row.get(4))),
        List.of(last(article, row.get(5))), Statement.Manner.INDIRECT, Optional.of(party.id()), List.of(),
        Statement.Polarity.AFFIRMED, Optional.empty(), Optional.empty(), "test");
    Analysis analysis = new Analysis(article, Sentences.of(article), List.of(), List.of());
    Figure figure = new FigureReader().read(analysis, new QuantityReader().read(analysis), List.of(), List.of(said),
        List.of(party)).getLast();
    assertThat(figure.claimants()).isEqualTo(row.get(6).equals("the article") ? List.of() : List.of(party.id()));
  }

  private static Span last(Article article, String words) {
    int at = article.text().lastIndexOf(words);
    return article.span(at, at + words.length());
  }

  private static Article article(String tag, String outlet, String marked) {
    Language language = tag.equals("es") ? Language.SPANISH : Language.ENGLISH;
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String part : Lexicons.items(marked, "¶")) {
      blocks.add(Block.of(at, at + part.length(), Block.Kind.PARAGRAPH, language));
      at += part.length() + 1;
    }
    return new Article("a1", "test", Optional.empty(), "", Optional.empty(), Optional.of(outlet), Optional.empty(),
        Optional.empty(), language, marked.replace('¶', '\n'), blocks);
  }
}
