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

  private final List<Item> items;
  private Optional<Boolean> any = Optional.empty();

  Tense(List<Item> items) {
    this.items = items;
  }

  /** Looked for when somebody asks, which is in few sentences. */
  private boolean isAnyAhead() {
    if (any.isEmpty()) {
      any = Optional.of(items.stream().anyMatch(i -> i.sense("FUTURE").isPresent()));
    }
    return any.get();
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
    if (item.sense("FUTURE").isPresent()) {
      return Vote.AHEAD;
    }
    boolean past = item.sense("PASTVERB").isPresent()
        || (item.sense("PARTICIPLE").isPresent() && at - i <= BESIDE && at > i);
    boolean passive = i > 0
        && (items.get(i - 1).sense("FUTURE").isPresent() || items.get(i - 1).sense("BE").isPresent());
    return past && !passive ? Vote.BEHIND : Vote.NONE;
  }
}
