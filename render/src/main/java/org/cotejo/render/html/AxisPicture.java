package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures of one measure on one axis, as a table: each row is printed words, mark, verdict. Places are in percent and
 * letters in pixels, so that the picture stretches and its letters do not.
 *
 * @param id of the picture; ids of its parts begin with it
 * @param unit written at the end of the axis
 * @param axis what the column of the picture is called
 * @param third what the last column is called; empty if there is none
 * @param rows in the order to be shown
 * @param band an interval worked out from other figures, drawn through all rows
 * @param gaps the row of gaps between neighbours that cannot meet
 */
record AxisPicture(
    String id, String unit, String axis, Optional<String> third, List<Row> rows, Optional<Band> band,
    Optional<Gaps> gaps, Words words, Values values) {

  /** From this number of rows on they stand closer and the axis stays in sight. */
  private static final int LONG = 7;

  /** Where a mark stands in its row, in pixels from the upper edge; lower where its label is above it. */
  private static final int DOWN = 26;

  private static final int DOWN_OF_BAND = 20;
  private static final int DOWN_UNDER_LABEL = 36;

  /**
   * One row.
   *
   * @param head printed words, speaker, place
   * @param before the mark of the figure before, in an update
   * @param verdict the last column
   * @param title what the mark shows, for those who do not see it
   */
  record Row(Html head, AxisMark mark, Optional<AxisMark> before, Html verdict, String title, String description) {}

  /** The interval that other figures allow, with the row that says so. */
  record Band(AxisMark mark, Html head, Html verdict, String title, String description) {}

  /** What the row of gaps says; the stretches lie between marks that are neighbours in value and cannot meet. */
  record Gaps(List<List<AxisMark>> between, Html head, Html verdict, String title, String description) {}

  Html drawn() {
    AxisScale scale = scale();
    List<Html> body = new ArrayList<>();
    for (Row row : rows) {
      body.add(row(row, scale, body.size() + 1));
    }
    gaps.ifPresent(g -> body.add(gapRow(g, scale, body.size() + 1)));
    band.ifPresent(b -> body.add(bandRow(b, scale, body.size() + 1)));
    String shape = third.isPresent() ? "" : ".bi";
    Html table = el("table.ax" + shape).with("role", "table").of(
        el("caption").of(words.say(scale.isLogarithmic() ? "axis.caption.log" : "axis.caption.linear")),
        head(),
        el("tbody").with("role", "rowgroup").of(body));
    return el(rows.size() >= LONG ? "div.pic.long" : "div.pic").of(grids(scale), table, foot(scale, shape));
  }

  private AxisScale scale() {
    List<Double> bounds = new ArrayList<>();
    rows.forEach(row -> bounds.addAll(row.mark().bounds()));
    band.ifPresent(b -> bounds.addAll(b.mark().bounds()));
    return AxisScale.from0(bounds);
  }

  private Html head() {
    List<Html> cells = new ArrayList<>();
    cells.add(column(words.say("axis.words")));
    cells.add(column(axis));
    third.ifPresent(name -> cells.add(column(name)));
    return el("thead").with("role", "rowgroup").of(el("tr").with("role", "row").of(cells));
  }

  private static Html column(String name) {
    return el("th").with("role", "columnheader").with("scope", "col").of(name);
  }

  private Html row(Row row, AxisScale scale, int number) {
    AxisLabel label = new AxisLabel(row.mark(), scale, band.map(b -> stretch(b.mark(), scale)));
    Html mark = el("g").with("transform", translate(label, DOWN)).of(
        row.before().map(before -> lead(before, row.mark(), scale)).orElse(Html.none()),
        row.mark().drawn(scale),
        label.drawn());
    Html picture = svg("svg.tr", number, row.title(), row.description(), grid(band.isPresent()), mark);
    return tableRow("tr", row.head(), picture, row.verdict());
  }

  private static String translate(AxisLabel label, int usual) {
    return "translate(0 " + (label.mayStandAbove() ? DOWN_UNDER_LABEL : usual) + ")";
  }

  private static AxisLabel.Stretch stretch(AxisMark mark, AxisScale scale) {
    return new AxisLabel.Stretch(mark.left(scale), mark.right(scale));
  }

  /** The dotted line that leads from the figure before. */
  private static Html lead(AxisMark before, AxisMark mark, AxisScale scale) {
    return Html.all(
        el("line.pv").with("x1", before.centre(scale)).with("x2", mark.centre(scale)),
        el("circle.pd").with("cx", before.centre(scale)).with("r", 3));
  }

  private Html gapRow(Gaps gap, AxisScale scale, int number) {
    List<Html> parts = new ArrayList<>();
    parts.add(grid(band.isPresent()));
    for (List<AxisMark> pair : gap.between()) {
      double from = pair.getFirst().right(scale);
      double to = pair.getLast().left(scale);
      parts.add(el("line.dm").with("x1", from).with("x2", to).with("y1", 12).with("y2", 12));
      parts.add(el("line.dm").with("x1", from).with("x2", from).with("y1", 6).with("y2", 18));
      parts.add(el("line.dm").with("x1", to).with("x2", to).with("y1", 6).with("y2", 18));
      if (to - from > 12) {
        parts.add(el("text.sb").with("x", (from + to) / 2).with("y", 31).with("text-anchor", "middle")
            .of(words.say("axis.gap")));
      }
    }
    return tableRow("tr.gr", gap.head(),
        svg("svg.tr.gp", number, gap.title(), gap.description(), parts.toArray(Html[]::new)), gap.verdict());
  }

  private Html bandRow(Band shown, AxisScale scale, int number) {
    AxisMark mark = shown.mark();
    Html block = el("rect.bs").with("x", mark.left(scale))
        .with("width", mark.right(scale) - mark.left(scale)).with("height", 100.0);
    AxisLabel beside = new AxisLabel(mark, scale, Optional.empty());
    Html label = el("g").with("transform", translate(beside, DOWN_OF_BAND)).of(beside.drawn());
    return tableRow("tr.tot", shown.head(),
        svg("svg.tr", number, shown.title(), shown.description(), grid(false), block, label), shown.verdict());
  }

  private Html tableRow(String selector, Html head, Html picture, Html verdict) {
    List<Html> cells = new ArrayList<>();
    cells.add(el("th").with("role", "rowheader").with("scope", "row").of(head));
    cells.add(el("td.tc").with("role", "cell").of(picture));
    if (third.isPresent()) {
      cells.add(el("td.vc").with("role", "cell").of(verdict));
    }
    return el(selector).with("role", "row").of(cells);
  }

  private Html svg(String selector, int number, String title, String description, Html... parts) {
    String titleId = id + "-p" + number + "t";
    String descriptionId = id + "-p" + number + "d";
    return el(selector).with("role", "img").with("aria-labelledby", titleId + " " + descriptionId).of(
        el("title").id(titleId).of(title),
        el("desc").id(descriptionId).of(description)).of(parts);
  }

  private Html grid(boolean withBand) {
    return el("use").with("href", "#" + id + (withBand ? "-g0" : "-g1"));
  }

  /** The lines that all rows share, written once. */
  private Html grids(AxisScale scale) {
    List<Html> lines = scale.ticks().stream()
        .map(tick -> (Html) el("line.gl").with("x1", scale.at(tick)).with("x2", scale.at(tick)).with("y2", 100.0))
        .toList();
    List<Html> groups = new ArrayList<>();
    groups.add(el("g").id(id + "-g1").of(lines));
    band.ifPresent(b -> groups.add(el("g").id(id + "-g0").of(lines).of(el("rect.bd")
        .with("x", b.mark().left(scale))
        .with("width", b.mark().right(scale) - b.mark().left(scale)).with("height", 100.0))));
    return el("svg.defs").with("width", "0").with("height", "0").with("aria-hidden", "true")
        .of(el("defs").of(groups));
  }

  private Html foot(AxisScale scale, String shape) {
    List<Html> parts = new ArrayList<>();
    for (double tick : scale.ticks()) {
      double at = scale.at(tick);
      String anchor = at < 1 ? "start" : at > 99 ? "end" : "middle";
      parts.add(el("line.gl").with("x1", at).with("x2", at).with("y2", 6));
      parts.add(el("text").with("x", at).with("y", 20).with("text-anchor", anchor).of(values.tick(tick)));
    }
    return el("div.axf" + shape).with("aria-hidden", "true").of(
        el("span"), el("svg.tk").of(parts), el("span.un").of(text(unit)));
  }
}
