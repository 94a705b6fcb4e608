package org.cotejo.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.figure.internal.NumberStyle;
import org.cotejo.figure.internal.StyleEvidence;
import org.cotejo.lexicon.Letters;
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
    return new ArticleHints(sterling, percent, peso(text), style);
  }

  /** The style of the digits in a block of a language. */
  NumberStyle style(Language language) {
    return language == Language.SPANISH ? spanishStyle.orElse(NumberStyle.COMMA) : NumberStyle.of(language);
  }

  private static Optional<String> peso(String text) {
    String folded = Letters.fold(text);
    if (!folded.contains("peso")) {
      return Optional.empty();
    }
    String found = "";
    int first = Integer.MAX_VALUE;
    for (Country country : Countries.ALL) {
      int at = folded.indexOf(country.name());
      if (at >= 0 && at < first) {
        first = at;
        found = country.code();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** A country whose money is the peso, by a folded word that names it. */
  private record Country(String code, String name) {}

  private static final class Countries {
    static final List<Country> ALL = Lexicons.rows(ArticleHints.class, "pesos.tsv").stream()
        .flatMap(row -> Stream.of(row.get(1).split("\\|", -1)).map(name -> new Country(row.get(0), Letters.fold(name))))
        .toList();
  }
}
