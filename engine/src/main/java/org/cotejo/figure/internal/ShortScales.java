package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/** Short forms of scales after digits ("10k", "1.2bn", "£3m"); letters that also name units must be settled by neighbours. */
final class ShortScales {

  private static final String MONEY = "$£€¥₹";
  /** A currency code, with its sign. */
  private static final int LONGEST_CODE = 4;

  private final Cursor cursor;
  private final NumberWords words;

  ShortScales(Cursor cursor, NumberWords words) {
    this.cursor = cursor;
    this.words = words;
  }

  /** What the lexeme after digits multiplies them by, if it is a short form of a scale. */
  Optional<BigDecimal> at(int at) {
    Lexeme word = cursor.at(at);
    Optional<Meaning> entry = words.find(word, Role.SUFFIX);
    return entry.isPresent() && isScale(word, at) ? entry.map(Meaning::value) : Optional.empty();
  }

  private boolean isScale(Lexeme word, int at) {
    boolean spaced = cursor.at(at).spaced();
    return switch (word.text()) {
      case "k" -> true;
      case "K" -> !spaced;
      case "M" -> afterMoney(at) || beforeMoney(at) || isLargeCapital(at);
      case "b" -> !spaced || afterMoney(at) || beforeMoney(at);
      case "m", "B" -> afterMoney(at) || beforeMoney(at) || (!spaced && beforePlural(at));
      case "mm", "MM" -> afterMoney(at);
      default -> word.text().length() > 1;
    };
  }

  /** "30 M de habitantes", "4.3M sales": metres are written small. */
  private boolean isLargeCapital(int at) {
    Lexeme next = cursor.at(at + 1);
    return next.isWord() ? next.spaced() : !next.isDash() && !next.isMark("'");
  }

  /** "1.2m homes". */
  private boolean beforePlural(int at) {
    Lexeme next = cursor.at(at + 1);
    return next.isWord() && next.spaced() && next.key().length() > 3 && !next.startsUpper()
        && (next.key().endsWith("s") || next.is("people"));
  }

  private boolean beforeMoney(int at) {
    Lexeme next = cursor.at(at + 1);
    return next.kind() == Lexeme.Kind.MARK && !next.text().isEmpty() && MONEY.contains(next.text());
  }

  private boolean afterMoney(int at) {
    Lexeme before = cursor.at(at - 2);
    if (before.kind() == Lexeme.Kind.MARK) {
      return !before.text().isEmpty() && MONEY.contains(before.text());
    }
    return before.isWord() && before.text().length() <= LONGEST_CODE && before.isUpper() && !cursor.at(at - 1).spaced();
  }
}
