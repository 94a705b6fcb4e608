package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;

import java.util.Optional;

/**
 * The words beside a mark: on its right if they fit there and keep clear of the band, else on its left, else above.
 * A track is narrow or wide; where the two give different places, both are written and the style sheet shows one.
 */
final class AxisLabel {

  /** Widths of the narrowest track on a small and on a large screen, in pixels. */
  private static final double NARROW = 304;

  private static final double WIDE = 460;

  private static final double VALUE_LETTER = 8.4;
  private static final double RANGE_LETTER = 7.2;
  private static final int AWAY = 10;

  /** How far above its mark a label stands, in pixels from mark to baseline. */
  private static final int ABOVE = 15;

  private final AxisMark mark;
  private final AxisScale scale;
  private final Side narrow;
  private final Side wide;

  /**
   * The label of a mark.
   *
   * @param band a stretch that the words should keep off
   */
  AxisLabel(AxisMark mark, AxisScale scale, Optional<Stretch> band) {
    this.mark = mark;
    this.scale = scale;
    this.narrow = side(band, NARROW);
    this.wide = side(band, WIDE);
  }

  /** A stretch of the axis in percent that words should keep off. */
  record Stretch(double from, double to) {
    boolean meets(double left, double right) {
      return left < to && from < right;
    }
  }

  private enum Side { RIGHT, LEFT, ABOVE }

  /** Whether the words stand above the mark on some screen, so that it must leave them room. */
  boolean mayStandAbove() {
    return narrow == Side.ABOVE || wide == Side.ABOVE;
  }

  Html drawn() {
    return narrow == wide && narrow != Side.ABOVE
        ? label(narrow, NARROW)
        : Html.all(el("g.ln").of(label(narrow, NARROW)), el("g.lw").of(label(wide, WIDE)));
  }

  private Side side(Optional<Stretch> band, double track) {
    double letters = Math.max(mark.value().length() * VALUE_LETTER, mark.range().length() * RANGE_LETTER);
    double width = 100 * (letters + 2 * AWAY) / track;
    double right = mark.right(scale);
    double left = mark.left(scale);
    if (right + width <= 100 && band.filter(b -> b.meets(right, right + width)).isEmpty()) {
      return Side.RIGHT;
    }
    boolean fitsLeft = left - width >= 0 && band.filter(b -> b.meets(left - width, left)).isEmpty();
    return fitsLeft ? Side.LEFT : Side.ABOVE;
  }

  private Html label(Side side, double track) {
    return switch (side) {
      case RIGHT -> lines(mark.right(scale), AWAY, "start");
      case LEFT -> lines(mark.left(scale), -AWAY, "end");
      case ABOVE -> above(track);
    };
  }

  private Html lines(double at, int away, String anchor) {
    Html value = words("vl", at, away, 5, anchor).of(mark.value());
    return mark.range().isEmpty() ? value : Html.all(value, words("sb", at, away, 20, anchor).of(mark.range()));
  }

  /** Above the mark, moved inwards where it would run over an end of the track. */
  private Html above(double track) {
    double centre = mark.centre(scale);
    String all = mark.range().isEmpty() ? mark.value() : mark.value() + " (" + mark.range() + ")";
    double half = 100 * all.length() * VALUE_LETTER / track / 2;
    if (centre - half < 0) {
      return words("vl", 0, 0, -ABOVE, "start").of(all);
    }
    return centre + half > 100
        ? words("vl", 100, 0, -ABOVE, "end").of(all)
        : words("vl", centre, 0, -ABOVE, "middle").of(all);
  }

  private static Html.Element words(String name, double at, int away, int down, String anchor) {
    return el("text." + name).with("x", at).with("dx", away).with("y", down).with("text-anchor", anchor);
  }
}
