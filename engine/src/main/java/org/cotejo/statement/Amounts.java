package org.cotejo.statement;

import java.util.Optional;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Token;

/** Who puts an amount at a number: "X put the crowd at 300", "X cifra en 300 los asistentes", "X habló de 300 heridos". */
final class Amounts {

  private static final String RULE = "amount put at";
  private static final String COUNTED = "amount counted";
  private static final String SPOKEN = "amount spoken of";

  /** How many tokens may stand between "put" and the number. */
  private static final int REACH = 9;

  /** How many tokens may stand between "spoke" and "of". */
  private static final int FAR = 12;

  /** How many tokens may stand between "at" and the number: "at more than about 300". */
  private static final int NEAR = 4;

  private final Clause clause;
  private final int size;

  Amounts(Clause clause) {
    this.clause = clause;
    this.size = clause.tokens().size();
  }

  Optional<Attribution> find() {
    for (int k = 1; k < size; k++) {
      if (clause.has(Cues.Sense.COUNT, k) && counted(k)) {
        return Optional.of(told(COUNTED, k, k + 1, k + 1));
      }
      int spoken = clause.has(Cues.Sense.TALK, k) ? spokenOf(k) : -1;
      if (spoken > 0) {
        return Optional.of(told(SPOKEN, k, spoken, numberBehind(spoken - 1)));
      }
      boolean value = clause.has(Cues.Sense.VALUE, k) && !clause.has(Cues.Sense.ARTICLE, k - 1);
      int number = value || clause.has(Cues.Sense.PUT, k) ? numberAfter(k, value) : -1;
      int from = clause.subject(k);
      if (number > 0 && from < k && !clause.isTaken(k, number + 1)) {
        return Optional.of(told(RULE, k, k + 1, number));
      }
    }
    return Optional.empty();
  }

  /** What the subject of a verb says, from a token to the end of the clause that holds a number. */
  private Attribution told(String rule, int verb, int from, int number) {
    int begin = clause.speakerStart(verb);
    int end = clause.speakerEnd(begin, verb);
    return clause.attribution(rule, begin, end, verb, verb + 1, from, clause.clauseEnd(number));
  }

  /** Where that begins of which somebody speaks, behind "of" and with a number: "habló el lunes de unos 300 heridos". */
  private int spokenOf(int verb) {
    int from = clause.speakerStart(verb);
    for (int k = verb + 1; k < Math.min(size, verb + FAR) && !clause.endsClause(k) && !clause.is(k, ","); k++) {
      int number = clause.has(Cues.Sense.TALK_OF, k) ? numberBehind(k) : -1;
      boolean all = number > 0 && from < verb && clause.isSpeaker(from, verb) && !clause.isTaken(verb, number + 1);
      if (all) {
        return k + 1;
      }
    }
    return -1;
  }

  /** The number of which "of" speaks, behind words that round or bound it and no noun; -1 if there is none. */
  private int numberBehind(int of) {
    int n = of + 1;
    while (n < Math.min(size, of + NEAR) && clause.has(Cues.Sense.ROUGHLY, n)) {
      n++;
    }
    return n < size && clause.isNumber(n) ? n : -1;
  }

  /** "The union counted 400 sackings", "el sindicato cuenta 400 despidos": a speaker, and the number right behind. */
  private boolean counted(int verb) {
    int from = clause.speakerStart(verb);
    return verb + 1 < size && clause.tokens().get(verb + 1).kind() == Token.Kind.NUMBER && from < verb
        && clause.isSpeaker(from, verb) && !clause.isTaken(verb, verb + 2);
  }

  /** Where the number stands that an amount is put at by a verb; -1 if it puts none. */
  private int numberAfter(int verb, boolean sure) {
    boolean amount = sure;
    for (int k = verb + 1; k < Math.min(size, verb + REACH); k++) {
      amount = amount || clause.has(Cues.Sense.AMOUNT, k);
      int number = clause.has(Cues.Sense.PUT_AT, k) ? number(k) : -1;
      if (number > 0 && (amount || (k == verb + 1 && hasAmount(number)))) {
        return number;
      }
    }
    return -1;
  }

  private int number(int at) {
    for (int n = at + 1; n < Math.min(size, at + NEAR); n++) {
      if (clause.tokens().get(n).kind() == Token.Kind.NUMBER) {
        return isClock(n + 1) ? -1 : n;
      }
    }
    return -1;
  }

  private boolean isClock(int k) {
    return clause.is(k, "pm") || clause.is(k, "am") || clause.is(k, "o'clock") || clause.is(k, "horas");
  }

  /** "sitúa en el 38 % la asistencia": what the number is of stands behind it. */
  private boolean hasAmount(int number) {
    for (int k = number + 1; k < Math.min(size, number + REACH) && !clause.endsClause(k); k++) {
      if (clause.has(Cues.Sense.AMOUNT, k)) {
        return true;
      }
    }
    return false;
  }
}
