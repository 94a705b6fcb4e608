package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;

import java.util.Optional;

/**
 * The words beside a mark: on its right if they fit there and keep clear of the band, else on its left, else above.
 * Letters are counted against the narrowest track there is, so that they fit on every wider one.
 */
final class AxisLabel {

  /** Width of a track on the narrowest phone, in pixels. */
  private static final double TRACK = 324;

  private static final double VALUE_LETTER = 8.4;
  private static final double RANGE_LETTER = 7.2;
  private static final int AWAY = 10;

  private final AxisMark mark;
  private final AxisScale scale;
  private final double width;

  AxisLabel(AxisMark mark, AxisScale scale) {
    this.mark = mark;
    this.scale = scale;
    double pixels = Math.max(mark.value().length() * VALUE_LETTER, mark.range().length() * RANGE_LETTER) + 2 * AWAY;
    this.width = 100 * pixels / TRACK;
  }

  /** A stretch of the axis in percent that words should keep off. */
  record Stretch(double from, double to) {
    boolean meets(double left, double right) {
      return left < to && from < right;
    }
  }

  Html beside(Optional<Stretch> band) {
    double right = mark.right(scale);
    double left = mark.left(scale);
    if (right + width <= 100 && band.filter(b -> b.meets(right, right + width)).isEmpty()) {
      return lines(right, AWAY, "start");
    }
    if (left - width >= 0 && band.filter(b -> b.meets(left - width, left)).isEmpty()) {
      return lines(left, -AWAY, "end");
    }
    return above();
  }

  private Html lines(double at, int away, String anchor) {
    Html value = label("vl", at, away, 5, anchor).of(mark.value());
    return mark.range().isEmpty() ? value : Html.all(value, label("sb", at, away, 20, anchor).of(mark.range()));
  }

  private Html above() {
    double centre = mark.centre(scale);
    String words = mark.range().isEmpty() ? mark.value() : mark.value() + " (" + mark.range() + ")";
    double half = 100 * words.length() * VALUE_LETTER / TRACK / 2;
    if (centre - half < 0) {
      return label("vl", 0, 0, -14, "start").of(words);
    }
    return centre + half > 100
        ? label("vl", 100, 0, -14, "end").of(words)
        : label("vl", centre, 0, -14, "middle").of(words);
  }

  private static Html.Element label(String name, double at, int away, int down, String anchor) {
    return el("text." + name).with("x", at).with("dx", away).with("y", down).with("text-anchor", anchor);
  }
}
