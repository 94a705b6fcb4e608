package org.cotejo.analysis.names;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable: case, accents, the shape of apostrophes and runs of blanks do not count. */
public final class Fold {

  private Fold() {}

  /** The folded form, in lower case without accents. */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int k = 0; k < plain.length(); k++) {
      char c = plain.charAt(k);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c == '’' || c == 'ʼ' ? '\'' : c);
      }
    }
    return folded.toString().stripTrailing();
  }
}
