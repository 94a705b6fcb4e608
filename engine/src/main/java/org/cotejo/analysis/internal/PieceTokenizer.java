package org.cotejo.analysis.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts text into the model's pieces: the best path through each word by the pieces' scores (a unigram model, as Hugging
 * Face's tokenizers library reads it from {@code tokenizer.json}), with the same ids and offsets as that library.
 */
final class PieceTokenizer {

  /** What a character outside the vocabulary costs more than the unlikeliest piece. */
  private static final double UNKNOWN_PENALTY = 10;

  private final PieceTrie trie = new PieceTrie();
  private double[] scores = new double[1 << 16];
  private int pieces;
  private int unknown;
  private double unknownScore = Double.POSITIVE_INFINITY;

  private PieceTokenizer() {}

  /**
   * Reads the vocabulary of a {@code tokenizer.json}. Its normaliser and its cutting into words are taken as known.
   *
   * @throws IOException if it cannot be read or holds no unigram vocabulary
   */
  static PieceTokenizer read(InputStream json) throws IOException {
    PieceTokenizer tokenizer = new PieceTokenizer();
    tokenizer.unknown = VocabularyReader.read(json, tokenizer::add);
    return tokenizer;
  }

  private void add(char[] piece, int length, double score) {
    if (pieces == scores.length) {
      scores = Arrays.copyOf(scores, 2 * pieces);
    }
    scores[pieces] = score;
    trie.add(piece, length, pieces);
    unknownScore = Math.min(unknownScore, score - UNKNOWN_PENALTY);
    pieces++;
  }

  /** Adds the pieces of {@code text[start, end)} to {@code out}: blank ones dropped, blanks trimmed off the others. */
  void cut(String text, int start, int end, Pieces out) {
    Normalised form = Normalised.of(text.substring(start, end));
    Path path = new Path();
    for (int word = 0; word < form.length(); ) {
      int next = word + 1;
      while (next < form.length() && !form.startsWord(next)) {
        next++;
      }
      path.cutWord(form, word, next);
      for (int k = path.count - 1; k >= 0; k--) {
        addTrimmed(text, path.ids[k], start + form.from(path.starts[k]), start + form.to(path.ends[k] - 1), out);
      }
      word = next;
    }
  }

  private static void addTrimmed(String text, int id, int start, int end, Pieces out) {
    int from = start;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      out.add(id, from, to);
    }
  }

  /** The best path through one word, its pieces from last to first. */
  private final class Path {
    private double[] best = new double[64];
    private int[] cameFrom = new int[64];
    private int[] bestId = new int[64];
    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    void cutWord(Normalised form, int from, int to) {
      reserve(to - from + 1);
      Arrays.fill(cameFrom, 0, to - from + 1, -1);
      best[0] = 0;
      for (int k = from; k < to; ) {
        int units = k + 1 < to && Character.isSurrogatePair(form.charAt(k), form.charAt(k + 1)) ? 2 : 1;
        step(form, from, k, to, units);
        k += units;
      }
      trace(from, to);
    }

    private void step(Normalised form, int from, int k, int to, int units) {
      double here = best[k - from];
      boolean single = false;
      int node = PieceTrie.ROOT;
      for (int end = k; end < to; ) {
        node = trie.child(node, form.charAt(end++));
        if (node == PieceTrie.NONE) {
          break;
        }
        int id = trie.id(node);
        if (id != PieceTrie.NONE) {
          offer(end - from, k - from, id, here + scores[id]);
          single |= end - k == units;
        }
      }
      if (!single) {
        offer(k + units - from, k - from, unknown, here + unknownScore);
      }
    }

    private void offer(int end, int start, int id, double score) {
      if (cameFrom[end] < 0 || score > best[end]) {
        best[end] = score;
        cameFrom[end] = start;
        bestId[end] = id;
      }
    }

    /** Walks the path back; neighbours that are unknown become one piece. */
    private void trace(int from, int to) {
      count = 0;
      for (int end = to - from; end > 0; end = cameFrom[end]) {
        if (count > 0 && bestId[end] == unknown && ids[count - 1] == unknown) {
          starts[count - 1] = from + cameFrom[end];
        } else {
          ids[count] = bestId[end];
          starts[count] = from + cameFrom[end];
          ends[count] = from + end;
          count++;
        }
      }
    }

    private void reserve(int size) {
      if (size > best.length) {
        best = new double[size];
        cameFrom = new int[size];
        bestId = new int[size];
        ids = new int[size];
        starts = new int[size];
        ends = new int[size];
      }
    }
  }
}
