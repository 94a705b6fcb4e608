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
 * Figures of one measure as of different times, which may all have been true. Counts that grow and that nobody can
 * date, and values that move both ways and that nothing shows to be of one time, are told as such: they may be an
 * earlier and a later one, or contradict each other.
 */
final class Updates implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    Set<Set<String>> misprints = facts.divergences().stream().flatMap(d -> d.figures().stream()).map(Updates::ids)
        .collect(Collectors.toSet());
    Set<String> parts = Sums.parts(facts);
    for (Measure measure : facts.story().measures()) {
      Differing differing = new Search(facts, measure, misprints, parts).differing();
      if (!differing.all().isEmpty()) {
        found.add(finding(facts, measure, differing));
      }
    }
    return found;
  }

  /**
   * The figures of a measure that differ and contradict nobody.
   *
   * @param moved those that hold for times that differ
   * @param undated those of a count that grows of which nobody can say which is the later
   * @param open those of what moves both ways, which may be of one time or of two
   */
  private record Differing(List<Figure> figures, Set<String> moved, Set<String> undated, Set<String> open) {

    List<Figure> all() {
      return figures.stream()
          .filter(f -> moved.contains(f.id()) || undated.contains(f.id()) || open.contains(f.id())).toList();
    }

    /** Whether times are known that tell all of them apart. */
    boolean isSure() {
      return undated.isEmpty() && open.isEmpty();
    }

    /** How those are told whose times are not known to differ. */
    String unknown() {
      return undated.isEmpty() ? "open" : "undated";
    }
  }

  private static Set<String> ids(List<Figure> figures) {
    return figures.stream().map(Figure::id).collect(Collectors.toSet());
  }

  /** Looks for them in one measure. */
  private static final class Search {

    private final Facts facts;
    private final Measure measure;
    private final Set<Set<String>> misprints;
    private final Set<String> parts;
    private final List<Figure> figures;
    private final ByValue values;
    private final Map<String, List<Figure>> byArticle;

    Search(Facts facts, Measure measure, Set<Set<String>> misprints, Set<String> parts) {
      this.facts = facts;
      this.measure = measure;
      this.misprints = misprints;
      this.parts = parts;
      figures = facts.figures(measure).stream().filter(Facts::isClaimed)
          .filter(f -> facts.interval(f, measure).isPresent()).toList();
      values = new ByValue(figures);
      byArticle = figures.stream().collect(Collectors.groupingBy(Facts::article));
    }

    Differing differing() {
      Set<String> moved = related((a, b) -> verdict(a, b) == Revision.Verdict.MOVED);
      boolean dated = figures.stream().allMatch(this::isDated);
      Set<String> undated = measure.unsure() || dated ? Set.of() : related(this::areUndated);
      return new Differing(figures, moved, undated, measure.unsure() ? Set.of() : related(this::areOpen));
    }

    private Set<String> related(BiPredicate<Figure, Figure> test) {
      return ids(values.related(this::differ, (a, b) -> !isMisprint(a, b) && test.test(a, b)));
    }

    private boolean areUndated(Figure a, Figure b) {
      return !(isDated(a) && isDated(b)) && verdict(a, b) == Revision.Verdict.UNDATED && !isTold(a, b);
    }

    /** How often something happens, and what is expected, is asked for a time of the speaker's own choice. */
    private boolean areOpen(Figure a, Figure b) {
      boolean level = !Words.isRate(a) && !Courses.isForecast(a) && !Courses.isForecast(b);
      return level && !Facts.article(a).equals(Facts.article(b)) && !parts.contains(a.id()) && !parts.contains(b.id())
          && verdict(a, b) == Revision.Verdict.OPEN && !isTold(a, b);
    }

    private boolean isMisprint(Figure a, Figure b) {
      return !misprints.isEmpty() && misprints.contains(Set.of(a.id(), b.id()));
    }

    /** Two figures that have dates are not told as undated. */
    private boolean isDated(Figure figure) {
      return facts.asOf(figure).isPresent();
    }

    /** Whether two values cannot both be true, or one has no upper limit and is not the other: else both hold. */
    private boolean differ(Figure a, Figure b) {
      return !meet(a, b)
          || (!Values.same(a, b) && (a.estimate().high().isEmpty() || b.estimate().high().isEmpty()));
    }

    private boolean meet(Figure a, Figure b) {
      return facts.interval(a, measure).orElse(Interval.ALL).meets(facts.interval(b, measure).orElse(Interval.ALL));
    }

    private Revision.Verdict verdict(Figure a, Figure b) {
      if (meet(a, b)) {
        return Revision.isOpenBelow(facts, a, b) ? Revision.Verdict.MOVED : Revision.Verdict.SAME_TIME;
      }
      return Revision.of(facts, a, b);
    }

    /** Whether the report of one figure gives the other's value too: it then knows of both. */
    private boolean isTold(Figure a, Figure b) {
      return isToldBeside(a, b) || isToldBeside(b, a);
    }

    private boolean isToldBeside(Figure a, Figure b) {
      return byArticle.getOrDefault(Facts.article(a), List.of()).stream().anyMatch(f -> Values.same(f, b));
    }
  }

  private static Finding finding(Facts facts, Measure measure, Differing differing) {
    String unit = measure.unit().orElse("1");
    List<Figure> figures = differing.all();
    UpdateLines lines = UpdateLines.of(facts, figures);
    List<Figure> byTime = lines.sorted(figures, unit);
    String key = differing.moved().isEmpty() ? "finding.update." + differing.unknown()
        : lines.caveat().isPresent() ? "finding.update.assumed"
        : lines.differ(figures) ? "finding.update" : "finding.update.one_day";
    Draft draft = new Draft(Kind.UPDATE, Weights.UPDATE + Weights.more(figures), Message.of(key)
        .with("what", Argument.words(measure.label())).with("printed", Words.printed(byTime)));
    for (Figure figure : byTime) {
      draft.premise(figure, lines.line(figure), Draft.value(figure, facts.interval(figure, measure), unit));
    }
    draft.caveat(Message.of("finding.caveat." + (differing.isSure() ? "update" : differing.unknown())));
    if (!differing.moved().isEmpty()) {
      lines.caveat().ifPresent(draft::caveat);
    }
    return draft.joined(measure).done();
  }
}
