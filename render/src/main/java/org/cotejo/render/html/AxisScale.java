package org.cotejo.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where values lie on an axis. Linear from 0, or logarithmic where the largest value is more than 100 times the
 * smallest above 0 and none is 0 or below; its ends are ticks of 1, 2 or 5 times a power of ten.
 */
final class AxisScale {

  /** From this ratio of the largest to the smallest value on, the axis is logarithmic. */
  private static final double LOG_FROM = 100;

  private final double low;
  private final double high;
  private final boolean log;
  private final List<Double> ticks;

  private AxisScale(double low, double high, boolean log, List<Double> ticks) {
    this.low = low;
    this.high = high;
    this.log = log;
    this.ticks = List.copyOf(ticks);
  }

  /** An axis for all finite bounds of a picture; it begins at 0 unless it is logarithmic or a value is below 0. */
  static AxisScale from0(List<Double> values) {
    double least = values.stream().mapToDouble(v -> v).min().orElse(0);
    double most = values.stream().mapToDouble(v -> v).max().orElse(1);
    return least > 0 && most > LOG_FROM * least
        ? logarithmic(least, most) : linear(Math.min(0, least), Math.max(0, most));
  }

  /**
   * An axis that shows one neighbourhood closely and may leave out 0. Its ticks lie among the values; beyond them there
   * is room for a label.
   */
  static AxisScale around(List<Double> values) {
    double least = values.stream().mapToDouble(v -> v).min().orElse(0);
    double most = values.stream().mapToDouble(v -> v).max().orElse(1);
    if (least == most) {
      return from0(values);
    }
    double span = most - least;
    double from = least >= 0 && least < span ? 0 : least;
    double step = step(most - from, 3);
    List<Double> ticks = new ArrayList<>();
    for (double tick = Math.ceil(from / step - 1e-9) * step; tick <= most + step * 1e-6; tick += step) {
      ticks.add(clean(tick));
    }
    double low = from == 0 ? 0 : from - 0.08 * span;
    return new AxisScale(low, most + 0.35 * (most - low), /* log= */ false, ticks);
  }

  private static AxisScale linear(double least, double most) {
    double span = most > least ? most - least : Math.max(1, Math.abs(most));
    double step = step(span, 5);
    double from = Math.floor(least / step + 1e-9) * step;
    double to = Math.ceil((most > least ? most : least + span) / step - 1e-9) * step;
    if (to - most < 0.04 * span && to > 0) {
      to += step;
    }
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; from + i * step <= to + step * 1e-6; i++) {
      ticks.add(clean(from + i * step));
    }
    return new AxisScale(from, to, false, ticks);
  }

  private static AxisScale logarithmic(double least, double most) {
    int first = (int) Math.floor(Math.log10(least) + 1e-9);
    int last = (int) Math.ceil(Math.log10(most) - 1e-9);
    int every = Math.max(1, Math.ceilDiv(last - first, 5));
    List<Double> ticks = new ArrayList<>();
    for (int power = first; power <= last; power += every) {
      ticks.add(Math.pow(10, power));
    }
    double to = Math.max(Math.pow(10, last), ticks.getLast());
    return new AxisScale(Math.pow(10, first), to, true, ticks);
  }

  /** The smallest of 1, 2 or 5 times a power of ten of which at most so many go into a stretch. */
  private static double step(double stretch, int most) {
    double power = Math.pow(10, Math.floor(Math.log10(stretch / most)));
    double times = stretch / most / power - 1e-9;
    return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
  }

  /** Without the dust that adding steps leaves in the last digits. */
  private static double clean(double value) {
    return value == 0 ? 0 : Double.parseDouble(String.format(Locale.ROOT, "%.10g", value));
  }

  boolean isLogarithmic() {
    return log;
  }

  boolean startsAtZero() {
    return low == 0;
  }

  List<Double> ticks() {
    return ticks;
  }

  /** Place of a value along the axis, in percent; a value beyond an end lies on it. */
  double at(double value) {
    double share = log
        ? (Math.log10(Math.max(value, low)) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))
        : (value - low) / (high - low);
    return 100 * Math.clamp(share, 0, 1);
  }

  /** A place as SVG writes it, "33.33%". */
  static String percent(double place) {
    String digits = String.format(Locale.ROOT, "%.2f", place);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end) + "%";
  }
}
