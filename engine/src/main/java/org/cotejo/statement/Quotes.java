package org.cotejo.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/**
 * The quotations of an article, outermost alone, in order: “ ”, « », „ “, straight and single ones. A quotation that is
 * not closed ends with its block; if the next block begins with a quotation mark again, it continues there.
 */
final class Quotes {

  /**
   * One quotation within one block, with its marks.
   *
   * @param continues whether it continues the quotation of the block before
   * @param closed whether its closing mark is printed
   */
  record Quote(Span span, boolean continues, boolean closed) {

    /** First offset after the opening mark. */
    int innerStart() {
      return span.start() + 1;
    }

    /** Offset of the closing mark. */
    int innerEnd() {
      return closed ? span.end() - 1 : span.end();
    }
  }

  private final Article article;
  private final String text;
  private final List<Quote> quotes = new ArrayList<>();

  Quotes(Article article) {
    this.article = article;
    this.text = article.text();
    char open = 0;
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.ASIDE) {
        open = scan(block, open);
      }
    }
  }

  List<Quote> all() {
    return quotes;
  }

  /** The first quotation that ends after an offset. */
  int indexAfter(int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).span.end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The quotation that holds an offset. */
  Optional<Quote> at(int offset) {
    int index = indexAfter(offset);
    return index < quotes.size() && quotes.get(index).span.start() <= offset
        ? Optional.of(quotes.get(index)) : Optional.empty();
  }

  /** How many letters and digits of a stretch stand in quotations. */
  int quotedLetters(int start, int end) {
    int count = 0;
    for (int k = indexAfter(start); k < quotes.size() && quotes.get(k).span.start() < end; k++) {
      Span span = quotes.get(k).span;
      count += letters(Math.max(start, span.start()), Math.min(end, span.end()));
    }
    return count;
  }

  /** How many letters and digits a stretch has. */
  int letters(int start, int end) {
    return (int) text.substring(start, end).codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Scans a block; returns the mark of a quotation that is open at its end, or 0. */
  private char scan(Block block, char openBefore) {
    char open = 0;
    int start = block.start();
    int k = block.start();
    boolean continues = false;
    if (openBefore != 0 && k < block.end() && continuesWith(openBefore, text.charAt(k))) {
      open = openBefore;
      continues = true;
      k++;
    }
    for (; k < block.end(); k++) {
      char mark = text.charAt(k);
      if (open == 0 && opens(block, k)) {
        open = mark;
        start = k;
        continues = false;
      } else if (open != 0 && closes(block, open, k)) {
        quotes.add(new Quote(article.span(start, k + 1), continues, true));
        open = 0;
      }
    }
    if (open != 0 && open != '\'' && open != '‘') {
      quotes.add(new Quote(article.span(start, block.end()).strip(), continues, false));
      return open;
    }
    return 0;
  }

  private static boolean continuesWith(char open, char mark) {
    return mark == open || (open == '«' && mark == '»');
  }

  private boolean opens(Block block, int k) {
    return switch (text.charAt(k)) {
      case '“', '«', '„' -> true;
      case '"' -> !isLetter(block, k - 1) && hasPartner(block, k);
      case '‘', '\'' -> !isLetter(block, k - 1) && isLetter(block, k + 1) && hasPartner(block, k);
      default -> false;
    };
  }

  /** A straight or single mark opens only if it stands before a word: the others are apostrophes, inches, minutes. */
  private boolean hasPartner(Block block, int k) {
    return k + 1 < block.end() && !Character.isWhitespace(text.charAt(k + 1));
  }

  private boolean closes(Block block, char open, int k) {
    char mark = text.charAt(k);
    return switch (open) {
      case '“' -> mark == '”';
      case '«' -> mark == '»';
      case '„' -> mark == '“' || mark == '”';
      case '"' -> mark == '"';
      case '‘' -> mark == '’' && !isLetter(block, k + 1);
      default -> mark == '\'' && !isLetter(block, k + 1);
    };
  }

  private boolean isLetter(Block block, int k) {
    return k >= block.start() && k < block.end() && Character.isLetterOrDigit(text.charAt(k));
  }
}
