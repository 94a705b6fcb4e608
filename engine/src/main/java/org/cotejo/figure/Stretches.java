package org.cotejo.figure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Span;

/**
 * Cuts very long sentences (tables, lists without stops) into stretches that are read like sentences: what a figure counts
 * is looked for near it, and the time that takes grows with the text alone.
 */
final class Stretches {

  /** No prose is longer. */
  static final int LONGEST = 400;
  /** How far back from its longest a stretch may end at a mark. */
  private static final int SLACK = 100;

  private Stretches() {}

  /** The analysis with no sentence longer than a stretch. */
  static Analysis of(Analysis analysis) {
    return isShort(analysis) ? analysis : cut(analysis);
  }

  private static boolean isShort(Analysis analysis) {
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.tokens().size() > LONGEST) {
        return false;
      }
    }
    return true;
  }

  private static Analysis cut(Analysis analysis) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      cut(sentence, sentences);
    }
    return new Analysis(analysis.article(), sentences, analysis.names(), analysis.attributions(), analysis.measures());
  }

  private static void cut(Sentence sentence, List<Sentence> into) {
    List<Token> tokens = sentence.tokens();
    int from = 0;
    int start = sentence.span().start();
    while (tokens.size() - from > LONGEST) {
      int to = end(tokens, from);
      int end = tokens.get(to).span().start();
      into.add(new Sentence(span(sentence, start, end), sentence.block(), tokens.subList(from, to)));
      from = to;
      start = end;
    }
    into.add(from == 0 ? sentence
        : new Sentence(span(sentence, start, sentence.span().end()), sentence.block(), tokens.subList(from, tokens.size())));
  }

  private static Span span(Sentence sentence, int start, int end) {
    return sentence.span().article().span(start, end);
  }

  /** After the last mark near the longest stretch; where there is none, at the longest. */
  private static int end(List<Token> tokens, int from) {
    int longest = from + LONGEST;
    for (int to = longest; to > longest - SLACK; to--) {
      if (tokens.get(to - 1).kind() == Token.Kind.PUNCTUATION) {
        return to;
      }
    }
    return longest;
  }
}
