package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AGAINST;
import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.APART;
import static org.cotejo.figure.WordClass.FROMTO;
import static org.cotejo.figure.WordClass.GENERIC;
import static org.cotejo.figure.WordClass.LINK;
import static org.cotejo.figure.WordClass.TIMENOUN;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/**
 * Reads noun phrases from their end to the left, with the nouns that govern them: "the median price of homes in Leeds" is
 * one phrase whose head is "price".
 */
final class Chains {

  private static final int LONGEST = 10;
  private static final int LINKS = 4;

  private Chains() {}

  /** The phrase that ends right before a token, as far up as nouns go on; empty if no noun stands there. */
  static Optional<Noun> endingAt(Clause clause, int end) {
    return endingAt(clause, end, false);
  }

  /** The phrase that ends before the verb that it is the subject of: every preposition in it hangs on its first noun. */
  static Optional<Noun> subjectEndingAt(Clause clause, int end) {
    return endingAt(clause, end, true);
  }

  private static Optional<Noun> endingAt(Clause clause, int end, boolean subject) {
    Optional<Noun> found = single(clause, end);
    for (int link = 0; link < LINKS && found.isPresent(); link++) {
      Noun lower = found.get();
      Optional<Noun> upper = above(clause, lower, subject).filter(u -> !clause.is(GENERIC, u.head())
          || u.head() > u.first());
      if (upper.isEmpty()) {
        return found;
      }
      found = upper;
    }
    return found;
  }

  /** The phrase alone, without what governs it. */
  static Optional<Noun> single(Clause clause, int end) {
    int first = end;
    while (first > 0 && end - first < LONGEST && isPart(clause, first - 1, end)) {
      first--;
    }
    while (first < end && !isNominal(clause, first) && clause.tag(first) != Tag.ADJ && clause.tag(first) != Tag.DET
        && !clause.isTime(first)) {
      first++;
    }
    int head = head(clause, first, end);
    return head < 0 ? Optional.empty() : Optional.of(new Noun(clause, first, head, end));
  }

  private static boolean isPart(Clause clause, int i, int end) {
    Tag tag = clause.tag(i);
    if (clause.inQuantity(i)) {
      return false;
    }
    boolean joint = (clause.word(i).equals("&") || clause.word(i).equals("/") || clause.word(i).equals("-")) && i + 1 < end
        && isNominal(clause, i - 1);
    boolean dated = clause.isTime(i) && tag == Tag.ADV && i + 1 < end && (clause.tag(i - 1) == Tag.DET
        || isNominal(clause, i - 1));
    return isNominal(clause, i) || tag == Tag.ADJ || clause.isGenitive(i) || joint || dated;
  }

  private static int head(Clause clause, int first, int end) {
    int head = -1;
    for (int i = first; i < end; i++) {
      if (isNominal(clause, i) && (head < 0 || clause.words().isEnglish())) {
        head = i;
      }
    }
    return head < 0 && clause.isGenitive(end - 1) ? end - 1 : head;
  }

  /** The noun that governs a phrase through a preposition, or that is named with it. */
  private static Optional<Noun> above(Clause clause, Noun lower, boolean subject) {
    int at = lower.first() - 1;
    while (clause.tag(at) == Tag.DET && !clause.isGenitive(at)) {
      at--;
    }
    boolean governs = clause.tag(at) == Tag.PREP && (!clause.is(AGAINST, at) || clause.is(FROMTO, at)) && (subject || !clause.is(APART, at));
    boolean adjective = !clause.words().isEnglish() && clause.tag(at - 1) == Tag.ADJ;
    if (governs && (isNominal(clause, at - 1) || adjective)) {
      boolean kept = clause.is(LINK, at) && !clause.is(TIMENOUN, lower.head()) && !clause.is(UNITNAME, lower.head());
      return single(clause, at).filter(u -> !clause.is(TIMENOUN, u.head()))
          .map(u -> new Noun(clause, u.first(), u.head(), kept ? lower.end() : u.end()));
    }
    boolean joined = clause.is(AND, at) && at == lower.first() - 1 && isNominal(clause, at - 1);
    return joined ? single(clause, at).map(u -> new Noun(clause, u.first(), lower.head(), lower.end())) : Optional.empty();
  }

  static boolean isNominal(Clause clause, int i) {
    return (clause.tag(i) == Tag.NOUN || clause.tag(i) == Tag.NAME) && !clause.inQuantity(i);
  }
}
