package org.cotejo;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Analyser;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Sentences;
import org.cotejo.analysis.Token;
import org.cotejo.analysis.names.LexiconNameFinder;
import org.cotejo.article.Article;
import org.cotejo.article.Span;

/** No model: sentences and names as ever; somebody says something in every sentence, as often as the words allow. */
final class TalkativeAnalyser implements Analyser {

  private static final int WORDS = 8;

  private final LexiconNameFinder names = new LexiconNameFinder();

  @Override
  public Analysis analyse(Article article) {
    List<Sentence> sentences = Sentences.of(article);
    List<Attribution> said = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int at = 0; at + WORDS <= tokens.size(); at += 2 * WORDS) {
        said.add(new Attribution(span(tokens, at, at + 1), span(tokens, at + 1, at + 2),
            span(tokens, at + 2, at + WORDS), 0.5, model()));
      }
    }
    return new Analysis(article, sentences, names.find(article, sentences), said);
  }

  private static List<Span> span(List<Token> tokens, int from, int to) {
    return List.of(tokens.get(from).span().cover(tokens.get(to - 1).span()));
  }

  @Override
  public String model() {
    return "none";
  }

  @Override
  public void close() {}
}
