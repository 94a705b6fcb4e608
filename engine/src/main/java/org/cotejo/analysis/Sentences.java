package org.cotejo.analysis;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.article.Article;
import org.cotejo.article.Block;

/**
 * Cuts an article into sentences and words by rules. A sentence ends at a full stop, question mark, exclamation mark
 * or ellipsis, with the quotation marks and brackets that close behind it, if what follows can begin another; the
 * stop of an abbreviation ends none, unless a word that often begins sentences follows. What runs on for more words
 * than any sentence of a report is no sentence, and is cut: what is made of one may take the square of its length.
 */
public final class Sentences {

  /** Most words and marks of a sentence. */
  private static final int MOST = 400;

  private Sentences() {}

  /** The sentences of all blocks that are not set aside, in order of the text. Takes time linear in the text. */
  public static List<Sentence> of(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.ASIDE) {
        addBlock(article, block, sentences);
      }
    }
    return List.copyOf(sentences);
  }

  private static void addBlock(Article article, Block block, List<Sentence> sentences) {
    Abbreviations abbreviations = Abbreviations.of(block.language());
    List<Token> tokens = new Tokens(article, block, abbreviations).all();
    int from = 0;
    for (int k = 0; k < tokens.size(); k++) {
      int end = k - from + 1 == MOST ? k + 1 : endAfter(tokens, from, k, abbreviations);
      if (end > k) {
        sentences.add(sentence(article, block, tokens.subList(from, end)));
        from = end;
        k = end - 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(sentence(article, block, tokens.subList(from, tokens.size())));
    }
  }

  private static Sentence sentence(Article article, Block block, List<Token> tokens) {
    return new Sentence(
        article.span(tokens.getFirst().span().start(), tokens.getLast().span().end()), block, tokens);
  }

  /**
   * Index after the last token of the sentence that ends with token {@code k} and its closing marks; 0 if none does.
   */
  private static int endAfter(List<Token> tokens, int from, int k, Abbreviations abbreviations) {
    Token token = tokens.get(k);
    boolean stop = isStop(token);
    if (!stop && !(token.kind() == Token.Kind.WORD && token.lower().endsWith("."))) {
      return 0;
    }
    int end = k + 1;
    while (end < tokens.size() && closes(tokens.get(end)) && touches(tokens.get(end - 1), tokens.get(end))) {
      end++;
    }
    if (end == tokens.size()) {
      return end;
    }
    if (touches(tokens.get(end - 1), tokens.get(end)) || !canBegin(tokens.get(end))) {
      return 0;
    }
    if (!stop) {
      return abbreviations.canEnd(token.text()) && abbreviations.begins(firstWord(tokens, end)) ? end : 0;
    }
    return isListNumber(tokens, from, k) ? 0 : end;
  }

  private static boolean isStop(Token token) {
    return switch (token.lower().charAt(0)) {
      case '.', '!', '?', '…' -> token.kind() == Token.Kind.PUNCTUATION;
      default -> false;
    };
  }

  private static boolean closes(Token token) {
    return switch (token.lower().charAt(0)) {
      case '”', '’', '\'', '"', '»', '›', ')', ']', '.', '!', '?', '…' -> token.span().length() == 1 || isStop(token);
      default -> false;
    };
  }

  private static boolean touches(Token left, Token right) {
    return left.span().end() == right.span().start();
  }

  private static boolean canBegin(Token token) {
    int first = token.span().article().text().codePointAt(token.span().start());
    return switch (token.kind()) {
      case WORD -> !Character.isLowerCase(first);
      case NUMBER, QUOTE, SYMBOL -> true;
      case PUNCTUATION -> "¿¡(—–-[".indexOf(first) >= 0;
    };
  }

  private static String firstWord(List<Token> tokens, int from) {
    for (int k = from; k < Math.min(from + 3, tokens.size()); k++) {
      if (tokens.get(k).kind() == Token.Kind.WORD) {
        return tokens.get(k).lower();
      }
    }
    return "";
  }

  /** Whether the stop only ends the number of a list's entry: "3. Open the valve". */
  private static boolean isListNumber(List<Token> tokens, int from, int k) {
    return k == from + 1 && tokens.get(from).kind() == Token.Kind.NUMBER;
  }
}
