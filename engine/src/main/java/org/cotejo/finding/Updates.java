package org.cotejo.finding;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Measure;
import org.cotejo.time.AsOf;

/** Figures of one measure as of different times, which may all have been true. */
final class Updates implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    List<List<Figure>> misprints = Quotes.of(facts).stream().flatMap(d -> d.figures().stream()).toList();
    for (Measure measure : facts.story().measures()) {
      List<Figure> moved = moved(facts, measure, misprints);
      if (!moved.isEmpty()) {
        found.add(finding(facts, measure, moved));
      }
    }
    return found;
  }

  private static List<Figure> moved(Facts facts, Measure measure, List<List<Figure>> misprints) {
    List<Figure> figures = facts.figures(measure).stream().filter(Facts::isClaimed)
        .filter(f -> facts.interval(f, measure).isPresent()).toList();
    Set<Figure> moved = new LinkedHashSet<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        Interval a = facts.interval(figures.get(i), measure).orElse(Interval.ALL);
        Interval b = facts.interval(figures.get(j), measure).orElse(Interval.ALL);
        Figure x = figures.get(i);
        Figure y = figures.get(j);
        if (misprints.contains(List.of(x, y)) || misprints.contains(List.of(y, x))) {
          continue;
        }
        if (a.meets(b) ? Revision.isOpenBelow(facts, x, y) : Revision.of(facts, x, y) == Revision.Verdict.MOVED) {
          moved.add(figures.get(i));
          moved.add(figures.get(j));
        }
      }
    }
    return figures.stream().filter(moved::contains).toList();
  }

  private static Finding finding(Facts facts, Measure measure, List<Figure> figures) {
    List<Figure> byTime = figures.stream()
        .sorted(Comparator.comparing((Figure f) -> facts.asOf(f).map(AsOf::from).orElse(LocalDateTime.MIN)).thenComparing(Figure::span))
        .toList();
    String unit = measure.unit().orElse("1");
    Draft draft = new Draft(Kind.UPDATE, Weights.UPDATE + Weights.more(figures), Message.of("finding.update")
        .with("what", Argument.words(measure.label())).with("printed", Words.printed(byTime)));
    for (Figure figure : byTime) {
      Message line = facts.asOf(figure).map(t -> Message.of("finding.line.asof")
              .with("printed", Words.printed(figure)).with("date", Argument.date(t.from().toLocalDate())))
          .orElseGet(() -> Message.of("finding.line.undated").with("printed", Words.printed(figure)));
      draft.premise(figure, line, Draft.value(figure, facts.interval(figure, measure), unit));
    }
    return draft.caveat(Message.of("finding.caveat.update")).done();
  }
}
