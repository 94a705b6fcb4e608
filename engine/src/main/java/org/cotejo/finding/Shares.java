package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;

/**
 * A percentage or fraction beside two amounts of one thing: a share of a base, or a change from one to the other.
 * That it does not hold is only said where the sentence has the two amounts and a word of change.
 */
final class Shares implements Check {

  private static final int REACH = 7;

  /** So many words beside a share may make it a name. */
  private static final int RANK = 2;

  /** So many words before a share may say that it follows from what stands before. */
  private static final int LINK = 9;

  /** Characters before a number, and words before a share, that may say from what to what something changed. */
  private static final int FROM = 7;
  private static final int CHANGED = 2;

  /** Characters between a share and the base that it names. */
  private static final int BASE = 40;

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      for (Figure share : passage.here()) {
        if (numbers.isShare(share) && !numbers.isMultiple(share) && !isRank(passage, share)) {
          best(facts, numbers, passage, share).ifPresent(r -> found.add(r.judged(facts)));
        }
      }
    }
    return found;
  }

  /** "The top 1 percent" names people, and is no share of an amount beside it. */
  private static boolean isRank(Passage passage, Figure share) {
    return Cues.in(Passages.beside(passage.sentence(), share, RANK), passage.sentence().language(), Cue.RANK);
  }

  private static Optional<Relation> best(Facts facts, Numbers numbers, Passage passage, Figure share) {
    var beside = Passages.beside(passage.sentence(), share, REACH);
    boolean change = Cues.in(beside, passage.sentence().language(), Cue.CHANGE);
    boolean down = Cues.in(beside, passage.sentence().language(), Cue.DOWN);
    List<Figure> amounts = passage.around().stream()
        .filter(f -> !f.equals(share) && f.modality() != Figure.Modality.ASKED)
        .filter(f -> numbers.isAmount(f) || (change && f.unit().equals("%")))
        .toList();
    List<Relation> stated = relations(numbers, passage, share, amounts, change, down);
    Optional<Relation> fitting = fitting(share, stated)
        .or(() -> change && share.direction().isEmpty()
            ? fitting(share, relations(numbers, passage, share, amounts, false, false)) : Optional.empty());
    return fitting.isPresent() || !change ? fitting : failing(facts, passage, stated);
  }

  private static List<Relation> relations(
      Numbers numbers, Passage passage, Figure share, List<Figure> amounts, boolean change, boolean down) {
    List<Relation> all = new ArrayList<>();
    for (Figure a : amounts) {
      for (Figure b : amounts) {
        boolean comparable = !a.equals(b) && Numbers.sameUnit(a, b) && (change || !a.unit().equals("%"))
            && (change || passage.here().contains(a) || passage.here().contains(b) || numbers.nameSame(share, a, b));
        if (comparable
            && (numbers.mayCountSame(a, b) || (!change && (isNamedBase(share, b) || isLinked(passage, share, b))))) {
          (change ? change(share, a, b, down) : share(share, a, b)).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** "9 percent of the firm's 7,100 employees": the base stands right after the share. */
  private static boolean isNamedBase(Figure share, Figure base) {
    int gap = base.span().start() - share.span().end();
    if (!Facts.article(share).equals(Facts.article(base)) || gap < 0 || gap > BASE) {
      return false;
    }
    String between = share.span().article().text().substring(share.span().end(), base.span().start());
    return between.startsWith(" of ") || between.startsWith(" de ") || between.startsWith(" del ");
  }

  /**
   * "27,200 of a roll of 43,900, which is 62 percent": words beside the share say that it is worked out from the base.
   */
  private static boolean isLinked(Passage passage, Figure share, Figure base) {
    List<Token> before = Passages.beside(passage.sentence(), share, LINK).stream()
        .filter(t -> t.span().end() <= share.span().start()).toList();
    return base.span().start() < share.span().start() && passage.here().contains(base)
        && Cues.in(before, passage.sentence().language(), Cue.LINK);
  }

  /** As printed, or for a fraction in words and an open bound near enough: "two-thirds" and "more than 60 percent". */
  private static boolean fits(Relation relation) {
    boolean open = !relation.printed().isBounded();
    boolean words = relation.tested().unit().equals("1");
    return open ? relation.holds() && relation.isWithin(10)
        : relation.printed().contains(relation.nominal()) || (words && relation.holds() && relation.isWithin(30));
  }

  private static Optional<Relation> fitting(Figure share, List<Relation> relations) {
    return relations.stream().filter(Shares::fits)
        .min(java.util.Comparator.comparingInt(r -> distance(r, share)));
  }

  private static int distance(Relation relation, Figure share) {
    return relation.terms().stream().mapToInt(f -> Math.abs(f.span().start() - share.span().start())).max().orElse(0);
  }

  /** The one relation that the sentence states, or the sentence before of which it says no more, if it cannot hold. */
  private static Optional<Relation> failing(Facts facts, Passage passage, List<Relation> all) {
    List<Relation> stated = all.stream()
        .filter(r -> r.terms().stream().allMatch(passage.here()::contains))
        .filter(r -> passage.here().stream().filter(f -> !f.equals(r.tested()))
            .filter(f -> Numbers.sameUnit(f, r.terms().getFirst())).count() == 2)
        .filter(r -> passage.here().stream().filter(f -> f.unit().equals("%")).count() == 1)
        .toList();
    List<Relation> either = stated.isEmpty()
        ? all.stream().filter(r -> isOfSentenceBefore(facts, passage, r)).toList() : stated;
    boolean none = either.isEmpty() || either.stream().anyMatch(Relation::holds);
    return none ? Optional.empty() : either.stream().findFirst();
  }

  /** "It shrank from 24 to 11. That is a fall of 61 percent": the change has no thing or number but those just told. */
  private static boolean isOfSentenceBefore(Facts facts, Passage passage, Relation relation) {
    Figure to = relation.terms().getFirst();
    Figure from = relation.terms().getLast();
    List<Figure> before = passage.around().stream().filter(f -> !passage.here().contains(f))
        .filter(f -> f.span().compareTo(relation.tested().span()) < 0 && Numbers.sameUnit(f, to)).toList();
    Optional<Sentence> told = facts.sentence(from);
    List<Sentence> sentences = facts.reading(from).analysis().sentences();
    boolean next = told.isPresent() && told.equals(facts.sentence(to))
        && sentences.indexOf(told.get()) + 1 == sentences.indexOf(passage.sentence());
    boolean alone = passage.here().stream().noneMatch(f -> !f.equals(relation.tested())
        && (f.unit().equals("%") || Numbers.sameUnit(f, to)));
    return next && alone && before.size() == 2 && isFrom(from) && isTo(from, to)
        && isBareChange(passage, relation.tested());
  }

  private static boolean isFrom(Figure figure) {
    String text = figure.span().article().text();
    String before = text.substring(Math.max(0, figure.span().start() - FROM), figure.span().start());
    return before.endsWith(" from ") || before.endsWith(" de ") || before.endsWith(" desde ");
  }

  private static boolean isTo(Figure from, Figure to) {
    String text = to.span().article().text();
    String before = text.substring(Math.max(0, to.span().start() - FROM), to.span().start());
    return from.span().compareTo(to.span()) < 0 && (before.endsWith(" to ") || before.endsWith(" a "));
  }

  /** Whether what changes is not named beside the change: "a fall of 61 percent", not "a fall in profit of". */
  private static boolean isBareChange(Passage passage, Figure share) {
    List<Token> before = Passages.beside(passage.sentence(), share, CHANGED).stream()
        .filter(t -> t.span().end() <= share.span().start()).toList();
    int last = before.size() - 1;
    boolean of = last >= 1 && (before.get(last).lower().equals("of") || before.get(last).lower().equals("de")
        || before.get(last).lower().equals("del"));
    return of && Cues.in(List.of(before.get(last - 1)), passage.sentence().language(), Cue.CHANGE);
  }

  private static Optional<Relation> share(Figure share, Figure part, Figure whole) {
    return relation("share", share, part, whole, (p, w) -> p.divide(w), Interval::dividedBy)
        .filter(r -> Interval.compare(r.nominal(), BigFraction.of(100)) <= 0 || r.tested().unit().equals("%"));
  }

  private static Optional<Relation> change(Figure share, Figure from, Figure to, boolean down) {
    Optional<BigFraction> a = Numbers.nominal(from, from.unit());
    Optional<BigFraction> b = Numbers.nominal(to, from.unit());
    if (a.isEmpty() || b.isEmpty() || a.get().signum() <= 0 || (Interval.compare(b.get(), a.get()) < 0) != down) {
      return Optional.empty();
    }
    return relation(down ? "fall" : "rise", share, to, from,
        (t, f) -> t.divide(f).subtract(1).abs(),
        (t, f) -> {
          Interval ratio = t.dividedBy(f);
          Interval moved = ratio.minus(Interval.point(BigFraction.ONE));
          return down ? moved.negate() : moved;
        });
  }

  private static Optional<Relation> relation(
      String key, Figure share, Figure first, Figure second,
      java.util.function.BinaryOperator<BigFraction> plain, java.util.function.BinaryOperator<Interval> exact) {
    Optional<Interval> x = Numbers.interval(first, first.unit());
    Optional<Interval> y = Numbers.interval(second, first.unit()).filter(Interval::isPositive);
    Optional<BigFraction> a = Numbers.nominal(first, first.unit());
    Optional<BigFraction> b = Numbers.nominal(second, first.unit()).filter(v -> v.signum() > 0);
    Optional<Interval> printed = Numbers.interval(share, "%");
    if (x.isEmpty() || y.isEmpty() || a.isEmpty() || b.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    BigFraction hundred = BigFraction.of(100);
    return Optional.of(new Relation(key, share, List.of(first, second),
        exact.apply(x.get(), y.get()).times(hundred), printed.get(),
        plain.apply(a.get(), b.get()).multiply(hundred), "%"));
  }
}
