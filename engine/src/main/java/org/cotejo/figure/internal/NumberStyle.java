package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.article.Language;

/** Which mark parts the decimals: the other one groups thousands. */
public enum NumberStyle {
  POINT('.', ','),
  COMMA(',', '.');

  /** Digits and marks of the longest number that is read; anything longer is data, not a number. */
  private static final int LONGEST = 40;

  private final char decimal;
  private final char group;

  NumberStyle(char decimal, char group) {
    this.decimal = decimal;
    this.group = group;
  }

  /** The usual style of a language. */
  public static NumberStyle of(Language language) {
    return language == Language.SPANISH ? COMMA : POINT;
  }

  private NumberStyle other() {
    return this == POINT ? COMMA : POINT;
  }

  /**
   * The number that digits mean; empty where they are none ("192.168.0.1", "22,24,26").
   * The shape decides where it can ("1.234.567", "1,234.5", "3,50"); this style where it cannot ("18.400").
   */
  public Optional<BigDecimal> read(String printed) {
    if (printed.length() > LONGEST) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(printed.length());
    int points = 0;
    int commas = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      points += c == '.' ? 1 : 0;
      commas += c == ',' ? 1 : 0;
      if (c == '.' || c == ',' || (c >= '0' && c <= '9')) {
        digits.append(c);
      }
    }
    String compact = digits.toString();
    boolean grouped = compact.length() < printed.length();
    if (points == 0 && commas == 0) {
      return Optional.of(new BigDecimal(compact));
    }
    if (points > 0 && commas > 0) {
      NumberStyle style = compact.lastIndexOf('.') > compact.lastIndexOf(',') ? POINT : COMMA;
      return style.strict(compact);
    }
    NumberStyle style = points > 0 ? POINT : COMMA;
    if (points + commas > 1) {
      return style.other().strict(compact);
    }
    boolean couldGroup = !grouped && groupsRight(compact, style.decimal);
    return couldGroup && this != style ? other(compact, style) : Optional.of(decimal(compact, style));
  }

  private static Optional<BigDecimal> other(String compact, NumberStyle style) {
    return style.other().strict(compact);
  }

  private static BigDecimal decimal(String compact, NumberStyle style) {
    String plain = compact.replace(style.decimal, '.');
    return new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
  }

  /** Reads with this style, all groups checked: three digits each, or two and three as in India. */
  private Optional<BigDecimal> strict(String compact) {
    int comma = compact.indexOf(decimal);
    if (comma != compact.lastIndexOf(decimal)) {
      return Optional.empty();
    }
    String whole = comma < 0 ? compact : compact.substring(0, comma);
    if (!groupsRight(whole, group)) {
      return Optional.empty();
    }
    String plain = whole.replace(String.valueOf(group), "") + (comma < 0 ? "" : "." + compact.substring(comma + 1));
    return Optional.of(new BigDecimal(plain));
  }

  private static boolean groupsRight(String whole, char mark) {
    int last = whole.lastIndexOf(mark);
    int first = whole.indexOf(mark);
    if (last < 0) {
      return true;
    }
    if (whole.length() - last != 4 || first < 1 || first > 3 || whole.charAt(0) == '0') {
      return false;
    }
    boolean threes = true;
    boolean twos = true;
    for (int at = first; at < last; ) {
      int next = whole.indexOf(mark, at + 1);
      threes &= next - at == 4;
      twos &= next - at == 3;
      at = next;
    }
    return threes || twos;
  }
}
