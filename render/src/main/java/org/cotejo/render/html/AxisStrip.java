package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;

import java.util.ArrayList;
import java.util.List;

/** A few marks on one short axis, for a card. It may leave out 0, and whoever shows it says so. */
record AxisStrip(String id, List<AxisMark> marks, String title, String description, Values values) {

  private static final int ROW = 28;
  private static final int TOP = 20;

  AxisStrip {
    marks = List.copyOf(marks);
  }

  AxisScale scale() {
    return AxisScale.around(marks.stream().flatMap(mark -> mark.bounds().stream()).toList());
  }

  Html drawn() {
    AxisScale scale = scale();
    int bottom = TOP + ROW * marks.size();
    List<Html> parts = new ArrayList<>();
    for (double tick : scale.ticks()) {
      double at = scale.at(tick);
      String anchor = at < 1 ? "start" : at > 99 ? "end" : "middle";
      parts.add(el("line.gl").with("x1", at).with("x2", at).with("y1", 4).with("y2", bottom - 8));
      parts.add(el("text.sb").with("x", at).with("y", bottom + 8).with("text-anchor", anchor)
          .of(values.tick(tick)));
    }
    for (int i = 0; i < marks.size(); i++) {
      AxisMark mark = marks.get(i);
      parts.add(el("g").with("transform", "translate(0 " + (TOP + ROW * i) + ")")
          .of(mark.drawn(scale), new AxisLabel(mark, scale).beside(java.util.Optional.empty())));
    }
    return el("svg.strip").with("height", bottom + 20).with("role", "img")
        .with("aria-labelledby", id + "-t " + id + "-d").of(
            el("title").id(id + "-t").of(title), el("desc").id(id + "-d").of(description)).of(parts);
  }
}
