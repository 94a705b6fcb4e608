package org.cotejo.finding;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Window;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;

/** A rate and a total of one month in one passage: the rate over the month's days makes the total, or does not. */
final class RatesAndMonths implements Check {

  private static final int MONTH = "2025-09".length();

  /** How far behind a figure its month may stand. */
  private static final int MOST = 80;

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      for (Figure rate : passage.here()) {
        if (Words.isRate(rate)) {
          passage.around().stream().filter(f -> numbers.isAmount(f) && !numbers.isDuration(f))
              .flatMap(total -> relation(facts, numbers, rate, total).stream())
              .filter(r -> r.holds() ? isNear(r) : isOwnMonth(r.terms().getFirst()) && !rate.claimants().isEmpty())
              .findFirst()
              .ifPresent(r -> found.add(r.judged(facts)));
        }
      }
    }
    return found;
  }

  private static Optional<Relation> relation(Facts facts, Numbers numbers, Figure rate, Figure total) {
    boolean said = rate.claimants().stream().limit(1).toList().equals(total.claimants().stream().limit(1).toList())
        && !isRateToo(facts, rate, total);
    if (!said || !Numbers.sameUnit(rate, total) || !Facts.isClaimed(rate) || !Facts.isClaimed(total)
        || !(numbers.mayCountSame(rate, total) || facts.areKin(rate, total))) {
      return Optional.empty();
    }
    Optional<Interval> x = Numbers.interval(total, rate.unit());
    Optional<Interval> printed = Numbers.interval(rate, rate.unit());
    Optional<BigFraction> nominal = Numbers.nominal(total, rate.unit());
    return month(facts, rate, total).flatMap(days -> x.flatMap(t -> printed.flatMap(p -> nominal.map(n ->
        new Relation("month", rate, List.of(total), t.times(days.reciprocal()), p, n.divide(days), rate.unit())))));
  }

  /** "480 trucks a day, from 1,100 in April": a number with no noun of its own beside a rate is a rate, too. */
  private static boolean isRateToo(Facts facts, Figure rate, Figure total) {
    boolean noun = total.counted().flatMap(c -> c.span()).filter(s -> s.start() >= total.span().start()).isPresent();
    return !noun && total.unit().equals("1") && facts.sentence(rate).equals(facts.sentence(total));
  }

  /** Within a twentieth as printed: wide intervals alone prove nothing. */
  private static boolean isNear(Relation relation) {
    return relation.isWithin(20);
  }

  private static boolean isOwnMonth(Figure total) {
    return total.window().orElse(null) instanceof Window.Total window && window.start().isPresent()
        && window.start().equals(window.end());
  }

  /** Days of the month that the total is of, else of the one month that the sentence of the rate or total names. */
  private static Optional<BigFraction> month(Facts facts, Figure rate, Figure total) {
    Optional<String> own = isOwnMonth(total) && total.window().orElse(null) instanceof Window.Total window
        ? window.start().map(TimeValue::timex) : Optional.empty();
    return own.or(() -> named(facts, total)).or(() -> named(facts, rate)).flatMap(RatesAndMonths::days);
  }

  private static Optional<String> named(Facts facts, Figure figure) {
    return facts.sentence(figure).flatMap(sentence -> facts.reading(figure).times().stream()
        .filter(t -> t.type() == TimeExpression.Type.DATE && sentence.span().contains(t.span())
            && t.span().start() < figure.span().start() + MOST)
        .flatMap(t -> t.value().stream()).map(TimeValue::timex).filter(t -> t.length() == MONTH).findFirst());
  }

  private static Optional<BigFraction> days(String month) {
    try {
      return month.length() == MONTH ? Optional.of(BigFraction.of(YearMonth.parse(month).lengthOfMonth()))
          : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
