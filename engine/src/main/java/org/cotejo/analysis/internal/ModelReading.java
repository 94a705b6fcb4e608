package org.cotejo.analysis.internal;

import java.util.List;

/**
 * What the model finds in a text, or in one window of it: attributions in order of their cues, names, and what numbers
 * measure.
 */
public record ModelReading(List<RawAttribution> attributions, NameScores names, PieceVectors measures) {

  public ModelReading {
    attributions = List.copyOf(attributions);
  }
}
