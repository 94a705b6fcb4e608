package org.cotejo.lexicon;

/** Letters as word lists have them, whatever the spelling of a text. */
public final class Letters {

  private Letters() {}

  /** Lower case without acute and grave accents and diaereses; ñ and ç stay. As many units as before. */
  public static String fold(String word) {
    if (isFolded(word)) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(plain(Character.toLowerCase(word.charAt(i))));
    }
    return folded.toString();
  }

  private static boolean isFolded(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 'z' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static char plain(char c) {
    return switch (c) {
      case 'á', 'à', 'ä', 'â' -> 'a';
      case 'é', 'è', 'ë', 'ê' -> 'e';
      case 'í', 'ì', 'ï', 'î' -> 'i';
      case 'ó', 'ò', 'ö', 'ô' -> 'o';
      case 'ú', 'ù', 'ü', 'û' -> 'u';
      case '\u2019' -> '\'';
      default -> c;
    };
  }
}
