package org.cotejo.article.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line by which a quoted post of a social network is signed, {@code — Name (@handle) December 2, 2025}.
 *
 * @param start of the signature, at its dash, in the text that was searched
 * @param truncated whether the post before it is cut off: it ends in "…", or in "…" and a link
 */
record Signature(int start, boolean truncated) {

  private static final int LONGEST = 220;
  private static final Pattern HANDLE = Pattern.compile("\\(@[\\p{L}\\p{N}_.-]{1,60}\\)");
  private static final Pattern LINK = Pattern.compile("(?:https?://|pic\\.)\\S{1,200}$");

  /** The signature at the end of a text, if it has one: dash, name, handle in brackets, and a date or nothing. */
  static Optional<Signature> in(String text) {
    int from = Math.max(0, text.length() - LONGEST);
    Matcher handle = HANDLE.matcher(text).region(from, text.length());
    int start = -1;
    while (handle.find()) {
      int dash = lastDash(text, from, handle.start());
      boolean ends = text.length() - handle.end() <= 60 && text.indexOf(". ", handle.end()) < 0;
      if (dash >= 0 && ends) {
        start = dash;
      }
    }
    return start < 0 ? Optional.empty() : Optional.of(new Signature(start, isCutOff(text.substring(0, start))));
  }

  private static int lastDash(String text, int from, int before) {
    for (int i = before - 1; i >= from; i--) {
      char c = text.charAt(i);
      boolean hyphen = c == '-' && (i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-');
      if (hyphen || c == '—' || c == '–' || c == '―') {
        return i;
      }
    }
    return -1;
  }

  /** Whether a post's own words, without links at their end, end in an ellipsis. */
  static boolean isCutOff(String post) {
    String rest = post.stripTrailing();
    for (int i = 0; i < 4; i++) {
      Matcher link = LINK.matcher(rest).region(Math.max(0, rest.length() - 260), rest.length());
      if (!link.find()) {
        break;
      }
      rest = rest.substring(0, link.start()).stripTrailing();
    }
    return rest.endsWith("…") || rest.endsWith("...");
  }
}
