package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.NumberReader;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.UnitTable.Unit;
import org.jspecify.annotations.Nullable;

/** Joins two numbers into a range ("20 to 30", "between 6 and 12 hours"), a score ("3-1") or a change ("rose from 5 to 7"). */
final class RangeReader {

  /** What was read: up to where, and the second number of a change as a draft of its own. */
  record Result(int to, @Nullable Draft pair, int pairFrom, int pairTo) {}

  /** "up by 6 to 40" gives a change and a level; "by 1 to 1.5" a range: its ends are of one size. */
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal LARGEST_SCORE = BigDecimal.valueOf(200);

  private final Cursor cursor;
  private final NumberReader numbers;
  private final UnitReader units;
  private final Surroundings around;

  RangeReader(Cursor cursor, NumberReader numbers, UnitReader units, Surroundings around) {
    this.cursor = cursor;
    this.numbers = numbers;
    this.units = units;
    this.around = around;
  }

  Result read(Draft draft, int from, int to, int free) {
    Result alone = new Result(to, null, to, to);
    Lexeme link = cursor.at(to);
    Lexeme opener = opener(from);
    boolean dash = link.isDash() && cursor.glued(to) == cursor.glued(to + 1);
    boolean between = (link.is("and") || link.is("y") || link.is("e")) && (opener.is("between") || opener.is("entre"));
    boolean toward = link.is("to") || link.is("a") || link.is("through") || link.is("or") || link.is("o") || link.is("hasta") || link.is("al");
    if ((!dash && !between && !toward) || draft.numeral.form() == Form.VAGUE) {
      return alone;
    }
    int start = to + 1;
    int number = start;
    while (number < start + 3 && !cursor.at(number).isDigits() && numbers.read(number).isEmpty()) {
      number++;
    }
    Optional<Numeral> second = numbers.read(number);
    if (second.isEmpty() || second.get().form() == Form.ORDINAL || second.get().form() == Form.VAGUE
        || (second.get().form() == Form.ARTICLE && !draft.numeral.form().equals(Form.ARTICLE))) {
      return alone;
    }
    Draft other = new Draft(second.get(), cursor.at(number).start(), cursor.at(second.get().to() - 1).end());
    int otherFrom = units.before(other, number, start);
    for (int word = start; word < otherFrom; word++) {
      if (!around.isArticle(cursor.at(word))) {
        return alone;
      }
    }
    int otherTo = units.after(other, second.get().to());
    return join(draft, other, to, otherFrom, otherTo, from, dash, between || opener.is("from") || opener.is("de") || opener.is("desde"));
  }

  private Result join(Draft draft, Draft other, int to, int otherFrom, int otherTo, int from, boolean dash, boolean opened) {
    Result alone = new Result(to, null, to, to);
    boolean measured = draft.unit != null;
    if (!sameUnit(draft, other) || (measured && !opened && !dash && other.unit == null)) {
      return alone;
    }
    Lexeme link = cursor.at(to);
    boolean or = link.is("or") || link.is("o");
    boolean apart = or && draft.numeral.value().abs().multiply(BigDecimal.TEN).compareTo(other.numeral.value().abs()) < 0;
    if (or && (draft.numeral.form() == Form.FRACTION || measured || apart)) {
      return alone;
    }
    carry(draft, other);
    boolean change = !dash && !or && !link.is("and") && !link.is("y") && around.hasChangeBefore(from);
    if (measured && !opened && !dash && change) {
      return alone;
    }
    if (opened && change) {
      borrow(draft, other);
      return new Result(to, other, otherFrom, otherTo);
    }
    boolean by = ((cursor.at(from - 1).is("by") || cursor.at(from - 1).is("en")) && link.is("to")) || (link.is("a") && cursor.at(from - 1).is("en"));
    if (by && !opened && draft.numeral.value().multiply(THREE).compareTo(other.numeral.value()) < 0) {
      return alone;
    }
    boolean rising = draft.numeral.value().compareTo(other.numeral.value()) < 0;
    if (dash && (!rising || isScore(draft, other, otherTo))) {
      return score(draft, other, to, otherTo);
    }
    if (!dash && !opened && !rising) {
      return alone;
    }
    borrow(draft, other);
    draft.second = other.numeral;
    draft.kind = draft.unit == null ? Kind.RANGE : draft.kind;
    draft.end = other.end;
    draft.numberEnd = other.numberEnd;
    return new Result(otherTo, null, to, to);
  }

  private static boolean sameUnit(Draft draft, Draft other) {
    return draft.unit == null || other.unit == null || draft.unit.code().equals(other.unit.code());
  }

  /** "30 to 45 million": the scale word of the second number is the first one's, too. */
  private static void carry(Draft draft, Draft other) {
    Numeral first = draft.numeral;
    Numeral second = other.numeral;
    boolean ownMoney = draft.unit != null && other.unit != null && other.unitStart < other.numberStart;
    boolean smaller = first.value().multiply(second.scale()).compareTo(second.value()) < 0;
    boolean bare = (!ownMoney || smaller) && first.scale().compareTo(BigDecimal.ONE) == 0 && second.scale().compareTo(BigDecimal.ONE) > 0;
    if (bare && first.value().compareTo(BigDecimal.valueOf(1000)) < 0) {
      draft.numeral = first.scaledBy(second.scale());
    }
  }

  private static void borrow(Draft draft, Draft other) {
    if (draft.unit == null && other.unit != null) {
      draft.unit = other.unit;
      draft.code = other.code;
      draft.kind = other.kind;
      draft.times = other.times;
      draft.unitStart = other.unitStart;
      draft.unitEnd = other.unitEnd;
    } else if (other.unit == null && draft.unit != null) {
      other.unit = draft.unit;
      other.code = draft.code;
      other.kind = draft.kind;
      other.times = draft.times;
      other.unitStart = draft.unitStart;
      other.unitEnd = draft.unitEnd;
    }
  }

  private boolean isScore(Draft draft, Draft other, int otherTo) {
    boolean bare = draft.unit == null && other.unit == null;
    return bare && other.numeral.value().compareTo(BigDecimal.TEN) < 0 && !around.isCounted(otherTo);
  }

  private Result score(Draft draft, Draft other, int to, int otherTo) {
    boolean bare = draft.unit == null && other.unit == null && draft.numeral.form() == Form.DIGITS
        && draft.numeral.isInteger() && other.numeral.isInteger();
    if (!bare || draft.numeral.value().compareTo(LARGEST_SCORE) > 0 || draft.numeral.value().signum() < 0) {
      return new Result(to, null, to, to);
    }
    draft.second = other.numeral;
    draft.kind = Kind.SCORE;
    draft.end = other.end;
    draft.numberEnd = other.numberEnd;
    return new Result(otherTo, null, to, to);
  }

  private Lexeme opener(int from) {
    for (int at = from - 1; at >= from - 3 && at >= 0; at--) {
      Lexeme word = cursor.at(at);
      if (word.is("between") || word.is("entre") || word.is("from") || word.is("de") || word.is("desde")) {
        return word;
      }
      if (!word.isWord()) {
        break;
      }
    }
    return cursor.at(-1);
  }
}
