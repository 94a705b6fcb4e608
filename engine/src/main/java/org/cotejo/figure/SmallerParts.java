package org.cotejo.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.article.Language;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.NumberReader;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.figure.internal.UnitTable.Unit;

/** Adds the smaller part of an amount told in two units: "five feet two inches", "13 dollars 45 cents", "hora y media". */
final class SmallerParts {

  private static final int PLACES = 12;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit INCH = new Unit("[in_i]", "length", BigDecimal.ONE, true);

  private final Cursor cursor;
  private final Language language;
  private final NumberReader numbers;

  SmallerParts(Line line, NumberReader numbers) {
    this.cursor = line.cursor();
    this.language = line.language();
    this.numbers = numbers;
  }

  /** Adds what follows the unit; the lexeme after it. */
  int add(Draft draft, int to) {
    int end = andHalf(draft, to);
    return end > to ? end : draft.kind == Kind.CURRENCY ? cents(draft, to) : smaller(draft, to);
  }

  /** "once horas y media", "an hour and a half". */
  private int andHalf(Draft draft, int to) {
    int end = cursor.at(to).is("y") && (cursor.at(to + 1).is("medio") || cursor.at(to + 1).is("media")) ? to + 2
        : cursor.at(to).is("and") && cursor.at(to + 1).is("a") && cursor.at(to + 2).is("half") ? to + 3 : to;
    if (end > to && draft.numeral.isInteger() && draft.numeral.high().isEmpty()) {
      draft.numeral = draft.numeral.plus(HALF, HALF);
      return end;
    }
    return to;
  }

  /** "five feet two inches", "two hours and 30 minutes": the sum, in the larger unit. */
  private int smaller(Draft draft, int to) {
    Unit unit = draft.unit;
    if (unit == null || draft.code != null || !draft.numeral.isInteger() || draft.numeral.high().isPresent()) {
      return to;
    }
    Lexeme link = cursor.at(to);
    int from = link.is("and") || link.is("y") || link.is("con") || link.isMark(",") ? to + 1 : to;
    Optional<Numeral> more = numbers.read(from).filter(n -> n.form() == Form.DIGITS || n.form() == Form.WORDS);
    Optional<Match<Unit>> other = more.flatMap(n ->
        inch(n.to(), unit).or(() -> UnitTable.get().startingAt(cursor, n.to(), language)));
    Optional<BigFraction> factor = other.filter(m -> isWhole(unit) && isWhole(m.meaning()))
        .flatMap(m -> Units.factor(m.meaning().code(), unit.code())).filter(f -> f.compareTo(BigFraction.ONE) < 0);
    if (factor.isEmpty()) {
      return to;
    }
    BigFraction share = Interval.exact(more.get().value()).multiply(factor.get());
    if (share.compareTo(BigFraction.ONE) >= 0) {
      return to;
    }
    draft.numeral = draft.numeral.plus(share.bigDecimalValue(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros(),
        factor.get().bigDecimalValue(PLACES, RoundingMode.HALF_EVEN));
    draft.unitEnd = cursor.at(other.get().to() - 1).end();
    return other.get().to();
  }

  private static boolean isWhole(Unit unit) {
    return unit.times().compareTo(BigDecimal.ONE) == 0;
  }

  /** "5 ft 2 in", "5′10″": "in" and a quotation mark are inches only after feet. */
  private Optional<Match<Unit>> inch(int at, Unit unit) {
    boolean mark = cursor.at(at).isMark("\"") || cursor.at(at).isMark("”");
    return unit.code().equals("[ft_i]") && (cursor.at(at).is("in") || mark)
        ? Optional.of(new Match<>(at, at + 1, INCH)) : Optional.empty();
  }

  /** "thirteen dollars and forty-five cents", "15 dólares 50", "five pounds fifty". */
  private int cents(Draft draft, int to) {
    boolean whole = draft.numeral.isInteger() && draft.numeral.form() != Form.VAGUE
        && draft.numeral.scale().compareTo(BigDecimal.ONE) == 0 && (draft.code == null || !draft.code.endsWith("X"));
    if (!whole || draft.unitStart < draft.numberStart) {
      return to;
    }
    Lexeme link = cursor.at(to);
    boolean linked = link.is("and") || link.is("y") || link.is("con");
    Optional<Numeral> more = numbers.read(linked ? to + 1 : to).filter(SmallerParts::isCents);
    if (more.isEmpty()) {
      return to;
    }
    int next = more.get().to();
    boolean named = UnitTable.get().startingAt(cursor, next, language)
        .filter(m -> m.meaning().code().endsWith("X")).isPresent();
    if (!named && ((linked && !link.is("con")) || !isBare(more.get()))) {
      return to;
    }
    draft.numeral = draft.numeral.plusHundredths(more.get().value());
    return named ? next + 1 : next;
  }

  private static boolean isCents(Numeral number) {
    boolean plain = number.form() == Form.DIGITS || number.form() == Form.WORDS || number.form() == Form.ARTICLE;
    return plain && number.high().isEmpty() && number.isInteger() && number.value().signum() > 0
        && number.value().compareTo(HUNDRED) < 0;
  }

  /** "three pounds 50", "five pounds fifty": two digits with no unit or noun of their own. */
  private boolean isBare(Numeral more) {
    Lexeme next = cursor.at(more.to());
    boolean two = more.form() == Form.DIGITS ? cursor.at(more.from()).text().length() == 2
        : more.form() == Form.WORDS && more.value().compareTo(BigDecimal.TEN) >= 0;
    boolean end = !next.isWord() && !next.isMark("%")
        && UnitTable.get().startingAt(cursor, more.to(), language).isEmpty();
    return two && (end || (next.is("more") && more.form() == Form.DIGITS));
  }
}
