package org.cotejo.story;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;

/** Words by which a text names a relation: that a figure is corrected, is a part, is a total. */
public final class Cues {

  /** What the words tell. */
  public enum Cue {
    CORRECT, PART, WHOLE, CHANGE, DOWN, PER, CONTRAST, CONVERSION, NEGATION, MOVE, SHIFT, LINK, DIFFERENCE, TURN, RANK,
    TALLY, STILL, LASTING, SO_FAR, OVERALL,
    JOINT, SUBJECT, OPENER, REFUSAL
  }

  private static final int LONGEST = 4;

  /** So many words before a figure are looked at. */
  private static final int NEAR = 5;

  /** So many sentences before and after a figure may say that it is a correction. */
  private static final int BESIDE = 2;

  private static final class Holder {
    static final Cues SHIPPED = load("/org/cotejo/story/cues.tsv");
  }

  private final Map<Cue, Set<String>> words = new HashMap<>();

  private Cues() {}

  /** Whether the words at a figure, or the sentences beside it in its paragraph, say that a value was corrected. */
  public static boolean corrects(ArticleReading reading, Figure figure) {
    List<Sentence> sentences = reading.analysis().sentences();
    return reading.analysis().sentenceAt(figure.span().start()).map(own -> {
      int at = sentences.indexOf(own);
      return sentences.subList(Math.max(0, at - BESIDE), Math.min(sentences.size(), at + BESIDE + 1)).stream()
          .filter(s -> s.block().equals(own.block())).anyMatch(s -> in(s, Cue.CORRECT));
    }).orElse(false);
  }

  /** Whether the words right before a figure say that the value came from another: "rose to", "sube a". */
  public static boolean moves(ArticleReading reading, Figure figure) {
    return reading.analysis().sentenceAt(figure.span().start()).map(sentence -> {
      List<Token> tokens = sentence.tokens();
      int at = Token.indexFrom(tokens, figure.span().start());
      List<Token> before = tokens.subList(Math.max(0, at - NEAR), at);
      boolean to = !before.isEmpty()
          && ExtentWords.is(before.getLast().lower(), ExtentWords.Kind.UP_TO, sentence.language());
      return in(before, sentence.language(), Cue.MOVE) || (to && in(before, sentence.language(), Cue.SHIFT));
    }).orElse(false);
  }

  /** Whether a sentence has one of the cue's words. */
  public static boolean in(Sentence sentence, Cue cue) {
    return in(sentence.tokens(), sentence.language(), cue);
  }

  /** Whether one of the cue's words stands among tokens of a language. */
  public static boolean in(List<Token> tokens, Language language, Cue cue) {
    List<String> plain = tokens.stream().map(t -> plain(t.lower())).toList();
    for (int i = 0; i < plain.size(); i++) {
      if (at(plain, i, language, cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the cue's words begins at a place in a list of words, as {@link #plain} gives them. */
  public static boolean at(List<String> plain, int from, Language language, Cue cue) {
    Set<String> entries = Holder.SHIPPED.words.getOrDefault(cue, Set.of());
    for (int n = 1; n <= LONGEST && from + n <= plain.size(); n++) {
      if (entries.contains(language.tag() + " " + String.join(" ", plain.subList(from, from + n)))) {
        return true;
      }
    }
    return false;
  }

  /** In lower case, without accents. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder();
    String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(parts.charAt(i));
      }
    }
    return out.toString();
  }

  private static Cues load(String path) {
    Cues cues = new Cues();
    Lexicons.lines(Cues.class, path).forEach(cues::add);
    return cues;
  }

  private void add(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    Set<String> entries = words.computeIfAbsent(
        Cue.valueOf(columns.get(0).toUpperCase(Locale.ROOT)), c -> new HashSet<>());
    for (String entry : List.of(columns.get(2).split(",", -1))) {
      entries.add(columns.get(1) + " " + plain(entry.strip()));
    }
  }
}
