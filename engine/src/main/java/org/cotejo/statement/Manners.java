package org.cotejo.statement;

import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/** Tells direct from indirect speech by the share of a content that stands in quotation marks. */
final class Manners {

  private static final double DIRECT = 0.9;

  private Manners() {}

  /** PolNeAR's kinds: direct from nine tenths on, mixed above nothing. What a post says is direct. */
  static Statement.Manner of(Analysis analysis, List<Span> content, Quotes quotes) {
    int letters = 0;
    int quoted = 0;
    boolean posts = true;
    for (Span piece : content) {
      letters += quotes.letters(piece.start(), piece.end());
      quoted += quotes.quotedLetters(piece.start(), piece.end());
      posts &= analysis.article().blockAt(piece.start()).filter(b -> b.kind() == Block.Kind.POST).isPresent();
    }
    if (posts || quoted >= DIRECT * letters) {
      return Statement.Manner.DIRECT;
    }
    return quoted == 0 ? Statement.Manner.INDIRECT : Statement.Manner.MIXED;
  }
}
