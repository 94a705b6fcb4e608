package org.cotejo.article.internal;

/** Punctuation at the edges of a line. */
final class Marks {

  private Marks() {}

  /**
   * Whether a line ends as a sentence does: full stop, question or exclamation mark, colon, ellipsis; in quotes too.
   */
  static boolean endsSentence(String line) {
    int at = line.length() - 1;
    while (at >= 0 && isClosing(line.charAt(at))) {
      at--;
    }
    return at >= 0 && ".!?…:;,。！？".indexOf(line.charAt(at)) >= 0;
  }

  private static boolean isClosing(char c) {
    return "\"'”’»)]".indexOf(c) >= 0 || Line.isBlank(c);
  }

  /** Whether a line begins with a list's mark: a bullet, or a number with a point or bracket. */
  static boolean isBullet(String line) {
    char first = line.charAt(0);
    if ("•·▪●◦‣■□►*".indexOf(first) >= 0) {
      return line.length() > 1;
    }
    if (first == '-' || first == '–') {
      return line.length() > 2 && line.charAt(1) == ' ';
    }
    int digits = 0;
    while (digits < line.length() && digits < 2 && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    return digits > 0 && line.length() > digits + 2 && ".)".indexOf(line.charAt(digits)) >= 0
        && line.charAt(digits + 1) == ' ';
  }

  /** Words of a line, counted by the blanks between them; two signs of a script without blanks make a word. */
  static int words(String line) {
    int words = (int) (line.codePoints().filter(Marks::isSign).count() / 2);
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = Line.isBlank(line.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  private static boolean isSign(int c) {
    return (c >= 0x3040 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7B0);
  }

  /** Length of the longest run without a blank. */
  static int longestWord(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Line.isBlank(text.charAt(i)) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  static boolean hasLetter(String line) {
    return line.codePoints().anyMatch(Character::isLetter);
  }
}
