package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Ellipses;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;

/** Figures that stand near each other in one report: relations are looked for there and nowhere else. */
final class Passages {

  /** How many sentences a passage runs over. */
  private static final int SENTENCES = 3;

  /** "More" stands at most so many words behind a number, and "than" so many. */
  private static final int MORE = 3;
  private static final int COMPARED = 7;

  /** More figures than this in a few sentences are a table, and no relation in words. */
  private static final int MOST = 12;

  /**
   * A sentence with figures, and the figures of the sentences before and after it.
   *
   * @param here figures in the sentence itself, in order
   * @param around those and their neighbours', in order
   */
  record Passage(Sentence sentence, List<Figure> here, List<Figure> around) {}

  private Passages() {}

  static List<Passage> of(Facts facts) {
    Map<String, List<Figure>> byArticle = new TreeMap<>();
    facts.story().figures().forEach(f -> byArticle.computeIfAbsent(Facts.article(f), a -> new ArrayList<>()).add(f));
    List<Passage> passages = new ArrayList<>();
    Numbers numbers = new Numbers(facts);
    byArticle.forEach((article, figures) -> add(numbers, facts.reading(article), figures, passages));
    return passages;
  }

  private static void add(Numbers numbers, ArticleReading reading, List<Figure> figures, List<Passage> passages) {
    List<Sentence> sentences = reading.analysis().sentences();
    List<List<Figure>> inSentence = new ArrayList<>();
    List<Figure> sorted = figures.stream().sorted(Comparator.comparing(Figure::span)).toList();
    int next = 0;
    for (Sentence sentence : sentences) {
      List<Figure> here = new ArrayList<>();
      while (next < sorted.size() && sorted.get(next).span().start() < sentence.span().end()) {
        here.add(sorted.get(next++));
      }
      inSentence.add(Ellipses.filled(here, numbers::isAmount));
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (!inSentence.get(i).isEmpty()) {
        List<Figure> around = new ArrayList<>();
        int last = Math.min(sentences.size(), i + SENTENCES);
        for (int j = Math.max(0, i - (SENTENCES - 1)); j < last; j++) {
          around.addAll(inSentence.get(j));
        }
        if (around.size() <= MOST) {
          passages.add(new Passage(sentences.get(i), inSentence.get(i), around));
        }
      }
    }
  }

  /** The words of a sentence beside a figure: at most {@code reach} on each side, as far as another number. */
  static List<Token> beside(Sentence sentence, Figure figure, int reach) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= figure.span().start()) {
      first++;
    }
    int after = first;
    while (after < tokens.size() && tokens.get(after).span().start() < figure.span().end()) {
      after++;
    }
    int from = first;
    while (from > 0 && first - from < reach && tokens.get(from - 1).kind() != Token.Kind.NUMBER) {
      from--;
    }
    int to = after;
    while (to < tokens.size() && to - after < reach && tokens.get(to).kind() != Token.Kind.NUMBER) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /** "762 more finishers than", "cinco más que": the figure says by how much one thing exceeds another. */
  static boolean isCompared(Sentence sentence, Figure figure) {
    List<Token> after = beside(sentence, figure, COMPARED).stream()
        .filter(t -> t.span().start() >= figure.span().end()).toList();
    boolean than = after.stream().anyMatch(t -> t.lower().equals("than") || t.lower().equals("que"));
    return than && Cues.in(after.subList(0, Math.min(MORE, after.size())), sentence.language(), Cue.CHANGE);
  }
}
