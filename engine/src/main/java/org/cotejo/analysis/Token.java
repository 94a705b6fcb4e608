package org.cotejo.analysis;

import org.cotejo.article.Span;

/**
 * A word, number or mark.
 *
 * @param lower its text in lower case, curly apostrophes made straight
 */
public record Token(Span span, Kind kind, String lower) {

  /** What a token is made of. {@code NUMBER}: digits with their inner points and commas ("18.400", "3.5", "2,700"). */
  public enum Kind { WORD, NUMBER, PUNCTUATION, QUOTE, SYMBOL }

  public String text() {
    return span.text();
  }
}
