package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
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
    Set<Set<String>> misprints = facts.divergences().stream().flatMap(d -> d.figures().stream()).map(Updates::ids)
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
  }

  private static Set<String> ids(List<Figure> figures) {
    return figures.stream().map(Figure::id).collect(Collectors.toSet());
  }

  private static Pairs pairs(Facts facts, Measure measure, Set<Set<String>> misprints) {
    List<Figure> figures = facts.figures(measure).stream().filter(Facts::isClaimed)
        .filter(f -> facts.interval(f, measure).isPresent()).toList();
    ByValue values = new ByValue(figures);
    BiPredicate<Figure, Figure> mayDiffer = (a, b) -> differ(facts, measure, a, b);
    List<Figure> moved = values.related(mayDiffer, (a, b) -> !isMisprint(misprints, a, b)
        && verdict(facts, measure, a, b) == Revision.Verdict.MOVED);
    Map<String, List<Figure>> byArticle = figures.stream().collect(Collectors.groupingBy(Facts::article));
    boolean dated = figures.stream().allMatch(f -> isDated(facts, f));
    List<Figure> undated = measure.unsure() || dated ? List.of() : values.related(mayDiffer, (a, b) ->
        !isMisprint(misprints, a, b) && !(isDated(facts, a) && isDated(facts, b))
            && verdict(facts, measure, a, b) == Revision.Verdict.UNDATED
            && !isToldBeside(byArticle, a, b) && !isToldBeside(byArticle, b, a));
    return new Pairs(figures, ids(moved), ids(undated));
  }

  private static boolean isMisprint(Set<Set<String>> misprints, Figure a, Figure b) {
    return !misprints.isEmpty() && misprints.contains(Set.of(a.id(), b.id()));
  }

  /** Two figures that have dates are not told as undated. */
  private static boolean isDated(Facts facts, Figure figure) {
    return facts.asOf(figure).isPresent();
  }

  /** Whether two values cannot both be true, or one has no upper limit and is not the other: else both hold. */
  private static boolean differ(Facts facts, Measure measure, Figure a, Figure b) {
    return !meet(facts, measure, a, b)
        || (!Values.same(a, b) && (a.estimate().high().isEmpty() || b.estimate().high().isEmpty()));
  }

  private static boolean meet(Facts facts, Measure measure, Figure a, Figure b) {
    return facts.interval(a, measure).orElse(Interval.ALL).meets(facts.interval(b, measure).orElse(Interval.ALL));
  }

  private static Revision.Verdict verdict(Facts facts, Measure measure, Figure a, Figure b) {
    if (meet(facts, measure, a, b)) {
      return Revision.isOpenBelow(facts, a, b) ? Revision.Verdict.MOVED : Revision.Verdict.SAME_TIME;
    }
    return Revision.of(facts, a, b);
  }

  /** Whether the report of the first figure gives the other's value too: it then knows of both. */
  private static boolean isToldBeside(Map<String, List<Figure>> byArticle, Figure a, Figure b) {
    return byArticle.getOrDefault(Facts.article(a), List.of()).stream().anyMatch(f -> Values.same(f, b));
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
    return draft.joined(measure).done();
  }
}
