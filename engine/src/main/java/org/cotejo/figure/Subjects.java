package org.cotejo.figure;

import static org.cotejo.figure.WordClass.ACCORDING;
import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.APART;
import static org.cotejo.figure.WordClass.BUT;
import static org.cotejo.figure.WordClass.GENERIC;
import static org.cotejo.figure.WordClass.PARTICLE;
import static org.cotejo.figure.WordClass.REFLEXIVE;
import static org.cotejo.figure.WordClass.RELATIVEPRON;
import static org.cotejo.figure.WordClass.REPORTING;
import static org.cotejo.figure.WordClass.SUBJECTPRON;
import static org.cotejo.figure.WordClass.THEY;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/** The subject of a verb, over relative words, appositions and verbs that share one. */
final class Subjects {

  private static final int HOPS = 4;

  private Subjects() {}

  /** The phrase that does, or is, what a verb says; empty for a pronoun or where none can be told. */
  static Optional<Noun> of(Clause clause, int verb) {
    return of(clause, verb, HOPS)
        .filter(n -> !clause.is(GENERIC, n.head()) || n.head() > n.first())
        .filter(n -> clause.words().isEnglish() || agrees(clause, n, verb));
  }

  /** "La ministra dijo que al agua fueron": a subject from before another verb, that is one where the verb says many. */
  private static boolean agrees(Clause clause, Noun noun, int verb) {
    int finite = verb;
    while (finite > 0 && clause.tag(finite - 1) == Tag.AUX) {
      finite--;
    }
    boolean told = clause.isFinite(finite) || clause.tag(finite) == Tag.AUX;
    boolean many = clause.word(finite).endsWith("n");
    boolean joined = false;
    for (int i = noun.first(); i < Math.min(finite, noun.end() + 3); i++) {
      joined |= clause.is(AND, i);
    }
    boolean far = verbBefore(clause, finite).filter(v -> v >= noun.end()).isPresent();
    return !told || !many || !far || joined || noun.isPlural() || clause.tag(noun.head()) == Tag.NAME;
  }

  private static Optional<Noun> of(Clause clause, int verb, int hops) {
    int end = groupStart(clause, verb);
    int at = overLabel(clause, end);
    if (hops == 0 || at <= 0) {
      return Optional.empty();
    }
    int before = at - 1;
    if (clause.is(RELATIVEPRON, before)) {
      return antecedent(clause, before);
    }
    if (clause.is(AND, before) || clause.is(BUT, before)) {
      return verbBefore(clause, before).flatMap(v -> of(clause, overSaying(clause, v), hops - 1));
    }
    if (clause.is(SUBJECTPRON, before)) {
      boolean many = clause.is(THEY, before);
      return verbBefore(clause, before).flatMap(v -> of(clause, v, hops - 1)).filter(n -> n.isPlural() == many);
    }
    if (clause.inQuantity(before)) {
      return verbBefore(clause, before).isPresent() ? Optional.empty() : overQuantity(clause, before);
    }
    if (clause.isBreak(before)) {
      return overBreak(clause, before, hops);
    }
    if (clause.word(before).equals("to") || clause.word(before).equals("a") || clause.word(before).equals("para")) {
      return Chains.isNominal(clause, before - 1) ? planner(clause, before, hops)
          : verbBefore(clause, before).flatMap(v -> of(clause, v, hops - 1));
    }
    if (clause.tag(before) == Tag.PREP || clause.tag(before) == Tag.CONJ) {
      return verbBefore(clause, before).flatMap(v -> of(clause, v, hops - 1));
    }
    Optional<Noun> noun = Chains.subjectEndingAt(clause, at)
        .map(n -> n.end() == at ? new Noun(clause, n.first(), n.head(), end) : n);
    return noun.filter(n -> clause.is(UNITNAME, n.head()) || isGoverned(clause, n)).isEmpty() ? noun
        : verbBefore(clause, noun.get().first()).isPresent()
            ? verbBefore(clause, noun.get().first()).flatMap(v -> of(clause, v, hops - 1))
            : overQuantity(clause, noun.get().first() - 1);
  }

  /** "The dead of the crash on Route 14 rose": a number that names is part of the name. */
  private static int overLabel(Clause clause, int end) {
    boolean label = end > 1 && !clause.inQuantity(end - 1) && Chains.isNominal(clause, end - 2)
        && clause.token(end - 1).kind() == org.cotejo.analysis.Token.Kind.NUMBER;
    return label ? end - 1 : end;
  }

  /** "The cuts are small, the firm said, and will save": what is said goes on behind who says it. */
  private static int overSaying(Clause clause, int verb) {
    boolean aside = clause.is(REPORTING, verb) && clause.word(verb + 1).equals(",");
    return aside ? verbBefore(clause, clause.clauseStart(verb)).orElse(verb) : verb;
  }

