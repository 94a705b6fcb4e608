package org.cotejo.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The measure head's vector of each piece of a text, in half precision: a story may have a thousand articles.
 * Empty if the model has no such head. Offsets are UTF-16, half-open.
 */
public final class PieceVectors {

  private final PiecePlaces places = new PiecePlaces();
  private final List<short[]> vectors = new ArrayList<>();

  /** Takes the next piece of the text. */
  public void add(int start, int end, float[] vector) {
    short[] half = new short[vector.length];
    for (int k = 0; k < half.length; k++) {
      half[k] = Float.floatToFloat16(vector[k]);
    }
    places.add(start, end);
    vectors.add(half);
  }

  /** Takes what was found in the following stretch of the text. */
  void addAll(PieceVectors following) {
    places.addAll(following.places);
    vectors.addAll(following.vectors);
  }

  /** The sum over the pieces of a stretch; empty where the model has read nothing. */
  public Optional<float[]> sum(int start, int end) {
    Range touched = places.touching(start, end);
    if (touched.start() == touched.end()) {
      return Optional.empty();
    }
    float[] sum = new float[vectors.get(touched.start()).length];
    for (int k = touched.start(); k < touched.end(); k++) {
      for (int at = 0; at < sum.length; at++) {
        sum[at] += Float.float16ToFloat(vectors.get(k)[at]);
      }
    }
    return Optional.of(sum);
  }
}
