package org.cotejo.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Statement.Manner;
import org.cotejo.story.Cues;

/**
 * Finds one utterance that two reports print with different words or numbers, by laying the two prints side by side.
 */
final class Quotes {

  private static final int LONGEST = 200;
  private static final int LEAST_SHARED = 4;

  /** So many words in a row are one utterance, whatever each report calls the speaker. */
  private static final int VERBATIM = 6;
  private static final double MOSTLY = 0.6;
  private static final int GRAM = 3;

  /**
   * Two prints of one utterance.
   *
   * @param inFirst the words that the second print has otherwise; may be empty where it adds some
   * @param figures pairs of figures that stand in each other's place
   */
  record Divergence(
      Statement first, Statement second, String inFirst, String inSecond, List<List<Figure>> figures) {}

  private record Word(String plain, int start, int end, Article article) {}

  private Quotes() {}

  static List<Divergence> of(Facts facts) {
    List<Divergence> found = new ArrayList<>();
    compare(facts, facts.story().statements().stream()
        .filter(s -> s.manner() != Manner.INDIRECT && s.party().isPresent()).toList(), found);
    return found;
  }

  /** Only statements that share a run of three words are laid side by side. */
  private static void compare(Facts facts, List<Statement> said, List<Divergence> found) {
    List<List<Word>> words = said.stream().map(Quotes::words).toList();
    Map<List<String>, List<Integer>> grams = new HashMap<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (int j = 0; j < said.size(); j++) {
      List<Word> mine = words.get(j);
      for (int k = 0; k + GRAM <= mine.size(); k++) {
        List<String> gram = mine.subList(k, k + GRAM).stream().map(Word::plain).toList();
        for (int i : grams.computeIfAbsent(gram, g -> new ArrayList<>())) {
          if (i != j && seen.add(List.of(i, j)) && !Talk.article(said.get(i)).equals(Talk.article(said.get(j)))) {
            diverge(facts, said.get(i), words.get(i), said.get(j), mine, found);
          }
        }
        List<Integer> holders = grams.get(gram);
        if (holders.isEmpty() || (holders.getLast() != j && holders.size() < 20)) {
          holders.add(j);
        }
      }
    }
  }

  private static List<Word> words(Statement statement) {
    List<Word> words = new ArrayList<>();
    for (Span span : statement.content()) {
      String text = span.text();
      int from = -1;
      for (int i = 0; i <= text.length() && words.size() < LONGEST; i++) {
        boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i))
            || (from >= 0 && i + 1 < text.length() && ".,'’%".indexOf(text.charAt(i)) >= 0
            && Character.isLetterOrDigit(text.charAt(i + 1))));
        if (inside && from < 0) {
          from = i;
        } else if (!inside && from >= 0) {
          words.add(new Word(Cues.plain(text.substring(from, i)).replace('’', '\''), span.start() + from,
              span.start() + i, span.article()));
          from = -1;
        }
      }
    }
    return words;
  }

  private static void diverge(
      Facts facts, Statement first, List<Word> a, Statement second, List<Word> b, List<Divergence> found) {
    List<int[]> matches = align(a, b);
    boolean oneSpeaker = facts.voices().oneSide(first.party().orElse(""), second.party().orElse(""));
    if (!oneSpeaker && longestRun(matches) < VERBATIM) {
      return;
    }
    if (matches.size() < LEAST_SHARED || matches.size() < MOSTLY * Math.min(a.size(), b.size())) {
      return;
    }
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    List<List<Figure>> pairs = new ArrayList<>();
    for (int m = 0; m + 1 < matches.size(); m++) {
      List<Word> x = a.subList(matches.get(m)[0] + 1, matches.get(m + 1)[0]);
      List<Word> y = b.subList(matches.get(m)[1] + 1, matches.get(m + 1)[1]);
      if (matters(x, y)) {
        left.add(text(x));
        right.add(text(y));
        pair(facts, x, y, pairs);
      }
    }
    if (!left.isEmpty()) {
      found.add(new Divergence(first, second, String.join(" … ", left), String.join(" … ", right), pairs));
    }
  }

  /** Words in a row that both prints share. */
  private static int longestRun(List<int[]> matches) {
    int longest = matches.isEmpty() ? 0 : 1;
    int run = 1;
    for (int m = 1; m < matches.size(); m++) {
      boolean next = matches.get(m)[0] == matches.get(m - 1)[0] + 1 && matches.get(m)[1] == matches.get(m - 1)[1] + 1;
      run = next ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Words put for words, or a "not" that only one print has. A stretch that one leaves out is only a cut. */
  private static boolean matters(List<Word> x, List<Word> y) {
    if (x.size() > 6 || y.size() > 6 || (x.isEmpty() && y.isEmpty())) {
      return false;
    }
    boolean negates = negated(x) != negated(y);
    return negates
        || (!x.isEmpty() && !y.isEmpty() && (content(x) || content(y)) && !text(x).equalsIgnoreCase(text(y)));
  }

  private static boolean content(List<Word> words) {
    return words.stream().anyMatch(w -> w.plain().length() > 3 || Character.isDigit(w.plain().charAt(0)));
  }

  private static boolean negated(List<Word> words) {
    return words.stream().anyMatch(w -> Cues.at(List.of(w.plain()), 0,
        w.article().languageAt(w.start()) == Language.SPANISH ? Language.SPANISH : Language.ENGLISH,
        Cues.Cue.NEGATION));
  }

  private static String text(List<Word> words) {
    return words.isEmpty() ? "" : words.getFirst().article().text()
        .substring(words.getFirst().start(), Math.max(words.getFirst().end(), words.getLast().end()));
  }

  private static void pair(Facts facts, List<Word> x, List<Word> y, List<List<Figure>> pairs) {
    List<Figure> left = in(facts, x);
    List<Figure> right = in(facts, y);
    if (left.size() == 1 && right.size() == 1) {
      pairs.add(List.of(left.getFirst(), right.getFirst()));
    }
  }

  private static List<Figure> in(Facts facts, List<Word> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    return facts.reading(words.getFirst().article().id()).figures().stream().map(f -> facts.figure(f.id()))
        .filter(f -> f.span().start() < words.getLast().end() && words.getFirst().start() < f.span().end()).toList();
  }

  /** Longest common subsequence, as index pairs. At most {@link #LONGEST} words a side. */
  private static List<int[]> align(List<Word> a, List<Word> b) {
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        best[i][j] = a.get(i).plain().equals(b.get(j).plain())
            ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    List<int[]> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).plain().equals(b.get(j).plain())) {
        matches.add(new int[] {i++, j++});
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }
}
