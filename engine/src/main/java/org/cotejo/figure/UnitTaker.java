package org.cotejo.figure;

import java.math.BigDecimal;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.figure.internal.UnitTable.Unit;

/** Gives a quantity the unit that was found beside it, and settles what its name leaves open: pounds, pesos, degrees. */
final class UnitTaker {

  /** How far a word that speaks of money may stand from its pounds. */
  private static final int NEAR = 8;

  private final Line line;
  private final Cursor cursor;
  private final ArticleHints hints;
  private final Temperatures temperatures;

  UnitTaker(Line line, ArticleHints hints, Temperatures temperatures) {
    this.line = line;
    this.cursor = line.cursor();
    this.hints = hints;
    this.temperatures = temperatures;
  }

  void take(Draft draft, Match<Unit> match) {
    Unit unit = match.meaning();
    draft.unit = unit;
    draft.unitStart = cursor.at(match.from()).start();
    draft.unitEnd = cursor.at(match.to() - 1).end();
    draft.times = unit.times();
    draft.kind = kind(unit);
    if (unit.code().equals(UnitTable.UNSETTLED) && cursor.at(match.from()).is("pesos")) {
      draft.code = hints.peso().orElse(null);
    }
    if (cursor.at(match.from()).is("$") && match.to() - match.from() == 1) {
      takeSign(draft, unit);
    }
    if (unit.code().equals("[lb_av]") && !unit.symbol() && isSterling(draft)) {
      draft.code = "GBP";
      draft.kind = Kind.CURRENCY;
    }
    if (unit.code().equals("deg") && temperatures.isMeant(draft.numeral.value())) {
      temperatures.take(draft);
    }
  }

  /** "$" is the money of the country that the article speaks of. */
  private void takeSign(Draft draft, Unit unit) {
    if (hints.dollarSign().equals(UnitTable.UNSETTLED)) {
      draft.unit = new Unit(UnitTable.UNSETTLED, unit.dimension(), unit.times(), unit.symbol());
    } else if (!hints.dollarSign().equals(unit.code())) {
      draft.code = hints.dollarSign();
    }
  }

  private static Kind kind(Unit unit) {
    if (unit.isMoney()) {
      return Kind.CURRENCY;
    }
    return switch (unit.code()) {
      case "%", "%{pp}", "%{bp}" -> Kind.PERCENTAGE;
      case "Cel", "[degF]", "K" -> Kind.TEMPERATURE;
      default -> Kind.DIMENSION;
    };
  }

  private boolean isSterling(Draft draft) {
    boolean large = draft.numeral.scale().compareTo(BigDecimal.valueOf(1000)) > 0;
    boolean money = false;
    for (int at = Math.max(0, draft.numeral.from() - NEAR); at < draft.numeral.to() + NEAR; at++) {
      money |= line.is(at, "money");
    }
    return hints.sterling() || large || money;
  }
}
