package org.cotejo.statement;

import java.util.Optional;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Token;

/** Plain sayings that the model passed over: "…, recuerda Vega.", "…, calcula.", "Vega contó ayer que…". */
final class Tellings {

  private static final String BEHIND = "saying behind a clause";
  private static final String CLAUSE = "clause that is told";

  /** How many tokens may stand between the verb and "que": "contó ayer que". */
  private static final int NEAR = 3;

  private final Clause clause;
  private final int size;

  Tellings(Clause clause) {
    this.clause = clause;
    this.size = clause.tokens().size();
  }

  /** A clause, a comma, a verb of saying and at most its subject, to the end of the sentence. */
  Optional<Attribution> behind() {
    int stop = clause.stop();
    int comma = stop - 1;
    while (comma > 0 && !clause.is(comma, ",")) {
      if (clause.has(Cues.Sense.JOIN, comma) || clause.endsClause(comma) || !isPlain(comma)) {
        return Optional.empty();
      }
      comma--;
    }
    int verb = comma + 1;
    boolean told = comma > 0 && stop - verb <= Clause.LONGEST_SOURCE && clause.has(Cues.Sense.SAY, verb)
        && (verb + 1 == stop || clause.isSpeaker(verb + 1, stop)) && clause.isContent(0, comma);
    return told && !clause.isTaken(0, stop)
        ? Optional.of(clause.attribution(BEHIND, verb + 1, stop, verb, verb + 1, 0, comma)) : Optional.empty();
  }

  private boolean isPlain(int k) {
    Token token = clause.tokens().get(k);
    return token.kind() == Token.Kind.WORD || token.lower().equals(".");
  }

  /** A subject, or none where the verb begins the sentence, a verb of saying and "que". */
  Optional<Attribution> clause() {
    int stop = clause.stop();
    for (int k = 0; k < stop; k++) {
      int que = clause.has(Cues.Sense.SAY, k) ? queAfter(k) : -1;
      int from = que < 0 ? k : clause.subject(k);
      boolean subject = from == 0 && (k == 0 || clause.isSpeaker(0, k)) && !clause.has(Cues.Sense.ARTICLE, k - 1)
          && !clause.has(Cues.Sense.IN, k - 1) && !clause.is(k - 1, "que") && !clause.is(k - 1, "de");
      if (que > 0 && subject && clause.isContent(que, stop) && !clause.isTaken(0, stop)) {
        return Optional.of(clause.attribution(CLAUSE, from, k, k, k + 1, que, stop));
      }
    }
    return Optional.empty();
  }

  private int queAfter(int verb) {
    for (int k = verb + 1; k <= Math.min(size - 1, verb + NEAR); k++) {
      if (clause.is(k, "que")) {
        return k;
      }
      if (clause.tokens().get(k).kind() != Token.Kind.WORD || clause.has(Cues.Sense.ARTICLE, k)) {
        return -1;
      }
    }
    return -1;
  }
}
