package org.cotejo.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.ExtentWords.Kind;

/** Whether a figure is a part of a count: "five of them", "three of the six", "two are still in hospital". */
final class Parts {

  /** So many characters apart at most, a bare number takes up the count told before it. */
  private static final int BESIDE = 250;

  /** What limits a count stands so many words behind it at most. */
  private static final int CLAUSE = 10;

  private Parts() {}

  /** Whether a partitive stands behind it: "310 of them", "14 of the families". */
  static boolean isPartitive(Figure figure, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> words = tokens.stream().map(t -> Stems.plain(t.lower())).toList();
    int after = Token.indexFrom(tokens, figure.span().end());
    Language language = sentence.language();
    return ExtentWords.isAt(words, after, Kind.AFTER, language) || isOfThe(words, after, figure, language);
  }

  /** Whether the words of its sentence say so else: a time alone, a stage of a whole, one more that comes after. */
  static boolean isTold(Figure figure, Sentence sentence) {
    Language language = sentence.language();
    List<Token> tokens = sentence.tokens();
    List<String> words = tokens.stream().map(t -> Stems.plain(t.lower())).toList();
    int after = Token.indexFrom(tokens, figure.span().end());
    return isAlone(words, after, language)
        || isOfSome(words, Token.indexFrom(tokens, figure.span().start()), figure, language)
        || isStage(tokens, words, figure, language) || goesOn(words, after, figure, language);
  }

  /** "14 of the families", "siete de los detenidos"; a share of them is no such part. */
  private static boolean isOfThe(List<String> words, int after, Figure figure, Language language) {
    boolean count = figure.unit().equals("1")
        && figure.estimate().low().filter(v -> v.compareTo(BigDecimal.ONE) >= 0).isPresent();
    return count && isPartitive(words, after, language);
  }

  /** Whether "of the" and a word more stand at a place in a list of words. */
  static boolean isPartitive(List<String> words, int after, Language language) {
    return after + 2 < words.size() && ExtentWords.isAt(words, after, Kind.OF_THE, language);
  }

  /** "210 on Saturday alone", "210 solo el sábado": there are others at other times or places. */
  private static boolean isAlone(List<String> words, int after, Language language) {
    for (int i = after; i < Math.min(words.size(), after + CLAUSE); i++) {
      if (ExtentWords.isAt(words, i, Kind.ALONE, language)) {
        return true;
      }
    }
    return false;
  }

  /** "Drivers waited, some for 14 hours": not all did for so long. */
  private static boolean isOfSome(List<String> words, int at, Figure figure, Language language) {
    return !figure.unit().equals("1") && at > 1 && ExtentWords.isAt(words, at - 1, Kind.BEFORE_LENGTH, language)
        && ExtentWords.isAt(words, at - 2, Kind.SOME, language);
  }

  /** The number that a figure is told to be a part of: "three of the six", "tres de los seis"; empty if none. */
  static Set<String> wholeOf(Figure figure, Sentence sentence, ArticleReading reading) {
    List<Token> tokens = sentence.tokens();
    List<String> words = tokens.stream().map(t -> Stems.plain(t.lower())).toList();
    int after = Token.indexFrom(tokens, figure.span().end());
    boolean partitive = isPartitive(words, after, sentence.language())
        && tokens.get(after + 2).kind() != Token.Kind.PUNCTUATION;
    return partitive ? reading.quantities().stream()
        .filter(q -> q.span().start() == tokens.get(after + 2).span().start())
        .flatMap(q -> q.estimate().low().stream()).map(Intervals::token).collect(Collectors.toSet()) : Set.of();
  }

  /** A stage named before the figure in its sentence, or behind it before another number. */
  private static boolean isStage(List<Token> tokens, List<String> words, Figure figure, Language language) {
    int at = Token.indexFrom(tokens, figure.span().start());
    int to = Token.indexFrom(tokens, figure.span().end());
    while (to < tokens.size() && tokens.get(to).kind() == Token.Kind.WORD) {
      to++;
    }
    return !ExtentWords.in(words.subList(0, Math.max(0, at)), Kind.STAGE, language).isEmpty()
        || !ExtentWords.in(words.subList(at, to), Kind.STAGE, language).isEmpty();
  }

  /** "Three men ..., and a fourth": the number is not all of them. */
  private static boolean goesOn(List<String> words, int after, Figure figure, Language language) {
    Optional<String> next = figure.unit().equals("1")
        ? figure.estimate().low().map(v -> v.stripTrailingZeros().toPlainString()).flatMap(Parts::next)
        : Optional.empty();
    for (int i = after + 1; next.isPresent() && i < words.size(); i++) {
      if (ExtentWords.isAt(words, i - 1, Kind.ARTICLE, language)
          && ExtentWords.at(words, i, Kind.ORDINAL, language).contains(next.get())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> next(String number) {
    boolean small = number.length() <= 2 && number.chars().allMatch(Character::isDigit);
    return small ? Optional.of(String.valueOf(Integer.parseInt(number) + 1)) : Optional.empty();
  }

  /**
   * Whether a number stands without a noun behind a larger count of the same in the same voice, and tells of it
   * something else ("19 were injured. Two are still in hospital").
   */
  static boolean isBare(Figure figure, ArticleReading reading) {
    Optional<Phrase> counted = figure.counted();
    boolean inherited = counted.flatMap(Phrase::span).filter(s -> s.end() <= figure.span().start()).isPresent();
    if (!inherited || !figure.unit().equals("1") || ownTime(figure) || Cues.moves(reading, figure)
        || Cues.corrects(reading, figure)) {
      return false;
    }
    return reading.figures().stream().anyMatch(whole -> isWhole(whole, figure, reading));
  }

  private static boolean isWhole(Figure whole, Figure part, ArticleReading reading) {
    int gap = part.span().start() - whole.span().end();
    boolean twoNamed = !whole.claimants().isEmpty() && !part.claimants().isEmpty()
        && !whole.claimants().getFirst().equals(part.claimants().getFirst());
    return gap > 0 && gap < BESIDE && whole.unit().equals("1") && !twoNamed
        && reading.analysis().sentenceAt(whole.span().start()).filter(
            s -> s.span().end() <= part.span().start()).isPresent()
        && whole.counted().map(Phrase::head).equals(part.counted().map(Phrase::head)) && isBelow(part, whole);
  }

  private static boolean isBelow(Figure part, Figure whole) {
    Optional<BigFraction> low = Intervals.middle(part, "1");
    Optional<BigFraction> high = Intervals.middle(whole, "1");
    return low.isPresent() && high.isPresent() && Interval.compare(low.get(), high.get()) < 0;
  }

  /** Whether the text gives it a time of its own: then it may be an earlier or later state of the same count. */
  private static boolean ownTime(Figure figure) {
    return switch (figure.window().orElse(null)) {
      case Window.Total total -> total.start().isEmpty() && total.end().isPresent();
      case Window.Level level -> level.at().isPresent();
      case null, default -> false;
    };
  }
}
