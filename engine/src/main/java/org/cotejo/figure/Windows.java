package org.cotejo.figure;

import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.BENOW;
import static org.cotejo.figure.WordClass.COMPARAND;
import static org.cotejo.figure.WordClass.FLOW;
import static org.cotejo.figure.WordClass.LEVEL;
import static org.cotejo.figure.WordClass.MOREORLESS;
import static org.cotejo.figure.WordClass.NOW;
import static org.cotejo.figure.WordClass.PAST;
import static org.cotejo.figure.WordClass.PERFECT;
import static org.cotejo.figure.WordClass.SOFAR;
import static org.cotejo.figure.WordClass.STATE;
import static org.cotejo.figure.WordClass.TERM;
import static org.cotejo.figure.WordClass.THERE;
import static org.cotejo.figure.WordClass.TIMENOUN;
import static org.cotejo.figure.WordClass.UNITNAME;
import static org.cotejo.figure.WordClass.UPTO;
import static org.cotejo.figure.WordClass.WITHIN;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.article.Article;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.Figure.Modality;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;

/** The time that a figure speaks of, where it is no rate: a total over a period, a level as of a time, a forecast. */
final class Windows {

  private static final Map<String, BigFraction> DAYS_OF = Map.of("d", BigFraction.ONE, "wk", BigFraction.of(7),
      "mo", Rates.days("P1M"), "a", Rates.days("P1Y"));

  private Windows() {}

  static Optional<Window> of(
      Site site, Optional<Integer> predicate, Optional<Counted> counted, Modality modality, List<TimeExpression> times,
      List<Site> others) {
    Clause clause = site.clause();
    int from = clause.clauseStart(site.first());
    int to = clause.clauseEnd(Math.min(site.end(), clause.size() - 1));
    List<TimeExpression> own = new ArrayList<>(times);
    own.removeIf(t -> isComparand(clause, t, site));
    List<TimeExpression> near = new ArrayList<>(own);
    near.removeIf(t -> !isIn(clause, t, from, to));
    Optional<TimeExpression> period = nearest(near, site).or(() -> nearest(own, site));
    boolean toCome = modality == Modality.FORECAST || modality == Modality.PLANNED;
    if (toCome) {
      return Optional.of(new Window.Forecast(period.flatMap(TimeExpression::value)));
    }
    if (site.isDuration()) {
      return Optional.empty();
    }
    Optional<Window> labelled = label(site, from, to, others);
    if (labelled.isPresent()) {
      return labelled;
    }
    boolean undergone = clause.isActNoun(site.end()) && predicate.isPresent();
    if (period.isEmpty() && Levels.isTold(site, predicate)) {
      return Optional.of(new Window.Level(near.stream().filter(t -> !isPeriod(t)).map(TimeExpression::value)
          .flatMap(Optional::stream).findFirst()));
    }
    boolean act = undergone || predicate.map(p -> PredicateFinder.isAct(clause, p)).orElse(false);
    if (isLevel(clause, from, to, predicate, act, site.isShare(), period)) {
      return Optional.of(new Window.Level(near.stream().filter(t -> !isPeriod(t)).map(TimeExpression::value)
          .flatMap(Optional::stream).findFirst()));
    }
    if (period.isPresent()) {
      return Optional.of(total(period.get()));
    }
    Optional<TimeValue> day = near.isEmpty() ? Optional.empty() : day(near);
    return act || isPast(clause, predicate) || (day.isPresent() && predicate.isPresent())
        ? Optional.of(new Window.Total(day, day, Optional.empty(), Optional.empty())) : flow(site, counted);
  }

  private static Optional<TimeValue> day(List<TimeExpression> times) {
    return times.stream().filter(t -> t.type() == TimeExpression.Type.DATE)
        .map(TimeExpression::value).flatMap(Optional::stream).findFirst();
  }

  /** "Revenue is 4 million": what adds up over time is a total, though of a time that is told elsewhere. */
  private static Optional<Window> flow(Site site, Optional<Counted> counted) {
    boolean flow = counted.flatMap(Counted::noun).filter(n -> n.clause().is(FLOW, n.head())).isPresent();
    return flow && !site.isShare() ? Optional.of(new Window.Total(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())) : Optional.empty();
  }

  private static boolean isIn(Clause clause, TimeExpression time, int from, int to) {
    int at = clause.from(time.span().start());
    return at >= from && at <= to;
  }

