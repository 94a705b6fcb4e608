package org.cotejo.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Value;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.finding.Finding.Result.Test;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/**
 * A relation between figures that was worked out.
 *
 * @param key end of the messages' keys: {@code share}, {@code sum}...
 * @param tested the figure that is held against the others
 * @param terms the others, in the order of the formula
 * @param computed what the others make, in {@code unit}
 * @param printed what the figure tested allows, in {@code unit}
 * @param nominal what the others' printed numbers make
 */
record Relation(
    String key, Figure tested, List<Figure> terms, Interval computed, Interval printed, BigFraction nominal,
    String unit) {

  boolean holds() {
    return computed.meets(printed);
  }

  /** Whether the numbers as printed differ by at most that part of the figure tested: a tenth, a twentieth. */
  boolean isWithin(int part) {
    BigFraction value = Numbers.nominal(tested, unit).orElse(BigFraction.ZERO);
    return Interval.compare(value.subtract(nominal).abs(), value.abs().divide(part)) <= 0;
  }

  Test test() {
    if (holds()) {
      return printed.contains(computed) || computed.contains(printed) ? Test.FITS : Test.EDGE;
    }
    boolean below = printed.high().isPresent() && computed.low().isPresent()
        && Interval.compare(printed.high().get(), computed.low().get()) <= 0;
    return below ? Test.BELOW : Test.ABOVE;
  }

  List<Figure> figures() {
    List<Figure> all = new ArrayList<>(terms);
    all.add(tested);
    all.sort(Comparator.comparing(Figure::span));
    return all;
  }

  /** The finding, judged. */
  Finding judged(Facts facts) {
    boolean holds = holds();
    Draft draft = draft(facts, holds ? Weights.HOLDS : Weights.DOES_NOT_HOLD, holds ? ".holds" : ".fails").holds(holds);
    return draft.result(value(), test()).done();
  }

  private Draft draft(Facts facts, double weight, String end) {
    Draft draft = new Draft(Kind.ARITHMETIC, weight + Weights.more(figures()),
        message("finding.arithmetic." + key + end));
    figures().forEach(f -> draft.premise(f, Lines.allows(f, f.unit()), facts.measureOf(f)
        .flatMap(m -> Draft.value(f, facts.interval(f, m), m.unit().orElse(f.unit())))));
    return draft.step(message("finding.arithmetic." + key + ".step"), Optional.of(value()));
  }

  private Value value() {
    return Words.isRate(tested) ? Value.perDay(computed, unit) : Value.of(computed, unit);
  }

  private Message message(String messageKey) {
    int digits = Math.max(3, figures().stream().filter(f -> !f.equals(tested) || terms.isEmpty())
        .mapToInt(Words::digits).min().orElse(3));
    Message message = Message.of(messageKey)
        .with("tested", Words.printed(tested))
        .with("terms", Words.printed(terms))
        .with("nominal", Words.amount(nominal, unit, digits))
        .with("range", Words.range(computed, unit, Words.isRate(tested), digits + 1))
        .with("allowed", Words.range(printed, unit, Words.isRate(tested), Words.digits(tested)));
    for (int i = 0; i < terms.size(); i++) {
      message = message.with("t" + (i + 1), Words.printed(terms.get(i)));
    }
    return message;
  }

  static BigDecimal round(BigFraction value, int digits) {
    return Words.rounded(value, digits, RoundingMode.HALF_UP);
  }
}
