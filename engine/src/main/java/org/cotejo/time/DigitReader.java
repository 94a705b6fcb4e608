package org.cotejo.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads numbers in digits as dates need them.
 *
 * <p>Senses given here: {@code DIGITS} (number), {@code DIG2}, {@code DIG4}, {@code HHMM} ("1830", minutes after
 * midnight), {@code ORD} and {@code ORDDIGITS} ("5th"), {@code DEC} (with its value as text), {@code POINTDIGITS}
 * ("8.30", minutes after midnight).
 */
final class DigitReader {

  private final String text;
  private final boolean english;
  private final DateDigits dates;

  DigitReader(String text, boolean english) {
    this.text = text;
    this.english = english;
    this.dates = new DateDigits(text, english);
  }

  /** The number that begins at a place. */
  Digits.Run at(int start, int end) {
    int at = Digits.end(text, start, end);
    Optional<Digits.Run> date = dates.at(start, at, end);
    if (date.isPresent()) {
      return date.get();
    }
    if (start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL) {
      return new Digits.Run(wholeNumber(at, end), List.of());
    }
    int chain = identifier(start, at, end);
    if (chain > at) {
      return new Digits.Run(chain, List.of());
    }
    long value = Digits.value(text, start, at);
    int suffix = ordinalSuffix(at, end);
    if (suffix > at) {
      return new Digits.Run(
          suffix, List.of(new Item.Sense("ORD", value, ""), new Item.Sense("ORDDIGITS", value, "")));
    }
    if (!isPartOfLonger(start, at, end)) {
      return new Digits.Run(at, plain(value, at - start));
    }
    int whole = wholeNumber(at, end);
    return new Digits.Run(whole, pointDigits(start, at, whole));
  }

  /** The end of a number with the points and commas within it. */
  private int wholeNumber(int from, int end) {
    int at = from;
    while (at < end && (Character.isDigit(text.charAt(at))
        || (Digits.isSeparator(text.charAt(at)) && at + 1 < end && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  private static List<Item.Sense> plain(long value, int length) {
    List<Item.Sense> senses = new ArrayList<>(List.of(Item.Sense.of("DIGITS", value)));
    if (length == 2 || length == 4) {
      senses.add(Item.Sense.of(length == 2 ? "DIG2" : "DIG4", value));
    }
    if (length == 4 && value < 2400 && value % 100 < 60) {
      senses.add(Item.Sense.of("HHMM", value / 100 * 60 + value % 100));
    }
    return senses;
  }

  /**
   * Numbers chained by hyphens that are no date: telephone numbers and codes. The end of the chain, or
   * {@code firstEnd}.
   */
  private int identifier(int start, int firstEnd, int end) {
    int groups = 1;
    int at = firstEnd;
    if (start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2))) {
      return firstEnd;
    }
    while (at + 1 < end && text.charAt(at) == '-' && Character.isDigit(text.charAt(at + 1))) {
      at = Digits.end(text, at + 1, end);
      groups++;
    }
    boolean mixed = groups == 2 && (firstEnd - start == 4) != (at - firstEnd - 1 == 4);
    return groups > 2 || mixed ? at : firstEnd;
  }

  /** "8.30" may be a time of day; "2,700", "0.5" and "1.000.000" are nothing here. */
  private List<Item.Sense> pointDigits(int start, int firstEnd, int end) {
    List<Item.Sense> senses = new ArrayList<>();
    decimal(start, end).ifPresent(d -> senses.add(new Item.Sense("DEC", 0, d)));
    if (end - firstEnd == 3 && firstEnd - start <= 2 && text.charAt(firstEnd) == '.') {
      long hours = Digits.value(text, start, firstEnd);
      long minutes = Digits.value(text, firstEnd + 1, end);
      if (hours <= 24 && minutes < 60) {
        senses.add(new Item.Sense("POINTDIGITS", hours * 60 + minutes, ""));
      }
    }
    return List.copyOf(senses);
  }

  /** A number with a fraction or with its thousands set apart, as plain decimal digits. */
  private Optional<String> decimal(int start, int end) {
    String printed = text.substring(start, end);
    if (printed.length() > 15) {
      return Optional.empty();
    }
    char point = english ? '.' : ',';
    char group = english ? ',' : '.';
    int mark = printed.indexOf(point);
    boolean grouped = mark < 0 && printed.length() - printed.lastIndexOf(group) == 4;
    boolean one = mark >= 0 && mark == printed.lastIndexOf(point) && printed.indexOf(group, mark) < 0;
    int full = printed.indexOf('.');
    if (!english && full > 0 && full == printed.lastIndexOf('.') && mark < 0 && printed.length() - full != 4) {
      return Optional.of(printed);
    }
    return grouped || one
        ? Optional.of(printed.replace(String.valueOf(group), "").replace(point, '.')) : Optional.empty();
  }

  private boolean isPartOfLonger(int start, int at, int end) {
    boolean after = at + 1 < end && Digits.isSeparator(text.charAt(at)) && Character.isDigit(text.charAt(at + 1));
    return after || Digits.isTooLong(start, at);
  }

  private int ordinalSuffix(int at, int end) {
    int sign = at < end && text.charAt(at) == '.' ? at + 1 : at;
    if (sign < end && (text.charAt(sign) == 'º' || text.charAt(sign) == 'ª')) {
      return sign + 1;
    }
    int to = at;
    while (to < end && Character.isLetter(text.charAt(to)) && to < at + 3) {
      to++;
    }
    if (to < end && Character.isLetter(text.charAt(to))) {
      return at;
    }
    String suffix = text.substring(at, to).toLowerCase(Locale.ROOT);
    return switch (suffix) {
      case "st", "nd", "rd", "th" -> english ? to : at;
      case "er", "ro" -> english ? at : to;
      default -> at;
    };
  }
}
