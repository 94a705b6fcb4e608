package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.NumberReader;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.UnitTable.Unit;
import org.jspecify.annotations.Nullable;

/** Joins two numbers into a range ("20 to 30", "between 6 and 12"), a score ("3-1") or a change ("rose from 5 to 7"). */
final class RangeReader {

  /** What was read: up to where, and the second number of a change as a draft of its own. */
  record Result(int to, @Nullable Draft pair, int pairFrom, int pairTo) {}

  /** "up by 6 to 40" gives a change and a level; "by 1 to 1.5" a range: its ends are of one size. */
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal LARGEST_SCORE = BigDecimal.valueOf(200);

  private final Line line;
  private final Cursor cursor;
  private final NumberReader numbers;
  private final UnitReader units;
  private final Changes changes;
  private final Suspended suspended;

  RangeReader(Line line, NumberReader numbers, UnitReader units, Changes changes) {
    this.line = line;
    this.cursor = line.cursor();
    this.numbers = numbers;
    this.units = units;
    this.changes = changes;
    this.suspended = new Suspended(line);
  }

  Result read(Draft draft, int from, int end, int free) {
    Result alone = new Result(end, null, end, end);
    int to = suspended.isHyphen(end) ? end + 1 : end;
    int opener = opener(from);
    boolean dash = cursor.at(to).isDash() && cursor.glued(to) == cursor.glued(to + 1);
    boolean between = line.is(to, "and") && line.is(opener, "between");
    if ((!dash && !between && !line.is(to, "toward")) || draft.numeral.form() == Form.VAGUE) {
      return alone;
    }
    int start = to + 1;
    Optional<Numeral> second = second(start).filter(n -> fits(draft, n));
    if (second.isEmpty()) {
      return alone;
    }
    int number = second.get().from();
    Draft other = new Draft(second.get(), cursor.at(number).start(), cursor.at(second.get().to() - 1).end());
    other.kind = second.get().form() == Form.FRACTION ? Kind.FRACTION : other.kind;
    int otherFrom = units.before(other, number, start);
    for (int word = start; word < otherFrom; word++) {
      if (!line.isArticle(word)) {
        return alone;
      }
    }
    int otherTo = units.after(other, second.get().to());
    boolean opened = between || line.is(opener, "opener");
    return join(draft, other, new Place(from, to, otherFrom, otherTo, dash, opened), alone);
  }

