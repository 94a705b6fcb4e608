package org.cotejo.figure;

import static org.cotejo.figure.WordClass.RATEDET;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Clause.Tag;

/**
 * Rates: "17 a day", "every 40 minutes one", "9 diarios", "al mes".
 *
 * <p>A month is 30.4375 days and a year 365.25.
 */
final class Rates {

  private static final int FAR = 7;
  private static final int LONGEST_CODE = 12;
  private static final Pattern DURATION = Pattern.compile("P(?:T?)([0-9.]{1,9})([YMWDHS])");

  private Rates() {}

  /**
   * How often.
   *
   * @param per ISO 8601 duration
   * @param every the quantity that says it ("40 minutes"), if a number does
   * @param first first token of the words of the rate
   * @param end index after the last
   */
  record Rate(String per, Optional<Site> every, int first, int end) {}

  /** The rate that a figure is, if it is one. {@code durations}: the quantities of its sentence that are lengths of time. */
  static Optional<Rate> of(Site site, List<Site> others) {
    return after(site, others).or(() -> before(site, others));
  }

  private static Optional<Rate> after(Site site, List<Site> others) {
    Clause clause = site.clause();
    int limit = Math.min(clause.size(), site.end() + FAR);
    for (int i = site.end(); i < limit; i++) {
      Optional<Rate> rate = at(clause, i, others);
      if (rate.isPresent()) {
        return rate.filter(r -> !other(others, site, site.end(), r));
      }
      boolean stop = (clause.isBreak(i) && !clause.word(i).equals("/")) || clause.tag(i) == Tag.CONJ || clause.tag(i) == Tag.PRON;
      if (stop) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Every 40 minutes one is destroyed". */
  private static Optional<Rate> before(Site site, List<Site> others) {
    Clause clause = site.clause();
    int start = clause.clauseStart(site.first());
    for (int i = start; i < Math.min(site.first(), start + 2); i++) {
      if (clause.word(i).equals("every") || clause.word(i).equals("each") || clause.word(i).equals("cada")) {
        Optional<Rate> rate = at(clause, i, others);
        if (rate.isPresent() && rate.get().end() <= site.first()) {
          return rate;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether another number stands between a figure and the words of a rate, which then is that number's. */
  private static boolean other(List<Site> others, Site site, int from, Rate rate) {
    return others.stream().anyMatch(o -> !o.equals(site) && rate.every().filter(o::equals).isEmpty()
        && o.first() >= from && o.first() < rate.first());
  }

  /** The rate whose words begin at a token. */
  static Optional<Rate> at(Clause clause, int i, List<Site> others) {
    Optional<String> adverb = clause.rateAdverb(i);
    if (adverb.isPresent()) {
      return Optional.of(new Rate(adverb.get(), Optional.empty(), i, i + 1));
    }
    boolean slash = clause.word(i).equals("/");
    if (!clause.is(RATEDET, i) && !slash) {
      return Optional.empty();
    }
    boolean every = clause.word(i).equals("every") || clause.word(i).equals("cada");
    if (every) {
      for (Site other : others) {
        if (other.first() == i + 1 && other.isDuration()) {
          return perQuantity(other, i);
        }
      }
    }
    int unit = clause.tag(i + 1) == Tag.DET && clause.word(i).equals("a") ? i + 2 : i + 1;
    Optional<String> code = clause.rateUnit(unit);
    boolean elsewhere = (clause.tag(i - 1) == Tag.PREP && !every) || clause.word(unit + 1).equals("ago")
        || clause.word(unit + 1).equals("later") || clause.word(unit + 1).equals("earlier");
    boolean spanishAl = clause.word(i).equals("a") && !clause.words().isEnglish() && unit == i + 1;
    return elsewhere || spanishAl ? Optional.empty() : code.map(c -> new Rate(c, Optional.empty(), i, unit + 1));
  }

  private static Optional<Rate> perQuantity(Site length, int first) {
    Optional<BigDecimal> number = number(length.quantity().estimate());
    return number.flatMap(n -> iso(n, length.unit())).map(iso -> new Rate(iso, Optional.of(length), first, length.end()));
  }

  private static Optional<String> iso(BigDecimal number, String unit) {
    String plain = number.stripTrailingZeros().toPlainString();
    String code = switch (unit) {
      case "s" -> "PT" + plain + "S";
      case "min" -> "PT" + plain + "M";
      case "h" -> "PT" + plain + "H";
      case "d" -> "P" + plain + "D";
      case "wk" -> "P" + plain + "W";
      case "mo" -> "P" + plain + "M";
      default -> "P" + plain + "Y";
    };
    return number.signum() > 0 && code.length() <= LONGEST_CODE ? Optional.of(code) : Optional.empty();
  }

  /** The number that stands for an estimate: the one printed, or the middle of two. */
  static Optional<BigDecimal> number(Estimate estimate) {
    if (estimate.low().isPresent() && estimate.high().isPresent()) {
      return Optional.of(estimate.low().get().add(estimate.high().get()).divide(BigDecimal.valueOf(2)));
    }
    return estimate.low().or(estimate::high);
  }

  /** Days in an ISO 8601 duration of one unit. */
  static BigFraction days(String iso) {
    var match = DURATION.matcher(iso);
    if (!match.matches()) {
      throw new IllegalArgumentException("not a duration of one unit: " + iso);
    }
    BigFraction count = Interval.exact(new BigDecimal(match.group(1)));
    boolean clock = iso.startsWith("PT");
    BigFraction unit = switch (match.group(2)) {
      case "Y" -> BigFraction.of(1461, 4);
      case "M" -> clock ? BigFraction.of(1, 1440) : BigFraction.of(487, 16);
      case "W" -> BigFraction.of(7);
      case "D" -> BigFraction.ONE;
      case "H" -> BigFraction.of(1, 24);
      default -> BigFraction.of(1, 86_400);
    };
    return count.multiply(unit);
  }

  /** The window of a rate: the figure's value a day, and the values that both numbers allow. */
  static Optional<Window> window(Estimate estimate, Rate rate) {
    BigFraction days = days(rate.per());
    Interval length = rate.every().map(e -> {
      BigFraction one = days.divide(Interval.exact(number(e.quantity().estimate()).orElseThrow()));
      return Estimates.again(e.quantity(), /* exactCount= */ false).interval().times(one);
    }).orElseGet(() -> Interval.point(days));
    boolean sound = estimate.interval().low().map(l -> l.signum() >= 0).orElse(true) && length.isPositive();
    Interval counts = estimate.interval().low().isPresent() ? estimate.interval()
        : new Interval(Optional.of(BigFraction.ZERO), estimate.interval().high(), false, estimate.interval().highOpen());
    return !sound ? Optional.empty() : number(estimate).map(n -> new Window.Rate(rate.per(),
        Interval.exact(n).divide(days), counts.dividedBy(length)));
  }
}
