package org.cotejo.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.article.Article;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Window;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/** Turns figures and values into the arguments of messages. */
final class Words {

  private static final int DIGITS = 3;

  /** Numbers of so many whole digits are written without decimals. */
  private static final int FROM_THOUSANDS = 4;

  private Words() {}

  static Argument printed(Figure figure) {
    return Argument.words(String.join(" ", figure.span().text().strip().split("\\s+")));
  }

  /** What to call a report in a sentence: the last part of where it came from. */
  static Argument report(Article article) {
    String input = article.input();
    int cut = Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\'));
    return Argument.words(cut + 1 < input.length() ? input.substring(cut + 1) : input);
  }

  /** Who says it: the speaker's name, or that the report speaks itself. */
  static Argument speaker(Facts facts, Figure figure) {
    return facts.speaker(figure).map(p -> Argument.words(p.name())).orElse(Argument.part("finding.report"));
  }

  static Argument speakers(Facts facts, List<Figure> figures) {
    return Argument.series(figures.stream().map(f -> speaker(facts, f)).distinct().toList());
  }

  /** What figures say, each value once, in the longest of its prints: "9" and "9 a day" are one. */
  static Argument printed(List<Figure> figures) {
    Map<Object, Figure> byValue = new LinkedHashMap<>();
    for (Figure figure : figures) {
      byValue.merge(valueKey(figure), figure, (a, b) -> length(b) > length(a) ? b : a);
    }
    return Argument.series(byValue.values().stream().map(Words::printed).distinct().toList());
  }

  /** What figures that say one thing share, however they print it. */
  private static Object valueKey(Figure figure) {
    Object values = figure.window().orElse(null) instanceof Window.Rate rate ? rate.interval() : figure.estimate();
    return List.of(values, figure.unit());
  }

  private static int length(Figure figure) {
    return figure.span().text().length();
  }

  /** A value with its unit; {@code digits} significant digits at most, whole digits always. */
  static Argument amount(BigFraction value, String unit, int digits) {
    return amount(rounded(value, digits, RoundingMode.HALF_UP), unit);
  }

  static Argument amount(BigDecimal value, String unit) {
    return unit.equals("1") ? Argument.number(value)
        : Argument.part(Message.of("finding.amount", Map.of(
            "n", Argument.number(value), "unit", unit(unit))));
  }

  /** The name of a unit: its sign where it has one that is read in both languages. */
  static Argument unit(String code) {
    return Units.NAMED.contains(code)
        ? Argument.part("finding.unit." + code.replaceAll("[^A-Za-z0-9%]", "_")) : Argument.words(code);
  }

  /** Units whose sign a reader may not know. */
  private static final class Units {
    static final java.util.Set<String> NAMED = java.util.Set.of(
        "a", "mo", "wk", "d", "h", "min", "s", "har", "[acr_us]", "[mi_i]", "[ft_i]", "[in_i]", "[lb_av]", "[gal_us]",
        "[bbl_us]", "Cel", "[degF]", "%{pp}", "[mi_i]/h", "km2", "m2", "m3", "[acr_us].[ft_i]", "[mi_i]2", "[ston_av]",
        "[oz_av]", "hm3");
  }

  /** The values that an interval holds, in words: 16.5 to 17.5; more than 2,700. Bounds are rounded outward. */
  static Argument range(Interval interval, int digits) {
    Optional<Argument> low = interval.low().map(v -> Argument.number(rounded(v, digits, RoundingMode.FLOOR)));
    Optional<Argument> high = interval.high().map(v -> Argument.number(rounded(v, digits, RoundingMode.CEILING)));
    if (low.isPresent() && high.isPresent()) {
      return interval.isPoint() ? low.get() : Argument.part(
          Message.of("finding.range.between").with("low", low.get()).with("high", high.get()));
    }
    return low.map(v -> Argument.part(
            Message.of(interval.lowOpen() ? "finding.range.above" : "finding.range.from").with("low", v)))
        .or(() -> high.map(v -> Argument.part(
            Message.of(interval.highOpen() ? "finding.range.below" : "finding.range.to").with("high", v))))
        .orElse(Argument.part("finding.range.any"));
  }

  static Argument range(Interval interval) {
    return range(interval, DIGITS);
  }

  /** A range with its unit, or a day. */
  static Argument range(Interval interval, String unit, boolean perDay, int digits) {
    Argument range = range(interval, digits);
    if (!unit.equals("1")) {
      range = Argument.part(Message.of("finding.ranged").with("range", range).with("unit", unit(unit)));
    }
    return perDay ? Argument.part(Message.of("finding.perday").with("range", range)) : range;
  }

  /** At most so many significant digits after the point; digits before the point are all kept. */
  static BigDecimal rounded(BigFraction value, int digits, RoundingMode mode) {
    BigDecimal exact = value.bigDecimalValue(30, RoundingMode.HALF_EVEN);
    int whole = exact.precision() - exact.scale();
    BigDecimal cut = whole >= Math.min(digits, FROM_THOUSANDS)
        ? exact.setScale(0, exact.stripTrailingZeros().scale() <= 0 ? RoundingMode.UNNECESSARY : mode)
        : exact.round(new MathContext(digits, mode));
    BigDecimal plain = cut.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  static boolean isRate(Figure figure) {
    return figure.window().filter(w -> w instanceof Window.Rate).isPresent();
  }

  /** Digits enough to write a figure as it was printed, and one more. */
  static int digits(Figure figure) {
    return figure.estimate().low().or(() -> figure.estimate().high())
        .map(v -> Math.max(2, v.stripTrailingZeros().precision()) + 1).orElse(DIGITS);
  }
}
