package org.cotejo.figure.internal;

import java.util.Optional;
import org.cotejo.figure.internal.NotQuantities.Skip;

/** Plain numbers of four digits that read as years, and of two that read as decades. */
final class Years {

  private static final int FIRST = 1000;
  private static final int LAST = 2199;
  /** Years that stand without a word that announces one. */
  private static final int RECENT = 1700;
  private static final int ANNOUNCED = 1500;

  private final Cursor cursor;
  private final WordClasses words;
  private final Counting counting;

  Years(Cursor cursor, WordClasses words, Counting counting) {
    this.cursor = cursor;
    this.words = words;
    this.counting = counting;
  }

  Optional<Skip> at(int at) {
    if (cursor.at(at).text().length() == 2 && isDecade(at)) {
      return Skip.date(cursor.glued(at + 1) && cursor.at(at + 1).is("s") ? at + 2 : at + 1);
    }
    if (cursor.at(at).text().length() != 4 || !cursor.isInt(at, FIRST, LAST) || isPartOfAmount(at)) {
      return Optional.empty();
    }
    Lexeme next = cursor.at(at + 1);
    if (next.is("s") && cursor.glued(at + 1)) {
      return Skip.date(at + 2);
    }
    Lexeme before = cursor.at(at - 1);
    boolean yearBefore = words.is(before, "year_before");
    if (!cursor.isInt(at, yearBefore ? ANNOUNCED : RECENT, LAST)) {
      return Optional.empty();
    }
    if (next.is("over") && cursor.at(at + 2).isDigits()) {
      return Optional.empty();
    }
    boolean announced = (yearBefore || words.is(before, "month")) && !counting.isMeasured(at + 1);
    boolean bare = !counts(before, at + 1) && (!cursor.glued(at + 1) || !next.isWord());
    return announced || bare ? Skip.date(at + 1) : Optional.empty();
  }

  /** "in his 40s", "the 80s", "los años 90", "la década de los 90". */
  private boolean isDecade(int at) {
    boolean tens = cursor.at(at).text().charAt(1) == '0' && cursor.isInt(at, 10, 90);
    Lexeme before = cursor.at(at - 1);
    if (cursor.glued(at + 1) && cursor.at(at + 1).is("s")) {
      return tens && (words.is(before, "decade_before") || before.isMark("'") || before.isMark("\u2019"));
    }
    boolean years = before.is("años") || (before.is("los") && cursor.at(at - 2).is("de") && cursor.at(at - 3).is("decada"));
    return tens && years && !counting.isCounted(at + 1);
  }

  private boolean isPartOfAmount(int at) {
    Lexeme before = cursor.at(at - 1);
    return cursor.glued(at) && before.kind() == Lexeme.Kind.MARK && !before.isMark("(") && !before.isMark("'")
        && !before.isMark("\u2018");
  }

  private boolean counts(Lexeme before, int at) {
    Lexeme next = cursor.at(at);
    if (next.isWord()) {
      return (Counting.isPlural(next) && !before.startsUpper()) || counting.isMeasured(at) || next.is("per");
    }
    return next.isMark("%") || next.isMark("€") || next.isMark("$");
  }
}
