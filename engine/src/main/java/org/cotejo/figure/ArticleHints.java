package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.figure.internal.Lexemes;
import org.cotejo.figure.internal.NumberStyle;
import org.cotejo.figure.internal.StyleEvidence;
import org.cotejo.lexicon.Lexicons;

/**
 * What the whole of an article says about how its numbers are to be read.
 *
 * @param sterling whether it speaks of pounds as money
 * @param percent whether it gives percentages
 * @param peso ISO 4217 code of the pesos of the one country named that has them
 * @param spanishStyle which mark parts the decimals of a Spanish article, where its numbers show it
 */
record ArticleHints(boolean sterling, boolean percent, Optional<String> peso, Optional<NumberStyle> spanishStyle) {

  static ArticleHints of(Article article) {
    String text = article.text();
    boolean sterling = text.indexOf('£') >= 0 || text.contains("sterling");
    boolean percent = text.indexOf('%') >= 0 || text.contains("percent") || text.contains("per cent")
        || text.contains("por ciento");
    Optional<NumberStyle> style = article.language() == Language.SPANISH ? StyleEvidence.of(text) : Optional.empty();
    return new ArticleHints(sterling, percent, peso(Lexemes.fold(text)), style);
  }

  /** The style of the digits in a block of a language. */
  NumberStyle style(Language language) {
    return language == Language.SPANISH ? spanishStyle.orElse(NumberStyle.COMMA) : NumberStyle.of(language);
  }

  private static Optional<String> peso(String folded) {
    if (!folded.contains("peso")) {
      return Optional.empty();
    }
    String found = "";
    int first = Integer.MAX_VALUE;
    for (var row : Lexicons.rows(ArticleHints.class, "pesos.tsv")) {
      for (String name : row.get(1).split("\\|", -1)) {
        int at = folded.indexOf(Lexemes.fold(name));
        if (at >= 0 && at < first) {
          first = at;
          found = row.get(0);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }
}
