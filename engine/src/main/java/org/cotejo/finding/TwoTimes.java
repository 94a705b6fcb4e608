package org.cotejo.finding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.figure.Figure;
import org.cotejo.story.Times;
import org.cotejo.time.AsOf;
import org.cotejo.time.Assumption;

/**
 * As of when two figures hold, as far as anybody can say.
 *
 * @param isLoose whether so much was assumed that they explain a difference and show no contradiction: one week, one
 *     day, or the weekdays of an assumed year
 */
record TwoTimes(Optional<AsOf> first, Optional<AsOf> second, boolean isLoose) {

  /** What the reports say; behind it, where none has a date, what the first assumption gives that places both. */
  static List<TwoTimes> of(Facts facts, Figure a, Figure b) {
    TwoTimes known = new TwoTimes(facts.asOf(a), facts.asOf(b), false);
    if (known.first.isPresent() || known.second.isPresent()) {
      return List.of(known);
    }
    Stream<TwoTimes> assumed = facts.assumed().stream().map(t -> of(t, facts, a, b))
        .filter(TwoTimes::areKnown).limit(1);
    return Stream.concat(Stream.of(known), assumed).toList();
  }

  private static TwoTimes of(Times times, Facts facts, Figure a, Figure b) {
    boolean year = times.assumes().filter(of -> of == Assumption.Of.YEAR).isPresent();
    return new TwoTimes(facts.asOf(a, times), facts.asOf(b, times), !year || times.isGuessed(a) || times.isGuessed(b));
  }

  boolean areKnown() {
    return first.isPresent() && second.isPresent();
  }

  /** Below 0 if the first surely lies before the second, above 0 if after; 0 if nobody can say. */
  int order() {
    if (!areKnown()) {
      return 0;
    }
    return first.get().isBefore(second.get()) ? -1 : second.get().isBefore(first.get()) ? 1 : 0;
  }

  Duration apart() {
    return first.flatMap(w -> second.map(t -> Duration.between(w.from(), t.from()).abs())).orElse(Duration.ZERO);
  }

  boolean areOfOneDay() {
    Optional<LocalDate> day = first.map(t -> t.from().toLocalDate());
    return day.isPresent() && day.equals(second.map(t -> t.from().toLocalDate()));
  }

  /** Whether both texts state their times, rather than that the reports have dates. */
  boolean areStated() {
    return first.filter(AsOf::isStated).isPresent() && second.filter(AsOf::isStated).isPresent();
  }

  /** Whether both texts tie what they tell to its time. */
  boolean areMarked() {
    return Stream.of(first, second).allMatch(t -> t.filter(x -> x.basis() == AsOf.Basis.MARKED).isPresent());
  }

  /** Whether one text at least ties what it tells to its time. */
  boolean isOneMarked() {
    return Stream.of(first, second).anyMatch(t -> t.filter(x -> x.basis() == AsOf.Basis.MARKED).isPresent());
  }

  boolean areEntries() {
    return first.filter(Times::isEntry).isPresent() && second.filter(Times::isEntry).isPresent();
  }

  /** Whether one holds for the moment of its entry, and of the other only the day is known: it may have moved since. */
  boolean isMomentInADay() {
    return isAnEntry() && !areEntries() && Stream.of(first, second).flatMap(Optional::stream)
        .anyMatch(t -> t.basis() == AsOf.Basis.REPORT && !t.from().plusDays(1).isAfter(t.to()));
  }

  boolean isAnEntry() {
    return first.filter(Times::isEntry).isPresent() || second.filter(Times::isEntry).isPresent();
  }
}
