package org.cotejo.analysis.internal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A stretch of text in the form in which the model's pieces are written (NFKC, runs of blanks as one "▁", one "▁"
 * before the first word), with the place in the text that each character came from.
 *
 * <p>Where a character becomes several, all of them come from it; where several become one, it comes from the first
 * of them, and a run of blanks from its last. This is the alignment of the Hugging Face tokenizers library, which the
 * model was trained with.
 */
final class Normalised {

  private static final char WORD_START = '▁';

  private final CharSequence source;
  private char[] chars = new char[0];
  private int[] from = new int[0];
  private int length;

  private Normalised(CharSequence source) {
    this.source = source;
  }

  /** Normalises {@code source}, which takes time linear in it. */
  static Normalised of(CharSequence source) {
    Normalised form = new Normalised(source);
    form.reserve(source.length() + 1);
    if (Normalizer.isNormalized(source, Normalizer.Form.NFKC)) {
      for (int k = 0; k < source.length(); k++) {
        form.append(source.charAt(k), k);
      }
    } else {
      form.compose();
    }
    form.markWords();
    return form;
  }

  int length() {
    return length;
  }

  char charAt(int k) {
    return chars[k];
  }

  boolean startsWord(int k) {
    return chars[k] == WORD_START;
  }

  /** First unit of the source character that character {@code k} came from. */
  int from(int k) {
    return from[k];
  }

  /** The unit after the source character that character {@code k} came from. */
  int to(int k) {
    return from[k] + Character.charCount(Character.codePointAt(source, from[k]));
  }

  /** Decomposes every character and composes again, as Unicode's annex 15 has it, counting places along the way. */
  private void compose() {
    Composer composer = new Composer(this, source);
    for (int k = 0; k < source.length(); ) {
      int point = Character.codePointAt(source, k);
      composer.add(point);
      k += Character.charCount(point);
    }
    composer.finish();
  }

  void append(int point, int place) {
    int units = Character.charCount(point);
    reserve(length + units);
    Character.toChars(point, chars, length);
    Arrays.fill(from, length, length + units, place);
    length += units;
  }

  private void reserve(int size) {
    if (size > chars.length) {
      int grown = Math.max(size, chars.length + (chars.length >> 1) + 16);
      chars = Arrays.copyOf(chars, grown);
      from = Arrays.copyOf(from, grown);
    }
  }

  /** Makes each run of blanks one mark, and sets one before the first word. */
  private void markWords() {
    int kept = 0;
    boolean afterBlank = false;
    for (int k = 0; k < length; k++) {
      boolean blank = isBlank(chars[k]);
      if (blank && afterBlank) {
        from[kept - 1] = from[k];
      } else {
        chars[kept] = blank ? WORD_START : chars[k];
        from[kept] = from[k];
        kept++;
      }
      afterBlank = blank;
    }
    length = kept;
    if (length > 0 && chars[0] != WORD_START) {
      reserve(length + 1);
      System.arraycopy(chars, 0, chars, 1, length);
      System.arraycopy(from, 0, from, 1, length);
      chars[0] = WORD_START;
      length++;
    }
  }

  private static boolean isBlank(char unit) {
    return switch (unit) {
      case '\u200b', '\u200e', '\u200f', '\ufeff', '\u0085' -> true;
      case '\u001c', '\u001d', '\u001e', '\u001f' -> false;
      default -> Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    };
  }
}
