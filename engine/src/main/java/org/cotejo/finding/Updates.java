package org.cotejo.finding;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Measure;
import org.cotejo.time.AsOf;

/** Figures of one measure as of different times, which may all have been true. */
final class Updates implements Check {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

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

  /** Told in the order of their times; of one time, the lower first, as a count grows. */
  private static Finding finding(Facts facts, Measure measure, List<Figure> figures) {
    String unit = measure.unit().orElse("1");
    List<Figure> byTime = figures.stream().sorted(Comparator
        .comparing((Figure f) -> facts.asOf(f).map(AsOf::from).orElse(LocalDateTime.MIN))
        .thenComparing(f -> Values.middle(f, unit).orElse(BigFraction.ZERO), Interval::compare)).toList();
    Draft draft = new Draft(Kind.UPDATE, Weights.UPDATE + Weights.more(figures),
        Message.of(isOrdered(facts, figures) ? "finding.update" : "finding.update.one_day")
            .with("what", Argument.words(measure.label())).with("printed", Words.printed(byTime)));
    for (Figure figure : byTime) {
      draft.premise(figure, line(facts, figure), Draft.value(figure, facts.interval(figure, measure), unit));
    }
    draft.caveat(Message.of("finding.caveat.update"));
    return draft.unsure(measure).done();
  }

  /** Whether the times that are known differ, or some are not known. */
  private static boolean isOrdered(Facts facts, List<Figure> figures) {
    return figures.stream().map(f -> facts.asOf(f).map(AsOf::from)).distinct().count() > 1;
  }

  /** A figure with the time as of which it holds: what its text says, else the date of its report. */
  private static Message line(Facts facts, Figure figure) {
    Optional<AsOf> time = facts.asOf(figure);
    String kind = time.map(t -> !t.isStated() ? "published" : t.value().timex().contains("T") ? "moment" : "asof")
        .orElse("undated");
    Message line = Message.of("finding.line." + kind).with("printed", Words.printed(figure));
    return time.map(t -> line.with("date", Argument.date(t.from().toLocalDate()))
        .with("time", Argument.words(CLOCK.format(t.from())))).orElse(line);
  }
}
