package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How large numbers are, for one that may have left to another what it counts in: "from 92 to 78 million euros". */
public final class Orders {

  /** A thousand and its powers that have a name. */
  private static final List<BigDecimal> SCALES = List.of(
      BigDecimal.ONE, new BigDecimal("1e3"), new BigDecimal("1e6"), new BigDecimal("1e9"), new BigDecimal("1e12"));

  private static final BigDecimal MILLION = new BigDecimal("1e6");

  private Orders() {}

  /** The number that stands for an estimate where sizes are compared: its lower bound, or else its upper one. */
  public static Optional<BigDecimal> number(Estimate estimate) {
    return estimate.low().or(estimate::high).filter(n -> n.signum() > 0);
  }

  /** Whether one number is at most so many times as large as the other. */
  public static boolean areNear(BigDecimal one, BigDecimal other, BigDecimal factor) {
    return one.signum() > 0 && other.signum() > 0
        && one.compareTo(other.multiply(factor)) <= 0 && other.compareTo(one.multiply(factor)) <= 0;
  }

  /**
   * The number of the scale word that is printed, a million in "78 million" and in "dos millones"; one where none is.
   *
   * @param number what is printed, as a number
   */
  static BigDecimal scale(BigDecimal number, String printed) {
    String digits = printed.codePoints().filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return digits.isEmpty() ? spelled(number, printed) : SCALES.stream()
        .filter(s -> isPrinted(number.divide(s), digits)).findFirst().orElse(BigDecimal.ONE);
  }

  /** Whether a number is printed with these digits; noughts may stand behind its fraction. */
  private static boolean isPrinted(BigDecimal number, String digits) {
    String plain = number.stripTrailingZeros().toPlainString();
    String own = plain.replace(".", "");
    return digits.equals(own) || (plain.contains(".") && digits.startsWith(own)
        && digits.substring(own.length()).chars().allMatch(c -> c == '0'));
  }

  private static BigDecimal spelled(BigDecimal number, String printed) {
    boolean millions = printed.toLowerCase(Locale.ROOT).contains("mill") && number.compareTo(MILLION) >= 0;
    return millions ? MILLION : BigDecimal.ONE;
  }
}