  /** The number that begins at a lexeme or behind an article and a currency. */
  private Optional<Numeral> second(int start) {
    for (int at = start; at <= start + 3; at++) {
      Optional<Numeral> number = numbers.read(at);
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Draft draft, Numeral second) {
    return switch (second.form()) {
      case ORDINAL, VAGUE -> false;
      case ARTICLE -> draft.numeral.form() == Form.ARTICLE;
      case DIGITS, WORDS, FRACTION -> true;
    };
  }

  /**
   * Where two numbers and what joins them stand.
   *
   * @param opened whether "between", "from" or the like stands before them
   */
  private record Place(int from, int to, int otherFrom, int otherTo, boolean dash, boolean opened) {}

  private Result join(Draft draft, Draft other, Place at, Result alone) {
    boolean measured = draft.unit != null;
    boolean marked = at.opened || at.dash;
    if (!sameUnit(draft, other) || (measured && !marked && other.unit == null) || isChoice(draft, other, at)) {
      return alone;
    }
    carry(draft, other);
    boolean toward = !at.dash && line.is(at.to, "toward") && !line.is(at.to, "or");
    if (measured && !marked && toward && changes.isBefore(at.from)) {
      return alone;
    }
    boolean rising = draft.numeral.value().compareTo(other.numeral.value()) < 0;
    if (at.opened && toward && (isFall(draft, other) || changes.movesBefore(at.from))) {
      borrow(draft, other);
      return new Result(alone.to, other, at.otherFrom, at.otherTo);
    }
    if (at.dash && (!rising || isScore(draft, other, at))) {
      return score(draft, other, at, alone);
    }
    if ((!marked && !rising) || isChangeByTo(draft, other, at)) {
      return alone;
    }
    borrow(draft, other);
    draft.second = other.numeral;
    draft.kind = draft.unit == null ? Kind.RANGE : draft.kind;
    draft.end = other.end;
    draft.numberEnd = other.numberEnd;
    return new Result(at.otherTo, null, at.to, at.to);
  }

  /** "Cut its demand on Friday from 12 million to 9 million": the ends of a range are told upwards. */
  private static boolean isFall(Draft draft, Draft other) {
    return draft.numeral.value().compareTo(other.numeral.value()) > 0
        && (draft.unit != null || other.unit != null || draft.numeral.scale().compareTo(BigDecimal.ONE) > 0);
  }

  /** "two or 300": no range, and neither are two amounts with their units. */
  private boolean isChoice(Draft draft, Draft other, Place at) {
    boolean apart = draft.numeral.value().abs().multiply(BigDecimal.TEN).compareTo(other.numeral.value().abs()) < 0;
    return line.is(at.to, "or") && (draft.numeral.form() == Form.FRACTION || draft.unit != null || apart);
  }

  /** "up by 6 to 40": a change and the level that it leads to. */
  private boolean isChangeByTo(Draft draft, Draft other, Place at) {
    boolean by = line.is(at.from - 1, "by") && (cursor.at(at.to).is("to") || cursor.at(at.to).is("a"));
    return by && !at.opened && draft.numeral.value().multiply(THREE).compareTo(other.numeral.value()) < 0;
  }

  private static boolean sameUnit(Draft draft, Draft other) {
    return draft.unit == null || other.unit == null || draft.unit.code().equals(other.unit.code());
  }

  /** "30 to 45 million": the scale word of the second number is the first one's, too. */
  static void carry(Draft draft, Draft other) {
    Numeral first = draft.numeral;
    Numeral second = other.numeral;
    boolean ownMoney = draft.unit != null && other.unit != null && other.unitStart < other.numberStart;
    boolean smaller = first.value().multiply(second.scale()).compareTo(second.value()) < 0;
    boolean bare = first.scale().compareTo(BigDecimal.ONE) == 0 && second.scale().compareTo(BigDecimal.ONE) > 0;
    if (bare && (!ownMoney || smaller) && first.value().compareTo(BigDecimal.valueOf(1000)) < 0) {
      draft.numeral = first.scaledBy(second.scale());
    }
  }

  /** Gives the one that has no unit the other's, and what it is per: "from $70 to $85 a barrel". */
  static void borrow(Draft draft, Draft other) {
    if (draft.unit == null && other.unit != null) {
      draft.borrow(other);
    } else if (other.unit == null && draft.unit != null) {
      other.borrow(draft);
    } else if (draft.code == null && other.code != null && other.code.indexOf('/') > 0) {
      draft.code = other.code;
    }
  }

  private boolean isScore(Draft draft, Draft other, Place at) {
    boolean bare = draft.unit == null && other.unit == null && !line.isCounted(at.otherTo);
    return bare && (other.numeral.value().compareTo(BigDecimal.TEN) < 0 || isPlayed(at.from));
  }

  /** "lost 3-12": a verb of play stands right before the numbers. */
  private boolean isPlayed(int from) {
    return line.is(from - 1, "score") || (line.is(from - 2, "score") && cursor.at(from - 1).isWord());
  }

  private static Result score(Draft draft, Draft other, Place at, Result alone) {
    boolean bare = draft.unit == null && other.unit == null && draft.numeral.form() == Form.DIGITS
        && draft.numeral.isInteger() && other.numeral.isInteger();
    if (!bare || draft.numeral.value().compareTo(LARGEST_SCORE) > 0 || draft.numeral.value().signum() < 0) {
      return alone;
    }
    draft.second = other.numeral;
    draft.kind = Kind.SCORE;
    draft.end = other.end;
    draft.numberEnd = other.numberEnd;
    return new Result(at.otherTo, null, at.to, at.to);
  }

  private int opener(int from) {
    for (int at = from - 1; at >= from - 3 && at >= 0; at--) {
      if (line.is(at, "opener") || line.is(at, "between")) {
        return at;
      }
      if (!cursor.at(at).isWord()) {
        break;
      }
    }
    return -1;
  }
}
