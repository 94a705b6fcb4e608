package org.cotejo.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Orders;

/**
 * Numbers that leave out what they are in ("it turned over 815 million", "the count gave 64"): where the model holds
 * such a number to measure what an amount of another report measures, and nothing else in either report comes as near,
 * it is in that amount's unit. Of 47 such numbers beside money in 320 scenes written for this (training/data/measures,
 * fit-k and fit-l), 40 measured what that amount did.
 */
final class UnitsLeftOut {

  private static final double NEAR = 0.7;
  private static final double LEAD = 0.05;

  /** What is more than so many times as much is no other report's value of it. */
  private static final BigDecimal FACTOR = BigDecimal.valueOf(5);

  /** Of a thousand reports so many amounts are asked. */
  private static final int MOST = 300;

  /** What tells the unit, for {@code decidedBy}. */
  private static final String AS = "as ";

  /** The amounts by their numbers, so that each bare number meets those about as large alone. */
  private final NavigableMap<BigDecimal, List<Figure>> amounts = new TreeMap<>();
  private final Likeness likeness;

  private UnitsLeftOut(Likeness likeness, List<Figure> figures) {
    figures.stream().filter(UnitsLeftOut::isAmount).forEach(f -> number(f)
        .ifPresent(n -> amounts.computeIfAbsent(n, k -> new ArrayList<>()).add(f)));
    this.likeness = likeness;
  }

  /** The figures of a story, each that leaves out its unit in the one that another report gives. */
  static List<Figure> completed(Likeness likeness, List<Figure> figures) {
    UnitsLeftOut story = new UnitsLeftOut(likeness, figures);
    return figures.stream().map(f -> isBare(f) ? story.completed(f) : f).toList();
  }

  private Figure completed(Figure bare) {
    return number(bare).stream().flatMap(this::asLarge).filter(f -> !OwnReport.areOfOneReport(f, bare)).limit(MOST)
        .filter(f -> likeness.of(f, bare) >= NEAR && likeness.lead(f, bare) >= LEAD)
        .max(Comparator.comparingDouble(f -> likeness.of(f, bare)))
        .map(f -> bare.withUnit(f.unit(), bare.estimate(), AS + f.id())).orElse(bare);
  }

  private Stream<Figure> asLarge(BigDecimal number) {
    return amounts.subMap(number.divide(FACTOR, MathContext.DECIMAL64), true, number.multiply(FACTOR), true).values()
        .stream().flatMap(List::stream);
  }

  /** Whether neither a unit nor a noun behind the number says what it counts. */
  private static boolean isBare(Figure figure) {
    return figure.isBare() && figure.counted().flatMap(c -> c.span()).filter(span -> isBehind(figure, span)).isEmpty();
  }

  private static boolean isBehind(Figure figure, Span counted) {
    String text = figure.span().article().text();
    return counted.start() >= figure.span().end() && text.substring(figure.span().end(), counted.start()).chars()
        .allMatch(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c));
  }

  private static boolean isAmount(Figure figure) {
    return !figure.unit().equals("1");
  }

  private static Optional<BigDecimal> number(Figure figure) {
    return Orders.number(figure.estimate());
  }
}
