package org.cotejo.figure.internal;

/**
 * A word, a number in digits, or a single mark.
 *
 * @param start first UTF-16 unit in the text that was read
 * @param end the unit after the last
 * @param key its text in lower case, acute and grave accents and diaereses taken off; {@code -} for every dash
 * @param text its text as printed
 * @param spaced whether a blank stands before it
 */
public record Lexeme(Kind kind, int start, int end, String key, String text, boolean spaced) {

  /** What a lexeme is made of. {@code WORD} begins with a letter and may go on with digits ("m2", "G20"). */
  public enum Kind { WORD, DIGITS, MARK }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  public boolean isMark(String mark) {
    return kind == Kind.MARK && key.equals(mark);
  }

  /** Whether this is a dash of any length. */
  public boolean isDash() {
    return kind == Kind.MARK && key.equals("-");
  }

  public boolean is(String word) {
    return key.equals(word);
  }

  public boolean startsUpper() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it has no small letter. */
  public boolean isUpper() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
