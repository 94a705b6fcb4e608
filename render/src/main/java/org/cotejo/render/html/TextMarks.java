package org.cotejo.render.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts marks around stretches of a text. Marks may overlap: where one runs over the end of another it is cut there and
 * goes on after it, so that elements nest. Every character comes out once, in its place.
 */
final class TextMarks {

  /**
   * A stretch to be marked.
   *
   * @param rank of two that begin and end together, the lower encloses the other
   * @param first whether it begins here; false for what goes on after a cut
   * @param around makes the element, from what is inside and whether a link already encloses it
   */
  record Mark(int start, int end, int rank, boolean first, boolean link, Wrapper around) {

    private Mark cut(int newStart, int newEnd, boolean isFirst) {
      return new Mark(newStart, newEnd, rank, isFirst, link, around);
    }
  }

  /** Makes the element of a mark. */
  interface Wrapper {
    /**
     * Wraps what is inside.
     *
     * @param first whether the mark begins here: only then it carries its id
     * @param inLink whether it stands in a link, where no other link may stand
     */
    Html wrap(List<Html> inside, boolean first, boolean inLink);
  }

  private static final class Open {
    final Mark mark;
    final List<Html> inside = new ArrayList<>();

    Open(Mark mark) {
      this.mark = mark;
    }
  }

  private final String text;
  private final PriorityQueue<Mark> waiting = new PriorityQueue<>(
      Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparingInt(Mark::rank));
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  TextMarks(String text, List<Mark> marks) {
    this.text = text;
    this.waiting.addAll(marks);
  }

  /** The text from {@code start} to {@code end} with its marks; call it for stretches in order of the text. */
  List<Html> between(int start, int end) {
    Open root = new Open(new Mark(start, end, 0, true, false, (inside, first, inLink) -> Html.all(inside)));
    open.push(root);
    at = start;
    while (!waiting.isEmpty() && waiting.peek().start() < end) {
      begin(waiting.remove());
    }
    closeUpTo(end);
    open.clear();
    return root.inside;
  }

  private void begin(Mark mark) {
    if (!mark.first() && mark.end() <= at) {
      return;
    }
    closeUpTo(mark.start());
    advance(Math.max(mark.start(), at));
    int limit = top().mark.end();
    if (mark.end() > limit) {
      waiting.add(mark.cut(limit, mark.end(), false));
    }
    open.push(new Open(mark.cut(Math.max(mark.start(), at), Math.min(mark.end(), limit), mark.first())));
  }

  /** Closes what ends at or before an offset, innermost first; the root stays. */
  private void closeUpTo(int offset) {
    while (open.size() > 1 && top().mark.end() <= offset) {
      Open closed = open.pop();
      advance(closed, closed.mark.end());
      boolean inLink = open.stream().anyMatch(o -> o.mark.link());
      top().inside.add(closed.mark.around().wrap(closed.inside, closed.mark.first(), inLink));
    }
    if (open.size() == 1) {
      advance(Math.min(offset, top().mark.end()));
    }
  }

  private void advance(int to) {
    advance(top(), to);
  }

  private void advance(Open into, int to) {
    if (to > at) {
      into.inside.add(Html.text(text.substring(at, to)));
      at = to;
    }
  }

  private Open top() {
    Open top = open.peek();
    if (top == null) {
      throw new IllegalStateException("no stretch of the text is open");
    }
    return top;
  }
}
