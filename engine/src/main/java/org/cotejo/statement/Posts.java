package org.cotejo.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/** A post is one statement: all of its words, said by who signs it: "… — Ana Ríos (@anarios) 3 May 2025". */
final class Posts {

  /**
   * The line that signs a post.
   *
   * @param name of the account's owner
   * @param after what is printed behind the account's handle, often a date
   */
  record Signature(int start, Span name, Span after) {}

  private Posts() {}

  static List<Attribution> read(Analysis analysis) {
    Article article = analysis.article();
    List<Attribution> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.POST) {
        signature(article, block).ifPresent(signature -> {
          Span words = words(article, block.start(), signature.start());
          if (!words.isEmpty()) {
            found.add(new Attribution(List.of(signature.name()), List.of(), List.of(words), 1, "post's signature"));
          }
        });
      }
    }
    return found;
  }

  /** The signature of the post that a block is, if it has one. */
  static Optional<Signature> signature(Article article, Block block) {
    String text = article.text();
    int handle = text.lastIndexOf("(@", block.end() - 1);
    if (handle < block.start()) {
      return Optional.empty();
    }
    int dash = Math.max(text.lastIndexOf('—', handle), text.lastIndexOf('–', handle));
    int close = text.indexOf(')', handle);
    if (dash < block.start() || close < 0 || close >= block.end()) {
      return Optional.empty();
    }
    Span name = article.span(dash + 1, handle).strip();
    return name.isEmpty() ? Optional.empty()
        : Optional.of(new Signature(dash, name, article.span(close + 1, block.end()).strip()));
  }

  /** The words of a post, without the links behind them. */
  private static Span words(Article article, int start, int end) {
    Span words = article.span(start, end).strip();
    while (true) {
      int blank = lastBlank(words.text());
      String last = words.text().substring(blank + 1);
      if (last.isEmpty() || !isLink(last)) {
        return words;
      }
      words = article.span(words.start(), words.start() + blank + 1).strip();
    }
  }

  private static boolean isLink(String word) {
    return word.startsWith("http://") || word.startsWith("https://") || word.startsWith("pic.");
  }

  private static int lastBlank(String text) {
    int k = text.length() - 1;
    while (k >= 0 && !Character.isWhitespace(text.charAt(k))) {
      k--;
    }
    return k;
  }
}
