package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A few marks on one short axis, for a card. It may leave out 0, and whoever shows it says so. */
record AxisStrip(String id, List<AxisMark> marks, String title, String description, Values values) {

  /** Height of a row, in pixels. */
  private static final int ROW = 28;

  /** What is above the first mark. */
  private static final int TOP = 20;

  /** What a row is higher by if its label stands above its mark. */
  private static final int LABEL = 18;

  /** Height of the numbers under the axis. */
  private static final int FOOT = 20;

  AxisStrip {
    marks = List.copyOf(marks);
  }

  AxisScale scale() {
    return AxisScale.around(marks.stream().flatMap(mark -> mark.bounds().stream()).toList());
  }

  Html drawn() {
    AxisScale scale = scale();
    List<Html> rows = new ArrayList<>();
    int bottom = TOP;
    for (AxisMark mark : marks) {
      AxisLabel label = new AxisLabel(mark, scale, Optional.empty());
      int at = bottom + (label.mayStandAbove() ? LABEL : 0);
      rows.add(el("g").with("transform", "translate(0 " + at + ")").of(mark.drawn(scale), label.drawn()));
      bottom = at + ROW;
    }
    return el("svg.strip").with("height", bottom + FOOT).with("role", "img")
        .with("aria-labelledby", id + "-t " + id + "-d").of(
            el("title").id(id + "-t").of(title), el("desc").id(id + "-d").of(description))
        .of(ticks(scale, bottom)).of(rows);
  }

  private List<Html> ticks(AxisScale scale, int bottom) {
    List<Html> parts = new ArrayList<>();
    for (double tick : scale.ticks()) {
      double at = scale.at(tick);
      String anchor = at < 1 ? "start" : at > 99 ? "end" : "middle";
      parts.add(el("line.gl").with("x1", at).with("x2", at).with("y1", 4).with("y2", bottom - 8));
      parts.add(el("text.sb").with("x", at).with("y", bottom + 8).with("text-anchor", anchor)
          .of(values.tick(tick)));
    }
    return parts;
  }
}
