package org.cotejo.story;

import java.util.Collections;
import java.util.Set;
import org.cotejo.figure.Figure;

/**
 * Two values of one report and one dimension: whether it sets the second against the first.
 *
 * @param between where they stand
 * @param a what the first measures
 * @param b what the second measures
 */
record Rivalry(Between between, Profile a, Profile b, Likeness likeness) {

  /** From so near on the model's view stands for a word in common. */
  private static final double NEAR = 0.5;

  /** The same where the second answers the first at once. */
  private static final double LOOSE = 0.4;

  /** From so near on a number whose noun is left out, or is a word for anybody, may be of the same. */
  private static final double BARE = 0.25;

  /** From so near on who counts again may leave the noun out. */
  private static final double NEARER = 0.65;

  /** From so near on a count needs no word in common at all. */
  private static final double NEAREST = 0.75;

  /** So many sentences on at most stands what answers at once. */
  private static final int ANSWER = 2;

  /** So many sentences on at most stands what sets itself against it. */
  private static final int NEXT = 4;

  /** Behind a number without a unit its noun is missed; behind "900 litres" nothing is. */
  private static final String COUNT = "1";

  /** Shares of two things look alike; a word must say that they are of one. */
  private static final String SHARE = "%";

  boolean areOfTwoVoices() {
    return between.areOfTwoVoices() && !Intervals.meets(between.first(), between.second());
  }

  double nearness() {
    return likeness.of(between.first(), between.second());
  }

  /** Whether the text tells that two voices do not agree, and nothing tells the things apart that they speak of. */
  boolean isTold() {
    if (!areOfTwoVoices()) {
      return false;
    }
    boolean far = Intervals.isFar(between.first(), between.second());
    if (between.isOpposed()) {
      return (!far || shareHead()) && (isAnswered() || isSetAgainst());
    }
    return !far && mayBeOne() && (shareHead() && between.isContrasted() || isCountedAgain());
  }

  private boolean isSetAgainst() {
    return between.sentences() <= NEXT && mayBeOne() && mayNameOne(NEAR);
  }

  /**
   * "Sixty-one of them had convictions. Advocates dispute that: nine had." Who answers at once means what was said, and
   * may well put it in other words.
   */
  private boolean isAnswered() {
    boolean number = between.isNumberOpposed();
    return between.sentences() <= ANSWER && a.modality() == b.modality()
        && (areOfOneTime() || between.isCorrected()) && (!b.part() || a.part()) && (!b.change() || a.change())
        && (mayNameOne(number ? BARE : LOOSE) || (number && nearness() >= NEAR));
  }

  /**
   * "The police put the crowd at 8,000; the organisers, at 25,000": two voices give their number one after the other,
   * and a word in the second one's sentence says that it is one.
   */
  private boolean isCountedAgain() {
    boolean ownTime = a.period().isEmpty() && !b.period().isEmpty();
    if (ownTime || between.first().claimants().isEmpty() || !a.place().equals(b.place())) {
      return false;
    }
    return between.areOfOneVerb() || (between.isRecounted() && (isOneThing() || isNounLeftOut()));
  }

  private boolean isOneThing() {
    boolean word = shareHead() || areKin() || shareState();
    return isKnown() && !isShare() ? nearness() >= (word ? NEAR : isOneBare() ? NEARER : NEAREST) : word;
  }

  /** "Police estimated the crowd at 350. The campaign counted 700": a number alone at the verb is of what was counted last. */
  private boolean isNounLeftOut() {
    boolean next = between.sentences() <= 1 && (nearness() >= BARE || !isKnown());
    return next && between.isSecondAlone() && (between.first().unit().equals(COUNT) || between.isRecountedByName());
  }

  /** Whether nothing else keeps them apart. */
  private boolean mayBeOne() {
    return a.modality() == b.modality() && a.part() == b.part() && a.change() == b.change()
        && a.baseline() == b.baseline() && fit(a.thing().states(), b.thing().states())
        && a.thing().scopes().equals(b.thing().scopes()) && areOfOneTime();
  }

  private boolean areOfOneTime() {
    return fit(a.place(), b.place()) && fit(a.period(), b.period())
        && !a.extent().isOtherTime(b.extent()) && !a.extent().isOtherThing(b.extent());
  }

  private static boolean fit(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  /**
   * Whether they count one thing by their words or in the model's view, or one leaves its noun out: what stands before
   * a number may be anything.
   */
  private boolean mayNameOne(double near) {
    boolean thinkable = nearness() >= BARE || !isKnown();
    boolean likely = nearness() >= near || (thinkable && isOneBare());
    return shareHead() || (thinkable && areKin()) || (likely && (!isShare() || shareState()));
  }

  private boolean shareHead() {
    return !Collections.disjoint(a.thing().heads(), b.thing().heads());
  }

  private boolean shareState() {
    return !Collections.disjoint(a.thing().states(), b.thing().states());
  }

  private boolean areKin() {
    return Alike.kin(a.thing(), b.thing());
  }

  private boolean isShare() {
    return a.key().startsWith(SHARE);
  }

  private boolean isKnown() {
    return likeness.areKnown(between.first(), between.second());
  }

  private boolean isOneBare() {
    return isBare(between.first(), a) || isBare(between.second(), b);
  }

  private static boolean isBare(Figure figure, Profile profile) {
    return profile.thing().elliptic() || figure.counted().flatMap(c -> c.span())
        .map(span -> span.start() < figure.span().start() || figure.span().contains(span)).orElse(true);
  }
}
