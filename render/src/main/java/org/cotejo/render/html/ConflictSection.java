package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Value;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.story.Measure;

/** One conflict: what it is, a picture of it, and why no two can both be true. */
final class ConflictSection {

  private final StoryView view;
  private final Words words;
  private final Finding finding;
  private final Optional<Totals> totals;
  private final MeasureRows rows;
  private final Derivation derivation;

  ConflictSection(StoryView view, Finding finding, Optional<Totals> totals) {
    this.view = view;
    this.words = view.words();
    this.finding = finding;
    this.totals = totals;
    this.rows = new MeasureRows(view, finding);
    this.derivation = new Derivation(view);
  }

  Html drawn() {
    String id = view.id(finding);
    return el("section").id(id).with("aria-labelledby", "h-" + id).of(
        el("p").of(Badge.CONFLICT.with(words.say("badge.conflict"))),
        el("h2").id("h-" + id).of(heading()),
        el("p.lede").of(lede()),
        rows.byValue().isEmpty() ? Html.none() : picture(),
        el("div.cols").of(why(), totals.map(this::allowed).orElse(Html.none())),
        caveats());
  }

  /** "Ships cleared: Ana Ruiz gives three values that cannot all be true". */
  private Html heading() {
    List<String> speakers = speakers();
    String between = finding.between().map(Places::key).orElse("other");
    boolean named = !speakers.isEmpty() && speakers.size() <= 3;
    Html claim = words.html("conflict.heading." + between + (named ? ".named" : ""), "n",
        count(), "speakers", words.list(speakers));
    return measure().map(measure -> Html.all(new MeasureNames(view).heading(measure), text(": "), claim))
        .orElse(claim);
  }

  /** How many different values there are. */
  private int count() {
    return Math.max(2, (int) rows.byValue().stream().map(row -> row.mark().interval()).distinct().count());
  }

  /** Whom the articles quote for the figures, by name; empty where one of them is an article's own. */
  private List<String> speakers() {
    List<Figure> figures = view.figuresOf(finding);
    boolean own = figures.stream().anyMatch(figure -> figure.claimants().isEmpty());
    return own ? List.of() : new Voices(view).names(
        figures.stream().map(figure -> figure.claimants().getFirst()).distinct().toList());
  }

  /** "9 a day, 17 a day and 36 a day, in A and B." */
  private String lede() {
    List<String> values = rows.byValue().stream().map(row -> view.values().read(row.first())).distinct().toList();
    List<String> reports = view.figuresOf(finding).stream()
        .map(figure -> view.places().siglum(figure.span().article())).distinct().sorted().toList();
    return values.isEmpty() || values.size() > 8 || reports.size() > 8 ? words.say(finding.summary())
        : words.say("conflict.lede", "values", words.list(values), "reports", words.list(reports));
  }

  private Optional<Measure> measure() {
    return view.figuresOf(finding).stream().findFirst().flatMap(figure -> view.story().measures().stream()
        .filter(measure -> measure.figures().contains(figure.id())).findFirst());
  }

  private Html picture() {
    List<MeasureRows.MeasureRow> sorted = rows.byValue();
    List<AxisPicture.Row> drawn = sorted.stream().map(this::row).toList();
    return new AxisPicture(view.id(finding), unit(), axis(), third(), drawn, band(), gaps(sorted), words,
        view.values()).drawn();
  }

  private AxisPicture.Row row(MeasureRows.MeasureRow row) {
    String range = view.values().interval(row.mark().interval());
    return new AxisPicture.Row(rows.head(row), row.mark(), Optional.empty(), verdict(row), row.mark().value(),
        words.say("axis.description", "range", range));
  }

  private String axis() {
    return rows.areRates() ? words.say("axis.a_day") : words.say("axis.value");
  }

  private String unit() {
    String name = rows.unit().flatMap(view.values()::unitName)
        .orElseGet(() -> measure().map(Measure::label).orElse(""));
    return rows.areRates() ? words.say("axis.unit.a_day", "unit", name) : name;
  }

  private Optional<String> third() {
    return band().map(shown -> words.say("axis.totals"));
  }

