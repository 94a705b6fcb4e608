package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Interval;

/**
 * One figure on an axis: a bar for what its words allow, a dot for what was printed.
 *
 * @param interval the bar
 * @param printed the numbers printed; none where a range or a vague word was
 * @param hollow whether the dot is a forecast's
 * @param tone how it is coloured
 * @param value written beside the bar
 * @param range written under the value; may be empty
 */
record AxisMark(
    Interval interval, Optional<BigFraction> printed, boolean hollow, Tone tone, String value, String range) {

  /** Whether a mark stands in a conflict. */
  enum Tone { CONFLICT, PLAIN }

  /** Half the height of the stroke at the end of a bar, in pixels. */
  private static final int STROKE = 9;

  private static final int DOT = 5;

  /** All finite values that the axis must show. */
  List<Double> bounds() {
    List<Double> all = new ArrayList<>();
    interval.low().ifPresent(v -> all.add(v.doubleValue()));
    interval.high().ifPresent(v -> all.add(v.doubleValue()));
    printed.ifPresent(v -> all.add(v.doubleValue()));
    return all;
  }

  /** Left end of the mark on its axis, in percent. */
  double left(AxisScale scale) {
    return interval.low().map(v -> scale.at(v.doubleValue())).orElse(0.0);
  }

  /** Right end of the mark on its axis, in percent. */
  double right(AxisScale scale) {
    return interval.high().map(v -> scale.at(v.doubleValue())).orElse(100.0);
  }

  /** Where the eye looks for it: the number printed, else the middle of what is shown. */
  double centre(AxisScale scale) {
    return printed.map(v -> scale.at(v.doubleValue())).orElse((left(scale) + right(scale)) / 2);
  }

  /** The mark without its label, around the height 0. */
  Html drawn(AxisScale scale) {
    List<Html> parts = new ArrayList<>();
    double from = left(scale);
    double to = right(scale);
    if (!interval.isPoint()) {
      parts.add(line(from, to));
      parts.add(end(interval.low(), interval.lowOpen(), from, -1));
      parts.add(end(interval.high(), interval.highOpen(), to, 1));
    }
    printed.filter(v -> !isShutOut(v)).ifPresent(v -> parts.add(
        el("circle.mk" + look() + (hollow ? ".ho" : "")).with("cx", scale.at(v.doubleValue())).with("r", DOT)));
    return Html.all(parts);
  }

  /** "More than 2,700": the number printed is a bound that is itself shut out. */
  private boolean isShutOut(BigFraction value) {
    return (interval.lowOpen() && interval.low().filter(value::equals).isPresent())
        || (interval.highOpen() && interval.high().filter(value::equals).isPresent());
  }

  private Html end(Optional<BigFraction> bound, boolean open, double at, int side) {
    if (bound.isEmpty()) {
      String arrow = side > 0 ? "M-9-6 0 0-9 6" : "M9-6 0 0 9 6";
      return el("svg").with("x", at).with("overflow", "visible")
          .of(el("path.w" + look()).with("d", arrow));
    }
    if (open && printed.equals(bound)) {
      return el("circle.w.op" + look()).with("cx", at).with("r", DOT);
    }
    return el("line.w" + look()).with("x1", at).with("x2", at).with("y1", -STROKE).with("y2", STROKE);
  }

  private Html line(double from, double to) {
    return el("line.w" + look()).with("x1", from).with("x2", to);
  }

  private String look() {
    return tone == Tone.PLAIN ? ".n" : "";
  }

  /** The number printed, as the interval's kind of number. */
  static Optional<BigFraction> exact(Optional<BigDecimal> number) {
    return number.map(Interval::exact);
  }
}
