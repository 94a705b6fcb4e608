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
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.figure.internal.UnitTable.Unit;
import org.cotejo.figure.internal.WordClasses;

/** Reads currency, unit, percent sign and age beside a number. */
final class UnitReader {

  /** How far a word that speaks of money may stand from its pounds. */
  private static final int NEAR = 8;

  private final Cursor cursor;
  private final Language language;
  private final boolean spanish;
  private final ArticleHints hints;
  private final WordClasses words;
  private final NumberReader numbers;
  /** Whether the sentence speaks of temperatures and of angles; looked up once. */
  private boolean speaksKnown;
  private boolean warm;
  private boolean angle;

  UnitReader(Cursor cursor, Language language, ArticleHints hints, NumberReader numbers) {
    this.numbers = numbers;
    this.cursor = cursor;
    this.language = language;
    this.spanish = language == Language.SPANISH;
    this.hints = hints;
    this.words = WordClasses.of(language);
  }

  boolean currencyBefore(int at) {
    return cursor.at(at).isDigits() && UnitTable.get().currencyBefore(cursor, at).isPresent();
  }

  /** Takes a currency before the number; the first lexeme that the quantity has. */
  int before(Draft draft, int from, int free) {
    int end = cursor.at(from).isDigits() && cursor.at(from - 1).isDash() && cursor.glued(from) && cursor.glued(from - 1) ? from - 1 : from;
    Optional<Match<Unit>> match = UnitTable.get().currencyBefore(cursor, end).filter(m -> m.from() >= free);
    if (match.isEmpty() || (!cursor.at(from).isDigits() && !cursor.at(from).isDash())) {
      return from;
    }
    take(draft, match.get());
    draft.start = cursor.at(match.get().from()).start();
    return match.get().from();
  }

  /** Takes a unit after the number; the lexeme after what the quantity has. */
  int after(Draft draft, int to) {
    int at = to;
    boolean hyphen = cursor.at(at).isDash() && cursor.glued(at) && cursor.glued(at + 1);
    at += hyphen ? 1 : 0;
    boolean linked = (cursor.at(at).is("of") || cursor.at(at).is("de")) && allowsOf(draft.numeral);
    at += linked ? 1 : 0;
    at += draft.numeral.form() == Numeral.Form.FRACTION && isArticle(cursor.at(at)) ? 1 : 0;
    Optional<Match<Unit>> match = find(draft, at).or(() -> beyondAdjective(draft, to));
    if (match.isEmpty()) {
      return to;
    }
    if (draft.unit != null && draft.unit.isMoney() && !match.get().meaning().isMoney()) {
      return to;
    }
    if (draft.unit == null || match.get().meaning().isMoney()) {
      if (draft.unit == null) {
        take(draft, match.get());
      }
    }
    int end = andHalf(draft, match.get().to());
    end = end > match.get().to() ? end : belowZero(draft, end);
    end = end > match.get().to() ? end : smaller(draft, cents(draft, compound(draft, end)));
    end = age(draft, end);
    draft.end = cursor.at(end - 1).end();
    return end;
  }

  /** "two more hours", "three straight weeks". */
  private Optional<Match<Unit>> beyondAdjective(Draft draft, int to) {
    boolean adjective = words.is(cursor.at(to), "between_number_and_unit") && cursor.at(to).spaced();
    return adjective && !cursor.at(to + 1).isDash()
        ? find(draft, to + 1).filter(m -> !m.meaning().symbol() && !m.meaning().isMoney()) : Optional.empty();
  }

  private static boolean isArticle(Lexeme word) {
    return word.is("a") || word.is("an") || word.is("un") || word.is("una");
  }

  /** "once horas y media", "an hour and a half". */
  private int andHalf(Draft draft, int to) {
    int end = cursor.at(to).is("y") && (cursor.at(to + 1).is("medio") || cursor.at(to + 1).is("media")) ? to + 2
        : cursor.at(to).is("and") && cursor.at(to + 1).is("a") && cursor.at(to + 2).is("half") ? to + 3 : to;
    if (end > to && draft.numeral.isInteger() && draft.numeral.high().isEmpty()) {
      BigDecimal half = new BigDecimal("0.5");
      draft.numeral = draft.numeral.plus(half, half);
      return end;
    }
    return to;
  }

  /** "tres grados bajo cero". */
  private int belowZero(Draft draft, int to) {
    boolean below = (cursor.at(to).is("bajo") && cursor.at(to + 1).is("cero"))
        || (cursor.at(to).is("below") && (cursor.at(to + 1).is("zero") || cursor.at(to + 1).is("freezing")));
    if (!below || draft.unit == null || !(draft.kind == Kind.TEMPERATURE || draft.unit.code().equals("deg"))
        || draft.numeral.value().signum() < 0) {
      return to;
    }
    draft.numeral = draft.numeral.opposite();
    draft.kind = Kind.TEMPERATURE;
    return to + 2;
  }

