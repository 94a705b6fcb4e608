package org.cotejo.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.article.Article;

/** Letters by which a collation calls its reports: A to Z, then AA, AB and so on. */
final class Sigla {

  private final Map<String, String> byArticle = new LinkedHashMap<>();

  Sigla(List<Article> articles) {
    for (Article article : articles) {
      byArticle.put(article.id(), letters(byArticle.size()));
    }
  }

  /** The letters of a report, by its article's id. */
  String of(String article) {
    return Objects.requireNonNull(byArticle.get(article), article);
  }

  String of(Article article) {
    return of(article.id());
  }

  /** The letters of the nth report, from 0: written as numbers to base 26 that have no zero. */
  static String letters(int n) {
    StringBuilder letters = new StringBuilder();
    for (int rest = n + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }
}
