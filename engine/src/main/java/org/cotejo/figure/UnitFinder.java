package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.article.Language;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.figure.internal.UnitTable.Unit;

/** Finds the unit's name or symbol after a number. Symbols of one or two letters must look like symbols. */
final class UnitFinder {

  private static final String SIGNS = "%°º′″℃℉Ω€£$¥₹¢₽₪₺₩₱₿₫₡₲₭₾₴฿₦元µ";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Unit FOOT = new Unit("[ft_i]", "length", BigDecimal.ONE, true);

  private final Line line;
  private final Cursor cursor;
  private final Language language;
  private final ArticleHints hints;
  private final Temperatures temperatures;

  UnitFinder(Line line, ArticleHints hints, Temperatures temperatures) {
    this.line = line;
    this.cursor = line.cursor();
    this.language = line.language();
    this.hints = hints;
    this.temperatures = temperatures;
  }

  /** The unit at a lexeme, as far as the number before it may have it. */
  Optional<Match<Unit>> at(Draft draft, int at) {
    Lexeme first = cursor.at(at);
    if (isFeetMark(draft, at)) {
      return Optional.of(new Match<>(at, at + 1, FOOT));
    }
    if (first.kind() == Lexeme.Kind.MARK) {
      return SIGNS.contains(first.text()) && !first.text().isEmpty() ? sign(draft, at) : bracketed(draft, at);
    }
    if (!first.isWord()) {
      return Optional.empty();
    }
    return degrees(draft, at)
        .or(() -> UnitTable.get().startingAt(cursor, at, language).filter(m -> fits(draft, m)))
        .or(() -> points(draft, at));
  }

  /** The apostrophe of 5'10". */
  private boolean isFeetMark(Draft draft, int at) {
    Lexeme mark = cursor.at(at);
    boolean apostrophe = (mark.isMark("'") || mark.isMark("\u2019")) && cursor.glued(at) && cursor.glued(at + 1);
    Lexeme close = cursor.at(at + 2);
    return apostrophe && draft.numeral.form() == Form.DIGITS && cursor.isInt(at + 1, 0, 11) && cursor.glued(at + 2)
        && (close.isMark("\"") || close.isMark("”"));
  }

  /** "two more hours", "three straight weeks". */
  Optional<Match<Unit>> beyondAdjective(Draft draft, int to) {
    boolean adjective = line.is(to, "between_number_and_unit") && cursor.at(to).spaced();
    return adjective && !cursor.at(to + 1).isDash()
        ? at(draft, to + 1).filter(m -> !m.meaning().symbol() && !m.meaning().isMoney()) : Optional.empty();
  }

  /** The sign of a unit, but not one that belongs to a number behind it ("a $5 fee", "$3-$5"). */
  private Optional<Match<Unit>> sign(Draft draft, int at) {
    Optional<Match<Unit>> match = UnitTable.get().startingAt(cursor, at, language);
    return match.filter(m -> {
      boolean ofNext = cursor.at(m.to()).isDigits() && cursor.glued(m.to()) && !cursor.glued(at);
      boolean article = draft.numeral.form() == Form.ARTICLE && m.meaning().isMoney();
      return !(m.meaning().isMoney() && (ofNext || draft.unit != null)) && !article;
    });
  }

  /** "20 [kg]". */
  private Optional<Match<Unit>> bracketed(Draft draft, int at) {
    Lexeme open = cursor.at(at);
    String close = open.isMark("[") ? "]" : open.isMark("<") ? ">" : "";
    if (close.isEmpty() || draft.numeral.form() != Form.DIGITS) {
      return Optional.empty();
    }
    return UnitTable.get().startingAt(cursor, at + 1, language)
        .filter(m -> m.meaning().symbol() && cursor.at(m.to()).isMark(close))
        .map(m -> new Match<>(at, m.to() + 1, m.meaning()));
  }

  private boolean fits(Draft draft, Match<Unit> match) {
    Lexeme first = cursor.at(match.from());
    boolean glued = cursor.glued(match.from());
    if (match.meaning().symbol() && match.to() == match.from() + 1) {
      Lexeme next = cursor.at(match.to());
      boolean letter = first.text().length() == 1;
      boolean clear = glued || !letter || line.isSpanish() || (!next.isMark("'") && !isAbbreviated(match.to()));
      boolean code = next.isDash() && cursor.glued(match.to()) && cursor.at(match.to() + 1).isDigits();
      return clear && !code && (draft.numeral.form() == Form.DIGITS || (match.meaning().isMoney() && !letter));
    }
    return switch (first.key()) {
      case "won", "sol", "colon", "rand" -> draft.numeral.value().compareTo(HUNDRED) >= 0;
      case "pc" -> glued || draft.numeral.value().scale() > 0;
      case "second", "segundo" -> draft.numeral.form() != Form.VAGUE;
      case "pp", "bp", "pb" -> draft.numeral.form() == Form.DIGITS;
      default -> true;
    };
  }

  /** "10 p. m.", "9 a.m.", but not the point that ends a sentence. */
  private boolean isAbbreviated(int at) {
    Lexeme next = cursor.at(at + 1);
    return cursor.at(at).isMark(".") && next.isWord() && !next.startsUpper();
  }

  /** "-5C", "98.6 F" where the sentence speaks of temperatures. */
  private Optional<Match<Unit>> degrees(Draft draft, int at) {
    Lexeme letter = cursor.at(at);
    String code = letter.text().equals("C") ? "Cel" : letter.text().equals("F") ? "[degF]" : "";
    boolean digits = draft.numeral.form() == Form.DIGITS && !code.isEmpty();
    boolean warm = digits && (draft.numeral.value().signum() < 0 || temperatures.isSpokenOf());
    return warm ? Optional.of(new Match<>(at, at + 1, new Unit(code, "temperature", BigDecimal.ONE, true))) : Optional.empty();
  }

  /** "4.5 points" and "3,2 puntos" in a text that speaks of percentages. */
  private Optional<Match<Unit>> points(Draft draft, int at) {
    Lexeme word = cursor.at(at);
    boolean points = word.is("points") || word.is("point") || word.is("puntos") || word.is("punto");
    boolean share = points && hints.percent() && draft.numeral.value().abs().compareTo(HUNDRED) < 0;
    return share ? Optional.of(new Match<>(at, at + 1, new Unit("%{pp}", "points", BigDecimal.ONE, false))) : Optional.empty();
  }
}
