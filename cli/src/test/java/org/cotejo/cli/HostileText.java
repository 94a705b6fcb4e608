package org.cotejo.cli;

/**
 * A long text that repeats a piece and then breaks off, made up where it is looked at; counts how often that is.
 *
 * <p>More looks than are allowed end in {@link Runaway}.
 */
final class HostileText implements CharSequence {

  /** Stands in no expression, so that what fits all before it fails as late as can be. */
  static final char NOTHING = '\u0001';

  private final String before;
  private final String piece;
  private final int length;
  private long looks;
  private final long mostLooks;

  /** A text of {@code length} characters that may be looked at so often for each of them. */
  HostileText(String before, String piece, int length, int mostLooks) {
    this.before = before;
    this.piece = piece;
    this.length = length;
    this.mostLooks = (long) length * mostLooks;
  }

  /** The same text at another length. */
  HostileText of(int otherLength, int otherMost) {
    return new HostileText(before, piece, otherLength, otherMost);
  }

  long looks() {
    return looks;
  }

  @Override
  public char charAt(int index) {
    if (++looks > mostLooks) {
      throw new Runaway();
    }
    int at = index - before.length();
    return at < 0 ? before.charAt(index) : index == length - 1 ? NOTHING
        : piece.charAt(piece.length() == 1 ? 0 : at % piece.length());
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    throw new UnsupportedOperationException("no expression needs it");
  }

  @Override
  public String toString() {
    return "“" + (before + piece + piece + "…").replace("\n", "\\n") + "”";
  }

  /** Too many looks. */
  static final class Runaway extends RuntimeException {

    private static final long serialVersionUID = 1;

    Runaway() {
      super("too many looks at a character");
    }
  }
}
