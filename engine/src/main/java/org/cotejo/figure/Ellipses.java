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
  private static final BigFraction FAR = BigFraction.of(100);

  /** A thousand and its powers that have a name. */
  private static final List<BigDecimal> SCALES = List.of(
      BigDecimal.ONE, new BigDecimal("1e3"), new BigDecimal("1e6"), new BigDecimal("1e9"), new BigDecimal("1e12"));

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
    return figure.unit().equals("1") && !noun && !isRate(figure)
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

  private static Optional<Figure> lent(Figure bare, Figure lender) {
    Optional<BigDecimal> number = lender.estimate().low().or(() -> lender.estimate().high());
    BigDecimal scale = number.flatMap(n -> scale(n, lender.span().text())).orElse(BigDecimal.ONE);
    boolean own = bare.estimate().low().flatMap(n -> scale(n, bare.span().text())).filter(s -> s.signum() > 0
        && s.compareTo(BigDecimal.ONE) > 0).isPresent();
    Estimate estimate = own ? bare.estimate() : scaled(bare.estimate(), scale);
    Optional<BigFraction> mine = estimate.low().map(Interval::exact);
    boolean near = mine.isPresent() && number.map(Interval::exact).filter(n -> n.signum() > 0
        && Interval.compare(mine.get(), n.multiply(FAR)) <= 0
        && Interval.compare(n, mine.get().multiply(FAR)) <= 0).isPresent();
    return near ? Optional.of(bare.withUnit(lender.unit(), estimate, LENT)) : Optional.empty();
  }

  /** The scale word's number in what is printed: a million in "78 million". Empty if the digits do not tell. */
  private static Optional<BigDecimal> scale(BigDecimal number, String printed) {
    String digits = printed.codePoints().filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return digits.isEmpty() ? Optional.empty() : SCALES.stream()
        .filter(s -> number.divide(s).stripTrailingZeros().toPlainString().replace(".", "").equals(digits)).findFirst();
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
