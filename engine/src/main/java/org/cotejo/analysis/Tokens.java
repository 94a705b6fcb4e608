package org.cotejo.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.article.Article;
import org.cotejo.article.Block;

/**
 * Cuts a block into words, numbers and marks, from left to right, looking at most a few characters ahead of each.
 * A word keeps its inner hyphens and apostrophes ("so-called", "don’t"), a leading @ or #, and the stop of an
 * abbreviation; a number keeps inner points and commas; letters that touch a number are a word of their own.
 */
final class Tokens {

  private static final int LONGEST_ABBREVIATION = 12;

  private final Article article;
  private final String text;
  private final int end;
  private final Abbreviations abbreviations;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int openSingleQuotes;

  Tokens(Article article, Block block, Abbreviations abbreviations) {
    this.article = article;
    this.text = article.text();
    this.at = block.start();
    this.end = block.end();
    this.abbreviations = abbreviations;
  }

  List<Token> all() {
    while (at < end) {
      int point = text.codePointAt(at);
      if (isBlank(point)) {
        at += Character.charCount(point);
      } else if (isAddress()) {
        add(blankFrom(at), Token.Kind.SYMBOL);
      } else if (Character.isDigit(point)) {
        add(numberEnd(), Token.Kind.NUMBER);
      } else if (isWordPart(point) || ((point == '@' || point == '#') && isWordAt(at + 1))) {
        add(wordEnd(at + Character.charCount(point)), Token.Kind.WORD);
      } else {
        addMark(point);
      }
    }
    return tokens;
  }

  private void add(int to, Token.Kind kind) {
    tokens.add(new Token(article.span(at, to), kind, lower(text.substring(at, to))));
    at = to;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
  }

  private boolean isAddress() {
    return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
  }

  private int blankFrom(int from) {
    int k = from;
    while (k < end && !isBlank(text.charAt(k))) {
      k++;
    }
    return k;
  }

  private int numberEnd() {
    int k = at;
    while (k < end) {
      if (Character.isDigit(text.charAt(k))) {
        k++;
      } else if (".,".indexOf(text.charAt(k)) >= 0 && k + 1 < end && Character.isDigit(text.charAt(k + 1))) {
        k += 2;
      } else {
        break;
      }
    }
    return Math.max(k, at + Character.charCount(text.codePointAt(at)));
  }

  private int wordEnd(int from) {
    int k = from;
    while (k < end) {
      int point = text.codePointAt(k);
      if (isWordPart(point) || Character.isDigit(point)) {
        k += Character.charCount(point);
      } else if (joins(point) && k + 1 < end && isInner(text.codePointAt(k + 1))) {
        k++;
      } else {
        break;
      }
    }
    return withStop(withPossessive(k));
  }

  /** Takes in the apostrophe of a plural's possessive ("workers’"), if no single quotation mark is open. */
  private int withPossessive(int to) {
    boolean possessive = to < end && openSingleQuotes == 0 && isApostrophe(text.charAt(to))
        && text.charAt(to - 1) == 's';
    return possessive ? to + 1 : to;
  }

  /** Takes in the stop of an abbreviation, and what follows it within one: "U.S.", "EE. UU." is two. */
  private int withStop(int to) {
    int k = to;
    while (k < end && text.charAt(k) == '.' && k - at < LONGEST_ABBREVIATION) {
      int letters = k + 1;
      while (letters < end && letters - k < 4 && Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      boolean inner = letters > k + 1 && letters < end && text.charAt(letters) == '.';
      if (inner && Abbreviations.isInitials(text.substring(at, letters + 1))) {
        k = letters;
      } else {
        return abbreviations.contains(text.substring(at, k + 1), isNumberAfter(k + 1)) ? k + 1 : to;
      }
    }
    return to;
  }

  private boolean isNumberAfter(int from) {
    return (from < end && Character.isDigit(text.charAt(from)))
        || (from + 1 < end && isBlank(text.charAt(from)) && Character.isDigit(text.charAt(from + 1)));
  }

  private void addMark(int point) {
    if (isStop(point)) {
      int k = at;
      while (k < end && isStop(text.charAt(k))) {
        k++;
      }
      add(k, Token.Kind.PUNCTUATION);
      return;
    }
    Token.Kind kind = markKind(point);
    if (kind == Token.Kind.QUOTE) {
      countSingleQuote(point);
    }
    add(at + Character.charCount(point), kind);
  }

  private void countSingleQuote(int point) {
    if (point == '‘' || (point == '\'' && isWordAt(at + 1))) {
      openSingleQuotes++;
    } else if (isApostrophe(point) && openSingleQuotes > 0) {
      openSingleQuotes--;
    }
  }

  private static Token.Kind markKind(int point) {
    if ("\"'“”„‟‘’‚‛«»‹›".indexOf(point) >= 0) {
      return Token.Kind.QUOTE;
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
          Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
          Token.Kind.PUNCTUATION;
      case Character.OTHER_PUNCTUATION -> "%‰&@#*/\\".indexOf(point) >= 0
          ? Token.Kind.SYMBOL : Token.Kind.PUNCTUATION;
      default -> Token.Kind.SYMBOL;
    };
  }

  private boolean isWordAt(int offset) {
    return offset < end && isWordPart(text.codePointAt(offset));
  }

  private static boolean isWordPart(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> Character.isLetter(point) || point == 'ª' || point == 'º';
    };
  }

  private static boolean isInner(int point) {
    return isWordPart(point) || Character.isDigit(point);
  }

  private static boolean joins(int point) {
    return isApostrophe(point) || point == '-' || point == '‑' || point == '_';
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’' || point == 'ʼ';
  }

  private static boolean isStop(int point) {
    return point == '.' || point == '!' || point == '?' || point == '…';
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)
        || point == '\uFEFF' || point == '\u200B';
  }
}
