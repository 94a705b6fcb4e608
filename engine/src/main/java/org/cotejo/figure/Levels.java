package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;

/** Figures that tell how much there is at a time, by their verb: "stood at 5 metres", "the fleet shrank to 9", "work there". */
final class Levels {

  private Levels() {}

  /** Whether the verb tells a level: what stands at, what a stock changes to or from, what is kept up in the present. */
  static boolean isTold(Site site, Optional<Integer> predicate) {
    Clause clause = site.clause();
    if (clause.words().isActNoun(clause.word(site.end())) || site.isMoney() || site.isShare()) {
      return false;
    }
    Governor governor = Governor.of(site);
    boolean verb = governor.kind() == Governor.Kind.VERB;
    boolean stands = verb && clause.isFormOf("STANDS", governor.at());
    boolean there = site.isBare() && verb && clause.is("WASTHERE", governor.at())
        && (!clause.words().isEnglish() || clause.word(governor.at() - 1).equals("there"));
    boolean kept = site.isBare() && predicate.filter(p -> clause.isFormOf("KEEPS", p) && isPresent(clause, p)).isPresent();
    return stands || there || kept || isChangedStock(site, governor);
  }

  private static boolean isPresent(Clause clause, int verb) {
    return Verbs.of(clause.sentence().language()).find(clause.word(verb))
        .map(v -> v.forms().contains(Verbs.Form.PRESENT) || v.forms().contains(Verbs.Form.BASE)).orElse(false)
        && clause.tag(verb) == Tag.VERB && clause.tag(verb - 1) != Tag.AUX && !clause.word(verb - 1).equals("to");
  }

  /** "The number of pairs rose from 4,000 to 4,600". */
  private static boolean isChangedStock(Site site, Governor governor) {
    Clause clause = site.clause();
    boolean led = governor.preposition() >= 0 && clause.is("FROMTO", governor.preposition());
    return site.isBare() && led && governor.kind() == Governor.Kind.VERB && clause.isFormOf("CHANGE", governor.at())
        && clause.all("FLOW", 0, governor.at()).isEmpty() && governor.phrase(clause)
            .filter(n -> clause.words().isActNoun(clause.word(n.head()))).isEmpty();
  }
}
