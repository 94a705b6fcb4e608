package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Value;
import org.cotejo.figure.Window;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;

/**
 * The figures of a finding as rows of a picture: figures with the same interval and speaker share one. Bars are the
 * ledger's intervals, dots its printed numbers; where the ledger converted a figure, its converted value is drawn.
 */
final class MeasureRows {

  private final StoryView view;
  private final Finding finding;
  private final boolean rates;
  private final Optional<String> unit;
  private final List<MeasureRow> rows;

  /** Figures that share a row, first printed first. */
  record MeasureRow(List<Figure> figures, AxisMark mark) {
    Figure first() {
      return figures.getFirst();
    }
  }

  private record Key(Interval interval, List<String> speaker, boolean forecast) {}

  MeasureRows(StoryView view, Finding finding) {
    this.view = view;
    this.finding = finding;
    List<Figure> figures = view.figuresOf(finding);
    this.rates = !figures.isEmpty() && figures.stream().allMatch(MeasureRows::isRate);
    this.unit = commonUnit(figures);
    this.rows = unit.isPresent() ? rows(figures) : List.of();
  }

  /** Rows in the order of their values; empty if the figures have no unit in common. */
  List<MeasureRow> byValue() {
    return rows.stream().sorted(Comparator.comparingDouble(row -> middle(row.mark()))).toList();
  }

  /** Rows in the order of the finding's premises, which for an update is that of time. */
  List<MeasureRow> inOrder() {
    return rows;
  }

  boolean areRates() {
    return rates;
  }

  /** The unit that all rows are drawn in. */
  Optional<String> unit() {
    return unit;
  }

  private static double middle(AxisMark mark) {
    List<Double> bounds = mark.bounds();
    return mark.printed().map(BigFraction::doubleValue)
        .orElseGet(() -> bounds.stream().mapToDouble(v -> v).average().orElse(0));
  }

  private List<MeasureRow> rows(List<Figure> figures) {
    Map<Key, List<Figure>> groups = new LinkedHashMap<>();
    for (Figure figure : figures) {
      List<String> speaker = figure.claimants().isEmpty() ? List.of() : figure.claimants().subList(0, 1);
      boolean forecast = figure.modality() == Figure.Modality.FORECAST;
      groups.computeIfAbsent(new Key(interval(figure), speaker, forecast), absent -> new ArrayList<>()).add(figure);
    }
    return groups.values().stream().map(group -> new MeasureRow(List.copyOf(group), mark(group.getFirst()))).toList();
  }

  private Optional<String> commonUnit(List<Figure> figures) {
    List<String> units = figures.stream().map(f -> converted(f).map(Value::unit).orElse(f.unit())).distinct().toList();
    boolean mixed = !rates && figures.stream().anyMatch(f -> isRate(f) && converted(f).isEmpty());
    return units.size() == 1 && !mixed ? Optional.of(units.getFirst()) : Optional.empty();
  }

  /** The value that the derivation arrives at for a figure, in the unit of the comparison. */
  private Optional<Value> converted(Figure figure) {
    int index = finding.premises().indexOf(new Premise.OfFigure(figure.id()));
    return finding.derivation().stream()
        .filter(step -> step.premise().filter(i -> i == index).isPresent())
        .flatMap(step -> step.value().stream())
        .reduce((first, last) -> last);
  }

  private Interval interval(Figure figure) {
    return converted(figure).map(Value::interval).orElseGet(() -> own(figure));
  }

  private static Interval own(Figure figure) {
    return figure.window().orElse(null) instanceof Window.Rate rate ? rate.interval() : figure.estimate().interval();
  }

  private AxisMark mark(Figure figure) {
    Interval interval = interval(figure);
    AxisMark.Tone tone = finding.kind() == Finding.Kind.CONFLICT ? AxisMark.Tone.CONFLICT : AxisMark.Tone.PLAIN;
    boolean perOther = figure.window().orElse(null) instanceof Window.Rate rate && !rate.per().equals("P1D");
    String value = (perOther ? "= " : "") + view.values().read(figure);
    return new AxisMark(interval, printed(figure), figure.modality() == Figure.Modality.FORECAST, tone, value,
        range(figure, interval));
  }

  /** The bar in numbers, where it is more than the value says already. */
  private String range(Figure figure, Interval interval) {
    return switch (figure.estimate().said()) {
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> interval.isBounded() ? view.values().interval(interval) : "";
      case VAGUE -> "";
      default -> interval.isPoint() ? "" : view.values().interval(interval);
    };
  }

  /** The dot: the number printed, where there is one and it is in the unit of the axis. */
  private Optional<BigFraction> printed(Figure figure) {
    Estimate estimate = figure.estimate();
    if (estimate.said() == Estimate.Said.BETWEEN || estimate.said() == Estimate.Said.VAGUE) {
      return Optional.empty();
    }
    if (figure.window().orElse(null) instanceof Window.Rate rate) {
      return Optional.of(rate.perDay());
    }
    boolean otherUnit = unit.filter(figure.unit()::equals).isEmpty();
    return otherUnit ? Optional.empty() : AxisMark.exact(estimate.low().or(estimate::high));
  }

  private static boolean isRate(Figure figure) {
    return figure.window().orElse(null) instanceof Window.Rate;
  }

  /** What is printed in a row: words, speaker and place for each figure, speakers named once. */
  Html head(MeasureRow row) {
    Voices voices = new Voices(view);
    Map<String, List<Html>> bySpeaker = new LinkedHashMap<>();
    for (Figure figure : row.figures()) {
      String who = voices.occasion(figure).map(o -> voices.claimants(figure) + ", " + o)
          .orElseGet(() -> voices.claimants(figure));
      bySpeaker.computeIfAbsent(who, absent -> new ArrayList<>()).add(view.printed().placedFigure(figure));
    }
    List<Html> parts = new ArrayList<>();
    bySpeaker.forEach((who, figures) -> {
      parts.add(el("span.ws").of(Html.joined(figures, " ")));
      parts.add(el("span.who").of(text(who)));
    });
    return Html.all(parts);
  }
}
