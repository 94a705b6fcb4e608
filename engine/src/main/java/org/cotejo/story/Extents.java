package org.cotejo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Extent.Course;
import org.cotejo.story.ExtentWords.Kind;

/** Reads how far the figures of one article reach from the words around them. */
final class Extents {

  /** So many words on either side of a figure may limit it. */
  private static final int NEAR = 12;

  /** So many words before a figure hold the verb that it is the object of; farther off, it is an auxiliary. */
  private static final int VERB = 1;

  /** What was over before the year before the report belongs to another event. */
  private static final int YEARS = 1;

  private static final int YEAR_DIGITS = 4;

  private final ArticleReading reading;
  private final Optional<Integer> storyYear;

  Extents(ArticleReading reading, Optional<Integer> storyYear) {
    this.storyYear = storyYear;
    this.reading = reading;
  }

  /** @param period dates of the period that the figure speaks of */
  Extent of(Figure figure, Set<String> period) {
    Optional<Sentence> sentence = reading.analysis().sentenceAt(figure.span().start());
    Set<String> terms = new TreeSet<>();
    Set<String> whole = Set.of();
    boolean part = Parts.isBare(figure, reading);
    boolean partitive = false;
    boolean other = false;
    Course course = figure.window().filter(w -> w instanceof Window.Total).isPresent() ? Course.EVENT : Course.UNSTATED;
    if (sentence.isPresent()) {
      Language language = sentence.get().language();
      List<Token> tokens = sentence.get().tokens();
      terms.addAll(ExtentWords.in(near(tokens, figure, false), Kind.TERM, language));
      Optional<Figure> listed = ListedParts.wholeOf(figure, sentence.get(), reading);
      part |= Parts.isTold(figure, sentence.get()) || listed.isPresent();
      partitive = Parts.isPartitive(figure, sentence.get()) || figure.decidedBy().equals("counted: whole before");
      other = isOther(tokens, figure, language);
      whole = listed.flatMap(Intervals::token).map(Set::of)
          .orElseGet(() -> Parts.wholeOf(figure, sentence.get(), reading));
      course = ExtentWords.in(before(tokens, figure), Kind.STOCK, language).isEmpty() ? course : Course.STOCK;
    }
    return new Extent(terms, base(figure, sentence), course, isBygone(period), part, partitive, other,
        Intervals.token(figure).map(Set::of).orElse(Set.of()), whole);
  }

  /** "Another ferry of the firm, with 96 on board": a noun in the singular behind the word, before the figure. */
  private static boolean isOther(List<Token> tokens, Figure figure, Language language) {
    int at = Token.indexFrom(tokens, figure.span().start());
    List<String> before = tokens.subList(Math.max(0, at - NEAR), at).stream().map(t -> Stems.plain(t.lower())).toList();
    for (int i = 0; i + 1 < before.size(); i++) {
      boolean time = Concepts.shipped().at(before, i + 1, language).map(Concepts.Match::concept)
          .filter(c -> c.kind() == Concepts.Kind.GENERIC).isPresent();
      if (!time && !ExtentWords.at(before, i, Kind.OTHER, language).isEmpty()
          && ExtentWords.at(before, i + 1, Kind.NOT_OTHER, language).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The land that the words around a figure say they mean all of; empty if they do not. */
  Set<String> land(Figure figure) {
    return reading.analysis().sentenceAt(figure.span().start()).map(sentence -> {
      Set<String> behind = ExtentWords.in(near(sentence.tokens(), figure, true), Kind.WHOLE, sentence.language());
      Set<String> whole = behind.isEmpty()
          ? ExtentWords.at(opening(sentence), 0, Kind.WHOLE, sentence.language()) : behind;
      return whole.isEmpty() ? ExtentWords.in(clause(sentence, figure), Kind.BOTH, sentence.language()) : whole;
    }).orElse(Set.of());
  }

  /** The words of a sentence up to the next number behind a figure: "the fire on both sides of the border burned 900". */
  private static List<String> clause(Sentence sentence, Figure figure) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.kind() == Token.Kind.NUMBER && token.span().start() >= figure.span().end()) {
        break;
      }
      words.add(Stems.plain(token.lower()));
    }
    return words;
  }

  /** The first words of a sentence: "in the whole country 400 schools are shut" speaks of it to its end. */
  private static List<String> opening(Sentence sentence) {
    return sentence.tokens().stream().limit(NEAR).map(t -> Stems.plain(t.lower())).toList();
  }

  /** Words around a figure: as far as another number, or a mark that ends what is told. */
  private static List<String> near(List<Token> tokens, Figure figure, boolean rightOnly) {
    int at = Token.indexFrom(tokens, figure.span().start());
    List<String> words = new ArrayList<>();
    for (int i = at - 1; !rightOnly && i >= 0 && i > at - NEAR && !isBreak(tokens.get(i)); i--) {
      words.addFirst(Stems.plain(tokens.get(i).lower()));
    }
    words.add("");
    for (int i = at; i < tokens.size() && i < at + NEAR; i++) {
      boolean own = tokens.get(i).span().start() < figure.span().end();
      if (!own && isBreak(tokens.get(i))) {
        break;
      }
      if (!own) {
        words.add(Stems.plain(tokens.get(i).lower()));
      }
    }
    return words;
  }

  private static boolean isBreak(Token token) {
    return token.kind() == Token.Kind.NUMBER
        || (token.kind() == Token.Kind.PUNCTUATION && !token.text().equals("-"));
  }

  private static List<String> before(List<Token> tokens, Figure figure) {
    int at = Token.indexFrom(tokens, figure.span().start());
    return tokens.subList(Math.max(0, at - VERB), at).stream().map(t -> Stems.plain(t.lower())).toList();
  }

  private Set<String> base(Figure figure, Optional<Sentence> sentence) {
    Optional<String> from = sentence.flatMap(s -> Comparands.from(figure, s, reading));
    if (from.isPresent()) {
      return Set.of(from.get());
    }
    if (!(figure.of().orElse(null) instanceof Figure.Of.OfWords(String text))) {
      return Set.of();
    }
    Language language = reading.article().languageAt(figure.span().start());
    List<String> words = Stems.words(text);
    Set<String> base = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      Concepts.shipped().at(words, i, language).map(Concepts.Match::concept)
          .filter(c -> c.kind() == Concepts.Kind.NOUN).ifPresent(c -> {
            base.add(c.id());
            c.noun().ifPresent(base::add);
          });
    }
    return base;
  }

  private boolean isBygone(Set<String> period) {
    Optional<Integer> year = reading.article().published().map(Published::date).map(LocalDate::getYear)
        .or(() -> storyYear);
    return year.isPresent() && !period.isEmpty() && period.stream().allMatch(p -> p.length() >= YEAR_DIGITS
        && p.substring(0, YEAR_DIGITS).chars().allMatch(Character::isDigit)
        && Integer.parseInt(p.substring(0, YEAR_DIGITS)) <= year.get() - YEARS);
  }
}
