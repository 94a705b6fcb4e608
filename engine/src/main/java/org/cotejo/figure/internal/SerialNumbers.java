package org.cotejo.figure.internal;

import java.util.Optional;
import org.cotejo.figure.internal.NotQuantities.Skip;

/** Numbers of accounts, cards, passports and invoices: "IBAN ES91 2100 0418 4502", "passport 4471 2233", "20231204-77". */
final class SerialNumbers {

  /** How far the word that announces one may stand before it. */
  private static final int NEAR = 3;
  /** Digits that no count is printed with unless it is grouped. */
  private static final int LONG = 5;
  /** Digits before a dash that are no range's lower end. */
  private static final int LONGEST_RANGE = 6;

  private final Cursor cursor;
  private final WordClasses words;
  private final Counting counting;

  SerialNumbers(Cursor cursor, WordClasses words, Counting counting) {
    this.cursor = cursor;
    this.words = words;
    this.counting = counting;
  }

  Optional<Skip> at(int at) {
    if (!isPlain(at)) {
      return Optional.empty();
    }
    if (cursor.at(at).text().length() > LONGEST_RANGE && isJoined(at + 1)) {
      return Skip.named(at + 3);
    }
    if (!isAnnounced(at)) {
      return Optional.empty();
    }
    int to = at + 1;
    while (isGroup(to)) {
      to++;
    }
    boolean serial = to > at + 1 || cursor.at(at).text().length() >= LONG;
    return serial && !counting.isCounted(to) ? Skip.named(to) : Optional.empty();
  }

  private boolean isPlain(int at) {
    String text = cursor.at(at).text();
    return cursor.at(at).isDigits() && text.indexOf('.') < 0 && text.indexOf(',') < 0;
  }

  private boolean isJoined(int at) {
    return cursor.at(at).isDash() && cursor.glued(at) && cursor.glued(at + 1) && cursor.at(at + 1).isDigits();
  }

  private boolean isGroup(int at) {
    return isPlain(at) && cursor.at(at).spaced();
  }

  /** A word such as "account" before it, or the letters and digits that an account number begins with ("ES91"). */
  private boolean isAnnounced(int at) {
    String before = cursor.at(at - 1).text();
    if (before.length() == 4 && Character.isUpperCase(before.charAt(0)) && Character.isUpperCase(before.charAt(1))
        && Character.isDigit(before.charAt(2)) && Character.isDigit(before.charAt(3))) {
      return true;
    }
    for (int word = at - 1; word >= at - NEAR && cursor.at(word).isWord(); word--) {
      if (words.is(cursor.at(word), "serial_before")) {
        return true;
      }
    }
    return false;
  }
}
