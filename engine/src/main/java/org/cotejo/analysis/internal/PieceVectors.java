package org.cotejo.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The measure head's vector of each piece of a text, in half precision: a story may have a thousand articles.
 * Empty if the model has no such head. Offsets are UTF-16, half-open.
 */
public final class PieceVectors {

  private final List<Range> pieces = new ArrayList<>();
  private final List<short[]> vectors = new ArrayList<>();

  /** Takes the next piece of the text. */
  public void add(int start, int end, float[] vector) {
    short[] half = new short[vector.length];
    for (int k = 0; k < half.length; k++) {
      half[k] = Float.floatToFloat16(vector[k]);
    }
    pieces.add(new Range(start, end));
    vectors.add(half);
  }

  /** Takes what was found in the following stretch of the text. */
  void addAll(PieceVectors following) {
    pieces.addAll(following.pieces);
    vectors.addAll(following.vectors);
  }

  /** The sum over the pieces of a stretch; empty where the model has read nothing. */
  public Optional<float[]> sum(int start, int end) {
    int first = firstEndingAfter(start);
    if (first == pieces.size() || pieces.get(first).start() >= end) {
      return Optional.empty();
    }
    float[] sum = new float[vectors.get(first).length];
    for (int k = first; k < pieces.size() && pieces.get(k).start() < end; k++) {
      for (int at = 0; at < sum.length; at++) {
        sum[at] += Float.float16ToFloat(vectors.get(k)[at]);
      }
    }
    return Optional.of(sum);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
