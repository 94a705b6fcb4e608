package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;

/**
 * One rate said in two ways in one breath: "once every ten days, which would make about 36 a year". Told where they are
 * one value; where they are not, they are a conflict like any other two rates.
 */
final class RateForms implements Check {

  private static final int REACH = 6;

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      List<Figure> here = passage.here();
      for (int i = 0; i + 1 < here.size(); i++) {
        relation(passage, here.get(i), here.get(i + 1)).filter(r -> r.holds() && r.isWithin(10))
            .ifPresent(r -> found.add(r.judged(facts)));
      }
    }
    return found;
  }

  private static Optional<Relation> relation(Passage passage, Figure first, Figure second) {
    boolean forms = Words.isRate(first) && Words.isRate(second) && first.unit().equals(second.unit())
        && !Values.per(first).equals(Values.per(second)) && isRestated(passage, first, second);
    Optional<Interval> computed = Numbers.interval(first, first.unit());
    Optional<Interval> printed = Numbers.interval(second, second.unit());
    Optional<BigFraction> nominal = Numbers.nominal(first, first.unit());
    return !forms || computed.isEmpty() || printed.isEmpty() || nominal.isEmpty() ? Optional.empty()
        : Optional.of(new Relation("rateform", second, List.of(first), computed.get(), printed.get(), nominal.get(),
            second.unit()));
  }

  private static boolean isRestated(Passage passage, Figure first, Figure second) {
    List<Token> between = Passages.beside(passage.sentence(), second, REACH).stream()
        .filter(t -> t.span().start() >= first.span().end() && t.span().end() <= second.span().start()).toList();
    return Cues.in(between, passage.sentence().language(), Cue.LINK);
  }
}
