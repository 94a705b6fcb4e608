package org.cotejo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.reading.ArticleReading;

/** Reads what a figure counts from its counted phrase and predicate; where it has no predicate, from its clause. */
public final class Things {

  private static final int CLAUSE = 7;

  private static final Set<String> FUNCTION_WORDS = WordList.load("/org/cotejo/story/function-words.txt");

  private Things() {}

  /** What a figure counts. */
  public static Thing of(Figure figure, ArticleReading reading) {
    Language language = reading.article().languageAt(figure.span().start());
    ThingBuilder thing = new ThingBuilder(language, figure);
    figure.counted().filter(c -> !isSource(c, figure, reading) && !isVerb(c, figure)).ifPresent(thing::counted);
    if (!thing.hasHead()) {
      figure.entity().filter(e -> !isSource(e, figure, reading) && !isBeyondAFigure(e, figure, reading))
          .ifPresent(thing::counted);
    }
    figure.predicate().ifPresent(thing::predicate);
    if (!thing.hasState()) {
      figure.predicate().flatMap(Phrase::span).ifPresent(verb -> thing.said(complement(reading, verb)));
    }
    if (!thing.hasState()) {
      reading.analysis().sentenceAt(figure.span().start())
          .ifPresent(sentence -> thing.nearest(clause(sentence, figure)));
    }
    reading.analysis().sentenceAt(figure.span().start())
        .ifPresent(sentence -> clause(sentence, figure).forEach(thing::norms));
    return thing.build();
  }

  /** "The insurance covers 2 million": where only the deed is told, it is no thing. */
  private static boolean isVerb(Phrase counted, Figure figure) {
    return figure.predicate().map(Phrase::text).filter(counted.text()::equals).isPresent();
  }

  /** "Revenue was 795 million, and for the half 71 million came in": what stands before another figure is that one's. */
  private static boolean isBeyondAFigure(Phrase entity, Figure figure, ArticleReading reading) {
    return entity.span().filter(e -> reading.figures().stream().map(Figure::span)
        .anyMatch(f -> f.start() >= e.end() && f.end() <= figure.span().start())).isPresent();
  }

  /** "Had fallen ill", "were already dead": what completes a verb tells more than the verb. */
  private static List<String> complement(ArticleReading reading, Span verb) {
    return reading.analysis().sentenceAt(verb.start()).map(sentence -> {
      int at = Token.indexFrom(sentence.tokens(), verb.end());
      return sentence.tokens().subList(at, Math.min(sentence.tokens().size(), at + 2)).stream().takeWhile(Things::isWord)
          .flatMap(t -> Stems.words(t.lower()).stream()).toList();
    }).orElse(List.of());
  }

  /** Whether the words name who gives the figure: nobody counts himself by saying so. */
  private static boolean isSource(Phrase counted, Figure figure, ArticleReading reading) {
    return counted.span().filter(span -> reading.statements().stream()
        .filter(s -> figure.statements().contains(s.id()))
        .anyMatch(s -> s.source().stream().anyMatch(source -> source.overlaps(span)))).isPresent();
  }

  /** Words of a figure's clause, nearest first: as far as a mark or another number. */
  private static List<List<String>> clause(Sentence sentence, Figure figure) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= figure.span().start()) {
      first++;
    }
    int after = first;
    while (after < tokens.size() && tokens.get(after).span().start() < figure.span().end()) {
      after++;
    }
    List<String> right = new ArrayList<>();
    for (int i = after; i < tokens.size() && i < after + CLAUSE && isWord(tokens.get(i)); i++) {
      right.addAll(Stems.words(tokens.get(i).lower()));
    }
    List<String> left = new ArrayList<>();
    for (int i = first - 1; i >= 0 && i > first - 1 - CLAUSE && isWord(tokens.get(i)); i--) {
      left.addAll(0, Stems.words(tokens.get(i).lower()));
    }
    return List.of(right, left);
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD;
  }

  /** Whether one counts a kind of what the other counts: residents and people. */
  public static boolean areKin(Thing a, Thing b) {
    return Alike.kin(a, b);
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }
}
