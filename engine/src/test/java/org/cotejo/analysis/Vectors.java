package org.cotejo.analysis;

import org.cotejo.analysis.internal.PieceVectors;

/** What a model might hold the numbers of a text to measure, as a test wants it. */
public final class Vectors {

  private Vectors() {}

  /** Knows of one stretch alone, which lies on a circle: two stretches are as close as the cosine of what lies between. */
  public static MeasureVectors on(int start, int end, double angle) {
    PieceVectors pieces = new PieceVectors();
    pieces.add(start, end, new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    return new MeasureVectors(pieces);
  }
}
