package org.cotejo.figure;

import static org.cotejo.figure.WordClass.BALANCE;
import static org.cotejo.figure.WordClass.CHANGE;
import static org.cotejo.figure.WordClass.CLOSES;
import static org.cotejo.figure.WordClass.FLOW;
import static org.cotejo.figure.WordClass.FROMTO;
import static org.cotejo.figure.WordClass.HAS;
import static org.cotejo.figure.WordClass.HOLDS;
import static org.cotejo.figure.WordClass.HOLDSWITH;
import static org.cotejo.figure.WordClass.KEEPS;
import static org.cotejo.figure.WordClass.NUMBERS;
import static org.cotejo.figure.WordClass.STANDS;
import static org.cotejo.figure.WordClass.TALLIED;
import static org.cotejo.figure.WordClass.WASTHERE;
import static org.cotejo.figure.WordClass.WITHPREP;

import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Clause.Tag;

/** Figures that tell how much there is at a time, by their verb: "stood at 5 metres", "the fleet shrank to 9", "work there". */
final class Levels {

  private static final List<String> IMPERFECT = List.of("aba", "aban", "ía", "ían");

  private Levels() {}

  /** Whether the verb tells a level: what stands at, what a stock changes to or from, what is kept up in the present. */
  static boolean isTold(Site site, Optional<Integer> predicate) {
    Clause clause = site.clause();
    Governor governor = Governor.of(site);
    if (clause.isActNoun(site.end())) {
      return false;
    }
    if (isHeld(site, governor, predicate) || isCountedSoFar(site) || isAt(site, governor)) {
      return true;
    }
    if (site.isMoney() || site.isShare()) {
      return false;
    }
    boolean verb = governor.kind() == Governor.Kind.VERB;
    boolean stands = verb && clause.isFormOf(STANDS, governor.at());
    boolean there = site.isBare() && verb && clause.is(WASTHERE, governor.at())
        && (!clause.words().isEnglish() || clause.word(governor.at() - 1).equals("there"));
    boolean kept = site.isBare() && predicate.filter(p -> clause.isFormOf(KEEPS, p) && isOngoing(clause, p)).isPresent();
    return stands || there || kept || isChangedStock(site, governor);
  }

  /** "The school has 320 pupils", "la ganadora tenía el 51 %", "los evacuados son 610": what somebody or something holds. */
  private static boolean isHeld(Site site, Governor governor, Optional<Integer> predicate) {
    Clause clause = site.clause();
    int verb = governor.kind() == Governor.Kind.VERB ? governor.at() : predicate.orElse(-1);
    if (verb < 0 || hangsOnAnother(clause, verb)) {
      return false;
    }
    boolean object = governor.kind() == Governor.Kind.VERB
        && (governor.preposition() < 0 || clause.is(HOLDSWITH, governor.preposition()));
    boolean holds = clause.is(HAS, verb) || (clause.isFormOf(HOLDS, verb) && isOngoing(clause, verb));
    return (object && holds)
        || (site.isBare() && object && governor.preposition() < 0 && clause.is(NUMBERS, verb));
  }

  /**
   * "Closed at 61 dollars", "el precio quedó en 9 euros", "the plant works at 60 %". What adds up is no level, and what
   * the books tell is of the day on which they are closed, whatever day the report is of.
   */
  private static boolean isAt(Site site, Governor governor) {
    Clause clause = site.clause();
    boolean at = governor.kind() == Governor.Kind.VERB && governor.preposition() >= 0;
    if (!at || !(site.isMoney() || site.isShare()) || site.quantity().direction().isPresent()
        || clause.has(FLOW, 0, governor.at()) || clause.has(BALANCE, 0, governor.at())) {
      return false;
    }
    boolean stands = clause.isFormOf(STANDS, governor.at()) || clause.isFormOf(CLOSES, governor.at());
    boolean works = site.isShare() && clause.isFormOf(KEEPS, governor.at()) && isOngoing(clause, governor.at());
    String word = clause.word(governor.preposition());
    return (stands && List.of("at", "en").contains(word)) || (works && List.of("at", "a", "al").contains(word));
  }

  /** "With 98 % of the ballots counted", "con el 60 % de las actas escrutadas". */
  private static boolean isCountedSoFar(Site site) {
    Clause clause = site.clause();
    int before = clause.tag(site.first() - 1) == Tag.DET ? site.first() - 2 : site.first() - 1;
    if (!site.isShare() || !clause.is(WITHPREP, before)) {
      return false;
    }
    for (int i = site.end(); i < Math.min(clause.size(), site.end() + 7) && !clause.word(i).equals(","); i++) {
      if (isParticiple(clause, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticiple(Clause clause, int i) {
    return clause.is(TALLIED, i) || clause.facts(i).verb()
        .filter(v -> v.forms().contains(Verbs.Form.PARTICIPLE)).isPresent();
  }

  /** "Has been", "to have": the verb before it tells the time. */
  private static boolean hangsOnAnother(Clause clause, int verb) {
    return clause.tag(verb - 1) == Tag.AUX || clause.word(verb - 1).equals("to");
  }

  /** The present, in Spanish also the imperfect: what goes on, rather than what happened. */
  private static boolean isOngoing(Clause clause, int verb) {
    if (hangsOnAnother(clause, verb)) {
      return false;
    }
    boolean imperfect = !clause.words().isEnglish() && IMPERFECT.stream().anyMatch(clause.word(verb)::endsWith);
    return imperfect || clause.facts(verb).verb()
        .map(v -> v.forms().contains(Verbs.Form.PRESENT) || v.forms().contains(Verbs.Form.BASE)).orElse(false);
  }

  /** "The number of pairs rose from 4,000 to 4,600". */
  private static boolean isChangedStock(Site site, Governor governor) {
    Clause clause = site.clause();
    boolean led = governor.preposition() >= 0 && clause.is(FROMTO, governor.preposition());
    return site.isBare() && led && governor.kind() == Governor.Kind.VERB && clause.isFormOf(CHANGE, governor.at())
        && clause.all(FLOW, 0, governor.at()).isEmpty() && governor.phrase(clause)
            .filter(n -> clause.isActNoun(n.head())).isEmpty();
  }
}
