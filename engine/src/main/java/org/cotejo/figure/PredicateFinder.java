package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.CONJ;
import static org.cotejo.figure.WordClass.PREP;
import static org.cotejo.figure.WordClass.REPORTING;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;

/** The verb that says what is done to what is counted: "destroyed", "murieron". */
final class PredicateFinder {

  private static final int FAR = 8;

  private PredicateFinder() {}

  /** Index of the verb in the sentence, for time and money first the one whose object they are; empty if none is near. */
  static Optional<Integer> find(Site site, int nounEnd) {
    Optional<Integer> noun = nounOfAct(site);
    if (noun.isPresent()) {
      return noun;
    }
    if (site.isDuration() || site.isMoney()) {
      Governor governor = Governor.of(site);
      boolean taken = governor.kind() == Governor.Kind.VERB && governor.preposition() < 0
          && site.clause().tag(governor.at()) == Tag.VERB && !site.clause().is(REPORTING, governor.at());
      if (taken) {
        return Optional.of(governor.at());
      }
    }
    Optional<Integer> after = after(site.clause(), Math.max(site.end(), nounEnd));
    Optional<Integer> before = before(site);
    if (opensClause(site)) {
      return after;
    }
    return after.filter(v -> isAct(site.clause(), v)).or(() -> before.filter(v -> isAct(site.clause(), v)))
        .or(() -> after).or(() -> before).or(() -> overComma(site));
  }

  /** "Eleven died and another 30 were missing": the number is the subject of a clause joined to the one before. */
  static boolean opensClause(Site site) {
    Clause clause = site.clause();
    int at = site.first() - 1;
    while (clause.tag(at) == Tag.DET || clause.tag(at) == Tag.ADJ || clause.tag(at) == Tag.ADV) {
      at--;
    }
    int joint = at;
    return clause.is(AND, joint) && before(site).filter(verb -> verb < joint).isPresent()
        && after(clause, site.end()).isPresent();
  }

  /** "the destruction of 9 laboratories". */
  private static Optional<Integer> nounOfAct(Site site) {
    Clause clause = site.clause();
    int at = site.first() - 1;
    while (clause.tag(at) == Tag.DET) {
      at--;
    }
    boolean of = clause.word(at).equals("of") || clause.word(at).equals("de");
    return of && clause.tag(at - 1) == Tag.NOUN && clause.isActNoun(at - 1)
        ? Optional.of(at - 1) : Optional.empty();
  }

  /** "how they are destroyed, one laboratory every 40 minutes". */
  private static Optional<Integer> overComma(Site site) {
    Clause clause = site.clause();
    int start = clause.clauseStart(site.first());
    for (int i = start - 1; i >= Math.max(0, start - 3) && site.first() - start <= 1; i--) {
      if (isAct(clause, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The act of the clause that "every 40 minutes" opens, over its comma. */
  static Optional<Integer> actAfter(Site site) {
    Clause clause = site.clause();
    for (int i = site.end(); i < Math.min(clause.size(), site.end() + FAR); i++) {
      if (isAct(clause, i) || clause.tag(i) == Tag.VERB) {
        return Optional.of(i);
      }
    }
    return before(site);
  }

  static boolean isAct(Clause clause, int i) {
    return clause.facts(i).actVerb();
  }

  private static Optional<Integer> after(Clause clause, int from) {
    int end = Math.min(clause.clauseEnd(from), from + FAR);
    boolean reached = true;
    for (int i = from; i < end; i++) {
      Tag tag = clause.tag(i);
      if (isVerb(clause, i) && !isReduced(clause, i, end)) {
        return reached ? Optional.of(i) : Optional.empty();
      }
      boolean opens = clause.words().isEnglish() && clause.is(CONJ, i) && clause.is(PREP, i);
      if (tag == Tag.CONJ || opens || (tag == Tag.PREP && !clause.word(i).equals("of") && !clause.word(i).equals("de") && i > from + 4)) {
        return Optional.empty();
      }
      if (tag == Tag.NUM) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "13 raids aimed at the port killed": a participle that limits its noun, where the clause has a verb of its own. */
  private static boolean isReduced(Clause clause, int i, int end) {
    boolean limits = clause.words().isEnglish() && clause.word(i).endsWith("ed") && clause.tag(i + 1) == Tag.PREP
        && Chains.isNominal(clause, i - 1);
    for (int later = i + 1; limits && later < end; later++) {
      if (isVerb(clause, later) && !clause.word(later).endsWith("ing") && !clause.word(later - 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** The nearest verb on the left; one of saying only where it does something ("admitió a trámite 40"). */
  private static Optional<Integer> before(Site site) {
    Clause clause = site.clause();
    int floor = Math.max(clause.clauseStart(site.first()), site.first() - FAR);
    for (int i = site.first() - 1; i >= floor; i--) {
      boolean done = clause.is(REPORTING, i) && clause.tag(i) == Tag.VERB && clause.word(i + 1).equals("a")
          && site.isBare();
      if (isVerb(clause, i) || done) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(Clause clause, int i) {
    return (clause.tag(i) == Tag.VERB && !clause.is(REPORTING, i))
        || (isAct(clause, i) && clause.tag(i) != Tag.NAME && clause.tag(i) != Tag.NOUN && clause.tag(i) != Tag.ADJ);
  }
}
