package org.cotejo.time;

import java.util.List;
import java.util.Optional;

/**
 * Whether a time lies ahead, by the verb nearest to it: "will cost more than announced in March" speaks of two times.
 * What stands before the time counts first, then what follows, then the whole sentence.
 */
final class Tense {

  /** How many words the nearest verb may be away. */
  private static final int REACH = 15;
  /** A participle tells the tense of a time that follows it at once ("announced in March"). */
  private static final int BESIDE = 3;

  private enum Vote { AHEAD, BEHIND, NONE }

  static final String FUTURE = "FUTURE";

  private final List<Item> items;
  private final Names future;
  private Optional<Boolean> any = Optional.empty();

  /** @param future the name of what speaks of the time to come */
  Tense(List<Item> items, Names future) {
    this.items = items;
    this.future = future;
  }

  /** Looked for when somebody asks, which is in few sentences. */
  private boolean isAnyAhead() {
    if (any.isEmpty()) {
      boolean found = false;
      for (int i = 0; i < items.size() && !found; i++) {
        found = isFuture(items.get(i));
      }
      any = Optional.of(found);
    }
    return any.get();
  }

  private boolean isFuture(Item item) {
    return item.names().meets(future);
  }

  /** @param at index of the time's first item in these items */
  boolean isAhead(int at) {
    if (!isAnyAhead()) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Vote vote = vote(i, at);
      if (vote != Vote.NONE) {
        return vote == Vote.AHEAD;
      }
    }
    for (int i = at; i < Math.min(items.size(), at + REACH); i++) {
      Vote vote = vote(i, at);
      if (vote != Vote.NONE) {
        return vote == Vote.AHEAD;
      }
    }
    return true;
  }

  private Vote vote(int i, int at) {
    Item item = items.get(i);
    if (isFuture(item)) {
      return Vote.AHEAD;
    }
    boolean past = item.sense("PASTVERB").isPresent()
        || (item.sense("PARTICIPLE").isPresent() && at - i <= BESIDE && at > i);
    boolean passive = i > 0
        && (isFuture(items.get(i - 1)) || items.get(i - 1).sense("BE").isPresent());
    return past && !passive ? Vote.BEHIND : Vote.NONE;
  }
}
