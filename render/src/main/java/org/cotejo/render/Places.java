package org.cotejo.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;
import org.cotejo.message.Messages;

/** Names the places of a story's reports as a reader looks them up: report by letter, paragraph by number. */
public final class Places {

  private final Map<String, String> letters = new HashMap<>();
  private final Messages messages;

  /** Letters A to Z, then AA, AB and so on, in the order of the articles. */
  public Places(List<Article> articles, Messages messages) {
    this.messages = messages;
    for (Article article : articles) {
      letters.put(article.id(), letters(letters.size()));
    }
  }

  /** The letters of a report. */
  public String letters(Article article) {
    return Objects.requireNonNull(letters.get(article.id()), article.id());
  }

  /** A passage: {@code B ¶9} in the body, else its kind of block: {@code B title}. */
  public String of(Span span) {
    return letters(span.article()) + " " + within(span, messages);
  }

  /** The place within its report. */
  public static String within(Span span, Messages messages) {
    OptionalInt paragraph = paragraph(span);
    return paragraph.isPresent()
        ? "\u00b6" + paragraph.getAsInt()
        : messages.format("text.block." + span.article().blockAt(span.start())
            .map(block -> block.kind().name().toLowerCase(Locale.ROOT)).orElse("none"));
  }

  /** The number of the paragraph that a span begins in, from 1; only blocks of the body have one. */
  public static OptionalInt paragraph(Span span) {
    int number = 0;
    for (Block block : span.article().blocks()) {
      if (block.start() > span.start()) {
        break;
      }
      number += block.kind().isBody() ? 1 : 0;
      if (span.start() < block.end()) {
        return block.kind().isBody() ? OptionalInt.of(number) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
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
