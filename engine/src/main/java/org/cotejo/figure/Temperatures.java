package org.cotejo.figure;

import java.math.BigDecimal;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.UnitTable.Unit;

/** Tells degrees of temperature from degrees of an angle by the words of the sentence, which are looked up once. */
final class Temperatures {

  /** A number of degrees from here up is no weather. */
  private static final BigDecimal HOTTEST = BigDecimal.valueOf(60);
  private static final Unit DEGREE = new Unit("deg", "angle", BigDecimal.ONE, false);

  private final Line line;
  private final Cursor cursor;
  private boolean known;
  private boolean temperature;
  private boolean angle;

  Temperatures(Line line) {
    this.line = line;
    this.cursor = line.cursor();
  }

  /** Whether the sentence speaks of temperatures. */
  boolean isSpokenOf() {
    look();
    return temperature && !angle;
  }

  private void look() {
    for (int i = 0; !known && i < cursor.size(); i++) {
      temperature |= line.is(i, "temperature");
      angle |= line.is(i, "angle");
    }
    known = true;
  }

  /** Whether so many degrees are a temperature. */
  boolean isMeant(BigDecimal degrees) {
    return isSpokenOf() || (!angle && line.isSpanish() && degrees.abs().compareTo(HOTTEST) < 0);
  }

  /** Celsius in Spanish, where nothing else is used; open in English. */
  void take(Draft draft) {
    draft.kind = Kind.TEMPERATURE;
    draft.code = line.isSpanish() ? "Cel" : null;
  }

  /** "tres grados bajo cero": the lexeme after what the quantity has. */
  int belowZero(Draft draft, int to) {
    Lexeme word = cursor.at(to);
    boolean below = (word.is("bajo") && cursor.at(to + 1).is("cero"))
        || (word.is("below") && (cursor.at(to + 1).is("zero") || cursor.at(to + 1).is("freezing")));
    Form form = draft.numeral.form();
    boolean degrees = draft.unit == null ? form == Form.DIGITS || form == Form.WORDS
        : draft.kind == Kind.TEMPERATURE || draft.unit.code().equals("deg");
    if (!below || !degrees || draft.numeral.value().signum() < 0) {
      return to;
    }
    if (draft.unit == null) {
      draft.unit = DEGREE;
      take(draft);
    }
    draft.numeral = draft.numeral.opposite();
    draft.kind = Kind.TEMPERATURE;
    draft.end = cursor.at(to + 1).end();
    return to + 2;
  }
}
