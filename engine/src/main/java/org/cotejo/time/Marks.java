package org.cotejo.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** The words that tie a value to a time, from {@code asof_<language>.txt}. */
record Marks(List<List<String>> marks, List<List<String>> dayMarks, Set<String> passed, Set<String> breaks,
    Set<String> turns) {

  /** So many words may stand between a mark and its time. */
  private static final int PASSED = 3;

  private static final class Holder {
    static final Marks ENGLISH = load("en");
    static final Marks SPANISH = load("es");
  }

  static Optional<Marks> of(Language language) {
    return switch (language) {
      case ENGLISH -> Optional.of(Holder.ENGLISH);
      case SPANISH -> Optional.of(Holder.SPANISH);
      case OTHER -> Optional.empty();
    };
  }

  private static Marks load(String tag) {
    List<String> lines = Lexicons.lines(Marks.class, "asof_" + tag + ".txt");
    return new Marks(
        phrases(lines, "MARK "), phrases(lines, "DAYMARK "),
        new HashSet<>(of(lines, "PASS ")), new HashSet<>(of(lines, "BREAK ")),
        new HashSet<>(of(lines, "TURN ")));
  }

  private static List<List<String>> phrases(List<String> lines, String head) {
    return of(lines, head).stream().map(l -> List.of(l.split(" ", -1))).toList();
  }

  private static List<String> of(List<String> lines, String head) {
    return lines.stream().filter(l -> l.startsWith(head)).map(l -> l.substring(head.length())).toList();
  }

  /**
   * Whether a mark, before the token at {@code first} or beginning there, ties a value to the time that begins there.
   */
  boolean isMarked(List<Token> tokens, int first, boolean day) {
    for (List<String> mark : marks) {
      if (stands(tokens, first, mark)) {
        return true;
      }
    }
    for (int before = first; before >= 0 && first - before <= PASSED; before--) {
      if (endsIn(tokens, before, marks) || (day && before == first && endsIn(tokens, before, dayMarks))) {
        return true;
      }
      if (before == 0 || !passed.contains(tokens.get(before - 1).lower())) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsIn(List<Token> tokens, int end, List<List<String>> phrases) {
    for (List<String> phrase : phrases) {
      if (stands(tokens, end - phrase.size(), phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(List<Token> tokens, int at, List<String> mark) {
    if (at < 0 || at + mark.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < mark.size(); i++) {
      if (!tokens.get(at + i).lower().equals(mark.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word between the two places starts a clause of its own. */
  boolean isBroken(List<Token> tokens, int from, int to) {
    for (int i = Math.min(from, to); i < to; i++) {
      if (breaks.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands right before "now" sets it against what is told before. */
  boolean turns(Token before) {
    return turns.contains(before.lower());
  }
}
