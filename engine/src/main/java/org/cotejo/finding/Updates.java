package org.cotejo.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Measure;

/**
 * Figures of one measure as of different times, which may all have been true. Counts that grow and that nobody can date
 * are told as such: they may be an earlier and a later one, or contradict each other.
 */
final class Updates implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    Set<Set<String>> misprints = Quotes.of(facts).stream().flatMap(d -> d.figures().stream()).map(Updates::ids)
        .collect(Collectors.toSet());
    for (Measure measure : facts.story().measures()) {
      Pairs pairs = pairs(facts, measure, misprints);
      if (!pairs.all().isEmpty()) {
        found.add(finding(facts, measure, pairs));
      }
    }
    return found;
  }

  /**
   * The figures of a measure that differ and contradict nobody.
   *
   * @param moved those that hold for times that differ
   * @param undated those of a count that grows of which nobody can say which is the later
   */
  private record Pairs(List<Figure> figures, Set<String> moved, Set<String> undated) {

    List<Figure> all() {
      return figures.stream().filter(f -> moved.contains(f.id()) || undated.contains(f.id())).toList();
    }

    /** Whether two figures that have dates, and so are not told as undated, have moved each against some other. */
    boolean areMoved(Facts facts, Figure a, Figure b) {
      return moved.contains(a.id()) && moved.contains(b.id()) && facts.asOf(a).isPresent() && facts.asOf(b).isPresent();
    }
  }

  private static Set<String> ids(List<Figure> figures) {
    return figures.stream().map(Figure::id).collect(Collectors.toSet());
  }

  private static Pairs pairs(Facts facts, Measure measure, Set<Set<String>> misprints) {
    List<Figure> figures = facts.figures(measure).stream().filter(Facts::isClaimed)
        .filter(f -> facts.interval(f, measure).isPresent()).toList();
    Pairs pairs = new Pairs(figures, new LinkedHashSet<>(), new LinkedHashSet<>());
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        Figure a = figures.get(i);
        Figure b = figures.get(j);
        if (pairs.areMoved(facts, a, b) || misprints.contains(Set.of(a.id(), b.id()))) {
          continue;
        }
        switch (verdict(facts, measure, a, b)) {
          case MOVED -> pairs.moved().addAll(List.of(a.id(), b.id()));
          case UNDATED -> {
            if (!measure.unsure() && !isToldBeside(figures, a, b) && !isToldBeside(figures, b, a)) {
              pairs.undated().addAll(List.of(a.id(), b.id()));
            }
          }
          case OPEN, SAME_TIME -> { }
        }
      }
    }
    return pairs;
  }

  private static Revision.Verdict verdict(Facts facts, Measure measure, Figure a, Figure b) {
    Interval first = facts.interval(a, measure).orElse(Interval.ALL);
    Interval second = facts.interval(b, measure).orElse(Interval.ALL);
    if (first.meets(second)) {
      return Revision.isOpenBelow(facts, a, b) ? Revision.Verdict.MOVED : Revision.Verdict.SAME_TIME;
    }
    return Revision.of(facts, a, b);
  }

  /** Whether the report of the first figure gives the other's value too: it then knows of both. */
  private static boolean isToldBeside(List<Figure> figures, Figure a, Figure b) {
    return figures.stream().anyMatch(f -> Facts.article(f).equals(Facts.article(a)) && Values.same(f, b));
  }

  private static Finding finding(Facts facts, Measure measure, Pairs pairs) {
    String unit = measure.unit().orElse("1");
    List<Figure> figures = pairs.all();
    UpdateLines lines = UpdateLines.of(facts, figures);
    List<Figure> byTime = lines.sorted(figures, unit);
    String key = pairs.moved().isEmpty() ? "finding.update.undated"
        : lines.caveat().isPresent() ? "finding.update.assumed"
        : lines.differ(figures) ? "finding.update" : "finding.update.one_day";
    Draft draft = new Draft(Kind.UPDATE, Weights.UPDATE + Weights.more(figures), Message.of(key)
        .with("what", Argument.words(measure.label())).with("printed", Words.printed(byTime)));
    for (Figure figure : byTime) {
      draft.premise(figure, lines.line(figure), Draft.value(figure, facts.interval(figure, measure), unit));
    }
    draft.caveat(Message.of(pairs.undated().isEmpty() ? "finding.caveat.update" : "finding.caveat.undated"));
    if (!pairs.moved().isEmpty()) {
      lines.caveat().ifPresent(draft::caveat);
    }
    return draft.unsure(measure).done();
  }
}
