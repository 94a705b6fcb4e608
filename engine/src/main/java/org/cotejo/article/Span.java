package org.cotejo.article;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of one article: half-open {@code [start, end)} in UTF-16 units of {@link Article#text()}.
 * Checked when made: in range, and splitting no surrogate pair. Equal if the article's id and both ends are.
 */
public record Span(Article article, int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER = Comparator
      .<Span>comparingInt(s -> s.article.id().length())
      .thenComparing(s -> s.article.id())
      .thenComparingInt(Span::start)
      .thenComparingInt(Span::end);

  /**
   * Checks the ends.
   *
   * @throws IndexOutOfBoundsException if the ends are out of range or out of order
   * @throws IllegalArgumentException if an end stands between the two halves of a character
   */
  public Span {
    Objects.checkFromToIndex(start, end, article.text().length());
    checkBoundary(article, start);
    checkBoundary(article, end);
  }

  private static void checkBoundary(Article article, int at) {
    String text = article.text();
    if (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1))) {
      throw new IllegalArgumentException(article.id() + ": offset " + at + " splits a surrogate pair");
    }
  }

  /** What stands there, character for character. */
  public String text() {
    return article.text().substring(start, end);
  }

  /** How many UTF-16 units it has. */
  public int length() {
    return end - start;
  }

  /** Whether it has no character. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether all of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return sameArticle(other) && start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return sameArticle(other) && start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return article.span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span without the blanks at its ends; empty at its start if it is all blank. */
  public Span strip() {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(article.text().charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(article.text().charAt(to - 1))) {
      to--;
    }
    return from == start && to == end ? this : article.span(from, to);
  }

  private boolean sameArticle(Span other) {
    return article.id().equals(other.article.id());
  }

  /** By article, then start, then end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span that && start == that.start && end == that.end && sameArticle(that);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article.id(), start, end);
  }

  @Override
  public String toString() {
    return article.id() + "[" + start + "," + end + ") " + text();
  }
}
