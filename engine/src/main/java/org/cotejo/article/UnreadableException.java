package org.cotejo.article;

/** A text that cannot be read as an article, with the problem to tell. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Told by the key of the problem's message. */
  public UnreadableException(Problem problem) {
    super(problem.message().key());
    this.problem = problem;
  }

  /** What is wrong, and what to do. */
  public Problem problem() {
    return problem;
  }
}
