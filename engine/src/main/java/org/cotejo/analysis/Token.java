package org.cotejo.analysis;

import java.util.List;
import org.cotejo.article.Span;

/**
 * A word, number or mark.
 *
 * @param lower its text in lower case, curly apostrophes made straight
 */
public record Token(Span span, Kind kind, String lower) {

  /** What a token is made of. {@code NUMBER}: digits with their inner points and commas ("18.400", "3.5", "2,700"). */
  public enum Kind { WORD, NUMBER, PUNCTUATION, QUOTE, SYMBOL }

  /** As printed. */
  public String text() {
    return span.text();
  }

  /**
   * Index of the first of these tokens, in order of the text, that begins at an offset or after it; found by halving.
   */
  public static int indexFrom(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
