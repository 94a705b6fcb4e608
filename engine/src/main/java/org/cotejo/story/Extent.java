package org.cotejo.story;

import java.util.Set;

/**
 * How far a figure reaches, as far as its sentence says.
 *
 * @param terms for how long it is reckoned: a quarter, a year; empty if unstated
 * @param base concepts of what a share is of, or what a difference is reckoned from; empty if it is none or unstated
 * @param course whether it tells what something has or what happened
 * @param bygone whether it speaks of a time that was over long before the report
 * @param part whether it is a part of what was counted before
 * @param partitive whether a partitive says so right behind it ("310 of them"), by which it may be all of a sort
 * @param value its own number
 * @param other whether it is told of another thing of the kind ("another ferry", "a similar strike")
 * @param whole the number that it is told to be a part of ("three of the six")
 */
record Extent(
    Set<String> terms, Set<String> base, Course course, boolean bygone, boolean part, boolean partitive, boolean other,
    Set<String> value, Set<String> whole) {

  /** What something has is never the count of what happened. */
  enum Course { STOCK, EVENT, UNSTATED }

  Extent {
    terms = Set.copyOf(terms);
    base = Set.copyOf(base);
    value = Set.copyOf(value);
    whole = Set.copyOf(whole);
  }

  /** Whether two figures can be told apart by when and for how long they are reckoned. */
  boolean isOtherTime(Extent other) {
    return isApart(terms, other.terms) || bygone != other.bygone;
  }

  /** Whether one is of another base than the other, a holding and the other an event. */
  boolean isOtherThing(Extent that) {
    boolean courses = course != that.course && course != Course.UNSTATED && that.course != Course.UNSTATED;
    return courses || other != that.other || isApart(base, that.base) || isPartOf(that) || that.isPartOf(this);
  }

  private boolean isPartOf(Extent other) {
    return whole.stream().anyMatch(other.value::contains);
  }

  private static boolean isApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
