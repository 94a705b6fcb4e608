package org.cotejo.analysis.names;

/** Grammatical or natural gender, as far as a word tells it. */
public enum Gender {
  MASCULINE, FEMININE, UNKNOWN;

  /** Whether both may be said of one: only masculine and feminine exclude each other. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This gender, or the other where this one is not known. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
