package org.cotejo.finding;

import java.util.Collections;
import java.util.List;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Quantity;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.Thing;

/** Whether the text says that one of two values is of less than the other, or of another thing. */
final class Narrower {

  /** So many words beside a number say that it is that of the whole. */
  private static final int BESIDE = 3;

  private Narrower() {}

  static boolean are(Facts facts, Figure a, Figure b) {
    return isBesideTheWhole(facts, a, b) || isBesideTheWhole(facts, b, a) || areOfTwo(facts, a, b);
  }

  /** "In surgery it is 131 days, far above the 82 overall": the sentence gives the other value as that of the whole. */
  private static boolean isBesideTheWhole(Facts facts, Figure part, Figure whole) {
    return facts.sentence(part).filter(sentence -> facts.reading(part).quantities().stream()
        .filter(q -> sentence.span().contains(q.span()) && !q.span().overlaps(part.span()))
        .filter(q -> q.estimate().low().isPresent() && q.estimate().low().equals(whole.estimate().low()))
        .anyMatch(q -> isOverall(sentence, q))).isPresent();
  }

  private static boolean isOverall(Sentence sentence, Quantity quantity) {
    List<Token> tokens = sentence.tokens();
    int at = Token.indexFrom(tokens, quantity.span().start());
    int end = Token.indexFrom(tokens, quantity.span().end());
    return Cues.in(tokens.subList(end, Math.min(tokens.size(), end + BESIDE)), sentence.language(), Cue.OVERALL)
        || Cues.in(tokens.subList(Math.max(0, at - BESIDE), at), sentence.language(), Cue.OVERALL);
  }

  /** One report tells what the grants cost and what the kitchen costs: it names two things that its amounts are of. */
  private static boolean areOfTwo(Facts facts, Figure a, Figure b) {
    Thing x = facts.thing(a);
    Thing y = facts.thing(b);
    return Facts.article(a).equals(Facts.article(b)) && x.measured() && y.measured() && x.language() == y.language()
        && !x.modifiers().isEmpty() && !y.modifiers().isEmpty()
        && Collections.disjoint(x.modifiers(), y.modifiers());
  }
}
