package org.cotejo.figure;

import java.math.BigDecimal;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.NumberWords;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.UnitTable.Unit;

/** Reads percentages whose word stands before the number: "a percentage of 12", "un porcentaje del 53,2". */
final class Percentages {

  private static final Unit PERCENT = new Unit("%", "ratio", BigDecimal.ONE, false);

  private final Line line;
  private final Cursor cursor;
  private final UnitTaker taker;

  Percentages(Line line, UnitTaker taker) {
    this.line = line;
    this.cursor = line.cursor();
    this.taker = taker;
  }

  /** Takes the word for per cent before a number; the first lexeme that the quantity has. */
  int before(Draft draft, int from, int to, int free) {
    Lexeme of = cursor.at(from - 1);
    int word = from - 2;
    boolean two = cursor.at(word).is("cent") && cursor.at(word - 1).is("per");
    int first = two ? word - 1 : word;
    Lexeme before = cursor.at(first - 1);
    boolean told = (of.is("of") || of.is("de") || of.is("del")) && line.is(word, "percentage")
        && cursor.at(word).is("cent") == two && first >= free && !before.isDigits() && !line.is(first - 1, "asking")
        && (line.is(first - 1, "indefinite") || !NumberWords.of(line.language()).knows(before));
    boolean bare = draft.unit == null && draft.kind == Kind.CARDINAL && draft.numeral.form() != Form.VAGUE
        && !line.isCounted(to);
    if (!told || !bare) {
      return from;
    }
    taker.take(draft, new Match<>(first, from - 1, PERCENT));
    draft.start = cursor.at(first).start();
    return first;
  }
}
