package org.cotejo.figure;

import java.math.BigDecimal;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Numeral.Form;

/** Tells ages that are no lengths of time: "aged 87", "87 yo", "Ana Ruiz, 41, said", "un niño de 10 años". */
final class Ages {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private final Line line;
  private final Cursor cursor;

  Ages(Line line) {
    this.line = line;
    this.cursor = line.cursor();
  }

  /** Takes a number without a unit for an age where its neighbours say so; the lexeme after what the quantity has. */
  int bare(Draft draft, int to) {
    boolean plausible = draft.unit == null && draft.numeral.form() == Form.DIGITS && draft.numeral.isInteger()
        && draft.numeral.value().signum() > 0 && draft.numeral.value().compareTo(OLDEST) < 0;
    if (!plausible) {
      return to;
    }
    int from = draft.numeral.from();
    Lexeme before = cursor.at(from - 1);
    boolean short1 = cursor.at(to).is("yo") && cursor.at(to).text().equals("yo");
    boolean aged = before.is("aged") || (before.is("age") && !cursor.at(to).isDash());
    if (short1 || aged || isApposition(from, to)) {
      draft.kind = Kind.AGE;
      draft.code = "a";
    }
    if (short1) {
      draft.end = cursor.at(to).end();
      draft.unitStart = cursor.at(to).start();
      draft.unitEnd = cursor.at(to).end();
      return to + 1;
    }
    return to;
  }

  /** "Ana Ruiz, 41, said": two digits between commas after a name. */
  private boolean isApposition(int from, int to) {
    Lexeme name = cursor.at(from - 2);
    return cursor.at(from - 1).isMark(",") && cursor.at(from).spaced() && name.isWord() && name.startsUpper()
        && cursor.at(from - 3).isWord() && cursor.at(from - 3).startsUpper()
        && cursor.at(to).isMark(",") && cursor.at(from).text().length() == 2 && !line.is(from - 2, "month");
  }

  /** Whether a length of time tells how old somebody is: "un niño de 10 años", "Ana Ruiz, de 41 años,". */
  private boolean isOfPerson(int from, int to) {
    if (!cursor.at(from - 1).is("de")) {
      return false;
    }
    Lexeme before = cursor.at(from - 2);
    boolean apposition = before.isMark(",") && !cursor.at(to).isWord() && cursor.at(from - 3).isWord()
        && cursor.at(from - 3).startsUpper();
    return apposition || line.is(from - 2, "person");
  }

  /** "10-year-old", "tres años de edad", "18 months of age", "un niño de 10 años": the lexeme after what the age has. */
  int old(Draft draft, int to) {
    if (draft.unit == null || !draft.unit.dimension().equals("time")) {
      return to;
    }
    int at = to + (cursor.at(to).isDash() ? 1 : 0);
    Lexeme next = cursor.at(at);
    int end = to;
    if (next.is("old") || next.is("olds")) {
      end = at + 1;
    } else if ((next.is("of") || next.is("de")) && (cursor.at(at + 1).is("age") || cursor.at(at + 1).is("edad"))) {
      end = at + 2;
    }
    if (end > to) {
      draft.unitEnd = cursor.at(end - 1).end();
    }
    if (end > to || (line.isSpanish() && draft.unit.code().equals("a") && isOfPerson(draft.numeral.from(), to))) {
      draft.kind = Kind.AGE;
    }
    return end;
  }
}
