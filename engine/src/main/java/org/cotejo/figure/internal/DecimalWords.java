package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/** Decimals spelt out: "point one four", "coma setenta y uno". */
final class DecimalWords {

  /** Decimals in words that are read; no text spells more. */
  private static final int LONGEST = 30;

  /**
   * Decimals where they were read.
   *
   * @param to the lexeme after the last
   * @param digits such as {@code 14}
   */
  record Decimals(int to, String digits) {

    BigDecimal after(BigDecimal whole) {
      return new BigDecimal(whole.toBigInteger() + "." + digits);
    }
  }

  private final Cursor cursor;
  private final NumberWords words;

  DecimalWords(Cursor cursor, NumberWords words) {
    this.cursor = cursor;
    this.words = words;
  }

  /** The decimals that begin at a lexeme: digits one by one, or tens with their units ("setenta y uno"). */
  Optional<Decimals> at(int from) {
    StringBuilder digits = new StringBuilder();
    int at = from;
    boolean openTen = false;
    while (digits.length() < LONGEST) {
      int word = openTen && isJoint(at) ? at + 1 : at;
      Optional<BigDecimal> value = value(word);
      boolean small = value.map(v -> v.compareTo(BigDecimal.TEN) < 0).orElse(false);
      if (value.isEmpty() || (word > at && !small)) {
        break;
      }
      if (openTen && small) {
        digits.setLength(digits.length() - 1);
      }
      digits.append(value.get().toPlainString());
      openTen = words.is(cursor.at(word), Role.TEN);
      at = word + 1;
    }
    return digits.isEmpty() ? Optional.empty() : Optional.of(new Decimals(at, digits.toString()));
  }

  private boolean isJoint(int at) {
    return cursor.at(at).isDash() || cursor.at(at).is("y");
  }

  private Optional<BigDecimal> value(int at) {
    Lexeme word = cursor.at(at);
    return words.find(word, Role.UNIT).or(() -> words.find(word, Role.TEN)).map(Meaning::value);
  }
}
