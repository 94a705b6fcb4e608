package org.cotejo.figure;

import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.EXPECT;
import static org.cotejo.figure.WordClass.PERFECT;

import org.cotejo.figure.Clause.Tag;

/**
 * Numbers whose verb of expectation stands behind them: "gusts of 70 km/h are forecast", "the 55 million analysts had
 * predicted".
 */
final class Foretold {

  private static final int NEAR = 5;

  private Foretold() {}

  /** English only: Spanish has the verb before the number, or the number at its usual place in a relative clause. */
  static boolean of(Site site) {
    Clause clause = site.clause();
    if (!clause.words().isEnglish()) {
      return false;
    }
    for (int i = site.end(); i < Math.min(site.end() + NEAR, clause.size()); i++) {
      if (clause.isBreak(i)) {
        return false;
      }
      if (clause.is(EXPECT, i) && clause.word(i + 1).equals("to")) {
        return clause.is(BE, i - 1);
      }
      if (clause.is(EXPECT, i)) {
        return clause.is(BE, i - 1) || clause.is(PERFECT, i - 1) || clause.tag(i - 1) == Tag.NOUN;
      }
      if (clause.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }
}
