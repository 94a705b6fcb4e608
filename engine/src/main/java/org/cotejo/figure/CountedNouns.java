package org.cotejo.figure;

import java.math.BigDecimal;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Numeral.Form;

/** Reads the nouns right after a bare number, without the model's analysis. */
final class CountedNouns {

  private static final int LONGEST = 5;

  private final Line line;
  private final Cursor cursor;
  private final Suspended suspended;

  CountedNouns(Line line) {
    this.line = line;
    this.cursor = line.cursor();
    this.suspended = new Suspended(line);
  }

  /** Takes the nouns behind a bare number, which ends before {@code to}. */
  void take(Draft draft, int to) {
    if (draft.unit != null || (draft.kind != Kind.CARDINAL && draft.kind != Kind.RANGE)) {
      return;
    }
    int shared = suspended.wordAfter(to);
    boolean hyphen = shared > 0 || (line.isHyphen(to) && cursor.at(to + 1).isWord());
    int start = shared > 0 ? shared : hyphen ? to + 1 : afterOf(draft, to);
    int at = start;
    while (at < start + LONGEST && isNounLike(at, start)) {
      at++;
      if (line.isSpanish() || hyphen || endsPhrase(at)) {
        break;
      }
      at += line.isHyphen(at) && cursor.at(at + 1).isWord() ? 1 : 0;
    }
    if (at > start) {
      draft.countedStart = cursor.at(start).start();
      draft.countedEnd = cursor.at(at - 1).end();
      draft.headStart = cursor.at(line.isSpanish() ? start : at - 1).start();
      draft.headEnd = cursor.at(line.isSpanish() ? start : at - 1).end();
    }
  }

  /** "two of the most costly floods", "millions of people", "millones de personas". */
  private int afterOf(Draft draft, int to) {
    if (cursor.at(to).is("of") && line.is(to + 1, "determiner")) {
      return to + (cursor.at(to + 2).is("most") || cursor.at(to + 2).is("least") ? 3 : 2);
    }
    boolean of = draft.numeral.form() == Form.VAGUE || draft.numeral.scale().compareTo(BigDecimal.ONE) > 0;
    return of && (cursor.at(to).is("of") || cursor.at(to).is("de")) ? to + 1 : to;
  }

  private boolean isNounLike(int at, int start) {
    Lexeme word = cursor.at(at);
    boolean joined = at == start || word.spaced() || cursor.at(at - 1).isDash();
    boolean more = at == start && word.is("more") && cursor.at(at + 1).isWord();
    return word.isWord() && joined && (more || !line.isFunction(at)) && !isParticiple(at);
  }

  /** "73 raising the age": a verb, not "two ongoing talks". */
  private boolean isParticiple(int at) {
    Lexeme word = cursor.at(at);
    return !line.isSpanish() && word.key().endsWith("ing") && word.key().length() > 5 && !word.startsUpper()
        && (line.is(at + 1, "determiner") || line.isArticle(at + 1));
  }

  /** A plural noun ends what is counted, but in a run of capitals ("World Cups"). */
  private boolean endsPhrase(int at) {
    String word = cursor.at(at - 1).key();
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous");
    return (plural || word.equals("people")) && !cursor.at(at).isDash();
  }
}
