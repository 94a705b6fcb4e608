package org.cotejo.story;

import java.util.List;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Quantity;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Cues.Cue;

/** Numbers that a sentence names only to refuse them: "there are eight below, not five". */
final class Refusals {

  /** So many words before a number may refuse it. */
  private static final int BEFORE = 2;

  private Refusals() {}

  /** The refused numbers of the sentence that a figure stands in, in order of the text. */
  static List<Quantity> beside(ArticleReading reading, Figure figure) {
    return reading.analysis().sentenceAt(figure.span().start()).map(sentence -> reading.quantities().stream()
        .filter(q -> sentence.span().contains(q.span()) && !q.span().overlaps(figure.span()))
        .filter(q -> isRefused(sentence, q)).toList()).orElse(List.of());
  }

  private static boolean isRefused(Sentence sentence, Quantity quantity) {
    List<Token> words = sentence.tokens().stream()
        .filter(t -> t.kind() == Token.Kind.WORD && t.span().end() <= quantity.span().start()).toList();
    return Cues.in(words.subList(Math.max(0, words.size() - BEFORE), words.size()), sentence.language(), Cue.REFUSAL);
  }

  /** Whether a figure gives the number that was refused. */
  static boolean isOf(Quantity refused, Figure figure) {
    return refused.estimate().low().isPresent() && refused.estimate().low().equals(figure.estimate().low());
  }
}
