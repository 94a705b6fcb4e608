package org.cotejo.finding;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Units;
import org.cotejo.figure.Value;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Cues;

/**
 * Relations that can only be told: the ratio that two figures of different things imply where a text equates them, and
 * the sum of counts that stand beside a larger one without being said to be part of it.
 */
final class Told implements Check {

  private static final int REACH = 5;

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      passage.here().stream().filter(f -> numbers.isAmount(f) && isEquated(passage, f))
          .findFirst().ifPresent(f -> ratio(numbers, passage, f).ifPresent(found::add));
      sum(facts, numbers, passage).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isEquated(Passage passage, Figure figure) {
    List<Token> before = Passages.beside(passage.sentence(), figure, REACH).stream()
        .filter(t -> t.span().end() <= figure.span().start()).toList();
    String words = String.join(" ", before.stream().map(t -> Cues.plain(t.lower())).toList());
    return words.contains("equivalent") || words.contains("equals") || words.contains("equal to")
        || words.contains("equivale") || words.contains("amounts to as much");
  }

  /** Amounts with a unit that stand before the figure, each shared out among what it counts. */
  private static Optional<Finding> ratio(Numbers numbers, Passage passage, Figure count) {
    List<Figure> amounts = passage.around().stream()
        .filter(f -> !f.equals(count) && numbers.isAmount(f) && f.span().compareTo(count.span()) < 0)
        .filter(f -> !f.unit().equals("1") && Units.commensurable(f.unit(), "g") && count.unit().equals("1"))
        .toList();
    Optional<Interval> divisor = Numbers.interval(count, "1").filter(Interval::isPositive);
    Optional<BigFraction> number = Numbers.nominal(count, "1");
    if (amounts.isEmpty() || divisor.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(Kind.ARITHMETIC, Weights.TOLD + 1, Message.of("finding.arithmetic.ratio")
        .with("amounts", Words.printed(amounts)).with("count", Words.printed(count)));
    for (Figure amount : amounts) {
      BigFraction each = Numbers.nominal(amount, "g").orElse(BigFraction.ZERO).divide(number.get());
      String unit = Interval.compare(each, BigFraction.ONE) < 0 ? "mg" : "g";
      BigFraction shown = unit.equals("mg") ? each.multiply(1000) : each;
      draft.premise(amount, Message.of("finding.arithmetic.ratio.line").with("printed", Words.printed(amount))
          .with("count", Words.printed(count))
          .with("each", Words.amount(Words.rounded(shown, 3, RoundingMode.HALF_UP), unit)),
          Numbers.interval(amount, unit).map(i -> Value.of(i.dividedBy(divisor.get()), unit)));
    }
    draft.premise(count, Lines.allows(count, "1"), Optional.of(Value.of(divisor.get(), "1")));
    return Optional.of(draft.caveat(Message.of("finding.caveat.ratio")).done());
  }

  /** Two or more deaths, arrests... in one sentence after a larger count of them near by. */
  private static Optional<Finding> sum(Facts facts, Numbers numbers, Passage passage) {
    List<Figure> parts = passage.here().stream()
        .filter(f -> numbers.isAmount(f) && f.unit().equals("1") && !facts.thing(f).states().isEmpty()).toList();
    if (parts.size() != 2 || !facts.thing(parts.get(0)).states().equals(facts.thing(parts.get(1)).states())) {
      return Optional.empty();
    }
    BigFraction total = BigFraction.ZERO;
    for (Figure part : parts) {
      total = total.add(Numbers.nominal(part, "1").orElse(BigFraction.ZERO));
    }
    BigFraction sum = total;
    return passage.around().stream()
        .filter(f -> !passage.here().contains(f) && numbers.isAmount(f) && f.unit().equals("1"))
        .filter(f -> facts.thing(f).states().equals(facts.thing(parts.get(0)).states()))
        .filter(f -> f.span().compareTo(parts.getFirst().span()) < 0)
        .filter(f -> Numbers.nominal(f, "1").map(v -> Interval.compare(v, sum) > 0).orElse(false))
        .reduce((first, second) -> second)
        .map(whole -> told(parts, whole, sum));
  }

  private static Finding told(List<Figure> parts, Figure whole, BigFraction sum) {
    Argument total = Argument.number(Words.rounded(sum, 6, RoundingMode.HALF_UP));
    Draft draft = new Draft(Kind.ARITHMETIC, Weights.TOLD, Message.of("finding.arithmetic.told")
        .with("parts", Words.printed(parts)).with("sum", total).with("whole", Words.printed(whole)));
    parts.forEach(f -> draft.premise(f, Lines.allows(f, "1"),
        Numbers.interval(f, "1").map(i -> Value.of(i, "1"))));
    draft.premise(whole, Lines.allows(whole, "1"), Numbers.interval(whole, "1").map(i -> Value.of(i, "1")));
    draft.step(Message.of("finding.arithmetic.told.step").with("parts", Words.printed(parts)).with("sum", total)
        .with("whole", Words.printed(whole)), Optional.of(Value.of(Interval.point(sum), "1")));
    return draft.caveat(Message.of("finding.caveat.told")).done();
  }
}
