package org.cotejo.figure.internal;

import java.util.Optional;

/**
 * Learns from the numbers of a text which mark parts its decimals: Spanish is written with a comma in Spain and most of South
 * America, with a point in Mexico and Central America. Only shapes that mean one thing count: "1.234,5", "1,234,567", "12.5".
 */
public final class StyleEvidence {

  private int point;
  private int comma;
  /** Numbers such as "45,678", which are decimals in one style and thousands in the other. */
  private int openCommas;
  private int openPoints;

  private StyleEvidence() {}

  /** The style that the text's own numbers show; empty where they show none, or both alike. */
  public static Optional<NumberStyle> of(String text) {
    StyleEvidence evidence = new StyleEvidence();
    int at = 0;
    while (at < text.length()) {
      at = isDigit(text, at) ? evidence.number(text, at) : at + 1;
    }
    return evidence.style();
  }

  private Optional<NumberStyle> style() {
    if (point != comma) {
      return Optional.of(point > comma ? NumberStyle.POINT : NumberStyle.COMMA);
    }
    return point == 0 && openCommas > 1 && openPoints == 0 ? Optional.of(NumberStyle.POINT) : Optional.empty();
  }

  /** Looks at the number that begins at an offset; the offset after it. */
  private int number(String text, int start) {
    int points = 0;
    int commas = 0;
    int lastMark = -1;
    boolean threes = true;
    int at = start;
    while (isDigit(text, at) || (isMark(text, at) && isDigit(text, at + 1))) {
      if (isMark(text, at)) {
        threes &= lastMark < 0 || at - lastMark == 4;
        points += text.charAt(at) == '.' ? 1 : 0;
        commas += text.charAt(at) == ',' ? 1 : 0;
        lastMark = at;
      }
      at++;
    }
    boolean name = start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == ':');
    if (lastMark >= 0 && !name) {
      judge(text, start, lastMark, at, points, commas, threes);
    }
    return at;
  }

  private void judge(String text, int start, int lastMark, int end, int points, int commas, boolean threes) {
    boolean atPoint = text.charAt(lastMark) == '.';
    int after = end - lastMark - 1;
    if (points + commas > 1) {
      boolean mixed = atPoint ? points == 1 : commas == 1;
      if (points > 0 && commas > 0 && mixed) {
        vote(atPoint);
      } else if ((points == 0 || commas == 0) && threes && after == 3) {
        vote(!atPoint);
      }
    } else if (after == 3 && lastMark - start <= 3 && text.charAt(start) != '0') {
      openPoints += atPoint ? 1 : 0;
      openCommas += atPoint ? 0 : 1;
    } else if (after != 2 || !atPoint || isPercent(text, end)) {
      vote(atPoint);
    }
  }

  private void vote(boolean forPoint) {
    point += forPoint ? 1 : 0;
    comma += forPoint ? 0 : 1;
  }

  /** Two digits after a point are minutes as often as decimals, but not before a percent sign. */
  private static boolean isPercent(String text, int at) {
    int sign = at < text.length() && Character.isSpaceChar(text.charAt(at)) ? at + 1 : at;
    return sign < text.length() && text.charAt(sign) == '%';
  }

  private static boolean isMark(String text, int at) {
    return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