  /** Of two periods in one clause the nearer one: "has lost 8 % so far this year and sold 700 million in March". */
  private static Optional<TimeExpression> nearest(List<TimeExpression> times, Site site) {
    Optional<TimeExpression> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      if (isPeriod(time) && distance(time, site) < least) {
        nearest = Optional.of(time);
        least = distance(time, site);
      }
    }
    return nearest;
  }

  private static int distance(TimeExpression time, Site site) {
    return Math.max(0, Math.max(time.span().start() - site.quantity().span().end(),
        site.quantity().span().start() - time.span().end()));
  }

  /** "4.7 points above 2021", "1,9 % frente al mismo período de 2025": the time of what a number is compared with. */
  private static boolean isComparand(Clause clause, TimeExpression time, Site site) {
    int at = clause.from(time.span().start()) - 1;
    while (at >= site.end() && !clause.is(COMPARAND, at) && isBeforeATime(clause, at)) {
      at--;
    }
    boolean than = !clause.word(at).equals("que") || clause.has(MOREORLESS, at - 2, at);
    return at >= site.end() && clause.is(COMPARAND, at) && than;
  }

  private static boolean isBeforeATime(Clause clause, int i) {
    return switch (clause.tag(i)) {
      case DET, PREP, ADJ, ADV -> true;
      case NOUN -> clause.is(TIMENOUN, i) || clause.is(UNITNAME, i);
      default -> clause.isTime(i);
    };
  }

  private static boolean isPeriod(TimeExpression time) {
    if (time.type() == TimeExpression.Type.RANGE || time.mod().filter(m -> m.equals("since") || m.equals("until")).isPresent()) {
      return true;
    }
    return time.type() == TimeExpression.Type.DATE && time.value().map(v -> v.from().isPresent() && v.to().isPresent()
        && ChronoUnit.DAYS.between(v.from().get(), v.to().get()) > 1).orElse(false);
  }

  private static Window total(TimeExpression period) {
    Optional<TimeValue> value = period.value();
    boolean since = period.mod().filter(m -> m.equals("since")).isPresent();
    boolean until = period.mod().filter(m -> m.equals("until")).isPresent();
    Optional<Value> length = value.filter(v -> v.from().isPresent() && v.to().isPresent())
        .map(v -> ChronoUnit.DAYS.between(v.from().get(), v.to().get())).filter(d -> d > 0)
        .map(d -> Value.of(Interval.point(BigFraction.of(d)), "d"));
    return new Window.Total(until ? Optional.empty() : value, since ? Optional.empty() : value, length,
        value.isEmpty() ? Optional.of(period.span().text()) : Optional.empty());
  }

  /** "So far", "during his government", "en mi gobierno". */
  private static Optional<Window> label(Site site, int from, int to, List<Site> others) {
    Clause clause = site.clause();
    int end = clause.size();
    for (Site other : others) {
      end = other.first() >= site.end() && !other.isDuration() ? Math.min(end, other.first()) : end;
    }
    for (int i = Math.max(0, from - 14); i < Math.min(end, to + 20); i++) {
      boolean own = site.isDuration() && i >= site.first() - 3 && i <= site.end() + 3;
      boolean term = !own && clause.is(TERM, i) && (clause.tag(i - 1) == Tag.DET);
      if (term && (clause.tag(i - 2) == Tag.PREP && clause.is(WITHIN, i - 2))) {
        return Optional.of(labelled(clause.span(i - 2, i + 1).text(), length(i, others)));
      }
      if ((clause.is(SOFAR, i) && i >= from && i <= to) || (clause.is(UPTO, i) && clause.is(NOW, i + 1))) {
        return Optional.of(labelled(clause.token(i).text(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** "his government of a little more than three years". */
  private static Optional<Value> length(int term, List<Site> others) {
    return others.stream().filter(o -> o.isDuration() && o.first() > term && o.first() <= term + 2).findFirst()
        .flatMap(o -> DAYS_OF.containsKey(o.unit())
            ? Optional.of(Value.of(o.quantity().estimate().interval().times(DAYS_OF.get(o.unit())), "d")) : Optional.empty());
  }

  private static Window labelled(String label, Optional<Value> length) {
    return new Window.Total(Optional.empty(), Optional.empty(), length, Optional.of(label));
  }

  private static boolean isLevel(
      Clause clause, int from, int to, Optional<Integer> predicate, boolean act, boolean share,
      Optional<TimeExpression> period) {
    if (clause.all(LEVEL, from, to).stream().anyMatch(i -> !isTransitive(clause, i))) {
      return true;
    }
    boolean state = clause.has(STATE, from, to);
    if (share && period.isEmpty() && !act && clause.has(BE, from, to)) {
      return true;
    }
    boolean there = clause.has(THERE, from, to) && clause.has(BENOW, from, to);
    return !act && ((there && predicate.isEmpty()) || (state && (clause.has(BE, from, to) || predicate.isEmpty())));
  }

  /** "left the harbour", unlike "are left". */
  private static boolean isTransitive(Clause clause, int i) {
    Tag next = clause.tag(i + 1);
    return clause.word(i).equals("left") && (next == Tag.DET || next == Tag.NAME || next == Tag.NOUN);
  }

  private static boolean isPast(Clause clause, Optional<Integer> predicate) {
    return predicate.map(p -> clause.is(PAST, p) || (clause.words().isEnglish() ? clause.word(p).endsWith("ed")
        : clause.word(p).endsWith("ó") || clause.word(p).endsWith("ron") || clause.word(p).endsWith("imos")
        || clause.word(p).endsWith("amos")) || clause.has(PERFECT, p - 2, p)).orElse(false);
  }

  /** As of when an article speaks: its own date. */
  static Optional<TimeValue> published(Article article) {
    return article.published().map(p -> new TimeValue(p.toString(), Optional.of(p.atLocal()), Optional.empty()));
  }
}
