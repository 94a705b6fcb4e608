package org.cotejo.statement;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/** Tokens of stretches of an analysis. */
final class Words {

  private Words() {}

  /** The tokens that lie in a span, in order. */
  static List<Token> in(Analysis analysis, Span span) {
    return between(analysis, span.start(), span.end());
  }

  /** The tokens of a block, over its sentences. */
  static List<Token> of(Analysis analysis, Block block) {
    return between(analysis, block.start(), block.end());
  }

  private static List<Token> between(Analysis analysis, int start, int end) {
    List<Sentence> sentences = analysis.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int k = low; k < sentences.size() && sentences.get(k).span().start() < end; k++) {
      List<Token> all = sentences.get(k).tokens();
      for (int at = Token.indexFrom(all, start); at < all.size() && all.get(at).span().end() <= end; at++) {
        tokens.add(all.get(at));
      }
    }
    return tokens;
  }
}
