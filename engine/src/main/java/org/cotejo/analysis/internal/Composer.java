package org.cotejo.analysis.internal;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unicode's compatibility composition (NFKC), one character after the other, that counts how many source characters
 * each result stands for. {@link Normalised} says which place that gives it.
 */
final class Composer {

  /**
   * A character under way.
   *
   * @param change 0 if it stands for one source character, 1 if it was added to that, -n if n more went into it
   */
  private record Part(int point, int combiningClass, int change) {}

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private final Normalised out;
  private final CharSequence source;
  private final List<Part> unsorted = new ArrayList<>();
  private final List<Part> marks = new ArrayList<>();
  private @Nullable Part base;
  private int lastClass = -1;
  private int next;
  private int last;

  Composer(Normalised out, CharSequence source) {
    this.out = out;
    this.source = source;
  }

  /** Takes the next character of the source. */
  void add(int point) {
    String parts = NFKC.getDecomposition(point);
    if (parts == null) {
      order(point, 0);
      return;
    }
    int change = 0;
    for (int k = 0; k < parts.length(); k += Character.charCount(parts.codePointAt(k))) {
      order(parts.codePointAt(k), change);
      change = 1;
    }
  }

  void finish() {
    flushUnsorted();
    if (base != null) {
      emit(base);
    }
    flushMarks();
  }

  /** Brings marks into the order of their combining classes. */
  private void order(int point, int change) {
    Part part = new Part(point, NFKC.getCombiningClass(point), change);
    if (part.combiningClass == 0) {
      flushUnsorted();
      compose(part);
    } else {
      unsorted.add(part);
    }
  }

  private void flushUnsorted() {
    unsorted.sort(Comparator.comparingInt(Part::combiningClass));
    unsorted.forEach(this::compose);
    unsorted.clear();
  }

  private void compose(Part part) {
    Part onto = base;
    if (onto == null) {
      if (part.combiningClass == 0) {
        base = part;
      } else {
        emit(part);
      }
      return;
    }
    if (lastClass < part.combiningClass) {
      int composed = NFKC.composePair(onto.point, part.point);
      if (composed >= 0) {
        base = new Part(composed, 0, onto.change + part.change - 1);
        return;
      }
    }
    if (part.combiningClass == 0) {
      emit(onto);
      flushMarks();
      base = part;
    } else {
      marks.add(part);
      lastClass = part.combiningClass;
    }
  }

  private void flushMarks() {
    marks.forEach(this::emit);
    marks.clear();
    lastClass = -1;
  }

  private void emit(Part part) {
    if (part.change > 0) {
      out.append(part.point, last);
      return;
    }
    out.append(part.point, next);
    for (int k = part.change; k <= 0 && next < source.length(); k++) {
      last = next;
      next += Character.charCount(Character.codePointAt(source, next));
    }
  }
}
