package org.cotejo.figure.internal;

import java.util.Optional;
import org.cotejo.article.Language;

/**
 * Knows numbers that measure nothing: dates, years, clock times, seasons, telephone numbers, web addresses, and what bears a
 * number as its name ("Route 9", "F-35").
 */
public final class NotQuantities {

  /** A stretch of lexemes that is no quantity; {@code identifier} if it is a name with a number. */
  public record Skip(int to, boolean identifier) {}

  private final Cursor cursor;
  private final WordClasses words;
  private final boolean spanish;

  public NotQuantities(Cursor cursor, Language language) {
    this.cursor = cursor;
    this.words = WordClasses.of(language);
    this.spanish = language == Language.SPANISH;
  }

  /** What begins at a lexeme and is no quantity, if something is. */
  public Optional<Skip> at(int at) {
    Lexeme lexeme = cursor.at(at);
    if (isAddress(at)) {
      return skip(addressEnd(at));
    }
    if (lexeme.isWord()) {
      return word(at);
    }
    if (!lexeme.isDigits()) {
      return lexeme.isMark("+") && cursor.at(at + 1).isDigits() && isPhone(at + 1) ? identifier(phoneEnd(at + 1)) : Optional.empty();
    }
    boolean tail = cursor.at(at - 1).isMark(".") && cursor.glued(at) && cursor.glued(at - 1) && cursor.at(at - 2).isWord()
        && Character.isDigit(cursor.at(at - 2).text().charAt(cursor.at(at - 2).text().length() - 1));
    if (tail) {
      return identifier(at + 1);
    }
    return date(at).or(() -> clock(at)).or(() -> phone(at)).or(() -> year(at)).or(() -> label(at));
  }

  private boolean isAddress(int at) {
    Lexeme lexeme = cursor.at(at);
    return ((lexeme.is("http") || lexeme.is("https")) && cursor.at(at + 1).isMark(":")) || (lexeme.is("www") && cursor.at(at + 1).isMark("."))
        || ((lexeme.isMark("@") || lexeme.isMark("#")) && cursor.glued(at + 1) && cursor.at(at + 1).isWord());
  }

  private int addressEnd(int at) {
    int to = at + 1;
    while (cursor.glued(to)) {
      to++;
    }
    return to;
  }

  /** "December 3", "F-35", "COVID-19". */
  private Optional<Skip> word(int at) {
    Lexeme lexeme = cursor.at(at);
    if (words.is(lexeme, "month") && (lexeme.startsUpper() || spanish)) {
      int next = at + (cursor.at(at + 1).isMark(".") ? 2 : 1);
      next += spanish && (cursor.at(next).is("de") || cursor.at(next).is("del")) ? 1 : 0;
      if (cursor.at(next).isDigits() && isDayOrYear(next)) {
        return skip(dateTail(next + 1));
      }
    }
    boolean name = lexeme.startsUpper() && cursor.at(at + 1).isDash() && cursor.glued(at + 1) && cursor.glued(at + 2)
        && cursor.at(at + 2).isDigits() && lexeme.text().length() <= 12 && !words.is(lexeme, "month") && !isNumberWord(lexeme);
    return name ? identifier(at + 3) : Optional.empty();
  }

  private boolean isNumberWord(Lexeme lexeme) {
    return lexeme.is("minus") || lexeme.is("menos") || NumberWords.of(spanish ? Language.SPANISH : Language.ENGLISH).knows(lexeme);
  }

  private boolean isDayOrYear(int at) {
    return isInt(at, 1, 31) || isInt(at, 1000, 2100);
  }

  /** The rest of a date: ", 2025", "th, 2025", "de 2025", "-5". */
  private int dateTail(int from) {
    int to = from;
    to += cursor.glued(to) && isOrdinalSuffix(cursor.at(to)) ? 1 : 0;
    if ((cursor.at(to).isDash() || cursor.at(to).is("to") || cursor.at(to).is("and")) && isInt(to + 1, 1, 31) && cursor.at(to).isDash()) {
      to += 2;
    }
    int next = to + (cursor.at(to).isMark(",") || cursor.at(to).is("de") || cursor.at(to).is("del") ? 1 : 0);
    return isInt(next, 1000, 2100) ? next + 1 : to;
  }

