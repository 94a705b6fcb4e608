package org.cotejo.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.figure.internal.NumberStyle;
import org.cotejo.figure.internal.StyleEvidence;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.lexicon.Letters;
import org.cotejo.lexicon.Lexicons;

/**
 * What the whole of an article says about how its numbers are to be read.
 *
 * @param sterling whether it speaks of pounds as money
 * @param percent whether it gives percentages
 * @param peso ISO 4217 code of the pesos of the one country named that has them
 * @param dollarSign what "$" alone stands for: an ISO 4217 code, or {@link UnitTable#UNSETTLED}
 * @param spanishStyle which mark parts the decimals of a Spanish article, where its numbers show it
 */
record ArticleHints(
    boolean sterling, boolean percent, Optional<String> peso, String dollarSign, Optional<NumberStyle> spanishStyle) {

  private static final String DOLLAR = "USD";

  /** Spanish is written with a point before the decimals where the money is this. */
  private static final List<String> POINT = List.of("MXN", "DOP");

  static ArticleHints of(Article article) {
    String text = article.text();
    boolean sterling = text.indexOf('£') >= 0 || text.contains("sterling");
    boolean percent = text.indexOf('%') >= 0 || text.contains("percent") || text.contains("per cent")
        || text.contains("por ciento");
    boolean spanish = article.language() == Language.SPANISH;
    String folded = Letters.fold(text);
    Optional<String> peso = folded.contains("peso") ? country(folded, /* dollars= */ false) : Optional.empty();
    Optional<NumberStyle> own = spanish ? StyleEvidence.of(text) : Optional.empty();
    Optional<NumberStyle> style = own.or(() -> peso.filter(POINT::contains).map(p -> NumberStyle.POINT));
    return new ArticleHints(sterling, percent, peso, spanish ? dollarSign(text, folded) : DOLLAR, style);
  }

  /** The style of the digits in a block of a language. */
  NumberStyle style(Language language) {
    return language == Language.SPANISH ? spanishStyle.orElse(NumberStyle.COMMA) : NumberStyle.of(language);
  }

  /**
   * "$" alone in a Spanish text is the money of the country it speaks of. A text that calls its amounts dollars and
   * writes them no other way means these.
   */
  private static String dollarSign(String text, String folded) {
    boolean told = text.contains("US$") || text.contains("U$S") || text.contains(DOLLAR) || folded.contains("peso");
    return folded.contains("dolar") && !told ? DOLLAR
        : country(folded, /* dollars= */ true).orElse(UnitTable.UNSETTLED);
  }

  /** The money of the country that is named first. */
  private static Optional<String> country(String folded, boolean dollars) {
    String found = "";
    int first = Integer.MAX_VALUE;
    for (Country country : Countries.ALL) {
      int at = dollars || !country.code().equals(DOLLAR) ? folded.indexOf(country.name()) : -1;
      if (at >= 0 && at < first) {
        first = at;
        found = country.code();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** A country whose money is written "$", by a folded word that names it. */
  private record Country(String code, String name) {}

  private static final class Countries {
    static final List<Country> ALL = Lexicons.rows(ArticleHints.class, "pesos.tsv").stream()
        .flatMap(row -> Stream.of(row.get(1).split("\\|", -1)).map(name -> new Country(row.get(0), Letters.fold(name))))
        .toList();
  }
}