  /** "hora y media", "día y medio": one and a half of a unit, without a number before it. */
  Optional<Draft> unitAndHalf(int at) {
    boolean half = cursor.at(at + 1).is("y") && (cursor.at(at + 2).is("medio") || cursor.at(at + 2).is("media"));
    Optional<Match<Unit>> match = spanish && half ? UnitTable.get().startingAt(cursor, at, language) : Optional.empty();
    return match.filter(m -> m.to() == at + 1 && !m.meaning().symbol()).map(m -> {
      Draft draft = new Draft(Numeral.counting(at, at + 3, new BigDecimal("1.5"), new BigDecimal("0.5")),
          cursor.at(at).start(), cursor.at(at + 2).end());
      take(draft, m);
      return draft;
    });
  }

  private boolean allowsOf(Numeral numeral) {
    return switch (numeral.form()) {
      case VAGUE, FRACTION, WORDS -> true;
      default -> numeral.scale().signum() > 0 && numeral.scale().compareTo(BigDecimal.ONE) > 0;
    };
  }

  private void take(Draft draft, Match<Unit> match) {
    Unit unit = match.meaning();
    draft.unit = unit;
    draft.unitStart = cursor.at(match.from()).start();
    draft.unitEnd = cursor.at(match.to() - 1).end();
    draft.times = unit.times();
    draft.kind = kind(unit);
    if (unit.code().equals(UnitTable.UNSETTLED) && cursor.at(match.from()).is("pesos")) {
      draft.code = hints.peso().orElse(null);
    }
    if (unit.code().equals("[lb_av]") && !unit.symbol() && isSterling(draft)) {
      draft.code = "GBP";
      draft.kind = Kind.CURRENCY;
    }
    if (unit.code().equals("deg") && isTemperature(draft)) {
      draft.kind = Kind.TEMPERATURE;
      draft.code = spanish ? "Cel" : null;
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
      money |= words.is(cursor.at(at), "money");
    }
    return hints.sterling() || large || money;
  }

  private boolean isTemperature(Draft draft) {
    if (!speaksKnown) {
      for (int i = 0; i < cursor.size(); i++) {
        warm |= words.is(cursor.at(i), "temperature");
        angle |= words.is(cursor.at(i), "angle");
      }
      speaksKnown = true;
    }
    return (!angle && warm) || (!angle && spanish && draft.numeral.value().abs().intValue() < 60);
  }

  private Optional<Match<Unit>> find(Draft draft, int at) {
    if (cursor.at(at).kind() == Lexeme.Kind.MARK && !"%°º′″℃℉Ω€£$¥₹¢₽₪₺₩₱₿₫₡₲₭₾₴฿₦元µ".contains(cursor.at(at).text())) {
      return Optional.empty();
    }
    return UnitTable.get().startingAt(cursor, at, language).filter(m -> fits(draft, m)).or(() -> points(draft, at));
  }

  /** Symbols of one or two letters are words of their own in running text: they must look like symbols. */
  private boolean fits(Draft draft, Match<Unit> match) {
    Lexeme first = cursor.at(match.from());
    boolean glued = cursor.glued(match.from());
    Unit unit = match.meaning();
    if (unit.symbol() && first.isWord() && match.to() == match.from() + 1) {
      boolean short1 = first.text().length() == 1;
      boolean clear = glued || !short1 || (!cursor.at(match.to()).isMark("'") && !cursor.at(match.to()).isMark(".")) || spanish;
      return clear && draft.numeral.form() == Numeral.Form.DIGITS;
    }
    return switch (first.key()) {
      case "won", "sol", "colon", "rand" -> draft.numeral.value().intValue() >= 100;
      case "pc" -> glued || draft.numeral.value().scale() > 0;
      case "second", "segundo" -> draft.numeral.form() != Numeral.Form.VAGUE;
      case "pp", "bp", "pb" -> draft.numeral.form() == Numeral.Form.DIGITS;
      default -> true;
    };
  }

  /** "4.5 points" and "3,2 puntos" in a text that speaks of percentages. */
  private Optional<Match<Unit>> points(Draft draft, int at) {
    Lexeme word = cursor.at(at);
    boolean points = word.is("points") || word.is("point") || word.is("puntos") || word.is("punto");
    boolean share = hints.percent() && draft.numeral.value().abs().intValue() < 100;
    return points && share ? Optional.of(new Match<>(at, at + 1, new Unit("%{pp}", "points", BigDecimal.ONE, false)))
        : Optional.empty();
  }

