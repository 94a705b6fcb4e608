package org.cotejo.analysis;

import java.util.Optional;
import org.cotejo.analysis.internal.PieceVectors;

/**
 * What the model holds each number of an article to measure. Known only where the model has read the text; tests and
 * other analysers do without.
 */
public final class MeasureVectors {

  /** Nothing is known. */
  public static final MeasureVectors NONE = new MeasureVectors(new PieceVectors());

  private final PieceVectors pieces;

  MeasureVectors(PieceVectors pieces) {
    this.pieces = pieces;
  }

  /** What the number at a stretch of the article measures; offsets UTF-16, half-open. */
  public Optional<MeasureVector> at(int start, int end) {
    return pieces.sum(start, end).map(MeasureVector::of);
  }
}
