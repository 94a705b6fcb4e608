package org.cotejo.analysis.internal;

import java.util.ArrayList;
import java.util.List;

/** Where the pieces of a text stand that the model has read, in order. Offsets are UTF-16, half-open. */
final class PiecePlaces {

  private final List<Range> places = new ArrayList<>();

  /** Takes the next piece of the text. */
  void add(int start, int end) {
    places.add(new Range(start, end));
  }

  /** Takes the pieces of the following stretch of the text. */
  void addAll(PiecePlaces following) {
    places.addAll(following.places);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * The numbers of the pieces that a stretch of the text touches, half-open; empty where the model has read nothing.
   */
  Range touching(int start, int end) {
    int first = firstEndingAfter(start);
    int next = first;
    while (next < places.size() && places.get(next).start() < end) {
      next++;
    }
    return new Range(first, next);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
