package org.cotejo.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/**
 * Finds who says the quotations that the model left without a speaker: a saying beside them ("…”, recalls Vega"), a
 * name and a colon before them, a quotation of the paragraph before that runs on, the statement that they follow; a
 * quotation that is a sentence of its own is a statement without a named source.
 */
final class Orphans {

  /** A quotation of fewer words is a phrase of the article's own ("the so-called “double tap”"). */
  private static final int FEWEST_WORDS = 3;

  /** With no word of saying near, only a quotation of so many words is taken for what somebody said. */
  private static final int FEWEST_WORDS_ALONE = 6;

  private final Analysis analysis;
  private final Article article;
  private final Quotes quotes;
  private final List<Attribution> attributions = new ArrayList<>();

  /** Which characters stand in an attribution. */
  private final BitSet taken = new BitSet();

  /** Where attributions begin. */
  private final TreeSet<Integer> begins = new TreeSet<>();

  /** For a quotation's index, the index of the attribution that holds it. */
  private final Map<Integer, Integer> holders = new HashMap<>();

  Orphans(Analysis analysis, Quotes quotes, List<Attribution> attributions) {
    this.analysis = analysis;
    this.article = analysis.article();
    this.quotes = quotes;
    attributions.forEach(this::add);
  }

  /** The attributions, and those of quotations that had none. */
  List<Attribution> adopt() {
    adoptBeginnings();
    for (Block block : article.blocks()) {
      if (Blocks.isRead(block)) {
        adopt(block);
      }
    }
    return attributions;
  }

  private void add(Attribution attribution) {
    attributions.add(attribution);
    begins.add(Draft.at(attribution));
    index(attribution, attributions.size() - 1);
  }

  private void replace(int at, Attribution attribution) {
    attributions.set(at, attribution);
    index(attribution, at);
  }

  private void index(Attribution attribution, int at) {
    Draft.spans(attribution).forEach(s -> taken.set(s.start(), s.end()));
    for (Span piece : attribution.content()) {
      for (int k = quotes.indexAfter(piece.start()); k < quotes.all().size(); k++) {
        if (quotes.all().get(k).span().start() >= piece.end()) {
          break;
        }
        holders.put(k, at);
      }
    }
  }

  /** A quotation that the next paragraph goes on with belongs to the statement of that paragraph. */
  private void adoptBeginnings() {
    for (int k = quotes.all().size() - 1; k > 0; k--) {
      Span before = quotes.all().get(k - 1).span();
      Integer holder = holders.get(k);
      if (quotes.all().get(k).continues() && holder != null && !isTaken(before)) {
        replace(holder, Draft.withPiece(attributions.get(holder), before, "runs on"));
      }
    }
  }

  private void adopt(Block block) {
    List<Token> tokens = List.of();
    for (int k = quotes.indexAfter(block.start()); k < quotes.all().size(); k++) {
      Span quote = quotes.all().get(k).span();
      if (quote.start() >= block.end()) {
        return;
      }
      if (!isTaken(quote)) {
        tokens = tokens.isEmpty() ? Words.of(analysis, block) : tokens;
        adopt(k, block, tokens);
      }
    }
  }

  private void adopt(int index, Block block, List<Token> tokens) {
    Quotes.Quote quote = quotes.all().get(index);
    Sayings sayings = new Sayings(article, block, tokens, quote.span());
    Optional<Attribution> said = sayings.words() >= FEWEST_WORDS ? sayings.beside() : Optional.empty();
    if (said.isPresent()) {
      add(said.get());
      return;
    }
    Optional<Integer> followed = quote.continues() || sayings.isSentence() ? followed(index, block) : Optional.empty();
    if (followed.isPresent()) {
      replace(followed.get(), Draft.withPiece(attributions.get(followed.get()), quote.span(), "runs on"));
    } else if (sayings.isSentence() && sayings.words() >= FEWEST_WORDS_ALONE) {
      add(sayings.alone());
    }
  }

  private boolean isTaken(Span quote) {
    int next = taken.nextSetBit(quote.start());
    return next >= 0 && next < quote.end();
  }

  /** The attribution that holds the quotation before, if no other begins between. */
  private Optional<Integer> followed(int index, Block block) {
    Integer holder = holders.get(index - 1);
    if (holder == null) {
      return Optional.empty();
    }
    Span quote = quotes.all().get(index).span();
    Attribution before = attributions.get(holder);
    int end = Draft.spans(before).mapToInt(Span::end).max().orElse(0);
    if (end > quote.start()) {
      return Optional.empty();
    }
    Integer between = begins.ceiling(end);
    boolean near = before.content().getLast().start() >= block.start() && (between == null || between >= quote.start());
    return near || quotes.all().get(index).continues() ? Optional.of(holder) : Optional.empty();
  }
}