  /** "8 millimetres a second", "70 kilómetros por hora": length over time is one unit. */
  private int compound(Draft draft, int to) {
    Unit unit = draft.unit;
    if (unit == null || !(unit.dimension().equals("length") || unit.dimension().equals("volume") || unit.dimension().equals("data"))) {
      return to;
    }
    Lexeme per = cursor.at(to);
    boolean joins = per.is("per") || per.is("a") || per.is("an") || per.is("por") || per.is("/") || per.is("al") || per.is("each");
    Optional<Match<Unit>> time = joins ? UnitTable.get().startingAt(cursor, to + 1, language) : Optional.empty();
    boolean fast = time.filter(m -> switch (m.meaning().code()) {
      case "s", "min", "h", "ms" -> true;
      default -> false;
    }).isPresent();
    if (!fast) {
      return to;
    }
    draft.code = unit.code() + "/" + time.orElseThrow().meaning().code();
    draft.unitEnd = cursor.at(time.orElseThrow().to() - 1).end();
    return time.orElseThrow().to();
  }

  /** "five feet two inches", "two hours and 30 minutes": the sum, in the larger unit. */
  private int smaller(Draft draft, int to) {
    Unit unit = draft.unit;
    if (unit == null || unit.isMoney() || draft.code != null || !draft.numeral.isInteger() || draft.numeral.high().isPresent()) {
      return to;
    }
    Lexeme link = cursor.at(to);
    int from = link.is("and") || link.is("y") || link.isMark(",") ? to + 1 : to;
    Optional<Numeral> more = numbers.read(from).filter(n -> n.form() == Numeral.Form.DIGITS || n.form() == Numeral.Form.WORDS);
    Optional<Match<Unit>> other = more.flatMap(n -> inch(n.to(), unit).or(() -> UnitTable.get().startingAt(cursor, n.to(), language)));
    Optional<BigFraction> factor = other.filter(m -> unit.times().compareTo(BigDecimal.ONE) == 0 && m.meaning().times().compareTo(BigDecimal.ONE) == 0)
        .flatMap(m -> Units.factor(m.meaning().code(), unit.code()));
    if (factor.isEmpty() || factor.get().compareTo(BigFraction.ONE) >= 0) {
      return to;
    }
    BigFraction share = Interval.exact(more.get().value()).multiply(factor.get());
    if (share.compareTo(BigFraction.ONE) >= 0) {
      return to;
    }
    draft.numeral = draft.numeral.plus(share.bigDecimalValue(12, RoundingMode.HALF_EVEN).stripTrailingZeros(),
        factor.get().bigDecimalValue(12, RoundingMode.HALF_EVEN));
    draft.unitEnd = cursor.at(other.get().to() - 1).end();
    return other.get().to();
  }

  /** "5 ft 2 in": "in" is an inch only after feet. */
  private Optional<Match<Unit>> inch(int at, Unit unit) {
    return unit.code().equals("[ft_i]") && cursor.at(at).is("in")
        ? Optional.of(new Match<>(at, at + 1, new Unit("[in_i]", "length", BigDecimal.ONE, true))) : Optional.empty();
  }

  /** "thirteen dollars and forty-five cents", "15 dólares 50". */
  private int cents(Draft draft, int to) {
    if (draft.kind != Kind.CURRENCY || !draft.numeral.isInteger() || draft.numeral.form() == Numeral.Form.VAGUE
        || draft.numeral.scale().compareTo(BigDecimal.ONE) > 0 || (draft.code != null && draft.code.endsWith("X"))) {
      return to;
    }
    Lexeme link = cursor.at(to);
    boolean linked = link.is("and") || link.is("y") || link.is("con");
    Optional<Numeral> more = numbers.read(linked ? to + 1 : to).filter(n -> n.value().intValue() < 100 && n.value().signum() > 0 && n.isInteger());
    if (more.isEmpty() || more.get().form() == Numeral.Form.ORDINAL || more.get().form() == Numeral.Form.FRACTION
        || more.get().high().isPresent() || draft.unitStart < draft.numberStart) {
      return to;
    }
    int next = more.get().to();
    boolean named = UnitTable.get().startingAt(cursor, next, language).filter(m -> m.meaning().code().endsWith("X")).isPresent();
    boolean bare = !cursor.at(next).isWord() && !cursor.at(next).isMark("%") && (!linked || link.is("con"))
        && cursor.at(more.get().from()).text().length() == 2 && cursor.at(more.get().from()).isDigits();
    if (!named && !bare) {
      return to;
    }
    draft.numeral = draft.numeral.plusHundredths(more.get().value());
    return named ? next + 1 : next;
  }

  /** "10-year-old", "5 years old", "tres años de edad", "18 months of age". */
  private int age(Draft draft, int to) {
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
      draft.kind = Kind.AGE;
      draft.unitEnd = cursor.at(end - 1).end();
    }
    return end;
  }
}
