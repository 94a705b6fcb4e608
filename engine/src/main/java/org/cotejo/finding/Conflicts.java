package org.cotejo.finding;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Finding.Between;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.Intervals;
import org.cotejo.story.Measure;
import org.cotejo.story.ObjectionWords;
import org.cotejo.story.Thing;

/** Figures of one measure that cannot all be true. */
final class Conflicts implements Check {

  /** Bare counts that differ by more than this factor are taken for counts of two things. */
  private static final int FAR = 3;

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    Set<String> parts = Sums.parts(facts);
    for (Measure measure : facts.story().measures()) {
      List<Figure> apart = measure.unsure() ? List.of() : apart(facts, measure, parts);
      if (!apart.isEmpty()) {
        found.add(finding(facts, measure, apart));
      }
    }
    Set<String> told = new LinkedHashSet<>();
    found.forEach(f -> f.premises().forEach(p -> told.add(p.toString())));
    for (Quotes.Divergence divergence : facts.divergences()) {
      for (List<Figure> pair : divergence.figures()) {
        boolean known = pair.stream().allMatch(f -> told.contains(new Premise.OfFigure(f.id()).toString()));
        if (!known && pair.stream().allMatch(Facts::isClaimed) && !Intervals.meets(pair.get(0), pair.get(1))) {
          found.add(finding(facts, oneUtterance(pair), pair));
        }
      }
    }
    return found;
  }

  /** Two figures that stand in each other's place in two prints of one utterance measure one thing. */
  private static Measure oneUtterance(List<Figure> pair) {
    Figure first = pair.getFirst();
    return new Measure("", first.counted().map(p -> p.text()).orElse(first.span().text()), Optional.of(first.unit()),
        Measure.WindowKind.UNSTATED, pair.stream().map(Figure::id).toList(), "one utterance", false);
  }

  /** All that cannot meet at least one other, and are no update of it. */
  private static List<Figure> apart(Facts facts, Measure measure, Set<String> parts) {
    List<Figure> figures = facts.figures(measure).stream().filter(Facts::isClaimed)
        .filter(f -> facts.interval(f, measure).isPresent() && !parts.contains(f.id()) && !restates(facts, f)).toList();
    Explained explained = new Explained(facts, figures);
    List<Figure> apart = explained.values().related((a, b) -> !meet(facts, measure, a, b),
        (a, b) -> facts.areOpposed(a, b) ? a.modality() == b.modality()
            : !explained.isKnownByTime(a, b) && contradict(facts, a, b) && !explained.byTime(a, b)
                && !explained.bySuccessor(a, b));
    Set<String> ids = apart.stream().map(Figure::id).collect(Collectors.toSet());
    List<Figure> values = explained.values(apart);
    return figures.stream().filter(f -> ids.contains(f.id()) || repeats(f, values)).toList();
  }

  /** Whether a figure gives one of the conflict's values again, and cannot meet another of them. */
  private static boolean repeats(Figure figure, List<Figure> apart) {
    return apart.stream().anyMatch(f -> Values.same(f, figure))
        && apart.stream().anyMatch(f -> !Intervals.meets(f, figure));
  }

  /** A conversion of the figure before it says nothing of its own. */
  private static boolean restates(Facts facts, Figure figure) {
    return facts.reading(figure).figures().stream().anyMatch(f -> Conversions.restates(f, figure));
  }

  private static boolean meet(Facts facts, Measure measure, Figure a, Figure b) {
    return facts.interval(a, measure).orElse(Interval.ALL).meets(facts.interval(b, measure).orElse(Interval.ALL));
  }

  /** Whether two values that do not meet are given of one thing at one time. */
  private static boolean contradict(Facts facts, Figure a, Figure b) {
    return a.modality() == b.modality() && isOneCount(facts, a, b) && !isKnownToTheReport(facts, a, b)
        && !Narrower.are(facts, a, b) && Revision.of(facts, a, b) == Revision.Verdict.SAME_TIME;
  }

  /**
   * A report that gives a number of its own beside one that it quotes, and sets neither against the other, speaks of two
   * things: it would have said that they cannot both be true.
   */
  private static boolean isKnownToTheReport(Facts facts, Figure a, Figure b) {
    boolean quoted = Facts.article(a).equals(Facts.article(b)) && a.claimants().isEmpty() != b.claimants().isEmpty();
    return quoted && !Words.isRate(a) && !isOpposed(facts, a) && !isOpposed(facts, b);
  }

  private static boolean isOpposed(Facts facts, Figure figure) {
    return facts.sentence(figure)
        .filter(s -> ObjectionWords.oppose(s.tokens(), s.language()) || Cues.in(s, Cue.CONTRAST)).isPresent();
  }

  /** "620 trucks crossed", "we took 84 trucks off the road": one report tells them by two verbs, and opposes nothing. */
  private static boolean areTwoDeeds(Facts facts, Figure a, Figure b) {
    boolean told = a.predicate().isPresent() && b.predicate().isPresent()
        && !a.predicate().map(p -> p.head()).equals(b.predicate().map(p -> p.head()));
    return told && !isOpposed(facts, a) && !isOpposed(facts, b);
  }

  /**
   * Whether two counts are surely of one thing: texts that say no more of them than what they are ("29 homes", "five
   * homes"), or not even that ("it will cost 4 million"), speak of two things where the numbers are far apart.
   */
  private static boolean isOneCount(Facts facts, Figure a, Figure b) {
    if ((isBorrowed(facts, a) || isBorrowed(facts, b)) && !areOfOnePhrase(a, b)) {
      return false;
    }
    Thing x = facts.thing(a);
    Thing y = facts.thing(b);
    boolean twoReports = !Facts.article(a).equals(Facts.article(b));
    boolean counts = a.unit().equals("1") && (twoReports || areTwoDeeds(facts, a, b));
    boolean bare = (counts || (twoReports && (x.elliptic() || y.elliptic()))) && !Words.isRate(a)
        && java.util.Collections.disjoint(x.states(), y.states())
        && java.util.Collections.disjoint(x.modifiers(), y.modifiers());
    if (!bare) {
      return true;
    }
    Optional<BigFraction> one = Values.middle(a, a.unit());
    Optional<BigFraction> other = Values.middle(b, a.unit());
    return one.isPresent() && other.isPresent()
        && Interval.compare(one.get(), other.get().multiply(FAR)) <= 0
        && Interval.compare(other.get(), one.get().multiply(FAR)) <= 0;
  }

  /** A share whose sentence does not say of what it is may be of something else than the words before it. */
  private static boolean isBorrowed(Facts facts, Figure figure) {
    return figure.unit().equals("%") && figure.counted().flatMap(p -> p.span())
        .filter(span -> facts.sentence(figure).filter(s -> span.end() <= s.span().start()).isPresent()).isPresent();
  }

  /** Both stand behind one and the same phrase: "47 % of the drivers", and then "82 % have stopped". */
  private static boolean areOfOnePhrase(Figure a, Figure b) {
    return a.counted().flatMap(p -> p.span()).isPresent()
        && a.counted().flatMap(p -> p.span()).equals(b.counted().flatMap(p -> p.span()));
  }

  private static Finding finding(Facts facts, Measure measure, List<Figure> figures) {
    Optional<Between> between = between(figures);
    String unit = measure.unit().orElse("1");
    List<Figure> byValue = figures.stream()
        .sorted(Comparator.comparing((Figure f) -> low(facts, measure, f), Interval::compare)
            .thenComparingInt(f -> -f.span().text().length()).thenComparing(Figure::span))
        .toList();
    Message summary = Message.of("finding.conflict." + between.map(b -> b.name().toLowerCase(java.util.Locale.ROOT))
            .orElse("mixed"))
        .with("what", Argument.words(measure.label()))
        .with("printed", Words.printed(byValue))
        .with("count", Argument.number(distinct(facts, measure, byValue)))
        .with("apart", Argument.words(allApart(facts, measure, byValue) ? "yes" : "no"))
        .with("speakers", Words.speakers(facts, byValue));
    Draft draft = new Draft(Kind.CONFLICT, Weights.conflict(between, figures), summary).holds(false).between(between);
    for (Figure figure : byValue) {
      Optional<Interval> interval = facts.interval(figure, measure);
      draft.premise(figure, Lines.allows(figure, unit), Draft.value(figure, interval, unit));
    }
    gaps(facts, measure, byValue).forEach(gap -> draft.step(gap, Optional.empty()));
    draft.caveat(Message.of("finding.caveat.which")).joined(measure);
    if (figures.stream().anyMatch(f -> facts.thing(f).grows())) {
      UpdateLines.of(facts, figures).caveat().ifPresent(draft::caveat);
    }
    if (byValue.stream().anyMatch(Words::isRate)) {
      draft.caveat(Message.of("finding.caveat.rate"));
    }
    if (figures.stream().map(f -> f.counted().map(p -> p.text().toLowerCase(java.util.Locale.ROOT)))
        .distinct().count() > 1) {
      draft.caveat(Message.of("finding.caveat.words")
          .with("words", Argument.series(figures.stream().flatMap(f -> f.counted().stream())
              .map(p -> Argument.words(p.text())).distinct().toList())));
    }
    return draft.done();
  }

  /** Whether no two of the values can be true together. */
  private static boolean allApart(Facts facts, Measure measure, List<Figure> byValue) {
    List<Interval> values = byValue.stream().flatMap(f -> facts.interval(f, measure).stream()).distinct().toList();
    for (int i = 0; i + 1 < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        if (values.get(i).meets(values.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static long distinct(Facts facts, Measure measure, List<Figure> figures) {
    return figures.stream().map(f -> facts.interval(f, measure)).distinct().count();
  }

  private static BigFraction low(Facts facts, Measure measure, Figure figure) {
    Interval interval = facts.interval(figure, measure).orElse(Interval.ALL);
    return interval.low().or(interval::high).orElse(BigFraction.ZERO);
  }

  /** Between neighbours in value that cannot meet: the bounds that leave a gap. */
  private static List<Message> gaps(Facts facts, Measure measure, List<Figure> byValue) {
    List<Message> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < byValue.size(); i++) {
      Figure lower = byValue.get(i);
      Figure upper = byValue.get(i + 1);
      Interval a = facts.interval(lower, measure).orElse(Interval.ALL);
      Interval b = facts.interval(upper, measure).orElse(Interval.ALL);
      if (!a.meets(b) && a.high().isPresent() && b.low().isPresent()) {
        int digits = Math.max(Words.digits(lower), Words.digits(upper));
        gaps.add(Message.of("finding.gap")
            .with("high", Argument.number(Words.rounded(a.high().get(), digits, RoundingMode.CEILING)))
            .with("low", Argument.number(Words.rounded(b.low().get(), digits, RoundingMode.FLOOR))));
      }
    }
    return gaps.stream().distinct().toList();
  }

  private static Optional<Between> between(List<Figure> figures) {
    long own = figures.stream().filter(f -> f.claimants().isEmpty()).count();
    if (own == figures.size()) {
      return Optional.of(Between.OUTLETS);
    }
    long named = figures.stream().flatMap(f -> f.claimants().stream().limit(1)).distinct().count();
    return named > 1 ? Optional.of(Between.SPEAKERS)
        : own == 0 ? Optional.of(Between.ONE_SPEAKER) : Optional.empty();
  }
}
