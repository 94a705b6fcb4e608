package org.cotejo.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/**
 * Mends the ends of contents: pieces are cut at the ends of blocks, quotation marks are taken in or left out in pairs,
 * a quotation that is mostly taken is taken whole, and marks that belong to the sentence around are left to it.
 */
final class Contents {

  private final Analysis analysis;
  private final Article article;
  private final String text;
  private final Quotes quotes;
  private final Reaches ends;

  Contents(Analysis analysis, Quotes quotes) {
    this.analysis = analysis;
    this.article = analysis.article();
    this.text = article.text();
    this.quotes = quotes;
    this.ends = new Reaches(analysis, quotes);
  }

  /** The attribution with its content mended; nothing if no word is left of it. */
  Optional<Attribution> mend(Attribution attribution) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : ends.whole(attribution)) {
      for (Span part : byBlock(piece)) {
        Span mended = trim(withoutJoint(trim(quoteWhole(trim(part), attribution))));
        if (!speaksAnew(mended, attribution) && quotes.letters(mended.start(), mended.end()) > 0) {
          pieces.add(mended);
        }
      }
    }
    List<Span> content = joined(pieces, attribution);
    return content.isEmpty() ? Optional.empty() : Optional.of(Draft.withContent(attribution, content, "trimmed"));
  }

  /** The parts in each block; a signed post is a statement of its own. */
  private List<Span> byBlock(Span piece) {
    List<Span> parts = new ArrayList<>();
    for (Block block : Blocks.between(article, piece.start(), piece.end())) {
      if (block.kind() != Block.Kind.POST || Posts.signature(article, block).isEmpty()) {
        parts.add(article.span(Math.max(piece.start(), block.start()), Math.min(piece.end(), block.end())).strip());
      }
    }
    return parts;
  }

  /** Takes a quotation whole if the piece holds most of it, and drops a lone mark at an end. */
  private Span quoteWhole(Span piece, Attribution attribution) {
    int start = piece.start();
    int end = piece.end();
    for (int k = quotes.indexAfter(piece.start()); k < quotes.all().size(); k++) {
      Quotes.Quote quote = quotes.all().get(k);
      if (quote.span().start() >= piece.end()) {
        break;
      }
      if (holdsMost(piece, quote.span()) && !holdsOther(quote.span(), attribution)) {
        start = Math.min(start, quote.span().start());
        end = Math.max(end, quote.span().end());
      } else if (quote.span().start() == piece.end() - 1) {
        end = quote.span().start();
      }
    }
    return start < end ? article.span(start, end) : piece;
  }

  private boolean holdsMost(Span piece, Span quote) {
    int shared = quotes.letters(Math.max(piece.start(), quote.start()), Math.min(piece.end(), quote.end()));
    return 2 * shared > quotes.letters(quote.start(), quote.end());
  }

  /** Whether the attribution's own cue or source stands in the quotation: then that is not all content. */
  private static boolean holdsOther(Span quote, Attribution attribution) {
    return attribution.cue().stream().anyMatch(quote::overlaps)
        || attribution.source().stream().anyMatch(quote::overlaps);
  }

  /** Whether a piece in a later sentence is a quotation with its own saying behind it: "“It was long”, he tells us". */
  private boolean speaksAnew(Span piece, Attribution attribution) {
    int at = Draft.at(attribution);
    Optional<Quotes.Quote> quote = quotes.at(piece.start()).filter(q -> q.span().end() < piece.end());
    boolean later = at < piece.start() && analysis.sentenceAt(at).filter(s -> s.span().contains(piece)).isEmpty();
    if (!later || quote.isEmpty()) {
      return false;
    }
    Cues cues = Cues.of(article.languageAt(piece.start()));
    return Words.in(analysis, article.span(quote.get().span().end(), piece.end())).stream()
        .anyMatch(token -> cues.has(Cues.Sense.SAY, token));
  }

  /** Leaves blanks, commas, colons and dashes at the ends, and the sentence's stop, to the sentence around. */
  private Span trim(Span piece) {
    int start = piece.start();
    int end = piece.end();
    while (start < end && (isBlank(start) || (",;:.)]—–-”»".indexOf(text.charAt(start)) >= 0 && !opensQuote(start)))) {
      start++;
    }
    while (end > start && (isBlank(end - 1) || ",;:([—–-“«".indexOf(text.charAt(end - 1)) >= 0 || isStop(end - 1))) {
      end--;
    }
    return article.span(start, end);
  }

  /** Leaves a conjunction at the end, with the article behind it, to the clause that it begins: "… left, while the". */
  private Span withoutJoint(Span piece) {
    List<Token> tokens = Words.in(analysis, piece);
    int end = tokens.size();
    Cues cues = Cues.of(article.languageAt(piece.start()));
    if (end > 2 && cues.has(Cues.Sense.ARTICLE, tokens.get(end - 1))
        && cues.has(Cues.Sense.JOIN, tokens.get(end - 2))) {
      end--;
    }
    boolean joint = end > 1 && cues.has(Cues.Sense.JOIN, tokens.get(end - 1));
    return joint && quotes.at(piece.end() - 1).isEmpty()
        ? article.span(piece.start(), tokens.get(end - 2).span().end()) : piece;
  }

  private boolean opensQuote(int at) {
    return quotes.at(at).filter(q -> q.span().start() == at).isPresent();
  }

  private boolean isBlank(int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }

  /** A stop that ends a sentence; that of an abbreviation such as "U.S." belongs to its word. */
  private boolean isStop(int at) {
    boolean abbreviation = at >= 2 && Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 2) == '.';
    return text.charAt(at) == '.' && !abbreviation;
  }

  /** Pieces in order, without overlap; neighbours with nothing but blanks and commas between them become one. */
  private List<Span> joined(List<Span> pieces, Attribution attribution) {
    List<Span> sorted = pieces.stream().sorted(Comparator.naturalOrder()).toList();
    List<Span> out = new ArrayList<>();
    for (Span piece : sorted) {
      if (!out.isEmpty() && isOne(out.getLast(), piece, attribution)) {
        out.set(out.size() - 1, out.getLast().cover(piece));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private boolean isOne(Span before, Span after, Attribution attribution) {
    if (after.start() <= before.end()) {
      return true;
    }
    int from = before.end();
    Span gap = article.span(from, after.start());
    return gap.length() <= 40 && gap.text().indexOf('\n') < 0 && !holdsOther(gap, attribution)
        && gap.text().codePoints().noneMatch(p -> "“”«»\"—–.".indexOf(p) >= 0)
        && quotes.letters(gap.start(), gap.end()) <= 12;
  }
}
