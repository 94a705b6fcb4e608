package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.figure.internal.UnitTable.Unit;

/**
 * Joins a unit with the one that it is per: "8 millimetres a second", "70 kilómetros por hora", "5.4 tonnes per
 * hectare", "$2.40 a pound", "2 euros el kilo". What is per day, month or year is a rate over time and no unit.
 */
final class CompoundUnits {

  private final Line line;
  private final Cursor cursor;

  CompoundUnits(Line line) {
    this.line = line;
    this.cursor = line.cursor();
  }

  /** Takes what the unit before a lexeme is per; the lexeme after it. */
  int end(Draft draft, int to) {
    Unit unit = draft.unit;
    Optional<Match<Unit>> below = unit == null ? Optional.empty() : denominator(unit, to);
    if (unit == null || below.isEmpty() || (draft.code == null && unit.code().equals(UnitTable.UNSETTLED))) {
      return to;
    }
    String above = draft.code != null ? draft.code : unit.code();
    draft.code = above + "/" + below.get().meaning().code();
    draft.end = cursor.at(below.get().to() - 1).end();
    draft.unitEnd = draft.unitStart < draft.numberStart ? draft.unitEnd : draft.end;
    return below.get().to();
  }

  private Optional<Match<Unit>> denominator(Unit unit, int to) {
    Lexeme per = cursor.at(to);
    boolean slash = per.isMark("/");
    boolean joins = slash || line.is(to, "per") || (unit.isMoney() && line.isSpanish() && line.isArticle(to));
    return !joins ? Optional.empty() : UnitTable.get().startingAt(cursor, to + 1, line.language())
        .filter(m -> !m.meaning().symbol() || slash || cursor.at(m.from()).key().length() > 1)
        .filter(m -> isPer(unit, m.meaning()));
  }

  private static boolean isPer(Unit above, Unit below) {
    if (below.dimension().equals("time")) {
      return switch (above.dimension()) {
        case "length", "volume", "data" -> isShort(below.code());
        default -> false;
      };
    }
    boolean amount = switch (above.dimension()) {
      case UnitTable.MONEY, "mass", "volume", "energy", "power" -> true;
      default -> false;
    };
    boolean extent = switch (below.dimension()) {
      case "mass", "volume", "area", "length", "energy" -> true;
      default -> false;
    };
    return amount && extent && !above.code().equals(below.code());
  }

  private static boolean isShort(String time) {
    return switch (time) {
      case "s", "min", "h", "ms" -> true;
      default -> false;
    };
  }
}
