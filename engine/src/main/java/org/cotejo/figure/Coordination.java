package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.NumberReader;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;

/**
 * Gives a bare number in digits the unit that stands behind the last of several joined by "and", "or" and commas:
 * "7.9 and 8.3 per cent", "un 7,90 y un 8,30 por ciento".
 */
final class Coordination {

  /** Numbers that are passed on the way to the one with the unit. */
  private static final int MOST = 5;
  private static final BigDecimal FAR = BigDecimal.TEN;

  private final Line line;
  private final Cursor cursor;
  private final NumberReader numbers;
  private final UnitReader units;

  Coordination(Line line, NumberReader numbers, UnitReader units) {
    this.line = line;
    this.cursor = line.cursor();
    this.numbers = numbers;
    this.units = units;
  }

  /** Takes the unit of the last joined number for one that ends before {@code to}. */
  void share(Draft draft, int to) {
    if (draft.unit != null || draft.second != null || draft.numeral.form() != Form.DIGITS) {
      return;
    }
    int at = to;
    for (int i = 0; i < MOST; i++) {
      int next = afterLink(at);
      Optional<Numeral> number = next < 0 ? Optional.empty() : numbers.read(next).filter(n -> n.form() == Form.DIGITS);
      if (number.isEmpty()) {
        return;
      }
      Draft last = new Draft(number.get(), cursor.at(next).start(), cursor.at(number.get().to() - 1).end());
      units.after(last, number.get().to());
      if (last.unit != null) {
        RangeReader.carry(draft, last);
        if (isNear(draft, last)) {
          draft.borrow(last);
        }
        return;
      }
      at = number.get().to();
    }
  }

  /** Numbers of one unit are of one size. */
  private static boolean isNear(Draft one, Draft other) {
    BigDecimal a = one.numeral.value().abs();
    BigDecimal b = other.numeral.value().abs();
    return a.multiply(FAR).compareTo(b) >= 0 && b.multiply(FAR).compareTo(a) >= 0;
  }

  /** The lexeme after a comma or conjunction and an article; "1,300, or 25 percent" tells one thing twice. */
  private int afterLink(int at) {
    boolean comma = cursor.at(at).isMark(",") && cursor.at(at + 1).spaced();
    int next = comma ? at + 1 : at;
    if (comma && line.is(next, "or")) {
      return -1;
    }
    next += line.is(next, "and") || line.is(next, "or") ? 1 : 0;
    return next == at ? -1 : line.isArticle(next) ? next + 1 : next;
  }
}
