package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Article;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding;
import org.cotejo.story.Measure;
import org.cotejo.story.Measure.WindowKind;

/** The figures side by side: a row for each measure, a column for each report that has a figure. */
final class FigureTable {

  /** From this number of columns on the table scrolls in a region of its own. */
  private static final int WIDE = 4;

  /** From this number of measures on, those that say least are closed. */
  private static final int MANY = 40;

  private final StoryView view;
  private final Words words;
  private final List<Measure> measures;
  private final List<Article> columns;

  FigureTable(StoryView view) {
    this.view = view;
    this.words = view.words();
    this.measures = ordered(view);
    this.columns = view.articles().stream()
        .filter(article -> view.story().figures().stream().anyMatch(figure -> StoryView.isIn(figure.span(), article)))
        .toList();
  }

  /** With findings first, in their order; then what several reports give; then the rest. */
  private static List<Measure> ordered(StoryView view) {
    List<Measure> all = new ArrayList<>(view.story().measures());
    Set<String> measured = new HashSet<>();
    all.forEach(measure -> measured.addAll(measure.figures()));
    view.story().figures().stream().filter(figure -> !measured.contains(figure.id()))
        .forEach(figure -> all.add(alone(figure)));
    all.sort(Comparator.comparingInt((Measure measure) -> rank(view, measure))
        .thenComparingInt(measure -> reports(view, measure) > 1 ? 0 : 1));
    return all;
  }

  /** A row for a figure that the ledger puts into no measure. */
  private static Measure alone(Figure figure) {
    String label = figure.counted().map(counted -> counted.text()).orElse(figure.span().text());
    return new Measure(figure.id(), label, Optional.of(figure.unit()), WindowKind.UNSTATED, List.of(figure.id()), "",
        false);
  }

  private static int rank(StoryView view, Measure measure) {
    List<Finding> findings = view.collation().findings();
    return findingsOf(view, measure).stream().mapToInt(findings::indexOf).min().orElse(findings.size());
  }

  private static List<Finding> findingsOf(StoryView view, Measure measure) {
    return measure.figures().stream().flatMap(id -> view.findingsOf(id).stream())
        .filter(finding -> finding.kind() != Finding.Kind.SINGLE_SOURCE).distinct()
        .sorted(Comparator.comparingInt(view.collation().findings()::indexOf)).toList();
  }

  private static long reports(StoryView view, Measure measure) {
    return measure.figures().stream().flatMap(id -> view.figure(id).stream())
        .map(figure -> figure.span().article().id()).distinct().count();
  }

  Html drawn() {
    String id = view.id("figures");
    Html.Element section = el("section").id(id).with("aria-labelledby", "h-" + id)
        .of(el("h2").id("h-" + id).of(words.say("section.figures")));
    if (measures.isEmpty()) {
      return section.of(el("p.lede").of(words.say("figures.none")));
    }
    return section.of(filter(), tables(), new NotComparedList(view).drawn());
  }

  private Html filter() {
    long both = measures.stream().filter(measure -> reports(view, measure) > 1).count();
    if (view.articles().size() < 2 || both == 0 || both == measures.size()) {
      return Html.none();
    }
    String box = view.id("both");
    return el("p.flt").of(
        el("input.both").with("type", "checkbox").id(box), text(" "),
        el("label").with("for", box).of(
            words.say("figures.filter", "n", (int) both, "reports", view.articles().size())));
  }

  private Html tables() {
    int open = measures.size() < MANY ? measures.size() : (int) measures.stream()
        .filter(measure -> reports(view, measure) > 1 || !findingsOf(view, measure).isEmpty()).count();
    String caption = words.say("figures.caption", "measures", measures.size(), "figures",
        view.story().figures().size());
    List<Html> parts = new ArrayList<>();
    if (open > 0) {
      parts.add(table(measures.subList(0, open), caption, view.id("table")));
    }
    if (open < measures.size()) {
      List<Measure> rest = measures.subList(open, measures.size());
      parts.add(el("details.note.rest").of(
          el("summary").of(words.say("figures.rest", "n", rest.size())),
          table(rest, words.say("figures.rest", "n", rest.size()), view.id("table-rest"))));
    }
    return Html.all(parts);
  }

  private Html table(List<Measure> shown, String caption, String id) {
    boolean wide = columns.size() >= WIDE;
    Html table = el(wide ? "table.cmp.many" : "table.cmp").with("role", "table").of(
        el("caption").id(id).of(caption),
        el("thead").with("role", "rowgroup").of(el("tr").with("role", "row").of(heads())),
        el("tbody").with("role", "rowgroup").of(shown.stream().map(this::row).toList()));
    return wide
        ? el("div.scroll").with("role", "region").with("tabindex", "0").with("aria-labelledby", id).of(table)
        : table;
  }

  private List<Html> heads() {
    List<Html> heads = new ArrayList<>();
    heads.add(head(text(words.say("figures.measure"))));
    Reports reports = new Reports(view);
    for (Article article : columns) {
      heads.add(head(Html.all(el("b.sig").of(view.places().siglum(article)), text(" "),
          el("bdi").of(reports.shortName(article)), text(" "), el("span.who").of(reports.date(article)))));
    }
    return heads;
  }

  private static Html head(Html content) {
    return el("th").with("role", "columnheader").with("scope", "col").of(content);
  }

  private Html row(Measure measure) {
    Map<String, List<Figure>> byArticle = new LinkedHashMap<>();
    measure.figures().stream().flatMap(id -> view.figure(id).stream()).forEach(figure ->
        byArticle.computeIfAbsent(figure.span().article().id(), absent -> new ArrayList<>()).add(figure));
    List<Html> cells = new ArrayList<>();
    cells.add(el("th").with("role", "rowheader").with("scope", "row").of(name(measure)));
    for (Article article : columns) {
      cells.add(cell(byArticle.getOrDefault(article.id(), List.of()), view.places().siglum(article)));
    }
    return el(byArticle.size() == 1 ? "tr.one" : "tr").with("role", "row").of(cells);
  }

  private Html name(Measure measure) {
    MeasureNames names = new MeasureNames(view);
    List<Html> parts = new ArrayList<>();
    parts.add(names.heading(measure));
    parts.add(el("span.who").of(names.period(measure)));
    if (measure.unsure()) {
      parts.add(el("span.tag").of(words.say("figures.unsure")));
    }
    new FindingLinks(view).of(findingsOf(view, measure)).forEach(link -> parts.add(link.drawn("a.kl")));
    return Html.all(parts);
  }

  private Html cell(List<Figure> figures, String siglum) {
    return figures.isEmpty()
        ? el("td.none").with("role", "cell").with("data-r", siglum).of(
            el("span").of(words.say("figures.missing")))
        : el("td").with("role", "cell").with("data-r", siglum).of(
            el("ul.plain").of(figures.stream().map(new FigureLine(view)::drawn).toList()));
  }
}
