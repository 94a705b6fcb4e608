package org.cotejo.finding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.cotejo.article.Published;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.Thing;
import org.cotejo.story.Times;
import org.cotejo.time.AsOf;

/** Whether time explains that two figures of one measure differ: a toll that grows, a level that moved. */
final class Revision {

  /** What time says of two values that cannot both hold at once. */
  enum Verdict {
    /** They hold for different times, or one corrects the other. */
    MOVED,
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
  private final Optional<AsOf> when;
  private final Optional<AsOf> then;

  private Revision(Facts facts, Figure a, Figure b) {
    this.facts = facts;
    this.a = a;
    this.b = b;
    when = facts.asOf(a);
    then = facts.asOf(b);
  }

  /** Judges two figures whose intervals do not meet. */
  static Verdict of(Facts facts, Figure a, Figure b) {
    return new Revision(facts, a, b).verdict();
  }

  /**
   * Whether two figures that could both be true are told as an earlier and a later value: "at least four" and a later
   * "seven" of a running count.
   */
  static boolean isOpenBelow(Facts facts, Figure a, Figure b) {
    Revision pair = new Revision(facts, a, b);
    if (!pair.grows() || Values.same(a, b)) {
      return false;
    }
    Figure earlier = pair.isBelow(a, b) ? a : b;
    Figure later = earlier.equals(a) ? b : a;
    return !Values.isBelow(later, earlier) && earlier.estimate().high().isEmpty()
        && (pair.comesFirst(earlier) || (pair.order() == 0 && Courses.isNow(later) && !Courses.isNow(earlier)));
  }

  private Verdict verdict() {
    if ((corrects(a) || corrects(b)) && facts.voices().oneVoice(a, b)) {
      return Verdict.MOVED;
    }
    boolean told = moves(order() < 0 ? b : a) || tallies(a) || tallies(b);
    if (order() != 0 && told && !(Courses.isForecast(a) && Courses.isForecast(b) && mayBeTwoSides())) {
      return Verdict.MOVED;
    }
    if (Courses.isForecast(a) && Courses.isForecast(b)) {
      return forecasts();
    }
    if (Words.isRate(a) && Words.isRate(b)) {
      return rates();
    }
    return grows() ? count() : mayRun() ? running() : level();
  }

  /** How often something happens may change from day to day; who is quoted on it speaks of a time of his own choice. */
  private Verdict rates() {
    boolean own = a.claimants().isEmpty() && b.claimants().isEmpty() && !sameDay();
    return order() != 0 && (own || (isStated(when) && isStated(then))) ? Verdict.OPEN : Verdict.SAME_TIME;
  }

  /** A side that says another value later has revised it; two sides a long time apart answer two questions. */
  private Verdict forecasts() {
    if (order() == 0) {
      return Verdict.SAME_TIME;
    }
    if (!mayBeTwoSides()) {
      return apart().compareTo(Duration.ofHours(12)) < 0 ? Verdict.SAME_TIME : Verdict.MOVED;
    }
    return apart().compareTo(OLD_FORECAST) > 0 ? Verdict.OPEN : Verdict.SAME_TIME;
  }

  /** A count that can only grow: more later is an update, less later a contradiction. */
  private Verdict count() {
    Figure lower = isBelow(a, b) ? a : b;
    Figure higher = lower.equals(a) ? b : a;
    if (isUndated()) {
      return Verdict.OPEN;
    }
    if (order() == 0) {
      boolean told = Courses.isNow(higher) && !Courses.isNow(lower);
      return told || (oneNamedSide() && sameDay() && !Facts.article(a).equals(Facts.article(b))) ? Verdict.MOVED
          : sameDay() && (oneSide() || isLaterInTheDay(lower, higher)) ? Verdict.OPEN : Verdict.SAME_TIME;
    }
    if (!comesFirst(lower)) {
      return Verdict.SAME_TIME;
    }
    boolean oneFeed = isEntry(when) && isEntry(then) && Facts.article(a).equals(Facts.article(b));
    boolean rival = !oneFeed && areTwoSides() && sameDay() && apart().compareTo(HOURS) < 0;
    return rival ? Verdict.SAME_TIME : Verdict.MOVED;
  }

  /** Whether nobody can say which of two reports is the later: a count that grows may have grown in between. */
  private boolean isUndated() {
    return (when.isEmpty() || then.isEmpty()) && !Facts.article(a).equals(Facts.article(b));
  }

  /** Whether one is told as counted up to a time ("by noon", "since Monday"): more of it later is an update. */
  private boolean mayRun() {
    return a.unit().equals("1") && b.unit().equals("1") && !Courses.isLevel(a) && !Courses.isLevel(b)
        && (Courses.isUpToATime(a, when) || Courses.isUpToATime(b, then));
  }

