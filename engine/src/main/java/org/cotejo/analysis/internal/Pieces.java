package org.cotejo.analysis.internal;

import java.util.Arrays;

/** Pieces of a text in its order: the id of each in the model's vocabulary, and where it stands (UTF-16, half-open). */
final class Pieces {

  private int[] ids = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  void add(int id, int start, int end) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ids[size] = id;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  int id(int k) {
    return ids[k];
  }

  int start(int k) {
    return starts[k];
  }

  int end(int k) {
    return ends[k];
  }
}
