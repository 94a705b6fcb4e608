package org.cotejo.figure;

import java.math.BigDecimal;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.WordClasses;

/** Tells ages that are no lengths of time: "aged 87", "87 yo", "Ana Ruiz, 41, said", "un niño de 10 años". */
final class Ages {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private final Cursor cursor;
  private final WordClasses words;

  Ages(Cursor cursor, WordClasses words) {
    this.cursor = cursor;
    this.words = words;
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
        && cursor.at(to).isMark(",") && cursor.at(from).text().length() == 2 && !words.is(name, "month");
  }

  /** Whether a length of time tells how old somebody is: "un niño de 10 años", "Ana Ruiz, de 41 años,". */
  boolean isOfPerson(int from, int to) {
    if (!cursor.at(from - 1).is("de")) {
      return false;
    }
    Lexeme before = cursor.at(from - 2);
    boolean apposition = before.isMark(",") && !cursor.at(to).isWord() && cursor.at(from - 3).isWord()
        && cursor.at(from - 3).startsUpper();
    return apposition || words.is(before, "person");
  }
}