  /** "The fire that ran over the hills had burned", "the bill for the nine nights": no subject has a preposition. */
  private static boolean isGoverned(Clause clause, Noun noun) {
    int at = noun.first() - 1;
    while ((clause.tag(at) == Tag.DET && !clause.isGenitive(at)) || clause.tag(at) == Tag.NUM) {
      at--;
    }
    boolean counted = clause.inQuantity(at - 1) || clause.tag(noun.first() - 1) == Tag.NUM;
    boolean told = clause.is(ACCORDING, at);
    boolean opens = (clause.is(APART, at) && !told) || (clause.is(PARTICLE, at) && clause.tag(at - 1) == Tag.VERB);
    boolean fronted = !clause.words().isEnglish() && at == clause.clauseStart(at) && !told;
    return clause.tag(at) == Tag.PREP && (fronted || (!opens && (counted || verbBefore(clause, at).isPresent())));
  }

  /** "The firm to build", but "the firm announced plans to build": who does what the infinitive says. */
  private static Optional<Noun> planner(Clause clause, int to, int hops) {
    Optional<Noun> noun = Chains.endingAt(clause, to);
    int verb = noun.map(n -> n.first() - 1).orElse(-1);
    while (clause.tag(verb) == Tag.DET) {
      verb--;
    }
    return clause.tag(verb) == Tag.VERB || clause.tag(verb) == Tag.AUX ? of(clause, verb, hops - 1) : noun;
  }

  /** First token of the verb's group: its auxiliaries, adverbs and clitics, and the verbs that it hangs on. */
  static int groupStart(Clause clause, int verb) {
    int at = verb;
    while (at > 0) {
      Tag before = clause.tag(at - 1);
      boolean clitic = before == Tag.PRON && clause.is(REFLEXIVE, at - 1);
      boolean dated = before == Tag.PREP && clause.isTime(at);
      boolean infinitive = (clause.word(at - 1).equals("to") || clause.word(at - 1).equals("a"))
          && (clause.tag(at - 2) == Tag.VERB || clause.tag(at - 2) == Tag.AUX || clause.tag(at - 2) == Tag.ADJ);
      if (infinitive) {
        at -= 2;
      } else if (before == Tag.AUX || before == Tag.ADV || clitic || dated
          || (before == Tag.VERB && !clause.words().isEnglish() && clause.word(at).endsWith("r"))) {
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  /** "the squad, which numbers". */
  private static Optional<Noun> antecedent(Clause clause, int relative) {
    int end = relative;
    while (end > 0 && (clause.isBreak(end - 1) || clause.isTime(end - 1) || clause.tag(end - 1) == Tag.PREP
        || clause.tag(end - 1) == Tag.DET)) {
      end--;
    }
    return Chains.endingAt(clause, end);
  }

  /** "Acme, the largest maker, lost"; "Prices rose, reaching": over what the commas enclose, else that of the verb before. */
  private static Optional<Noun> overBreak(Clause clause, int mark, int hops) {
    if (clause.token(mark).kind() == org.cotejo.analysis.Token.Kind.QUOTE && Chains.isNominal(clause, mark - 1)) {
      return Chains.endingAt(clause, mark);
    }
    int start = clause.clauseStart(mark - 1);
    boolean opens = start <= 0;
    boolean aside = (clause.tag(start) == Tag.PREP || clause.is(APART, start)) && clause.word(start - 1).equals(",")
        && Chains.isNominal(clause, start - 2);
    if (hasVerb(clause, start, mark) && !aside) {
      boolean relative = clause.is(RELATIVEPRON, start);
      if (relative && start > 0) {
        return Chains.endingAt(clause, start - 1);
      }
      return verbBefore(clause, mark).flatMap(v -> of(clause, v, hops - 1));
    }
    Optional<Noun> named = Chains.endingAt(clause, mark);
    if (opens) {
      return named.filter(n -> n.first() <= 1);
    }
    Optional<Noun> outer = Chains.endingAt(clause, start - 1);
    return outer.isPresent() ? outer : verbBefore(clause, start).flatMap(v -> of(clause, v, hops - 1));
  }

  /** "Some 300 people in the valley have". */
  private static Optional<Noun> overQuantity(Clause clause, int at) {
    int end = at;
    while (end > 0 && (clause.inQuantity(end - 1) || clause.tag(end - 1) == Tag.PREP || clause.tag(end - 1) == Tag.NUM
        || clause.tag(end - 1) == Tag.ADJ || (clause.tag(end - 1) == Tag.DET && !clause.isGenitive(end - 1)))) {
      end--;
    }
    return Chains.endingAt(clause, end);
  }

  private static boolean hasVerb(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.tag(i) == Tag.VERB || clause.tag(i) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  /** The nearest verb before a token in the sentence. */
  private static Optional<Integer> verbBefore(Clause clause, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (clause.tag(i) == Tag.VERB || (clause.tag(i) == Tag.AUX && clause.tag(i + 1) != Tag.VERB)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
