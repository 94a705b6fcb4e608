package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number whose unit and scale the sentence prints only once, with another number: "from 92 to 78 million euros",
 * "310,000 euros, of which 180,000". For relations only: whether it was meant is shown by the numbers that then fit.
 */
public final class Ellipses {

  private static final BigFraction HALF = BigFraction.of(1, 2);

  /** A number and the one that lends it a scale may differ by this factor at most: 92 and 78, not 3 and 700 million. */
  private static final BigDecimal FAR = BigDecimal.valueOf(100);

  private static final String LENT = "the amount beside it";

  private Ellipses() {}

  /**
   * The figures of one sentence, bare numbers with the unit and scale of the nearest amount that has one.
   *
   * @param isAmount whether a figure is a count or an amount, and no share, multiple or rate
   */
  public static List<Figure> filled(List<Figure> sentence, Predicate<Figure> isAmount) {
    List<Figure> filled = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Figure figure = sentence.get(i);
      Optional<Figure> lender = isBare(figure) && isAmount.test(figure) ? lender(sentence, i) : Optional.empty();
      filled.add(lender.flatMap(l -> lent(figure, l)).orElse(figure));
    }
    return filled;
  }

  /** A count with no noun of its own behind it. */
  private static boolean isBare(Figure figure) {
    boolean noun = figure.counted().flatMap(c -> c.span()).filter(s -> s.start() >= figure.span().start()).isPresent();
    return figure.isBare() && !noun
        && figure.estimate().low().filter(v -> v.signum() > 0).isPresent();
  }

  private static boolean isRate(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Rate).isPresent();
  }

  private static Optional<Figure> lender(List<Figure> sentence, int at) {
    for (int d = 1; d < sentence.size(); d++) {
      for (int j : new int[] {at + d, at - d}) {
        if (j >= 0 && j < sentence.size() && isLender(sentence.get(j))) {
          return Optional.of(sentence.get(j));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLender(Figure figure) {
    return !figure.unit().equals("1") && !figure.unit().startsWith("%") && !isRate(figure);
  }

  /**
   * A bare number in the lender's unit, and in its scale unless it is printed with one of its own; empty where the two
   * would lie too far apart.
   */
  private static Optional<Figure> lent(Figure bare, Figure lender) {
    Optional<BigDecimal> number = Orders.number(lender.estimate());
    BigDecimal scale = number.map(n -> Orders.scale(n, lender.span().text())).orElse(BigDecimal.ONE);
    boolean own = Orders.number(bare.estimate()).filter(n ->
        Orders.scale(n, bare.span().text()).compareTo(BigDecimal.ONE) > 0).isPresent();
    Estimate estimate = own ? bare.estimate() : scaled(bare.estimate(), scale);
    boolean near = number.flatMap(n -> estimate.low().filter(mine -> Orders.areNear(mine, n, FAR))).isPresent();
    return near ? Optional.of(bare.withUnit(lender.unit(), estimate, LENT)) : Optional.empty();
  }

  /** An estimate whose scale word stands elsewhere, multiplied by it. */
  static Estimate scaled(Estimate estimate, BigDecimal scale) {
    BigFraction by = Interval.exact(scale);
    Interval interval = estimate.interval().isPoint()
        ? rounded(estimate.interval().low().orElse(BigFraction.ZERO)) : estimate.interval();
    return new Estimate(estimate.low().map(scale::multiply), estimate.high().map(scale::multiply), estimate.said(),
        interval.times(by));
  }

  /** An amount is no count: 92 allows what rounds to it. */
  private static Interval rounded(BigFraction value) {
    return Interval.closed(value.subtract(HALF), value.add(HALF));
  }
}
