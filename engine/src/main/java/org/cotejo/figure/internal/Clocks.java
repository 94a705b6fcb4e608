package org.cotejo.figure.internal;

import java.util.Optional;
import org.cotejo.figure.internal.NotQuantities.Skip;

/** Clock times: "10:30", "9 am", "8.15 p.m.", "a las 21.12", "21.12 horas". */
final class Clocks {

  private final Cursor cursor;
  private final boolean spanish;

  Clocks(Cursor cursor, boolean spanish) {
    this.cursor = cursor;
    this.spanish = spanish;
  }

  Optional<Skip> at(int at) {
    int to = at + 1;
    if (hasColon(at)) {
      to = at + 3;
      to += cursor.at(to).isMark(":") && cursor.at(to + 1).isDigits() ? 2 : 0;
      return Skip.date(halfDay(to));
    }
    if (!isClock(cursor.at(at).text())) {
      return Optional.empty();
    }
    int after = halfDay(to);
    if (after > to) {
      return Skip.date(after);
    }
    Lexeme before = cursor.at(at - 1);
    boolean hour = spanish && (before.is("las") || before.is("la"))
        && (isHourPreposition(cursor.at(at - 2)) || cursor.at(at).text().contains("."));
    return hour && !countsOrCosts(to) ? Skip.date(to) : Optional.empty();
  }

  private boolean hasColon(int at) {
    return cursor.at(at + 1).isMark(":") && cursor.glued(at + 1) && cursor.glued(at + 2) && cursor.at(at + 2).isDigits()
        && cursor.at(at).text().length() <= 2 && cursor.at(at + 2).text().length() == 2;
  }

  private static boolean isHourPreposition(Lexeme lexeme) {
    return switch (lexeme.key()) {
      case "a", "desde", "hasta", "hacia", "sobre", "entre", "y", "de" -> true;
      default -> false;
    };
  }

  private boolean countsOrCosts(int to) {
    Lexeme next = cursor.at(to);
    return next.isMark("%") || (next.isWord() && next.spaced() && !isFunctionAfterHour(next));
  }

  private static boolean isFunctionAfterHour(Lexeme next) {
    return switch (next.key()) {
      case "de", "del", "y", "en", "a", "hora", "horas", "h", "se", "el", "la", "los", "las", "hasta", "por", "con", "cuando" -> true;
      default -> false;
    };
  }

  private static boolean isClock(String text) {
    int mark = text.indexOf('.');
    int hourEnd = mark < 0 ? text.length() : mark;
    boolean minutes = mark < 0 || (text.length() == mark + 3 && isBelow(text, mark + 1, text.length(), 60));
    return hourEnd >= 1 && hourEnd <= 2 && minutes && isBelow(text, 0, hourEnd, 25);
  }

  private static boolean isBelow(String text, int from, int to, int limit) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      value = value * 10 + (c - '0');
    }
    return value < limit;
  }

  /** The end of "am", "p.m." or "o'clock" at a lexeme; the lexeme itself if none is there. */
  private int halfDay(int at) {
    Lexeme first = cursor.at(at);
    if (first.is("am") || first.is("pm") || first.is("oclock")) {
      return at + 1;
    }
    if ((first.is("a") || first.is("p")) && cursor.at(at + 1).isMark(".") && cursor.at(at + 2).is("m")) {
      return at + 3 + (cursor.at(at + 3).isMark(".") ? 1 : 0);
    }
    return first.is("o") && cursor.at(at + 1).isMark("'") && cursor.at(at + 2).is("clock") ? at + 3 : at;
  }
}
