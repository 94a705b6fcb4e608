package org.cotejo.analysis.names;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;

/**
 * A token as the reading of names needs it: a possessive ending is told apart from its word.
 *
 * @param text the word without its possessive ending
 * @param lower the same in lower case, apostrophes made straight
 * @param end of the word without its possessive ending, as an offset of the article
 */
public record Word(Token token, String text, String lower, int start, int end, boolean possessive) {

  /** The words of a sentence, marks among them. */
  public static List<Word> of(Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.tokens().size());
    sentence.tokens().forEach(token -> words.add(of(token)));
    return words;
  }

  private static Word of(Token token) {
    int cut = 0;
    if (token.kind() == Token.Kind.WORD) {
      cut = token.lower().endsWith("'s") ? 2 : token.lower().endsWith("s'") ? 1 : 0;
      cut = token.span().length() > cut + 1 ? cut : 0;
    }
    int start = token.span().start();
    int end = token.span().end() - cut;
    String text = token.text().substring(0, token.span().length() - cut);
    String lower = token.lower().substring(0, Math.max(0, token.lower().length() - cut));
    return new Word(token, text, lower, start, end, cut > 0);
  }

  /** Whether it is made of letters. */
  public boolean isWord() {
    return token.kind() == Token.Kind.WORD && Character.isLetter(text.codePointAt(0));
  }

  /** Whether it is a word that does not begin with a small letter. */
  public boolean isCapital() {
    return isWord() && !Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether it is this mark. */
  public boolean is(String mark) {
    return token.text().equals(mark);
  }

  /** Whether it is a quotation mark. */
  public boolean isQuote() {
    return token.kind() == Token.Kind.QUOTE;
  }

  /** Whether all its letters are capitals, and it has at least two. */
  public boolean isAllCapitals() {
    int letters = 0;
    for (int k = 0; k < text.length(); k++) {
      if (Character.isLetter(text.charAt(k))) {
        letters++;
        if (Character.isLowerCase(text.charAt(k))) {
          return false;
        }
      }
    }
    return letters > 1;
  }
}
