package org.cotejo.finding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Units;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.Intervals;

/** Lengths of time and amounts that go on growing as they are told: "shut for nine days now", "6 million so far". */
final class Ongoing {

  /** So many words before a length of time may say that it is not over. */
  private static final int BEFORE = 9;

  /** So many words behind an amount may say that more comes. */
  private static final int BEHIND = 6;

  private Ongoing() {}

  /** Whether the words around a figure say that more of it comes; counts say so by their window. */
  static boolean is(Facts facts, Figure figure) {
    return !figure.unit().equals("1") && facts.sentence(figure).filter(sentence -> {
      List<Token> tokens = sentence.tokens();
      int at = Token.indexFrom(tokens, figure.span().start());
      int end = Token.indexFrom(tokens, figure.span().end());
      List<Token> before = clause(tokens.subList(Math.max(0, at - BEFORE), at));
      List<Token> behind = tokens.subList(end, Math.min(tokens.size(), end + BEHIND));
      return isTime(figure) && Cues.in(before, sentence.language(), Cue.LASTING)
          || Cues.in(before, sentence.language(), Cue.SO_FAR) || Cues.in(behind, sentence.language(), Cue.SO_FAR);
    }).isPresent();
  }

  /** The words behind the last mark. */
  private static List<Token> clause(List<Token> tokens) {
    int from = tokens.size();
    while (from > 0 && tokens.get(from - 1).kind() == Token.Kind.WORD) {
      from--;
    }
    return tokens.subList(from, tokens.size());
  }

  private static boolean isTime(Figure figure) {
    return Units.commensurable(figure.unit(), "s");
  }

  /** Whether a length of time is longer than an earlier one can have grown in the time between. */
  static boolean isOutgrown(Figure earlier, Figure later, Duration between) {
    if (!isTime(earlier) || !isTime(later)) {
      return false;
    }
    Optional<BigFraction> most = Intervals.in(earlier, "d").flatMap(Interval::high)
        .map(days -> days.add(BigFraction.of((int) between.toDays() + 1)));
    Optional<BigFraction> least = Intervals.in(later, "d").flatMap(Interval::low);
    return most.isPresent() && least.isPresent() && Interval.compare(most.get(), least.get()) < 0;
  }
}
