package org.cotejo.finding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Published;
import org.cotejo.figure.Figure;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.Things;

/** Whether time explains that two figures of one measure differ: a toll that grows, a level that moved. */
final class Revision {

  /** What time says of two values that cannot both hold at once. */
  enum Verdict {
    /** They hold for different times, or one corrects the other. */
    MOVED,
    /** They are of a count that grows, and nobody can say which is the later. */
    UNDATED,
    /** They may hold for different times; nothing shows it. */
    OPEN,
    /** No time explains it. */
    SAME_TIME
  }

  /** Forecasts of two sides made so far apart answer two questions. */
  private static final Duration OLD_FORECAST = Duration.ofDays(2);

  /** Reports of one day that come out so far apart may tell of two states of a thing that changes by the hour. */
  private static final Duration HOURS = Duration.ofHours(6);

  private final Facts facts;
  private final Figure a;
  private final Figure b;
  private final TwoTimes times;
  private final TwoSides sides;

  private Revision(Facts facts, Figure a, Figure b, TwoTimes times) {
    this.facts = facts;
    this.a = a;
    this.b = b;
    this.times = times;
    sides = new TwoSides(facts, a, b);
  }

  /**
   * Judges two figures whose intervals do not meet. A week or a day that is only assumed explains how a value moved,
   * and shows no contradiction. What a report sets against each other it takes to be of one time.
   */
  static Verdict of(Facts facts, Figure a, Figure b) {
    if (facts.areOpposed(a, b)) {
      return Verdict.SAME_TIME;
    }
    List<TwoTimes> times = TwoTimes.of(facts, a, b);
    Verdict verdict = new Revision(facts, a, b, times.getLast()).verdict();
    return times.getLast().isLoose() && verdict == Verdict.SAME_TIME
        ? new Revision(facts, a, b, times.getFirst()).verdict() : verdict;
  }

  /**
   * Whether two figures that could both be true are told as an earlier and a later value: "at least four" and a later
   * "seven" of a running count.
   */
  static boolean isOpenBelow(Facts facts, Figure a, Figure b) {
    Revision pair = new Revision(facts, a, b, TwoTimes.of(facts, a, b).getLast());
    if (!pair.grows() || Values.same(a, b)) {
      return false;
    }
    Figure earlier = pair.isBelow(a, b) ? a : b;
    Figure later = earlier.equals(a) ? b : a;
    return !Values.isBelow(later, earlier) && earlier.estimate().high().isEmpty()
        && (pair.comesFirst(earlier) || (pair.times.order() == 0 && Courses.isNow(later) && !Courses.isNow(earlier)));
  }

  private Verdict verdict() {
    if ((corrects(a) || corrects(b)) && facts.voices().oneVoice(a, b) || replaces(a, b) || replaces(b, a)) {
      return Verdict.MOVED;
    }
    if (Courses.areOfOneClosedTime(a, b)) {
      return Verdict.SAME_TIME;
    }
    boolean forecasts = Courses.isForecast(a) && Courses.isForecast(b);
    boolean told = moves(times.order() < 0 ? b : a) || tallies(a) || tallies(b);
    if (times.order() != 0 && told && !(forecasts && sides.mayBeTwo())) {
      return Verdict.MOVED;
    }
    if (forecasts) {
      return forecasts();
    }
    if (isUndated() && (tallies(a) || tallies(b))) {
      return Verdict.OPEN;
    }
    if (Words.isRate(a) && Words.isRate(b)) {
      return rates();
    }
    if (Things.fall(facts.thing(a), facts.thing(b)) && times.order() != 0) {
      return comesFirst(isBelow(a, b) ? b : a) ? Verdict.MOVED : Verdict.OPEN;
    }
    return grows() ? count() : mayRun() ? running() : level();
  }

  /** How often something happens may change from day to day; who is quoted on it speaks of a time of his own choice. */
  private Verdict rates() {
    boolean own = a.claimants().isEmpty() && b.claimants().isEmpty() && !times.areOfOneDay();
    return times.order() != 0 && (own || times.areStated()) ? Verdict.OPEN : Verdict.SAME_TIME;
  }

  /** A side that says another value later has revised it; two sides a long time apart answer two questions. */
  private Verdict forecasts() {
    if (times.order() == 0) {
      return Verdict.SAME_TIME;
    }
    if (!sides.mayBeTwo()) {
      return times.apart().compareTo(Duration.ofHours(12)) < 0 ? Verdict.SAME_TIME : Verdict.MOVED;
    }
    return times.apart().compareTo(OLD_FORECAST) > 0 ? Verdict.OPEN : Verdict.SAME_TIME;
  }

  /** A count that can only grow: more later is an update, less later a contradiction. */
  private Verdict count() {
    Figure lower = isBelow(a, b) ? a : b;
    Figure higher = lower.equals(a) ? b : a;
    if (isUndated()) {
      return Verdict.UNDATED;
    }
    if (times.order() == 0) {
      boolean told = Courses.isNow(higher) && !Courses.isNow(lower);
      return told || (sides.areOneNamed() && times.areOfOneDay() && !areOfOneReport()) ? Verdict.MOVED
          : times.areOfOneDay() && (sides.areOne() || isLaterInTheDay(lower, higher)) ? Verdict.OPEN
          : Verdict.SAME_TIME;
    }
    if (!comesFirst(lower)) {
      return Verdict.SAME_TIME;
    }
    if (Ongoing.isOutgrown(lower, higher, times.apart())) {
      return Verdict.SAME_TIME;
    }
    boolean oneFeed = times.areEntries() && areOfOneReport();
    boolean rival = !oneFeed && sides.areTwo() && times.areOfOneDay() && times.apart().compareTo(HOURS) < 0;
    return rival ? Verdict.SAME_TIME : Verdict.MOVED;
  }

