package org.cotejo.analysis;

/**
 * Where a number lies among all that numbers measure: two numbers that measure the same thing, in whatever words and in
 * whichever language, lie close together. Of length 1.
 */
public final class MeasureVector {

  private final float[] values;

  private MeasureVector(float[] values) {
    this.values = values;
  }

  /** The direction of a sum of vectors. */
  static MeasureVector of(float[] sum) {
    double square = 0;
    for (float value : sum) {
      square += value * value;
    }
    float[] values = new float[sum.length];
    for (int k = 0; k < sum.length && square > 0; k++) {
      values[k] = (float) (sum[k] / Math.sqrt(square));
    }
    return new MeasureVector(values);
  }

  /** How close two numbers lie: 1 for one direction, around 0 for what has nothing in common, never under -1. */
  public double closeness(MeasureVector other) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += values[k] * other.values[k];
    }
    return sum;
  }
}
