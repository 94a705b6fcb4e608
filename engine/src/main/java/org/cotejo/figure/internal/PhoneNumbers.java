package org.cotejo.figure.internal;

import java.util.Optional;
import org.cotejo.figure.internal.NotQuantities.Skip;

/**
 * Telephone numbers and other numbers in groups: three groups or more joined by dashes; groups parted by blanks after "+", a
 * bracketed area code, a leading zero or a word such as "call"; emergency numbers behind such a word.
 */
final class PhoneNumbers {

  /** Digits of a telephone number (ITU-T E.164 allows 15). */
  private static final int FEWEST = 7;
  private static final int MOST = 15;
  private static final int NEAR = 4;

  private final Cursor cursor;
  private final WordClasses words;

  PhoneNumbers(Cursor cursor, WordClasses words) {
    this.cursor = cursor;
    this.words = words;
  }

  /** "+44 20 7946 0018", "(555) 201-9934". */
  Optional<Skip> fromMark(int at) {
    Lexeme mark = cursor.at(at);
    if (mark.isMark("+") && cursor.glued(at + 1) && cursor.at(at + 1).isDigits()) {
      return groups(at + 1, FEWEST + 1);
    }
    boolean area = mark.isMark("(") && cursor.at(at + 1).isDigits() && cursor.at(at + 2).isMark(")")
        && cursor.at(at + 3).isDigits() && cursor.at(at + 1).text().length() <= 4;
    return area ? groups(at + 3, FEWEST - cursor.at(at + 1).text().length()).filter(s -> cursor.at(s.to() - 2).isDash()
        || s.to() > at + 4) : Optional.empty();
  }

  Optional<Skip> at(int at) {
    if (dashed(at)) {
      return Skip.named(end(at));
    }
    if (isEmergency(at)) {
      return Skip.named(at + 1);
    }
    String text = cursor.at(at).text();
    boolean zero = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
    return zero || isAnnounced(at) ? groups(at, FEWEST) : Optional.empty();
  }

  /** Three groups or more, joined by dashes. */
  private boolean dashed(int at) {
    return isDashed(at) && isDashed(at + 2);
  }

  private boolean isDashed(int at) {
    return cursor.at(at + 1).isDash() && cursor.glued(at + 1) && cursor.glued(at + 2) && cursor.at(at + 2).isDigits();
  }

  private int end(int at) {
    int to = at + 1;
    while ((cursor.at(to).isDash() || cursor.at(to).isMark("/")) && cursor.glued(to) && cursor.at(to + 1).isDigits()) {
      to += 2;
    }
    return to;
  }

  /** "Called 911", "llamó al 112": a number that everybody knows, where it counts no noun. */
  private boolean isEmergency(int at) {
    Lexeme next = cursor.at(at + 1);
    return words.is(cursor.at(at), "emergency") && isAnnounced(at) && (!next.isWord() || words.is(next, "function"));
  }

  private boolean isAnnounced(int at) {
    for (int before = at - 1; before >= at - NEAR && before >= 0; before--) {
      if (words.is(cursor.at(before), "phone")) {
        return true;
      }
    }
    return false;
  }

  /** Groups of digits parted by blanks, dashes or points, if together they have as many digits as a telephone number. */
  private Optional<Skip> groups(int at, int fewest) {
    int digits = digits(at);
    int to = at + 1;
    int groups = 1;
    while (digits <= MOST && digits > 0) {
      boolean joined = (cursor.at(to).isDash() || cursor.at(to).isMark(".")) && cursor.glued(to) && cursor.glued(to + 1);
      int next = joined ? to + 1 : to;
      int more = digits(next);
      if (more == 0) {
        break;
      }
      digits += more;
      to = next + 1;
      groups++;
    }
    boolean grouped = groups > 1 || cursor.at(at).text().indexOf(' ') > 0 || fewest < FEWEST;
    return digits >= fewest && digits <= MOST && grouped ? Skip.named(to) : Optional.empty();
  }

  /** How many digits a lexeme has; none if it has points or commas. */
  private int digits(int at) {
    if (!cursor.at(at).isDigits()) {
      return 0;
    }
    String text = cursor.at(at).text();
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.' || text.charAt(i) == ',') {
        return 0;
      }
      count += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
