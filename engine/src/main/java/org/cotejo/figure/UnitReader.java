package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.article.Language;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.NumberReader;
import org.cotejo.figure.internal.NumberWords;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.figure.internal.UnitTable.Unit;
import org.cotejo.figure.internal.WordClasses;

/** Reads currency, unit, percent sign and age beside a number. */
final class UnitReader {

  /** How far a word that speaks of money may stand from its pounds. */
  private static final int NEAR = 8;
  /** A number of degrees from here up is no weather. */
  private static final BigDecimal HOTTEST = BigDecimal.valueOf(60);

  private static final Unit PERCENT = new Unit("%", "ratio", BigDecimal.ONE, false);
  private static final Unit DEGREE = new Unit("deg", "angle", BigDecimal.ONE, false);

  private final Cursor cursor;
  private final Language language;
  private final boolean spanish;
  private final ArticleHints hints;
  private final WordClasses words;
  private final Warmth warmth;
  private final UnitFinder finder;
  private final SmallerParts parts;
  private final Ages ages;

  UnitReader(Cursor cursor, Language language, ArticleHints hints, NumberReader numbers) {
    this.cursor = cursor;
    this.language = language;
    this.spanish = language == Language.SPANISH;
    this.hints = hints;
    this.words = WordClasses.of(language);
    this.warmth = new Warmth(cursor, words);
    this.finder = new UnitFinder(cursor, language, hints, warmth);
    this.ages = new Ages(cursor, words);
    this.parts = new SmallerParts(cursor, language, numbers);
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
    Optional<Match<Unit>> match = finder.at(draft, at).or(() -> finder.beyondAdjective(draft, to));
    if (match.isEmpty()) {
      int end = ages.bare(draft, to);
      return end > to || draft.kind == Kind.AGE ? end : belowZero(draft, to);
    }
    if (draft.unit != null && draft.unit.isMoney() && !match.get().meaning().isMoney()) {
      return to;
    }
    if (draft.unit == null) {
      take(draft, match.get());
    }
    int end = scaled(draft, match.get());
    int below = belowZero(draft, end);
    end = below > end ? below : parts.add(draft, compound(draft, end));
    end = age(draft, end);
    draft.end = cursor.at(end - 1).end();
    return end;
  }

  /** "75 USD million". */
  private int scaled(Draft draft, Match<Unit> match) {
    Optional<BigDecimal> scale = NumberWords.of(language).find(cursor.at(match.to()), Role.SCALE).map(Meaning::value);
    boolean code = match.meaning().isMoney() && match.meaning().symbol() && draft.numeral.scale().compareTo(BigDecimal.ONE) == 0;
    if (scale.isEmpty() || !code || draft.numeral.form() != Numeral.Form.DIGITS) {
      return match.to();
    }
    draft.numeral = draft.numeral.scaledBy(scale.get());
    return match.to() + 1;
  }

  /** "a percentage of 12", "un porcentaje del 53,2": the number of per cent; the first lexeme that the quantity has. */
  int percentageOf(Draft draft, int from, int to, int free) {
    Lexeme of = cursor.at(from - 1);
    int word = from - 2;
    boolean two = cursor.at(word).is("cent") && cursor.at(word - 1).is("per");
    int first = two ? word - 1 : word;
    Lexeme before = cursor.at(first - 1);
    boolean told = (of.is("of") || of.is("de") || of.is("del")) && words.is(cursor.at(word), "percentage")
        && cursor.at(word).is("cent") == two && first >= free && !before.isDigits() && !words.is(before, "asking")
        && (isArticle(before) || !NumberWords.of(language).knows(before));
    boolean bare = draft.unit == null && draft.kind == Kind.CARDINAL && draft.numeral.form() != Numeral.Form.VAGUE
        && (!cursor.at(to).isWord() || words.is(cursor.at(to), "function"));
    if (!told || !bare) {
      return from;
    }
    take(draft, new Match<>(first, from - 1, PERCENT));
    draft.start = cursor.at(first).start();
    return first;
  }

  private static boolean isArticle(Lexeme word) {
    return word.is("a") || word.is("an") || word.is("un") || word.is("una");
  }

  /** "tres grados bajo cero". */
  private int belowZero(Draft draft, int to) {
    boolean below = (cursor.at(to).is("bajo") && cursor.at(to + 1).is("cero"))
        || (cursor.at(to).is("below") && (cursor.at(to + 1).is("zero") || cursor.at(to + 1).is("freezing")));
    boolean degrees = draft.unit == null ? draft.numeral.form() == Numeral.Form.DIGITS || draft.numeral.form() == Numeral.Form.WORDS
        : draft.kind == Kind.TEMPERATURE || draft.unit.code().equals("deg");
    if (!below || !degrees || draft.numeral.value().signum() < 0) {
      return to;
    }
    if (draft.unit == null) {
      draft.unit = DEGREE;
      draft.code = spanish ? "Cel" : null;
    }
    draft.numeral = draft.numeral.opposite();
    draft.kind = Kind.TEMPERATURE;
    draft.end = cursor.at(to + 1).end();
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
    return warmth.isSpokenOf()
        || (!warmth.isOfAngles() && spanish && draft.numeral.value().abs().compareTo(HOTTEST) < 0);
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

  /** "10-year-old", "5 years old", "tres años de edad", "18 months of age"; "un niño de 10 años". */
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
      draft.unitEnd = cursor.at(end - 1).end();
    }
    if (end > to || (spanish && draft.unit.code().equals("a") && ages.isOfPerson(draft.numeral.from(), to))) {
      draft.kind = Kind.AGE;
    }
    return end;
  }
}
