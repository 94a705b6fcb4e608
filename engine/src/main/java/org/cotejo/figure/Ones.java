package org.cotejo.figure;

import java.math.BigDecimal;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Numeral.Form;

/** Tells whether a word that may be no number ("a", "one", "half") is one where it stands. */
final class Ones {

  /** So many words before it stands another part at most. */
  private static final int PARTS = 12;

  private final Line line;
  private final Cursor cursor;
  private final Hedging hedging;

  Ones(Line line, Hedging hedging) {
    this.line = line;
    this.cursor = line.cursor();
    this.hedging = hedging;
  }

  /** Whether a number that may be none is one here. */
  boolean keeps(Draft draft, int from, int to) {
    Form form = draft.numeral.form();
    if (form == Form.FRACTION) {
      return keepsFraction(from, to);
    }
    boolean one = form == Form.ARTICLE && draft.numeral.value().compareTo(BigDecimal.ONE) == 0;
    if (!one || draft.second != null) {
      return true;
    }
    Lexeme word = cursor.at(from);
    boolean article = word.is("a") || word.is("an") || (line.isSpanish() && (word.is("un") || word.is("una")));
    return article ? keepsArticle(draft, from, to) : keepsOne(draft, from, to);
  }

  /** "half of it", "by half", but not "half brothers" nor "clase media". */
  private boolean keepsFraction(int from, int to) {
    Lexeme last = cursor.at(to - 1);
    if (line.isSpanish() && (last.is("medio") || last.is("media"))) {
      return false;
    }
    return !last.is("half") || line.isArticle(from) || line.is(to, "after_half") || hedging.isBefore(from)
        || cursor.at(from - 1).is("by");
  }

  private boolean keepsArticle(Draft draft, int from, int to) {
    if (cursor.at(to).is("vez") && line.is(to + 1, "rate_after")) {
      return true;
    }
    boolean share = draft.kind == Kind.PERCENTAGE && !cursor.at(to - 1).is("percentage");
    boolean measured = draft.unit != null && (share || draft.kind == Kind.CURRENCY || hedging.isBefore(from)
        || line.is(from - 1, "for_unit") || tellsExtent(to) || isEquated(to));
    return measured || (line.isSpanish() && isSingledOut(from, to));
  }

  /** "one", "uno" before a unit or a noun; not "this one" and "one another". */
  private boolean keepsOne(Draft draft, int from, int to) {
    Lexeme next = cursor.at(to);
    boolean spanish = cursor.at(from).is("uno");
    if (draft.unit != null || (spanish && next.is("cada"))) {
      return true;
    }
    if (isLastPart(from, to)) {
      return true;
    }
    if (spanish) {
      return !next.isWord() && !cursor.at(from - 1).isWord();
    }
    boolean counted = next.isWord() && (next.is("of") || !line.isFunction(to)) && !next.is("another");
    return (line.is(to, "rate_after") && !next.is("in")) || (counted && !line.is(from - 1, "pronoun_one"));
  }

  /** "Two on this side and one in the port", "dos aquí y uno en el puerto": the last of numbers that stand alone. */
  private boolean isLastPart(int from, int to) {
    boolean joined = (line.is(from - 1, "and") || cursor.at(from - 1).is("e")) && line.is(to, "part_place");
    for (int at = from - 2; joined && at >= 0 && at >= from - PARTS && !cursor.at(at).isMark("."); at--) {
      boolean counts = cursor.at(at).isDigits() || line.is(at, "small_number");
      if (counts && line.is(at + 1, "part_place")) {
        return true;
      }
    }
    return false;
  }

  /** "a mile wide", "una milla de ancho". */
  private boolean tellsExtent(int to) {
    return line.is(to, "extent") || (cursor.at(to).is("de") && line.is(to + 1, "extent"));
  }

  /** "a mile is equal to", "una arroba equivale a". */
  private boolean isEquated(int to) {
    return line.is(to, "equated") || (line.is(to, "copula") && line.is(to + 1, "equated"));
  }

  /** "murió solo una vaca", but not "es solo una cuestión de tiempo". */
  private boolean isSingledOut(int from, int to) {
    return line.is(from - 1, "adverb") && !line.is(from - 2, "copula") && line.isCounted(to)
        && !line.is(to, "adverb");
  }
}