  /** "3 December 2025", "3 de diciembre", "12/03/2025", "2025-12-03", "2012–13". */
  private Optional<Skip> date(int at) {
    int to = at + 1;
    to += cursor.glued(to) && isOrdinalSuffix(cursor.at(to)) ? 1 : 0;
    to += (spanish && cursor.at(to).is("de")) || cursor.at(to).is("of") ? 1 : 0;
    if (isInt(at, 1, 31) && words.is(cursor.at(to), "month") && (spanish || cursor.at(to).startsUpper())) {
      return skip(dateTail(to + 1 + (cursor.at(to + 1).isMark(".") ? 1 : 0)));
    }
    if (spanish && isInt(at, 1, 31) && (cursor.at(at + 1).is("al") || cursor.at(at + 1).is("y") || cursor.at(at + 1).is("a"))
        && isInt(at + 2, 1, 31) && cursor.at(at + 3).is("de") && words.is(cursor.at(at + 4), "month")) {
      return skip(dateTail(at + 5));
    }
    Lexeme mark = cursor.at(at + 1);
    boolean parted = (mark.isMark("/") || mark.isDash()) && cursor.glued(at + 1) && cursor.glued(at + 2) && cursor.at(at + 2).isDigits();
    if (!parted) {
      return dotted(at);
    }
    Lexeme third = cursor.at(at + 3);
    boolean same = (mark.isMark("/") ? third.isMark("/") : third.isDash()) && cursor.at(at + 4).isDigits() && cursor.glued(at + 4);
    if (same && isDatePart(at) && isDatePart(at + 2) && isDatePart(at + 4)) {
      return skip(at + 5);
    }
    boolean season = isInt(at, 1000, 2100) && (cursor.at(at + 2).text().length() == 2 || isInt(at + 2, 1000, 2100));
    return season ? skip(at + 3) : Optional.empty();
  }

  /** "3.12.2025". */
  private Optional<Skip> dotted(int at) {
    String[] parts = cursor.at(at).text().split("\\.", -1);
    boolean date = parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && parts[2].length() == 4;
    return date ? skip(at + 1) : Optional.empty();
  }

  private boolean isDatePart(int at) {
    String text = cursor.at(at).text();
    return text.length() <= 2 || (text.length() == 4 && isInt(at, 1000, 2100));
  }

  private boolean isOrdinalSuffix(Lexeme lexeme) {
    return lexeme.is("st") || lexeme.is("nd") || lexeme.is("rd") || lexeme.is("th") || lexeme.isMark("º") || lexeme.isMark("°");
  }

  /** "10:30", "9 am", "8.15 p.m.", "a las 21.12", "21.12 horas". */
  private Optional<Skip> clock(int at) {
    int to = at + 1;
    boolean colon = cursor.at(to).isMark(":") && cursor.glued(to) && cursor.glued(to + 1) && cursor.at(to + 1).isDigits()
        && cursor.at(at).text().length() <= 2 && cursor.at(to + 1).text().length() == 2;
    if (colon) {
      to += 2;
      to += cursor.at(to).isMark(":") && cursor.at(to + 1).isDigits() ? 2 : 0;
      return skip(halfDay(to));
    }
    boolean shape = isClock(cursor.at(at).text());
    int after = halfDay(to);
    if (shape && after > to) {
      return skip(after);
    }
    Lexeme before = cursor.at(at - 1);
    boolean hour = spanish && (before.is("las") || before.is("la")) && shape
        && (isHourPreposition(cursor.at(at - 2)) || cursor.at(at).text().contains("."));
    return hour && !isMoneyOrCount(to) ? skip(to) : Optional.empty();
  }

  private static boolean isHourPreposition(Lexeme lexeme) {
    return switch (lexeme.key()) {
      case "a", "desde", "hasta", "hacia", "sobre", "entre", "y", "de" -> true;
      default -> false;
    };
  }

  private boolean isMoneyOrCount(int to) {
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
    String hour = mark < 0 ? text : text.substring(0, mark);
    String minute = mark < 0 ? "00" : text.substring(mark + 1);
    return hour.length() <= 2 && minute.length() == 2 && isBelow(hour, 25) && isBelow(minute, 60);
  }