  private boolean areOfOneReport() {
    return Facts.article(a).equals(Facts.article(b));
  }

  /** Whether nobody can say which of two reports is the later: a count that grows may have grown in between. */
  private boolean isUndated() {
    return !times.areKnown() && !areOfOneReport();
  }

  /** Whether one is told as counted up to a time ("by noon", "since Monday"): more of it later is an update. */
  private boolean mayRun() {
    return a.unit().equals("1") && b.unit().equals("1") && !Courses.isLevel(a) && !Courses.isLevel(b)
        && (Courses.isUpToATime(a, times.first()) || Courses.isUpToATime(b, times.second()));
  }

  private Verdict running() {
    boolean grown = comesFirst(isBelow(a, b) ? a : b);
    return isUndated() || (!grown && times.order() != 0) ? Verdict.OPEN : times.order() == 0 ? Verdict.SAME_TIME
        : sides.areTwo() && times.areOfOneDay() ? Verdict.SAME_TIME : Verdict.MOVED;
  }

  /** A value that moves both ways: it contradicts another only as of the same time. */
  private Verdict level() {
    if (times.areMarked() && times.order() != 0) {
      return Verdict.OPEN;
    }
    if (isFixed()) {
      return Verdict.SAME_TIME;
    }
    if (!Courses.isLevel(a) && !Courses.isLevel(b) && !times.isAnEntry()) {
      return Verdict.SAME_TIME;
    }
    if (times.areStated() && times.order() != 0) {
      return !sides.areTwo() ? Verdict.MOVED : times.areOfOneDay() ? Verdict.SAME_TIME : Verdict.OPEN;
    }
    if (!times.areKnown()) {
      return Verdict.OPEN;
    }
    if (sides.areTwo() && times.areOfOneDay()) {
      return times.isMomentInADay() ? Verdict.OPEN : Verdict.SAME_TIME;
    }
    if (times.isAnEntry()) {
      return sides.areOne() ? Verdict.MOVED : Verdict.OPEN;
    }
    if (times.areOfOneDay()) {
      return times.apart().compareTo(HOURS) > 0 ? Verdict.OPEN : Verdict.SAME_TIME;
    }
    return times.order() != 0 && Courses.isLevel(a) && Courses.isLevel(b) && facts.voices().oneVoice(a, b)
        ? Verdict.MOVED : Verdict.OPEN;
  }

  /** The turnout of one ballot does not move, unless it is told up to an hour or as what is left. */
  private boolean isFixed() {
    return Things.areFixed(facts.thing(a), facts.thing(b)) && !times.isOneMarked() && !times.isAnEntry()
        && !remains(a) && !remains(b);
  }

  private boolean remains(Figure figure) {
    return facts.sentence(figure).filter(s -> Cues.in(s, Cue.STILL)).isPresent();
  }

  /** "On Tuesday", and in a report of the day after "last night": the day may have grown until then. */
  private boolean isLaterInTheDay(Figure lower, Figure higher) {
    Optional<LocalDate> one = published(lower);
    return one.isPresent() && published(higher).filter(one.get()::isBefore).isPresent()
        && !times.first().map(t -> t.value()).equals(times.second().map(t -> t.value()));
  }

  private Optional<LocalDate> published(Figure figure) {
    return facts.reading(figure).article().published().map(Published::date);
  }

  private boolean comesFirst(Figure figure) {
    return figure.equals(a) ? times.order() < 0 : times.order() > 0;
  }

  private boolean isBelow(Figure lower, Figure higher) {
    return Values.isBelow(lower, higher);
  }

  private boolean grows() {
    return facts.thing(a).grows() || facts.thing(b).grows() || (Courses.isRunning(a) && Courses.isRunning(b))
        || Ongoing.is(facts, a) || Ongoing.is(facts, b);
  }

  /** Whether its sentence tells of a count of ballots that goes on: what these give moves until all are counted. */
  private boolean tallies(Figure figure) {
    return List.of("%", "1", "%{pp}").contains(figure.unit()) && facts.isOfATally(figure);
  }

  /** "It corrected the toll: 13 and not 14": the text itself names the value that no longer holds. */
  private boolean replaces(Figure later, Figure earlier) {
    return corrects(later) && facts.sentence(later).stream().anyMatch(sentence -> facts.reading(later)
        .quantities().stream().filter(q -> sentence.span().contains(q.span()) && !q.span().overlaps(later.span()))
        .anyMatch(q -> q.estimate().low().equals(earlier.estimate().low())));
  }

  private boolean corrects(Figure figure) {
    return facts.corrects(figure);
  }

  private boolean moves(Figure figure) {
    return facts.moves(figure);
  }
}
