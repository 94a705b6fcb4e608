package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.OF;
import static org.cotejo.figure.WordClass.WHICH;

import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;

/**
 * Bare numbers whose unit and noun stand with the figure before them in the sentence: parts of it ("300 euros, de los
 * que el club puso 120"), a clause that leaves out its verb ("the coast had 40 cases; the hills, 25"), and a second
 * verb of accounts ("facturó 9 millones y perdió 2").
 */
final class Gaps {

  private Gaps() {}

  /** The figure with what it leaves out; empty where it leaves out nothing. */
  static Optional<Sketch> fill(List<Sketch> drafts, int i) {
    Sketch draft = drafts.get(i);
    Site site = draft.site();
    if (i == 0 || !site.isBare() || draft.once() || draft.rate().isPresent() || hasNoun(site)) {
      return Optional.empty();
    }
    Sketch before = drafts.get(i - 1);
    boolean amount = before.site().sameSentence(site) && !before.site().isShare() && !before.site().isDuration()
        && before.counted().isPresent();
    if (!amount) {
      return Optional.empty();
    }
    if (!before.countsThings() && isOfWhich(site, before.site())) {
      return Optional.of(draft.like(before, "of which"));
    }
    if (isGapped(site, before.site())) {
      return Optional.of(draft.like(before, "gap"));
    }
    Optional<Counted> result = before.site().isMoney() ? Results.ofAny(site) : Optional.empty();
    return result.map(counted -> draft.like(before, "result").with(counted));
  }

  private static boolean hasNoun(Site site) {
    Clause clause = site.clause();
    return clause.tag(site.end()) == Tag.NOUN || clause.tag(site.end()) == Tag.NAME
        || (clause.tag(site.end()) == Tag.ADJ && clause.tag(site.end() + 1) == Tag.NOUN)
        || clause.is(OF, site.end());
  }

  /** "De los que", "of which": the number is a part of the amount before it. */
  private static boolean isOfWhich(Site site, Site before) {
    Clause clause = site.clause();
    for (int k = before.end(); k + 2 < site.first(); k++) {
      boolean spanish = clause.word(k).equals("de") && clause.tag(k + 1) == Tag.DET && clause.is(WHICH, k + 2);
      boolean english = clause.word(k).equals("of") && clause.word(k + 1).equals("which");
      if (spanish || english) {
        return true;
      }
    }
    return false;
  }

  /** "; the hills, 25", "y los socios, 120", "; the union, at 25": a noun phrase, a comma and the number. */
  private static boolean isGapped(Site site, Site before) {
    Clause clause = site.clause();
    int comma = site.first() - (clause.tag(site.first() - 1) == Tag.PREP ? 2 : 1);
    int start = clause.clauseStart(comma - 1);
    boolean ends = clause.isBreak(site.end()) || clause.is(AND, site.end());
    boolean joined = clause.is(AND, start) || clause.word(start - 1).equals(";");
    if (!clause.word(comma).equals(",") || !ends || !joined || start < before.end()) {
      return false;
    }
    for (int k = start; k < comma; k++) {
      if (clause.tag(k) == Tag.VERB || clause.tag(k) == Tag.AUX || clause.inQuantity(k)) {
        return false;
      }
    }
    return comma > start + 1;
  }
}
