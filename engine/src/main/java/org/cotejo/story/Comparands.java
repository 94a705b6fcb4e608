package org.cotejo.story;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.ExtentWords.Kind;

/**
 * What numbers are compared with. "More than the count of the first night (62.9 %)": the number in brackets is that of
 * the other side. "4.7 points above 2021", "2.7 points more than in the whole region": two differences, from a time and
 * from another thing, measure two things.
 */
final class Comparands {

  /** A difference from what was at another time. */
  static final String TIME = "than at a time";

  /** A difference from something else. */
  static final String THING = "than something else";

  /** So many words name at most what stands in brackets with its number. */
  private static final int NAMED = 9;

  /** So many words stand at most between a difference and the word of comparison. */
  private static final int NEAR = 4;

  /** So many words behind the word of comparison may say when. */
  private static final int WHEN = 5;

  /** "More" stands at most so many words before "than". */
  private static final int BEFORE_THAN = 2;

  private Comparands() {}

  /** Whether a figure stands in brackets behind the name of what another one is compared with. */
  static boolean isOne(Figure figure, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int open = Token.indexFrom(tokens, figure.span().start()) - 1;
    if (open < 0 || !tokens.get(open).text().equals("(")) {
      return false;
    }
    for (int i = open - 1; i >= 0 && i >= open - NAMED && tokens.get(i).kind() == Token.Kind.WORD; i--) {
      if (compares(tokens, i, sentence.language())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of comparison stands between a figure and a time behind it: "4.7 points above 2021". */
  static boolean isBeyond(Span time, Figure figure, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int to = Token.indexFrom(tokens, time.start());
    for (int i = Token.indexFrom(tokens, figure.span().end()); i < to; i++) {
      if (compares(tokens, i, sentence.language())) {
        return true;
      }
    }
    return false;
  }

  /** What a difference is reckoned from: {@link #TIME}, {@link #THING}; empty where its sentence does not say so. */
  static Optional<String> from(Figure figure, Sentence sentence, ArticleReading reading) {
    List<Token> tokens = sentence.tokens();
    int after = Token.indexFrom(tokens, figure.span().end());
    for (int i = after; i < Math.min(tokens.size(), after + NEAR) && tokens.get(i).kind() == Token.Kind.WORD; i++) {
      if (compares(tokens, i, sentence.language())) {
        return Optional.of(isTime(tokens, i, sentence.language(), reading) ? TIME : THING);
      }
    }
    return Optional.empty();
  }

  /** "Than", "above", "por encima de", and "que" behind a word for more or less. */
  private static boolean compares(List<Token> tokens, int i, Language language) {
    List<String> words = tokens.subList(Math.max(0, i - BEFORE_THAN), i + 1).stream()
        .map(t -> Stems.plain(t.lower())).toList();
    return ExtentWords.isAtEnd(words, Kind.THAN, language) || (ExtentWords.isAtEnd(words, Kind.THAN_BEHIND, language)
        && words.stream().anyMatch(w -> ExtentWords.is(w, Kind.MORE, language)));
  }

  private static boolean isTime(List<Token> tokens, int than, Language language, ArticleReading reading) {
    List<Token> named = tokens.subList(than + 1, Math.min(tokens.size(), than + 1 + WHEN)).stream()
        .takeWhile(t -> t.kind() != Token.Kind.PUNCTUATION).toList();
    if (named.isEmpty()) {
      return false;
    }
    Span words = named.getFirst().span().cover(named.getLast().span());
    return named.stream().anyMatch(t -> ExtentWords.is(Stems.plain(t.lower()), Kind.BEFORE, language))
        || reading.times().stream().anyMatch(t -> t.span().overlaps(words));
  }
}
