package org.cotejo.analysis;

import java.util.Map;
import java.util.regex.Pattern;
import org.cotejo.analysis.internal.PieceVectors;

/** What a model might hold the numbers of a text to measure, as a test wants it. */
public final class Vectors {

  private Vectors() {}

  /** Knows of one stretch alone, which lies on a circle: two stretches are as close as the cosine of what lies between. */
  public static MeasureVectors on(int start, int end, double angle) {
    PieceVectors pieces = new PieceVectors();
    add(pieces, start, end, angle);
    return new MeasureVectors(pieces);
  }

  /** The same of several: every place in the text where one of these stands, by what stands there. */
  public static MeasureVectors on(String text, Map<String, Double> angles) {
    PieceVectors pieces = new PieceVectors();
    Pattern.compile(String.join("|", angles.keySet())).matcher(text).results()
        .forEach(found -> add(pieces, found.start(), found.end(), angles.get(found.group())));
    return new MeasureVectors(pieces);
  }

  private static void add(PieceVectors pieces, int start, int end, double angle) {
    pieces.add(start, end, new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
  }
}
