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

  /** One piece: where it stands, and the probability of each kind. */
  private record Piece(int start, int end, List<Double> kinds) {}

  private final List<Piece> pieces = new ArrayList<>();

  /** Takes the next piece of the text; {@code labels}: log probabilities of outside, then begin and inside of each kind. */
  public void add(int start, int end, double[] labels) {
    List<Double> kinds = new ArrayList<>(KINDS);
    for (int kind = 0; kind < KINDS; kind++) {
      kinds.add(Math.exp(labels[2 * kind + 1]) + Math.exp(labels[2 * kind + 2]));
    }
    pieces.add(new Piece(start, end, List.copyOf(kinds)));
  }

  /** Takes what was found in the following stretch of the text. */
  void addAll(NameScores following) {
    pieces.addAll(following.pieces);
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The mean probability of each kind over the pieces of a stretch; all 0 where the model has read nothing. */
  public double[] mean(int start, int end) {
    double[] mean = new double[KINDS];
    int count = 0;
    for (int k = firstEndingAfter(start); k < pieces.size() && pieces.get(k).start < end; k++) {
      for (int kind = 0; kind < KINDS; kind++) {
        mean[kind] += pieces.get(k).kinds.get(kind);
      }
      count++;
    }
    for (int kind = 0; kind < KINDS; kind++) {
      mean[kind] /= Math.max(1, count);
    }
    return mean;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
