package org.cotejo.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From scores of labels to labels: the best legal path over whole words. Label 0 is outside; then come pairs, odd
 * begins and the even one after it continues: an even label follows only its own odd one or itself.
 */
final class Tagging {

  private static final double FORBIDDEN = 1e9;

  private Tagging() {}

  /** Log probabilities from a window's scores, label by label. */
  static double[][] logProbabilities(float[][] scores) {
    double[][] out = new double[scores.length][];
    for (int t = 0; t < scores.length; t++) {
      double greatest = Double.NEGATIVE_INFINITY;
      for (float score : scores[t]) {
        greatest = Math.max(greatest, score);
      }
      double sum = 0;
      for (float score : scores[t]) {
        sum += Math.exp(score - greatest);
      }
      out[t] = new double[scores[t].length];
      for (int label = 0; label < out[t].length; label++) {
        out[t][label] = scores[t][label] - greatest - Math.log(sum);
      }
    }
    return out;
  }

  /** Which pieces begin a word; the others are glued to the piece before. */
  static boolean[] wordStarts(String text, Window window) {
    boolean[] starts = new boolean[window.size()];
    for (int k = 0; k < starts.length; k++) {
      int at = window.start(k);
      boolean glued = k > 0 && at > 0 && window.end(k - 1) == at
          && Characters.isLetterOrNumber(text.codePointBefore(at)) && Characters.isLetterOrNumber(text.codePointAt(at));
      starts[k] = !glued;
    }
    return starts;
  }

  /** The label of each piece: a path over the first pieces of words, which the other pieces of a word continue. */
  static int[] labels(double[][] scores, boolean[] wordStarts) {
    int[] words = new int[scores.length];
    int count = 0;
    for (int t = 0; t < scores.length; t++) {
      if (wordStarts[t]) {
        words[count++] = t;
      }
    }
    int[] path = bestPath(scores, Arrays.copyOf(words, count));
    int[] labels = new int[scores.length];
    int word = -1;
    for (int t = 0; t < scores.length; t++) {
      if (wordStarts[t]) {
        labels[t] = path[++word];
      } else {
        labels[t] = path[word] + path[word] % 2;
      }
    }
    return labels;
  }

  private static int[] bestPath(double[][] scores, int[] words) {
    int labels = scores[0].length;
    double[] best = scores[words[0]].clone();
    for (int inside = 2; inside < labels; inside += 2) {
      best[inside] -= FORBIDDEN;
    }
    int[][] back = new int[words.length][labels];
    for (int t = 1; t < words.length; t++) {
      double[] next = new double[labels];
      for (int label = 0; label < labels; label++) {
        int from = bestBefore(best, label);
        back[t][label] = from;
        next[label] = best[from] - cost(from, label) + scores[words[t]][label];
      }
      best = next;
    }
    int[] path = new int[words.length];
    path[words.length - 1] = greatest(best);
    for (int t = words.length - 1; t > 0; t--) {
      path[t - 1] = back[t][path[t]];
    }
    return path;
  }

  private static int bestBefore(double[] best, int label) {
    int from = 0;
    for (int k = 1; k < best.length; k++) {
      if (best[k] - cost(k, label) > best[from] - cost(from, label)) {
        from = k;
      }
    }
    return from;
  }

  private static double cost(int from, int label) {
    boolean continues = label > 0 && label % 2 == 0;
    return continues && from != label && from != label - 1 ? FORBIDDEN : 0;
  }

  private static int greatest(double[] values) {
    int at = 0;
    for (int k = 1; k < values.length; k++) {
      if (values[k] > values[at]) {
        at = k;
      }
    }
    return at;
  }

  /** Runs of pieces that {@code begin} begins and the label after it continues, in order; ends exclusive. */
  static List<Range> runs(int[] labels, int begin) {
    List<Range> runs = new ArrayList<>();
    for (int t = 0; t < labels.length; ) {
      int end = t + 1;
      if (labels[t] == begin) {
        while (end < labels.length && labels[end] == begin + 1) {
          end++;
        }
        runs.add(new Range(t, end));
      }
      t = end;
    }
    return runs;
  }
}