  private Optional<AxisPicture.Band> band() {
    return totals.flatMap(Totals::band)
        .filter(value -> value.per().isPresent() == rows.areRates())
        .filter(value -> rows.unit().filter(value.unit()::equals).isPresent())
        .map(this::band);
  }

  private AxisPicture.Band band(Value value) {
    String range = view.values().interval(value.interval());
    String written = rows.areRates() ? words.say("value.a_day", "value", range) : range;
    AxisMark mark = new AxisMark(value.interval(), Optional.empty(), false, AxisMark.Tone.PLAIN, written,
        words.say("axis.by_totals"));
    List<Html> premises = totals.stream().flatMap(t -> t.shared().stream())
        .filter(Premise.OfFigure.class::isInstance).map(Premise.OfFigure.class::cast)
        .flatMap(premise -> view.figure(premise.figure()).stream()).map(view.printed()::placedFigure).toList();
    Html head = Html.all(el("span.cs").of(words.say("axis.check")), el("span.ws").of(Html.joined(premises, " ")));
    return new AxisPicture.Band(mark, head, el("span.who").of(words.say("axis.band")),
        words.say("axis.check.title"), words.say("axis.description", "range", range));
  }

  private Html verdict(MeasureRows.MeasureRow row) {
    Optional<Finding> member = totals.flatMap(t -> t.testing(row.figures()));
    return member.flatMap(Finding::result).flatMap(result -> result.test().map(test ->
        Html.all(test(test), el("span.who").of(outcome(result.value(), test))))).orElse(Html.none());
  }

  /** "would make 38,960–43,941", or where the figure and the totals meet. */
  private String outcome(Value value, Finding.Result.Test test) {
    String range = view.values().interval(value.interval());
    return switch (test) {
      case FITS, EDGE -> value.per().isPresent() ? words.say("value.a_day", "value", range) : range;
      case BELOW, ABOVE -> words.say("test.would_make", "value", range);
    };
  }

  private Html test(Finding.Result.Test test) {
    String count = rows.unit().filter("1"::equals).isPresent() ? "count." : "amount.";
    return switch (test) {
      case FITS -> Badge.HOLDS.with(words.say("test.fits"));
      case EDGE -> Badge.HOLDS.with(words.say("test.edge"));
      case BELOW -> Badge.FAILS.with(words.say("test.below." + count.substring(0, count.length() - 1)));
      case ABOVE -> Badge.FAILS.with(words.say("test.above." + count.substring(0, count.length() - 1)));
    };
  }

  private Optional<AxisPicture.Gaps> gaps(List<MeasureRows.MeasureRow> sorted) {
    List<List<AxisMark>> apart = new ArrayList<>();
    List<String> bounds = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      AxisMark lower = sorted.get(i - 1).mark();
      AxisMark upper = sorted.get(i).mark();
      if (!lower.interval().meets(upper.interval())) {
        apart.add(List.of(lower, upper));
        bounds.add(bound(lower, upper));
      }
    }
    if (apart.isEmpty()) {
      return Optional.empty();
    }
    String list = words.list(bounds);
    return Optional.of(new AxisPicture.Gaps(apart,
        Html.all(el("span.cs").of(words.say("axis.between")),
            el("span.who").of(words.say("axis.between.what", "n", sorted.size()))),
        el("span.who").of(list), words.say("axis.gaps"), list));
  }

  private String bound(AxisMark lower, AxisMark upper) {
    return lower.interval().high().map(view.values()::high).orElse("") + " < "
        + upper.interval().low().map(view.values()::low).orElse("");
  }

  private Html why() {
    return el("div").of(
        el("h3").of(words.say("conflict.why", "n", count())),
        derivation.shortTable(finding),
        Html.all(derivation.conclusions(finding)));
  }

  private Html allowed(Totals group) {
    return new TotalsBlock(view, group).drawn("div", "h3");
  }

  private Html caveats() {
    List<Html> lines = derivation.caveats(finding);
    return lines.isEmpty() ? Html.none()
        : el("details.note").of(el("summary").of(words.say("finding.caveats"))).of(lines);
  }
}
