package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AMOUNTTO;
import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.CONDITIONAL;
import static org.cotejo.figure.WordClass.DEFINITE;
import static org.cotejo.figure.WordClass.DEMAND;
import static org.cotejo.figure.WordClass.DEMANDFOR;
import static org.cotejo.figure.WordClass.EXPECT;
import static org.cotejo.figure.WordClass.GOING;
import static org.cotejo.figure.WordClass.IF;
import static org.cotejo.figure.WordClass.INTEND;
import static org.cotejo.figure.WordClass.MIGHT;
import static org.cotejo.figure.WordClass.PAST;
import static org.cotejo.figure.WordClass.RELATIVEPRON;
import static org.cotejo.figure.WordClass.WILL;

import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.Figure.Modality;
import org.cotejo.statement.Statement;

/** Whether a figure is put forward as true, and how. */
final class Modalities {

  private static final int FAR = 9;
  private static final List<String> FUTURE_ENDINGS = List.of("ará", "erá", "irá", "arán", "erán", "irán", "aremos", "eremos",
      "drá", "drán", "habrá", "habrán");

  private Modalities() {}

  static Modality of(Site site, Optional<Integer> predicate, List<Statement> around) {
    if (around.stream().anyMatch(s -> s.polarity() == Statement.Polarity.DENIED)) {
      return Modality.DENIED;
    }
    if (around.stream().anyMatch(s -> s.polarity() == Statement.Polarity.ASKED)) {
      return Modality.ASKED;
    }
    return ofClause(site, predicate);
  }

  private static Modality ofClause(Site site, Optional<Integer> predicate) {
    Clause clause = site.clause();
    boolean bracket = clause.word(site.first() - 1).equals("(");
    int from = Math.max(clause.clauseStart(bracket ? site.first() - 2 : site.first()), site.first() - FAR);
    int to = Math.min(clause.clauseEnd(site.first()), site.end() + FAR);
    int until = predicate.map(p -> Math.max(p + 1, site.end())).orElse(site.end());
    if (clause.has(IF, from, site.first())) {
      return Modality.HYPOTHETICAL;
    }
    if (Denial.of(site, predicate)) {
      return Modality.DENIED;
    }
    if (isBase(site)) {
      return Modality.ASSERTED;
    }
    if (isDemand(site, from)) {
      return Modality.ASKED;
    }
    if (governs(INTEND, site, from) || predicate.filter(p -> isToCome(site, p)).isPresent()) {
      return Modality.PLANNED;
    }
    boolean future = (clause.has(WILL, from, Math.min(until, to)) && !isSpanishGoing(clause, from, until))
        || governs(EXPECT, site, from) || isGoingTo(clause, from, until) || hasFutureVerb(clause, from, to);
    if (future) {
      return Modality.FORECAST;
    }
    if (clause.has(CONDITIONAL, from, Math.min(until, to))) {
      boolean reckoned = clause.has(AMOUNTTO, from, site.first()) && clause.has(RELATIVEPRON, from, site.first());
      return reckoned ? Modality.ASSERTED : clause.has(IF, 0, clause.size()) ? Modality.HYPOTHETICAL : Modality.FORECAST;
    }
    return clause.has(MIGHT, from, Math.min(until, to)) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
  }

  /** "Will rise from 5 to 8": what it is now. */
  static boolean isBase(Site site) {
    Clause clause = site.clause();
    boolean from = List.of("from", "de", "desde", "del").contains(clause.word(site.first() - 1))
        || List.of("from", "de", "desde").contains(clause.word(site.first()));
    boolean to = List.of("to", "a", "hasta", "al").contains(clause.word(site.end()))
        && (clause.inQuantity(site.end() + 1) || clause.inQuantity(site.end() + 2));
    return from && to;
  }

  /** Whether a word of plan or expectation still holds at the figure: no verb of fact stands between. */
  private static boolean governs(WordClass name, Site site, int from) {
    Clause clause = site.clause();
    for (int cue : clause.all(name, from, site.first())) {
      boolean held = true;
      for (int i = cue + 1; i < site.first(); i++) {
        String word = clause.word(i);
        boolean infinitive = clause.words().isEnglish() ? clause.word(i - 1).equals("to") || word.endsWith("ing")
            : word.endsWith("r") || clause.tag(i) == Tag.AUX;
        boolean past = clause.words().isEnglish() ? clause.is(PAST, i) || word.endsWith("ed")
            : word.endsWith("ó") || word.endsWith("ron");
        boolean anew = clause.is(AND, i - 1)
            && (clause.tag(i) == Tag.AUX || (clause.tag(i) == Tag.VERB && clause.isFinite(i)));
        held &= !anew && (clause.tag(i) != Tag.VERB || infinitive || !past);
      }
      if (held) {
        return true;
      }
    }
    return false;
  }

  /** "Asks for 40 nurses", "pide una subida del 9 %": what somebody wants of others; not those of whom it is asked. */
  private static boolean isDemand(Site site, int from) {
    Clause clause = site.clause();
    if (clause.is(DEFINITE, site.first() - 1) || clause.word(site.first() - 1).equals("a")) {
      return false;
    }
    for (int i = site.first() - 1; i >= from; i--) {
      if (clause.tag(i) == Tag.VERB && clause.isFormOf(DEMAND, i)) {
        return !clause.word(i - 1).equals("se");
      }
      if (clause.tag(i) == Tag.VERB && clause.isFormOf(DEMANDFOR, i)) {
        return clause.word(i + 1).equals("for");
      }
      boolean within = clause.tag(i) == Tag.PREP ? List.of("of", "for", "de", "del").contains(clause.word(i))
          : clause.tag(i) != Tag.VERB && clause.tag(i) != Tag.AUX && clause.tag(i) != Tag.CONJ;
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** "Is to open in May", "were to be let". */
  private static boolean isToCome(Site site, int verb) {
    Clause clause = site.clause();
    if (clause.has(RELATIVEPRON, site.end(), verb)) {
      return false;
    }
    int to = clause.is(BE, verb - 1) ? verb - 2 : verb - 1;
    int be = clause.tag(to - 1) == Tag.ADV ? to - 2 : to - 1;
    return clause.words().isEnglish() && clause.word(to).equals("to") && clause.is(BE, be) && clause.tag(be) == Tag.AUX;
  }

  private static boolean isGoingTo(Clause clause, int from, int until) {
    for (int i : clause.all(GOING, from, until)) {
      if (clause.word(i + 1).equals("to") || clause.word(i - 1).equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** "van" is a future only before "a" and a verb. */
  private static boolean isSpanishGoing(Clause clause, int from, int until) {
    if (clause.words().isEnglish()) {
      return false;
    }
    return clause.all(WILL, from, until).stream().noneMatch(i -> clause.word(i + 1).equals("a")
        && clause.word(i + 2).endsWith("r"));
  }

  private static boolean hasFutureVerb(Clause clause, int from, int to) {
    if (clause.words().isEnglish()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = clause.word(i);
      if (clause.tag(i) == Tag.VERB || clause.tag(i) == Tag.AUX) {
        for (String ending : FUTURE_ENDINGS) {
          if (word.endsWith(ending)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
