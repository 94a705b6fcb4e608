package org.cotejo.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.ExtentWords.Kind;

/**
 * Numbers without a noun that stand in apposition to a larger count and say where, or how, its parts are: "three dead,
 * two on this side and one in the port", "19 heridos, dos en cuidados intensivos".
 */
final class ListedParts {

  private ListedParts() {}

  /** The count that a figure is such a part of; of several, that they make it up shows that they are its parts. */
  static Optional<Figure> wholeOf(Figure figure, Sentence sentence, ArticleReading reading) {
    List<Figure> counts = reading.figures().stream()
        .filter(f -> sentence.span().contains(f.span()) && isCount(f)).toList();
    int at = counts.indexOf(figure);
    int first = at;
    while (first > 0 && isPart(counts.get(first), sentence)) {
      first--;
    }
    if (at < 0 || first == at) {
      return Optional.empty();
    }
    Figure whole = counts.get(first);
    List<Figure> parts = new ArrayList<>();
    for (int i = first + 1; i < counts.size() && isPart(counts.get(i), sentence); i++) {
      parts.add(counts.get(i));
    }
    boolean listed = isHeaded(whole, sentence) && before(parts.getFirst(), sentence).equals(",")
        && (parts.size() == 1 ? isOne(whole, figure, sentence) : sum(parts).compareTo(number(whole)) == 0);
    return Optional.of(whole).filter(w -> listed);
  }

  /** Whether a noun stands right behind a number. */
  private static boolean isHeaded(Figure figure, Sentence sentence) {
    int at = Token.indexFrom(sentence.tokens(), figure.span().end());
    boolean word = at < sentence.tokens().size() && sentence.tokens().get(at).kind() == Token.Kind.WORD;
    return word && behind(figure, sentence).isEmpty();
  }

  private static boolean isCount(Figure figure) {
    return figure.unit().equals("1") && number(figure).compareTo(BigDecimal.ONE) >= 0;
  }

  private static BigDecimal number(Figure figure) {
    return figure.estimate().low().orElse(BigDecimal.ZERO);
  }

  private static BigDecimal sum(List<Figure> parts) {
    return parts.stream().map(ListedParts::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether a number joins what stands before it, and has no noun but a word that says where. */
  private static boolean isPart(Figure figure, Sentence sentence) {
    boolean noun = figure.counted().flatMap(Phrase::span).filter(s -> s.start() >= figure.span().start()).isPresent();
    String before = before(figure, sentence);
    boolean joined = before.equals(",") || ExtentWords.is(before, Kind.JOINT, sentence.language());
    return !noun && joined && behind(figure, sentence).isPresent();
  }

  private static String before(Figure figure, Sentence sentence) {
    int at = Token.indexFrom(sentence.tokens(), figure.span().start()) - 1;
    return at < 0 ? "" : sentence.tokens().get(at).lower();
  }

  /** The word right behind a number that says where its part is, or of what kind. */
  private static Optional<String> behind(Figure figure, Sentence sentence) {
    int at = Token.indexFrom(sentence.tokens(), figure.span().end());
    return at >= sentence.tokens().size() ? Optional.empty()
        : Optional.of(sentence.tokens().get(at).lower())
            .filter(word -> ExtentWords.is(word, Kind.WHERE, sentence.language()));
  }

  /** "Three died on Monday, two on Tuesday": where the count has a place or time like it, they are two counts. */
  private static boolean isOne(Figure whole, Figure part, Sentence sentence) {
    String where = behind(part, sentence).orElse("");
    boolean alike = sentence.tokens().stream()
        .filter(t -> t.span().start() >= whole.span().end() && t.span().end() <= part.span().start())
        .anyMatch(t -> t.lower().equals(where));
    return !alike && number(part).compareTo(number(whole)) < 0;
  }
}
