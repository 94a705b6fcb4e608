package org.cotejo.figure;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;

/** Reads the quantities of one sentence, for tests. */
final class Reading {

  private Reading() {}

  static List<Quantity> of(String text, Language language) {
    Block block = Block.of(0, text.length(), Block.Kind.PARAGRAPH, language);
    Article article = new Article("a1", "test", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), language, text, List.of(block));
    Sentence sentence = new Sentence(article.span(block), block, List.of());
    return new QuantityReader().read(new Analysis(article, List.of(sentence), List.of(), List.of()));
  }
}
