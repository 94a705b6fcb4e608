package org.cotejo.analysis.internal;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** What the model reads at once: whole lines of the text, packed greedily, one separator after each. */
final class Window {

  static final int LONGEST = 256;
  private static final int START_MARK = 0;
  private static final int SEPARATOR = 2;
  private static final int NO_LINE = -9;

  /** A word this long is no language (data in the text, a broken file): its line is not shown to the model. */
  private static final int LONGEST_WORD = 20_000;

  private final long[] ids;
  private final int[] starts;
  private final int[] ends;
  private final int[] lines;

  private Window(Pieces pieces, List<Integer> lines) {
    int size = pieces.size();
    this.ids = new long[size];
    this.starts = new int[size];
    this.ends = new int[size];
    this.lines = new int[size];
    for (int k = 0; k < size; k++) {
      ids[k] = pieces.id(k);
      starts[k] = pieces.start(k);
      ends[k] = pieces.end(k);
      this.lines[k] = lines.get(k);
    }
  }

  int size() {
    return ids.length;
  }

  /** Ids of the pieces; the first is the start mark. */
  LongBuffer ids() {
    return LongBuffer.wrap(ids);
  }

  /** Offset of a piece in the text, -1 for marks. */
  int start(int piece) {
    return starts[piece];
  }

  /** Offset after a piece in the text, -1 for marks. */
  int end(int piece) {
    return ends[piece];
  }

  /** Number of a piece's line; a separator has its line's, the start mark one that is far from all. */
  int line(int piece) {
    return lines[piece];
  }

  /** Whether all pieces from {@code from} to {@code to}, exclusive, begin and end in text. */
  boolean isText(int from, int to) {
    return starts[from] >= 0 && starts[to - 1] >= 0;
  }

  static List<Window> of(String text, PieceTokenizer tokenizer) {
    Packer packer = new Packer(text);
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        if (longestWord(text, start, end) <= LONGEST_WORD) {
          packer.addLine(number, pieces(tokenizer, text, start, end));
        }
        number++;
      }
      start = end + 1;
    }
    packer.close();
    return packer.windows;
  }

  private static Pieces pieces(PieceTokenizer tokenizer, String text, int start, int end) {
    Pieces pieces = new Pieces();
    tokenizer.cut(text, start, end, pieces);
    return pieces;
  }

  private static int longestWord(String text, int start, int end) {
    int longest = 0;
    int from = start;
    for (int k = start; k < end; k++) {
      if (Characters.isSpace(text.charAt(k))) {
        from = k + 1;
      }
      longest = Math.max(longest, k + 1 - from);
    }
    return longest;
  }

  /** Packs lines into windows; a line longer than a window is cut, at a sentence's end where there is one. */
  private static final class Packer {
    private static final int ROOM = LONGEST - 2;
    private static final String SENTENCE_END = ".!?”\"»";

    private final String text;
    private final List<Window> windows = new ArrayList<>();
    private Pieces pieces = new Pieces();
    private List<Integer> lines = new ArrayList<>();

    Packer(String text) {
      this.text = text;
    }

    void addLine(int number, Pieces line) {
      int from = 0;
      while (line.size() - from > ROOM) {
        int to = from + cut(line, from);
        addPart(number, line, from, to);
        from = to;
      }
      if (from < line.size()) {
        addPart(number, line, from, line.size());
      }
    }

    private int cut(Pieces line, int from) {
      for (int k = ROOM - 1; k > ROOM / 3; k--) {
        int end = line.end(from + k);
        if (SENTENCE_END.indexOf(text.charAt(end - 1)) >= 0 && end < line.start(from + k + 1)) {
          return k + 1;
        }
      }
      return ROOM;
    }

    private void addPart(int number, Pieces line, int from, int to) {
      if (pieces.size() > 1 && pieces.size() + 1 + (to - from) + 1 > LONGEST) {
        close();
      }
      if (pieces.size() == 0) {
        add(START_MARK, -1, -1, NO_LINE);
      }
      for (int k = from; k < to; k++) {
        add(line.id(k), line.start(k), line.end(k), number);
      }
      add(SEPARATOR, -1, -1, number);
    }

    private void add(int id, int start, int end, int line) {
      pieces.add(id, start, end);
      lines.add(line);
    }

    void close() {
      if (pieces.size() > 0) {
        windows.add(new Window(pieces, lines));
        pieces = new Pieces();
        lines = new ArrayList<>();
      }
    }
  }
}
