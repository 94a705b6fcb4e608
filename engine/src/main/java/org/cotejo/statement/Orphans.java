package org.cotejo.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/**
 * Finds who says the quotations that the model left without a speaker: a saying beside them ("…”, recalls Vega"), a
 * name and a colon before them, a quotation of the paragraph before that runs on, or the statement that they follow.
 */
final class Orphans {

  /** A quotation of fewer words is a phrase of the article's own ("the so-called “double tap”"). */
  private static final int FEWEST_WORDS = 3;

  private final Analysis analysis;
  private final Article article;
  private final Quotes quotes;
  private final List<Attribution> attributions;

  Orphans(Analysis analysis, Quotes quotes, List<Attribution> attributions) {
    this.analysis = analysis;
    this.article = analysis.article();
    this.quotes = quotes;
    this.attributions = new ArrayList<>(attributions);
  }

  /** The attributions, and those of quotations that had none. */
  List<Attribution> adopt() {
    for (Block block : article.blocks()) {
      if (Blocks.isRead(block)) {
        adopt(block);
      }
    }
    return attributions;
  }

  private void adopt(Block block) {
    List<Token> tokens = List.of();
    for (int k = quotes.indexAfter(block.start()); k < quotes.all().size(); k++) {
      Quotes.Quote quote = quotes.all().get(k);
      if (quote.span().start() >= block.end()) {
        return;
      }
      if (isTaken(quote.span())) {
        continue;
      }
      tokens = tokens.isEmpty() ? Words.of(analysis, block) : tokens;
      Sayings sayings = new Sayings(article, block, tokens, quote.span());
      Optional<Attribution> said = isLong(tokens, quote.span()) ? sayings.beside() : Optional.empty();
      if (said.isPresent()) {
        attributions.add(said.get());
      } else if (quote.continues() || sayings.isSentence()) {
        join(quote, block);
      }
    }
  }

  private static boolean isLong(List<Token> tokens, Span quote) {
    return tokens.stream().filter(t -> t.kind() == Token.Kind.WORD && quote.contains(t.span())).count() >= FEWEST_WORDS;
  }

  private boolean isTaken(Span quote) {
    return attributions.stream().anyMatch(a -> Draft.spans(a).anyMatch(quote::overlaps));
  }

  /** Adds the quotation to the statement in quotation marks that it follows. */
  private void join(Quotes.Quote quote, Block block) {
    for (int k = 0; k < attributions.size(); k++) {
      Attribution before = attributions.get(k);
      if (precedes(before, quote, block)) {
        List<Span> content = new ArrayList<>(before.content());
        content.add(quote.span());
        attributions.set(k, Draft.withContent(before, content, "runs on"));
        return;
      }
    }
  }

  private boolean precedes(Attribution before, Quotes.Quote quote, Block block) {
    Span last = before.content().getLast();
    int end = Draft.spans(before).mapToInt(Span::end).max().orElse(0);
    int index = quotes.indexAfter(quote.span().start());
    boolean follows = end <= quote.span().start() && index > 0
        && quotes.all().get(index - 1).span().overlaps(last);
    if (quote.continues()) {
      return follows;
    }
    return follows && last.start() >= block.start() && noneBetween(end, quote.span().start());
  }

  private boolean noneBetween(int from, int to) {
    return attributions.stream().noneMatch(a -> Draft.at(a) >= from && Draft.at(a) < to);
  }
}
