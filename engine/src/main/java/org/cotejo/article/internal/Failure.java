package org.cotejo.article.internal;

import java.util.Optional;
import org.cotejo.message.Message;

/** An input, or a part of one, that cannot be read; becomes one problem, never a stack trace. */
public final class Failure extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message said;
  private final transient Optional<String> where;

  /** What is wrong with an input as a whole. */
  public Failure(Message said) {
    this(said, Optional.empty());
  }

  /** What is wrong, and at which place of the input. */
  public Failure(Message said, Optional<String> where) {
    super(said.key(), null, false, false);
    this.said = said;
    this.where = where;
  }

  /** What is wrong and what to do. */
  public Message said() {
    return said;
  }

  /** The place in the input, if it has one. */
  public Optional<String> where() {
    return where;
  }
}
