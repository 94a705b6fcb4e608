package org.cotejo.analysis.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely each piece of a text is to belong to a name of each kind, as the names head of the model has it. Empty if
 * the model has no such head. Offsets are UTF-16, half-open.
 */
public final class NameScores {

  /** In the order of the head's labels: person, organisation, place, other. */
  public static final int KINDS = 4;

  private final PiecePlaces places = new PiecePlaces();

  /** For each piece, the probability of each kind. */
  private final List<List<Double>> pieces = new ArrayList<>();

  /**
   * Takes the next piece of the text; {@code labels}: log probabilities of outside, then begin and inside of each kind.
   */
  public void add(int start, int end, double[] labels) {
    List<Double> kinds = new ArrayList<>(KINDS);
    for (int kind = 0; kind < KINDS; kind++) {
      kinds.add(Math.exp(labels[2 * kind + 1]) + Math.exp(labels[2 * kind + 2]));
    }
    places.add(start, end);
    pieces.add(List.copyOf(kinds));
  }

  /** Takes what was found in the following stretch of the text. */
  void addAll(NameScores following) {
    places.addAll(following.places);
    pieces.addAll(following.pieces);
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return places.isEmpty();
  }

  /** The mean probability of each kind over the pieces of a stretch; all 0 where the model has read nothing. */
  public double[] mean(int start, int end) {
    double[] mean = new double[KINDS];
    Range touched = places.touching(start, end);
    for (int k = touched.start(); k < touched.end(); k++) {
      for (int kind = 0; kind < KINDS; kind++) {
        mean[kind] += pieces.get(k).get(kind);
      }
    }
    for (int kind = 0; kind < KINDS; kind++) {
      mean[kind] /= Math.max(1, touched.end() - touched.start());
    }
    return mean;
  }
}
