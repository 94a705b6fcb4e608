package org.cotejo.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/**
 * Where things stand in the report file: each passage, cell and paragraph has an id made from the ledger's ids and the
 * report's letters, so that two runs give the same links.
 */
final class Places {

  private final Sigla sigla;
  private final Words words;
  private final Map<String, Map<Integer, Integer>> numbers = new HashMap<>();

  Places(Sigla sigla, Words words, List<Article> articles) {
    this.sigla = sigla;
    this.words = words;
    articles.forEach(article -> numbers.put(article.id(), numbered(article)));
  }

  /** Paragraph numbers by the offset where a block begins; only blocks of the body have one. */
  private static Map<Integer, Integer> numbered(Article article) {
    Map<Integer, Integer> byStart = new HashMap<>();
    for (Block block : article.blocks()) {
      if (block.kind().isBody()) {
        byStart.put(block.start(), byStart.size() + 1);
      }
    }
    return byStart;
  }

  String siglum(Article article) {
    return sigla.of(article);
  }

  /** "A ¶9" for a paragraph; "A, heading" for a block without a number. */
  String name(Article article, Block block) {
    Integer number = numbers.getOrDefault(article.id(), Map.of()).get(block.start());
    return number == null
        ? words.say("place.block", "report", siglum(article), "kind", words.say("block." + key(block.kind())))
        : siglum(article) + " ¶" + number;
  }

  String name(Span span) {
    return span.article().blockAt(span.start()).map(block -> name(span.article(), block))
        .orElse(siglum(span.article()));
  }

  /** Id of a block: {@code a-11} for the eleventh paragraph, {@code a-b2} for another block. */
  String blockId(Article article, Block block) {
    Integer number = numbers.getOrDefault(article.id(), Map.of()).get(block.start());
    return letters(article) + (number == null ? "-b" + (article.blocks().indexOf(block) + 1) : "-" + number);
  }

  String textId(Article article) {
    return "text-" + letters(article);
  }

  /** Id of the paragraph that holds a span, or of the whole text. */
  String blockId(Span span) {
    return span.article().blockAt(span.start()).map(block -> blockId(span.article(), block))
        .orElseGet(() -> textId(span.article()));
  }

  /** Id of a figure's or a statement's passage: {@code a-f5}, {@code a-s8}. */
  String passageId(Article article, String ledgerId) {
    String prefix = article.id() + "-";
    String local = ledgerId.startsWith(prefix) ? ledgerId.substring(prefix.length()) : ledgerId;
    return letters(article) + "-" + local;
  }

  private String letters(Article article) {
    return siglum(article).toLowerCase(Locale.ROOT);
  }

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
