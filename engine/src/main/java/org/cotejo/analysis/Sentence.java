package org.cotejo.analysis;

import java.util.List;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;

/**
 * A sentence of an article; it never runs over a block's end.
 *
 * @param block the block it stands in
 * @param tokens its words, numbers and marks, in order
 */
public record Sentence(Span span, Block block, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The language of its block. */
  public Language language() {
    return block.language();
  }
}
