package org.cotejo.analysis.internal;

import java.io.IOException;

/** A {@code tokenizer.json} that holds no whole vocabulary. */
final class BrokenVocabularyException extends IOException {

  private static final long serialVersionUID = 1;

  private final int at;

  BrokenVocabularyException(String wrong, int at) {
    super("tokenizer.json, byte " + at + ": " + wrong);
    this.at = at;
  }

  BrokenVocabularyException(String wrong, int at, Throwable cause) {
    this(wrong, at);
    initCause(cause);
  }

  /** The byte from which on it is not what it should be. */
  int at() {
    return at;
  }
}
