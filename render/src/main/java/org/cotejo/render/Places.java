package org.cotejo.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/** Names the places of a story's reports as a reader looks them up: report by letter, paragraph by number. */
public final class Places {

  private final Map<String, String> letters = new HashMap<>();

  /** Letters A to Z, then AA, AB and so on, in the order of the articles. */
  public Places(List<Article> articles) {
    for (Article article : articles) {
      letters.put(article.id(), letters(letters.size()));
    }
  }

  /** The letters of a report. */
  public String letters(Article article) {
    return Objects.requireNonNull(letters.get(article.id()), article.id());
  }

  /** A passage: {@code B ¶9}. */
  public String of(Span span) {
    return letters(span.article()) + " \u00b6" + paragraph(span);
  }

  /** The number of the block that a span begins in, from 1; the title, where there is one, is 1. */
  public static int paragraph(Span span) {
    int number = 0;
    for (Block block : span.article().blocks()) {
      if (block.start() > span.start()) {
        break;
      }
      number++;
    }
    return Math.max(1, number);
  }

  /** Written as numbers to base 26 that have no zero. */
  private static String letters(int index) {
    StringBuilder written = new StringBuilder();
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
      written.append((char) ('A' + (rest - 1) % 26));
    }
    return written.reverse().toString();
  }
}