  private static boolean isBelow(String digits, int limit) {
    return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(digits) < limit;
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

  private Optional<Skip> phone(int at) {
    return isPhone(at) ? identifier(phoneEnd(at)) : Optional.empty();
  }

  /** Three or more groups of digits joined by dashes or dots, or more groups in a row than one number has. */
  private boolean isPhone(int at) {
    int groups = 1;
    int to = at;
    while (cursor.at(to + 1).isDash() && cursor.glued(to + 1) && cursor.glued(to + 2) && cursor.at(to + 2).isDigits()) {
      to += 2;
      groups++;
    }
    return groups >= 3;
  }

  private int phoneEnd(int at) {
    int to = at + 1;
    while ((cursor.at(to).isDash() || cursor.at(to).isMark("/")) && cursor.glued(to) && cursor.at(to + 1).isDigits()) {
      to += 2;
    }
    return to;
  }

  /** A plain number of four digits that reads as a year. */
  private Optional<Skip> year(int at) {
    if (!isInt(at, 1000, 2199) || cursor.at(at).text().length() != 4) {
      return Optional.empty();
    }
    Lexeme before = cursor.at(at - 1);
    Lexeme next = cursor.at(at + 1);
    if (cursor.glued(at) && before.kind() == Lexeme.Kind.MARK && !before.isMark("(") && !before.isMark("'") && !before.isMark("\u2018")) {
      return Optional.empty();
    }
    if (next.is("s") && cursor.glued(at + 1)) {
      return skip(at + 2);
    }
    boolean recent = isInt(at, words.is(before, "year_before") ? 1500 : 1700, 2199);
    boolean counted = (next.isWord() && ((isPlural(next) && !before.startsUpper()) || isMeasured(at + 1)))
        || next.isMark("%") || next.isMark("€") || next.isMark("$") || next.is("per") || isScale(next);
    boolean introduced = words.is(before, "year_before") || words.is(before, "month");
    if ((introduced && recent && !isMeasured(at + 1)) || (recent && !counted && !cursor.glued(at + 1)) || (recent && !counted && !next.isWord())) {
      return skip(at + 1);
    }
    return Optional.empty();
  }

  private boolean isScale(Lexeme next) {
    return NumberWords.of(spanish ? Language.SPANISH : Language.ENGLISH).is(next, NumberWords.Role.SCALE);
  }

  private boolean isMeasured(int at) {
    Lexeme next = cursor.at(at);
    if (isScale(next) || next.isMark("%") || next.isMark("€")) {
      return true;
    }
    return next.key().length() > 1 && UnitTable.get().startingAt(cursor, at, spanish ? Language.SPANISH : Language.ENGLISH).isPresent();
  }

  private static boolean isPlural(Lexeme word) {
    return (word.key().length() > 3 && word.key().endsWith("s") && !word.key().endsWith("ss") && !word.startsUpper()) || word.is("people");
  }

  /** "Route 9", "page 5", "Formula 1": a number that names. */
  private Optional<Skip> label(int at) {
    Lexeme before = cursor.at(at - 1);
    Lexeme number = cursor.at(at);
    int word = before.isMark(".") ? at - 2 : at - 1;
    if (words.is(cursor.at(word), "identifier_before") && (word == at - 1 || cursor.at(word).text().length() <= 3)
        && !isCountedAfter(at + 1)) {
      return identifier(at + 1);
    }
    if (isAddressNumber(at)) {
      return identifier(at + 1);
    }
    boolean plain = number.text().chars().allMatch(Character::isDigit) && number.text().length() <= 4;
    boolean named = before.isWord() && hasUpper(before) && at >= 2 && number.spaced() && plain && !isAllUpperStart(at - 1);
    return named && !isCountedAfter(at + 1) ? identifier(at + 1) : Optional.empty();
  }

  /** "49 Harbour Lane". */
  private boolean isAddressNumber(int at) {
    boolean named = !spanish && cursor.at(at + 1).isWord() && cursor.at(at + 1).startsUpper() && cursor.at(at).text().length() <= 5;
    for (int next = at + 2; named && next <= at + 4 && cursor.at(next).isWord() && cursor.at(next).startsUpper(); next++) {
      if (words.is(cursor.at(next), "street")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasUpper(Lexeme word) {
    return word.text().chars().anyMatch(Character::isUpperCase);
  }

  /** Whether the word begins the sentence: then its capital says nothing. */
  private boolean isAllUpperStart(int at) {
    Lexeme before = cursor.at(at - 1);
    return (at == 0 && cursor.at(0).startsUpper()) || before.isMark(".") || before.isMark(":") || before.isMark("\"") || before.isMark("“") || before.isMark("«");
  }

  private boolean isCountedAfter(int at) {
    Lexeme next = cursor.at(at);
    if (next.isMark("%") || next.isMark("€") || next.isMark("°") || next.isMark("º") || isScale(next) || next.isMark("/") || next.isDash()) {
      return true;
    }
    return next.isWord() && !next.startsUpper() && (isPlural(next) || isMeasured(at) || (!next.spaced() && !next.is("s")));
  }

  private boolean isInt(int at, int low, int high) {
    String text = cursor.at(at).text();
    if (!cursor.at(at).isDigits() || text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int value = Integer.parseInt(text);
    return value >= low && value <= high;
  }

  private static Optional<Skip> skip(int to) {
    return Optional.of(new Skip(to, false));
  }

  private static Optional<Skip> identifier(int to) {
    return Optional.of(new Skip(to, true));
  }
}
