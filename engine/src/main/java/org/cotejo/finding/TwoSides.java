package org.cotejo.finding;

import org.cotejo.figure.Figure;

/** Who stands behind two figures: one side or two, as far as that can be told. */
record TwoSides(Facts facts, Figure a, Figure b) {

  /** One party or one that speaks for it; or a report that sums up what one side says. */
  boolean areOne() {
    return areNamed() ? facts.voices().oneSide(a.claimants().getFirst(), b.claimants().getFirst()) : isOneNamed();
  }

  boolean areOneNamed() {
    return areNamed() && areOne();
  }

  boolean areTwo() {
    return areNamed() && !areOne();
  }

  /** Two sides, or one and a report's own voice that nothing makes one with it. */
  boolean mayBeTwo() {
    return areTwo() || (isOneNamed() && !facts.voices().oneVoice(a, b));
  }

  private boolean areNamed() {
    return !a.claimants().isEmpty() && !b.claimants().isEmpty();
  }

  private boolean isOneNamed() {
    return a.claimants().isEmpty() != b.claimants().isEmpty();
  }
}
