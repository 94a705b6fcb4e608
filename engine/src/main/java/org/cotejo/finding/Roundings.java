package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Value;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Measure;

/** Figures that differ as printed and can both be true. */
final class Roundings implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Measure measure : facts.story().measures()) {
      List<Figure> figures = facts.figures(measure).stream().filter(Facts::isClaimed)
          .filter(f -> facts.interval(f, measure).isPresent() && f.estimate().said() != Estimate.Said.VAGUE).toList();
      List<Figure> joined = joined(facts, measure, figures);
      if (!joined.isEmpty()) {
        found.add(finding(facts, measure, joined));
      }
    }
    return found;
  }

  /** All that differ from another as printed and meet it, in two reports or from two voices; none if they do not all meet. */
  private static List<Figure> joined(Facts facts, Measure measure, List<Figure> figures) {
    boolean runs = figures.stream().anyMatch(f -> facts.thing(f).grows() || Courses.isRunning(f))
        && figures.stream().anyMatch(a -> a.estimate().high().isEmpty()
        && figures.stream().anyMatch(b -> Revision.isOpenBelow(facts, a, b)));
    List<Figure> joined = new ByValue(figures).related((a, b) -> !Values.same(a, b)
            && Values.per(a).equals(Values.per(b)) && meet(facts, measure, a, b)
            && !(runs && (a.estimate().high().isEmpty() || b.estimate().high().isEmpty())),
        (a, b) -> !Facts.article(a).equals(Facts.article(b)) || !facts.voices().oneVoice(a, b));
    Optional<Interval> all = Optional.of(Interval.ALL);
    for (Figure figure : joined) {
      all = all.flatMap(m -> facts.interval(figure, measure).flatMap(m::meet));
    }
    return all.isEmpty() ? List.of() : joined;
  }

  private static boolean meet(Facts facts, Measure measure, Figure a, Figure b) {
    return facts.interval(a, measure).flatMap(x -> facts.interval(b, measure).map(x::meets)).orElse(false);
  }

  private static Finding finding(Facts facts, Measure measure, List<Figure> figures) {
    String unit = measure.unit().orElse("1");
    Draft draft = new Draft(Kind.ROUNDING, Weights.ROUNDING + Weights.more(figures), Message.of("finding.rounding")
        .with("what", Argument.words(measure.label())).with("printed", Words.printed(figures))).holds(true);
    Optional<Interval> meet = Optional.of(Interval.ALL);
    for (Figure figure : figures) {
      Optional<Interval> interval = facts.interval(figure, measure);
      draft.premise(figure, Lines.allows(figure, unit), Draft.value(figure, interval, unit));
      meet = meet.flatMap(m -> interval.flatMap(m::meet));
    }
    boolean rate = Words.isRate(figures.getFirst());
    meet.ifPresent(m -> {
      draft.step(Message.of("finding.rounding.result").with("range",
          Words.range(m, unit, rate, figures.stream().mapToInt(Words::digits).max().orElse(3))), Optional.empty());
      draft.result(rate ? Value.perDay(m, unit) : Value.of(m, unit));
    });
    return draft.joined(measure).done();
  }
}
