package org.cotejo.figure.internal;

import java.util.Optional;
import org.cotejo.figure.internal.NotQuantities.Skip;

/** Calendar dates and seasons, which the time reader reads. */
final class Dates {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  private final Cursor cursor;
  private final WordClasses words;
  private final boolean spanish;

  Dates(Cursor cursor, WordClasses words, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.spanish = spanish;
  }

  /** "December 3", "diciembre de 2025". */
  Optional<Skip> fromMonth(int at) {
    if (!isMonth(at)) {
      return Optional.empty();
    }
    int next = at + (cursor.at(at + 1).isMark(".") ? 2 : 1);
    next += spanish && isOf(next) ? 1 : 0;
    boolean date = cursor.isInt(next, 1, 31) || cursor.isInt(next, FIRST_YEAR, LAST_YEAR);
    return date ? Skip.date(tail(next + 1)) : Optional.empty();
  }

  /** "3 December 2025", "3 de diciembre", "12/03/2025", "2025-12-03", "2012–13". */
  Optional<Skip> fromDay(int at) {
    if (cursor.isInt(at, 1, 31)) {
      int to = at + 1 + (isOrdinalSuffix(at + 1) ? 1 : 0);
      to += (spanish && cursor.at(to).is("de")) || cursor.at(to).is("of") ? 1 : 0;
      if (isMonth(to)) {
        return Skip.date(tail(to + 1 + (cursor.at(to + 1).isMark(".") ? 1 : 0)));
      }
      if (isPairOfDays(at)) {
        return Skip.date(tail(at + 5));
      }
    }
    Lexeme mark = cursor.at(at + 1);
    boolean parted = (mark.isMark("/") || mark.isDash()) && cursor.glued(at + 1) && cursor.glued(at + 2)
        && cursor.at(at + 2).isDigits();
    return parted ? parted(at, mark) : dotted(at);
  }

  private Optional<Skip> parted(int at, Lexeme mark) {
    Lexeme third = cursor.at(at + 3);
    boolean same = third.key().equals(mark.key()) && third.kind() == Lexeme.Kind.MARK && cursor.at(at + 4).isDigits()
        && cursor.glued(at + 4);
    if (same && isDatePart(at) && isDatePart(at + 2) && isDatePart(at + 4)) {
      return Skip.date(at + 5);
    }
    boolean season = cursor.isInt(at, FIRST_YEAR, LAST_YEAR)
        && (cursor.at(at + 2).text().length() == 2 || cursor.isInt(at + 2, FIRST_YEAR, LAST_YEAR));
    return season ? Skip.date(at + 3) : Optional.empty();
  }

  /** "3.12.2025". */
  private Optional<Skip> dotted(int at) {
    String text = cursor.at(at).text();
    int first = text.indexOf('.');
    int second = first < 0 ? -1 : text.indexOf('.', first + 1);
    boolean date = (first == 1 || first == 2) && (second == first + 2 || second == first + 3)
        && text.length() == second + 5 && text.lastIndexOf('.') == second;
    return date ? Skip.date(at + 1) : Optional.empty();
  }

  /** "3 y 4 de mayo", "del 3 al 7 de mayo". */
  private boolean isPairOfDays(int at) {
    Lexeme link = cursor.at(at + 1);
    return spanish && (link.is("al") || link.is("y") || link.is("a")) && cursor.isInt(at + 2, 1, 31)
        && cursor.at(at + 3).is("de") && isMonth(at + 4);
  }

  /** The rest of a date: ", 2025", "th, 2025", "de 2025", "-5". */
  private int tail(int from) {
    int to = from + (isOrdinalSuffix(from) ? 1 : 0);
    if (cursor.at(to).isDash() && cursor.isInt(to + 1, 1, 31)) {
      to += 2;
    }
    int next = to + (cursor.at(to).isMark(",") || isOf(to) ? 1 : 0);
    return cursor.isInt(next, FIRST_YEAR, LAST_YEAR) ? next + 1 : to;
  }

  private boolean isMonth(int at) {
    Lexeme word = cursor.at(at);
    return (spanish || word.startsUpper()) && words.is(word, "month");
  }

  private boolean isOf(int at) {
    return cursor.at(at).is("de") || cursor.at(at).is("del");
  }

  private boolean isDatePart(int at) {
    return cursor.at(at).text().length() <= 2 || cursor.isInt(at, FIRST_YEAR, LAST_YEAR);
  }

  private boolean isOrdinalSuffix(int at) {
    return cursor.glued(at) && switch (cursor.at(at).key()) {
      case "st", "nd", "rd", "th", "º", "°" -> true;
      default -> false;
    };
  }
}