  private Verdict running() {
    boolean grown = comesFirst(isBelow(a, b) ? a : b);
    return isUndated() || (!grown && order() != 0) ? Verdict.OPEN : order() == 0 ? Verdict.SAME_TIME
        : areTwoSides() && sameDay() ? Verdict.SAME_TIME : Verdict.MOVED;
  }

  /** A value that moves both ways: it contradicts another only as of the same time. */
  private Verdict level() {
    boolean entry = isEntry(when) || isEntry(then);
    if (isMarked(when) && isMarked(then) && order() != 0) {
      return Verdict.OPEN;
    }
    if (!Courses.isLevel(a) && !Courses.isLevel(b) && !entry) {
      return Verdict.SAME_TIME;
    }
    if (isStated(when) && isStated(then) && order() != 0) {
      return areTwoSides() ? sameDay() ? Verdict.SAME_TIME : Verdict.OPEN : Verdict.MOVED;
    }
    if (when.isEmpty() || then.isEmpty()) {
      return Verdict.OPEN;
    }
    if (areTwoSides() && sameDay()) {
      return Verdict.SAME_TIME;
    }
    if (entry) {
      return oneSide() ? Verdict.MOVED : Verdict.OPEN;
    }
    if (sameDay()) {
      return apart().compareTo(HOURS) > 0 ? Verdict.OPEN : Verdict.SAME_TIME;
    }
    return order() != 0 && Courses.isLevel(a) && Courses.isLevel(b) && facts.voices().oneVoice(a, b) ? Verdict.MOVED : Verdict.OPEN;
  }

  /** Below 0 if the first surely lies before the second, above 0 if after; 0 if nobody can say. */
  private int order() {
    if (when.isEmpty() || then.isEmpty()) {
      return 0;
    }
    return when.get().isBefore(then.get()) ? -1 : then.get().isBefore(when.get()) ? 1 : 0;
  }

  /** "On Tuesday", and in a report of the day after "last night": the day may have grown until then. */
  private boolean isLaterInTheDay(Figure lower, Figure higher) {
    Optional<LocalDate> one = published(lower);
    return one.isPresent() && published(higher).filter(one.get()::isBefore).isPresent()
        && !when.map(AsOf::value).equals(then.map(AsOf::value));
  }

  private Optional<LocalDate> published(Figure figure) {
    return facts.reading(figure).article().published().map(Published::date);
  }

  private boolean comesFirst(Figure figure) {
    return figure.equals(a) ? order() < 0 : order() > 0;
  }

  private Duration apart() {
    return when.flatMap(w -> then.map(t -> Duration.between(w.from(), t.from()).abs())).orElse(Duration.ZERO);
  }

  private boolean sameDay() {
    Optional<LocalDate> day = when.map(t -> t.from().toLocalDate());
    return day.isPresent() && day.equals(then.map(t -> t.from().toLocalDate()));
  }

  private boolean isBelow(Figure lower, Figure higher) {
    return Values.isBelow(lower, higher);
  }

  private boolean grows() {
    Thing x = facts.thing(a);
    Thing y = facts.thing(b);
    return x.grows() || y.grows() || (Courses.isRunning(a) && Courses.isRunning(b));
  }

  /** Whether its sentence tells of a count of ballots that goes on: a share of these moves until all are counted. */
  private boolean tallies(Figure figure) {
    return figure.unit().equals("%") && facts.sentence(figure).filter(s -> Cues.in(s, Cue.TALLY)).isPresent();
  }

  private boolean corrects(Figure figure) {
    return facts.corrects(figure);
  }

  private boolean moves(Figure figure) {
    return Cues.moves(facts.reading(figure), figure);
  }

  /** One party or one that speaks for it; or a report that sums up what one side says. */
  private boolean oneSide() {
    if (a.claimants().isEmpty() || b.claimants().isEmpty()) {
      return a.claimants().isEmpty() != b.claimants().isEmpty();
    }
    return facts.voices().oneSide(a.claimants().getFirst(), b.claimants().getFirst());
  }

  private boolean oneNamedSide() {
    return areNamed() && oneSide();
  }

  private boolean areNamed() {
    return !a.claimants().isEmpty() && !b.claimants().isEmpty();
  }

  private boolean areTwoSides() {
    return areNamed() && !facts.voices().oneSide(a.claimants().getFirst(), b.claimants().getFirst());
  }

  /** Two sides, or one and a report's own voice that nothing makes one with it. */
  private boolean mayBeTwoSides() {
    boolean oneNamed = a.claimants().isEmpty() != b.claimants().isEmpty();
    return areTwoSides() || (oneNamed && !facts.voices().oneVoice(a, b));
  }

  private static boolean isStated(Optional<AsOf> time) {
    return time.filter(AsOf::isStated).isPresent();
  }

  private static boolean isMarked(Optional<AsOf> time) {
    return time.filter(t -> t.basis() == AsOf.Basis.MARKED).isPresent();
  }

  private static boolean isEntry(Optional<AsOf> time) {
    return time.filter(Times::isEntry).isPresent();
  }
}
