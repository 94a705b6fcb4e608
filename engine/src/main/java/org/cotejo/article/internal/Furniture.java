package org.cotejo.article.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows lines that belong to the page and not to the report, and the lines under pictures, by word lists. */
final class Furniture {

  private static final int LONGEST_ASIDE = 160;
  private static final int LONGEST_CREDIT = 60;

  private final Map<String, String> wholeLines = new HashMap<>();
  private final List<Map.Entry<String, String>> starts = new ArrayList<>();
  private final List<String> captionStarts = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();
  private final Set<String> agencies = new HashSet<>();

  private Furniture() {
    for (List<String> row : Lexicon.rows("asides.tsv")) {
      if (row.get(1).equals("whole")) {
        wholeLines.put(row.get(2), row.getFirst());
      } else {
        starts.add(Map.entry(row.get(2), row.getFirst()));
      }
    }
    for (List<String> row : Lexicon.rows("captions.tsv")) {
      switch (row.getFirst()) {
        case "start" -> captionStarts.add(row.get(1));
        case "credit" -> credits.add(row.get(1));
        default -> agencies.add(row.get(1));
      }
    }
  }

  private static final class Shared {
    static final Furniture INSTANCE = new Furniture();
  }

  /** The lists, read on first use. */
  static Furniture shared() {
    return Shared.INSTANCE;
  }

  /** What a line is set aside as, if it is no part of a report. */
  Optional<String> aside(String line) {
    if (line.length() > LONGEST_ASIDE) {
      return Optional.empty();
    }
    String folded = Lexicon.folded(line);
    String bare = bare(folded);
    String whole = wholeLines.get(bare);
    if (whole != null) {
      return Optional.of(whole);
    }
    return starts.stream().filter(s -> folded.startsWith(s.getKey())).map(Map.Entry::getValue).findFirst();
  }

  /** Without a count in brackets ("Share (312)") and without marks at its ends. */
  private static String bare(String folded) {
    int end = folded.length();
    int bracket = folded.endsWith(")") ? folded.lastIndexOf('(') : -1;
    if (bracket > 0 && folded.substring(bracket + 1, end - 1).chars().allMatch(Character::isDigit)) {
      end = bracket;
    }
    int start = 0;
    while (start < end && !Character.isLetterOrDigit(folded.charAt(start)) && folded.charAt(start) != '©') {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(start, end);
  }

  /** Whether a line reads as the words under a picture: it begins as such, or ends with a credit. */
  boolean isCaption(String line) {
    String head = Lexicon.folded(line.substring(0, Math.min(line.length(), 40)));
    if (captionStarts.stream().anyMatch(head::startsWith)) {
      return true;
    }
    String tail = Lexicon.folded(line.substring(Math.max(0, line.length() - LONGEST_CREDIT)));
    return credits.stream().anyMatch(c -> endsWithCredit(tail, c)) || endsWithAgency(tail);
  }

  private static boolean endsWithCredit(String tail, String credit) {
    int at = tail.lastIndexOf(credit);
    return at >= 0 && (at == 0 || !Character.isLetter(tail.charAt(at - 1)))
        && tail.indexOf(". ", at + credit.length() + 4) < 0;
  }

  private boolean endsWithAgency(String tail) {
    if (!tail.endsWith("]") && !tail.endsWith(")")) {
      return false;
    }
    int open = Math.max(tail.lastIndexOf('['), tail.lastIndexOf('('));
    if (open < 0) {
      return false;
    }
    for (String part : tail.substring(open + 1, tail.length() - 1).split("[:/,]", -1)) {
      String name = part.strip().toLowerCase(Locale.ROOT);
      if (agencies.contains(name) || agencies.stream().anyMatch(a -> a.length() > 3 && name.startsWith(a + " "))) {
        return true;
      }
    }
    return false;
  }
}
