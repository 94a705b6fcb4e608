package org.cotejo.figure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Lexemes;

/**
 * Finds every number expression of an article: counts, amounts, measures, shares, ranges, ordinals, ages, scores, and the
 * numbers that only name. Dates and clock times are left to the time reader. Reads characters, not the model's analysis.
 */
public final class QuantityReader {

  /** The quantities in order of the text, with ids {@code a1-q1} and up. */
  public List<Quantity> read(Analysis analysis) {
    Article article = analysis.article();
    ArticleHints hints = ArticleHints.of(article);
    List<Quantity> quantities = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Language language = sentence.language();
      List<Lexeme> lexemes = Lexemes.of(article.text(), sentence.span().start(), sentence.span().end());
      for (Draft draft : new SentenceScanner(lexemes, language, hints).scan()) {
        quantities.add(draft.quantity(article, article.id() + "-q" + (quantities.size() + 1)));
      }
    }
    return Money.shared(quantities);
  }
}
