package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.NumberReader;
import org.cotejo.figure.internal.NumberWords;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.figure.internal.UnitTable.Unit;

/** Reads currency, unit, percent sign and age beside a number. */
final class UnitReader {

  private static final Unit POINTS = new Unit("%{pp}", "points", BigDecimal.ONE, false);

  private final Line line;
  private final Cursor cursor;
  private final ArticleHints hints;
  private final UnitFinder finder;
  private final UnitTaker taker;
  private final Temperatures temperatures;
  private final CompoundUnits compounds;
  private final SmallerParts parts;
  private final Ages ages;
  private final Suspended suspended;
  private final Percentages percentages;

  UnitReader(Line line, ArticleHints hints, NumberReader numbers) {
    this.line = line;
    this.cursor = line.cursor();
    this.hints = hints;
    this.temperatures = new Temperatures(line);
    this.finder = new UnitFinder(line, hints, temperatures);
    this.taker = new UnitTaker(line, hints, temperatures);
    this.compounds = new CompoundUnits(line);
    this.ages = new Ages(line);
    this.parts = new SmallerParts(line, numbers);
    this.suspended = new Suspended(line);
    this.percentages = new Percentages(line, taker);
  }

  boolean currencyBefore(int at) {
    return cursor.at(at).isDigits() && UnitTable.get().currencyBefore(cursor, at).isPresent();
  }

  /** Takes a currency before the number; the first lexeme that the quantity has. */
  int before(Draft draft, int from, int free) {
    boolean dash = cursor.at(from).isDigits() && line.isHyphen(from - 1);
    Optional<Match<Unit>> match = UnitTable.get().currencyBefore(cursor, dash ? from - 1 : from)
        .filter(m -> m.from() >= free);
    if (match.isEmpty() || (!cursor.at(from).isDigits() && !cursor.at(from).isDash())) {
      return from;
    }
    taker.take(draft, match.get());
    draft.start = cursor.at(match.get().from()).start();
    return match.get().from();
  }

  /** Takes a unit after the number; the lexeme after what the quantity has. */
  int after(Draft draft, int to) {
    if (suspended(draft, to)) {
      return to;
    }
    Optional<Match<Unit>> match = finder.at(draft, first(draft, to)).or(() -> finder.beyondAdjective(draft, to))
        .or(() -> beyondRate(draft, to));
    boolean money = draft.unit != null && draft.unit.isMoney();
    if (money && (match.isEmpty() || !match.get().meaning().isMoney())) {
      return compounds.end(draft, to);
    }
    if (match.isEmpty()) {
      int tenths = tenths(draft, to);
      int end = tenths > to ? tenths : ages.bare(draft, to);
      return end > to || draft.kind != Kind.CARDINAL ? end : temperatures.belowZero(draft, to);
    }
    if (draft.unit == null) {
      taker.take(draft, match.get());
    }
    int end = scaled(draft, match.get());
    int below = temperatures.belowZero(draft, end);
    end = below > end ? below : parts.add(draft, compounds.end(draft, end));
    end = ages.old(draft, end);
    draft.end = cursor.at(end - 1).end();
    return end;
  }

  /** Takes the word for per cent before a number; the first lexeme that the quantity has. */
  int percentageOf(Draft draft, int from, int to, int free) {
    return percentages.before(draft, from, to, free);
  }

  /** Where a unit may begin: behind a hyphen, "of" after a scale word, an article after a share. */
  private int first(Draft draft, int to) {
    int at = to + (line.isHyphen(to) ? 1 : 0);
    at += (cursor.at(at).is("of") || cursor.at(at).is("de")) && allowsOf(draft.numeral) ? 1 : 0;
    return at + (draft.numeral.form() == Form.FRACTION && line.is(at, "indefinite") ? 1 : 0);
  }

  /** "two- and three-mile walks": the unit stands behind the last number. */
  private boolean suspended(Draft draft, int to) {
    int shared = suspended.wordAfter(to);
    Optional<Match<Unit>> match = shared < 0 ? Optional.empty() : finder.at(draft, shared);
    match.filter(m -> draft.unit == null).ifPresent(m -> taker.take(draft, m));
    return match.isPresent();
  }

  /** "4,83 millones mensuales de pesos": the rate stands between a number and its money. */
  private Optional<Match<Unit>> beyondRate(Draft draft, int to) {
    return line.is(to, "rate_adjective") && cursor.at(to + 1).is("de")
        ? finder.at(draft, to + 2).filter(m -> m.meaning().isMoney()) : Optional.empty();
  }

  /** "subió dos décimas" in a text that speaks of percentages: tenths of a percentage point. */
  private int tenths(Draft draft, int to) {
    boolean tenths = line.isSpanish() && cursor.at(to - 1).key().startsWith("decima") && draft.unit == null
        && draft.numeral.form() == Form.FRACTION && hints.percent();
    boolean ofPoint = cursor.at(to).is("de") && cursor.at(to + 1).is("punto");
    if (!tenths || (cursor.at(to).is("de") && !ofPoint)) {
      return to;
    }
    int end = ofPoint ? to + (cursor.at(to + 2).is("porcentual") ? 3 : 2) : to;
    taker.take(draft, new Match<>(to - 1, end, POINTS));
    draft.end = cursor.at(end - 1).end();
    return end;
  }

  /** "75 USD million". */
  private int scaled(Draft draft, Match<Unit> match) {
    Optional<BigDecimal> scale = NumberWords.of(line.language()).find(cursor.at(match.to()), Role.SCALE)
        .map(Meaning::value);
    boolean code = match.meaning().isMoney() && match.meaning().symbol()
        && draft.numeral.scale().compareTo(BigDecimal.ONE) == 0;
    if (scale.isEmpty() || !code || draft.numeral.form() != Form.DIGITS) {
      return match.to();
    }
    draft.numeral = draft.numeral.scaledBy(scale.get());
    return match.to() + 1;
  }

  /** "hora y media", "día y medio": one and a half of a unit, without a number before it. */
  Optional<Draft> unitAndHalf(int at) {
    boolean half = cursor.at(at + 1).is("y") && (cursor.at(at + 2).is("medio") || cursor.at(at + 2).is("media"));
    Optional<Match<Unit>> match = line.isSpanish() && half ? UnitTable.get().startingAt(cursor, at, line.language())
        : Optional.empty();
    return match.filter(m -> m.to() == at + 1 && !m.meaning().symbol()).map(m -> {
      Draft draft = new Draft(Numeral.counting(at, at + 3, new BigDecimal("1.5"), new BigDecimal("0.5")),
          cursor.at(at).start(), cursor.at(at + 2).end());
      taker.take(draft, m);
      return draft;
    });
  }

  private static boolean allowsOf(Numeral numeral) {
    return switch (numeral.form()) {
      case VAGUE, FRACTION, WORDS -> true;
      default -> numeral.scale().compareTo(BigDecimal.ONE) > 0;
    };
  }
}
