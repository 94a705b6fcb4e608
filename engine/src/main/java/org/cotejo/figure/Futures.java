package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.DEED;
import static org.cotejo.figure.WordClass.GOING;
import static org.cotejo.figure.WordClass.NEEDS;
import static org.cotejo.figure.WordClass.WILL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.Verbs.Form;

/** The verb in the future on which a figure hangs, and whether somebody is to do at will what it says. */
final class Futures {

  private Futures() {}

  /**
   * Index of the verb that says what will be.
   *
   * @param from where the figure's clause begins
   * @param until the index after its predicate, or its own end
   * @param to where its clause ends
   */
  static Optional<Integer> verb(Site site, int from, int until, int to) {
    return site.clause().words().isEnglish() ? english(site.clause(), from, Math.min(until, to))
        : spanish(site, from, to);
  }

  /** "Will buy", "will be given": what somebody does at will is planned; what happens ("will cost") is foretold. */
  static boolean isDeed(Clause clause, int verb) {
    return clause.isFormOf(DEED, verb);
  }

  private static Optional<Integer> english(Clause clause, int from, int until) {
    for (int cue : clause.all(WILL, from, until)) {
      return Optional.of(verbAfter(clause, cue));
    }
    for (int cue : clause.all(GOING, from, until)) {
      if (clause.word(cue + 1).equals("to")) {
        return Optional.of(verbAfter(clause, cue + 1));
      }
    }
    return Optional.empty();
  }

  /** The verb that a helping verb leads to; the helping verb itself where none follows. */
  private static int verbAfter(Clause clause, int cue) {
    int at = cue + 1;
    while (clause.tag(at) == Tag.AUX || clause.tag(at) == Tag.ADV || clause.tag(at) == Tag.PREP) {
      at++;
    }
    return clause.tag(at) == Tag.VERB ? at : cue;
  }

  /** The nearest verb with a time before the number, else behind it in its clause: "llegarán 40", "40 llegarán". */
  private static Optional<Integer> spanish(Site site, int from, int to) {
    Clause clause = site.clause();
    int number = clause.from(site.quantity().number().start());
    for (int i = number - 1; i >= from; i--) {
      if (isTensed(clause, i)) {
        return future(clause, i);
      }
    }
    for (int i = site.end(); i < to; i++) {
      if (isTensed(clause, i)) {
        return future(clause, i);
      }
      boolean other = clause.tag(i) == Tag.CONJ || (clause.is(AND, i) && i > site.end());
      if (other || clause.word(i).equals("que")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTensed(Clause clause, int i) {
    boolean verb = clause.tag(i) == Tag.AUX || clause.tag(i) == Tag.VERB;
    boolean lacking = clause.word(i).equals("falta") && clause.is(NEEDS, i - 1);
    boolean untensed = lacking || clause.word(i).endsWith("r") || clause.facts(i).verb()
        .filter(v -> v.forms().equals(Set.of(Form.PARTICIPLE)) || v.forms().equals(Set.of(Form.GERUND))).isPresent();
    return verb && !untensed;
  }

  /** "Habrán salido 400": what somebody takes to have happened, unless a time to come is told with it. */
  private static boolean isGuess(Clause clause, int i) {
    boolean perfect = clause.tag(i) == Tag.AUX && clause.word(i).startsWith("habr") && clause.facts(i + 1).verb()
        .filter(v -> v.forms().contains(Form.PARTICIPLE)).isPresent();
    if (!perfect) {
      return false;
    }
    for (int k = 0; k < clause.size(); k++) {
      boolean dated = clause.isTime(k) && List.of("para", "en", "antes", "hasta").contains(clause.word(k - 1));
      if (dated || List.of("cuando", "entonces", "antes").contains(clause.word(k))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Integer> future(Clause clause, int i) {
    if (clause.words().endsAs("FUTURE", clause.word(i))) {
      return isGuess(clause, i) ? Optional.empty() : Optional.of(i);
    }
    boolean going = clause.is(WILL, i) && clause.word(i + 1).equals("a") && clause.word(i + 2).endsWith("r");
    return going ? Optional.of(i + 2) : Optional.empty();
  }
}
