package org.cotejo.statement;

import java.util.List;
import org.cotejo.article.Article;
import org.cotejo.article.Block;

/** Blocks that statements are read from. */
final class Blocks {

  private Blocks() {}

  /** The blocks that share a character with a stretch, in order. */
  static List<Block> between(Article article, int start, int end) {
    List<Block> blocks = article.blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < blocks.size() && blocks.get(to).start() < end) {
      to++;
    }
    return blocks.subList(low, to);
  }

  /** Titles and headings repeat what the text says; a post speaks by its signature. */
  static boolean isRead(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, QUOTATION, LIST, CAPTION, STANDFIRST -> true;
      case TITLE, HEADING, DATELINE, BYLINE, POST, ASIDE -> false;
    };
  }
}
