package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.cotejo.figure.internal.Numeral.Form;

/** Powers after digits: "1.3x10^6", "6 × 10-4", "12.3e+14", "10^6". */
final class PowerReader {

  /** Digits of an exponent; no quantity has more. */
  private static final int LONGEST = 2;

  private final Cursor cursor;

  PowerReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The number with the power after it. */
  Optional<Numeral> after(Numeral number) {
    int at = number.to();
    if (number.form() != Form.DIGITS || number.scale().compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    Lexeme sign = cursor.at(at);
    if (sign.isMark("^") && cursor.glued(at)) {
      return exponent(at + 1).flatMap(e -> raised(number, e));
    }
    if (sign.is("x10")) {
      return tens(number, afterCaret(at + 1));
    }
    if ((sign.isMark("×") || sign.is("x")) && cursor.at(at + 1).text().equals("10")) {
      return tens(number, afterCaret(at + 2));
    }
    if (!cursor.glued(at) || !sign.isWord() || sign.key().charAt(0) != 'e') {
      return Optional.empty();
    }
    String digits = sign.key().substring(1);
    return digits.isEmpty() ? tens(number, at + 1)
        : isExponent(digits) ? Optional.of(times(number, new Exponent(at + 1, Integer.parseInt(digits)))) : Optional.empty();
  }

  private record Exponent(int to, int value) {}

  private int afterCaret(int at) {
    return cursor.at(at).isMark("^") ? at + 1 : at;
  }

  private Optional<Numeral> tens(Numeral number, int at) {
    return exponent(at).map(e -> times(number, e));
  }

  private static Numeral times(Numeral number, Exponent exponent) {
    return Numeral.of(number.from(), exponent.to, Form.DIGITS, number.value(), BigDecimal.ONE.scaleByPowerOfTen(exponent.value));
  }

  private static Optional<Numeral> raised(Numeral number, Exponent exponent) {
    if (number.value().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal power = number.value().pow(exponent.value, MathContext.DECIMAL64).stripTrailingZeros();
    BigDecimal value = power.scale() < 0 ? power.setScale(0) : power;
    return Optional.of(new Numeral(number.from(), exponent.to, Form.DIGITS, value, Numeral.step(value), BigDecimal.ONE,
        Optional.empty()));
  }

  private Optional<Exponent> exponent(int at) {
    int next = at;
    boolean minus = false;
    while (next <= at + 1 && (cursor.at(next).isDash() || cursor.at(next).isMark("+"))) {
      minus ^= cursor.at(next).isDash();
      next++;
    }
    Lexeme digits = cursor.at(next);
    if (!digits.isDigits() || digits.spaced() || !isExponent(digits.text())) {
      return Optional.empty();
    }
    int value = Integer.parseInt(digits.text());
    return Optional.of(new Exponent(next + 1, minus ? -value : value));
  }

  private static boolean isExponent(String digits) {
    return digits.length() <= LONGEST && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
