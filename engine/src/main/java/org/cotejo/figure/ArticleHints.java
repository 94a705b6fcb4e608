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

  static ArticleHints of(Article article) {
    String text = article.text();
    boolean sterling = text.indexOf('£') >= 0 || text.contains("sterling");
    boolean percent = text.indexOf('%') >= 0 || text.contains("percent") || text.contains("per cent")
        || text.contains("por ciento");
    boolean spanish = article.language() == Language.SPANISH;
    String folded = Letters.fold(text);
    Optional<Country> peso = folded.contains("peso") ? firstNamed(Countries.WITH_PESOS, folded) : Optional.empty();
    Optional<NumberStyle> own = spanish ? StyleEvidence.of(text) : Optional.empty();
    Optional<NumberStyle> style = own.or(() -> peso.filter(Country::writesPoint).map(p -> NumberStyle.POINT));
    return new ArticleHints(
        sterling, percent, peso.map(Country::code), spanish ? dollarSign(text, folded) : DOLLAR, style);
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
        : firstNamed(Countries.ALL, folded).map(Country::code).orElse(UnitTable.UNSETTLED);
  }

  private static Optional<Country> firstNamed(List<Country> countries, String folded) {
    Optional<Country> found = Optional.empty();
    int first = Integer.MAX_VALUE;
    for (Country country : countries) {
      int at = folded.indexOf(country.name());
      if (at >= 0 && at < first) {
        first = at;
        found = Optional.of(country);
      }
    }
    return found;
  }

  /**
   * A country whose money is written "$".
   *
   * @param code of the money
   * @param name a folded word that names the country
   * @param writesPoint whether its Spanish has a point before the decimals
   */
  private record Country(String code, String name, boolean writesPoint) {

    static Stream<Country> read(String line) {
      List<String> columns = Lexicons.columns(line, 3);
      return Lexicons.items(columns.get(1), "|").stream()
          .map(name -> new Country(columns.get(0), Letters.fold(name), columns.get(2).equals("point")));
    }
  }

  private static final class Countries {
    static final List<Country> ALL = Lexicons.lines(ArticleHints.class, "pesos.tsv").stream()
        .flatMap(Country::read).toList();
    static final List<Country> WITH_PESOS = ALL.stream().filter(c -> !c.code().equals(DOLLAR)).toList();
  }
}
