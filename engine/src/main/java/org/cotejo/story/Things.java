package org.cotejo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.reading.ArticleReading;

/** Reads what a figure counts from its counted phrase and predicate; where it has no predicate, from its clause. */
public final class Things {

  private static final int CLAUSE = 7;

  /** So many words after a verb may tell with it what became of something ("were taken to hospital"). */
  private static final int COMPLEMENT = 3;

  /** So many words before a verb may negate it. */
  private static final int NEGATED = 2;

  /** So many words behind an amount may say what it is of ("metros sobre el nivel del mar"). */
  private static final int EXTENT = 5;

  /** So many words stand at most between what is counted and the verb that says how it is. */
  private static final int TO_COPULA = 6;

  private static final Set<String> COPULAS = WordList.load("/org/cotejo/story/copulas.txt");
  private static final Set<String> SUBORDINATE = WordList.load("/org/cotejo/story/subordinate.txt");
  private static final Set<String> FUNCTION_WORDS = WordList.load("/org/cotejo/story/function-words.txt");

  private Things() {}

  /** What a figure counts. */
  public static Thing of(Figure figure, ArticleReading reading) {
    Language language = reading.article().languageAt(figure.span().start());
    ThingBuilder thing = new ThingBuilder(language, figure);
    figure.counted().filter(c -> !isSource(c, figure, reading) && !isVerb(c, figure))
        .map(c -> widened(c, reading, language))
        .ifPresent(thing::counted);
    if (!thing.hasHead()) {
      figure.entity().filter(e -> !isSource(e, figure, reading) && !isBeyondAFigure(e, figure, reading))
          .ifPresent(thing::counted);
    }
    reading.analysis().sentenceAt(figure.span().start()).ifPresent(sentence -> thing.extent(
        wordsFrom(sentence.tokens(), Token.indexFrom(sentence.tokens(), figure.span().end()), EXTENT)));
    if (isWhole(figure, reading)) {
      return thing.build();
    }
    figure.predicate().ifPresent(thing::predicate);
    if (figure.predicate().filter(p -> isNegated(p, reading)).isPresent()) {
      thing.negated();
    }
    if (!thing.hasState()) {
      figure.predicate().flatMap(Phrase::span).ifPresent(verb -> thing.complement(complement(reading, verb)));
    }
    if (!thing.hasState()) {
      thing.complement(behindCopula(figure, reading));
    }
    if (!thing.hasState()) {
      reading.analysis().sentenceAt(figure.span().start())
          .ifPresent(sentence -> thing.nearest(clause(sentence, figure)));
    }
    reading.analysis().sentenceAt(figure.span().start())
        .ifPresent(sentence -> clause(sentence, figure).forEach(thing::norms));
    return thing.build();
  }

  /** Whether one thing that two figures count does not move while it is told of. */
  public static boolean areFixed(Thing a, Thing b) {
    return isFixed(a.heads()) || isFixed(b.heads()) || (isFixed(a.states()) && isFixed(b.states()))
        || (!a.guessed() && isFixed(a.states())) || (!b.guessed() && isFixed(b.states()));
  }

  private static boolean isFixed(Set<String> ids) {
    return isAny(ids, Concepts.Flag.FIXED);
  }

  private static boolean isAny(Set<String> ids, Concepts.Flag flag) {
    return ids.stream().flatMap(id -> Concepts.shipped().byId(id).stream()).anyMatch(c -> c.flags().contains(flag));
  }

  /** Whether what two figures count falls as it is told again: the missing, who are found. */
  public static boolean fall(Thing a, Thing b) {
    return isAny(a.states(), Concepts.Flag.FALLS) && isAny(b.states(), Concepts.Flag.FALLS);
  }

  /** "40 nurses did not come": so many do not do what the verb says. */
  private static boolean isNegated(Phrase verb, ArticleReading reading) {
    return verb.span().flatMap(span -> reading.analysis().sentenceAt(span.start()).map(sentence -> {
      List<Token> tokens = sentence.tokens();
      int at = Token.indexFrom(tokens, span.start());
      return tokens.subList(Math.max(0, at - NEGATED), at).stream().map(Token::lower)
          .anyMatch(w -> negates(w, sentence) || w.endsWith("n't") || w.endsWith("n’t"));
    })).orElse(false);
  }

  private static boolean negates(String word, Sentence sentence) {
    return ExtentWords.is(word, ExtentWords.Kind.NOT, sentence.language());
  }

  /** "61 of the 140 trains ran": what the clause tells is told of the part. */
  private static boolean isWhole(Figure figure, ArticleReading reading) {
    return reading.analysis().sentenceAt(figure.span().start()).filter(sentence -> {
      List<Token> tokens = sentence.tokens();
      int at = Token.indexFrom(tokens, figure.span().start());
      List<String> words = tokens.subList(0, at + 1).stream().map(t -> Stems.plain(t.lower())).toList();
      return at > 2 && Parts.isPartitive(words, at - 2, sentence.language())
          && reading.figures().stream().anyMatch(f -> f.span().end() == tokens.get(at - 3).span().end());
    }).isPresent();
  }

  /** "Heridos graves": the phrase with the words behind it, where together they are an idea of their own. */
  private static Phrase widened(Phrase counted, ArticleReading reading, Language language) {
    List<String> own = Stems.words(counted.text());
    List<String> longer = counted.span().flatMap(span -> reading.analysis().sentenceAt(span.start())
        .map(s -> wordsFrom(s.tokens(), Token.indexFrom(s.tokens(), span.start()), own.size() + COMPLEMENT)))
        .orElse(own);
    int n = longer.isEmpty() ? 0
        : Concepts.shipped().at(longer, 0, language).map(Concepts.Match::words).orElse(0);
    return n <= own.size() || !longer.subList(0, own.size()).equals(own) ? counted
        : new Phrase(String.join(" ", longer.subList(0, n)), counted.head(), counted.span());
  }

  /** "The insurance covers 2 million": where only the deed is told, it is no thing. */
  private static boolean isVerb(Phrase counted, Figure figure) {
    return figure.decidedBy().equals("counted: verb")
        && figure.predicate().map(Phrase::text).filter(counted.text()::equals).isPresent();
  }

  /**
   * "Revenue was 795 million, and for the half 71 million came in": what stands before another figure is that one's.
   */
  private static boolean isBeyondAFigure(Phrase entity, Figure figure, ArticleReading reading) {
    return entity.span().filter(e -> isBeyondAFigure(e, figure, reading)).isPresent();
  }

  /** Whether another figure stands between the words and the figure behind them. */
  static boolean isBeyondAFigure(Span words, Figure figure, ArticleReading reading) {
    return reading.figures().stream().map(Figure::span)
        .anyMatch(f -> f.start() >= words.end() && f.end() <= figure.span().start());
  }

  /** "Had fallen ill", "were already dead": a verb and what completes it, which tells more than the verb. */
  private static List<String> complement(ArticleReading reading, Span verb) {
    return reading.analysis().sentenceAt(verb.start())
        .map(sentence -> wordsFrom(sentence.tokens(), Token.indexFrom(sentence.tokens(), verb.start()), COMPLEMENT + 1))
        .orElse(List.of());
  }

  /** "Twelve of the posts at the unit are vacant": what follows the verb that says how something is. */
  private static List<String> behindCopula(Figure figure, ArticleReading reading) {
    int from = figure.counted().flatMap(Phrase::span).map(Span::end).filter(e -> e > figure.span().end())
        .orElse(figure.span().end());
    return reading.analysis().sentenceAt(figure.span().start()).map(sentence -> {
      List<Token> tokens = sentence.tokens();
      int at = Token.indexFrom(tokens, from);
      for (int i = at; i < Math.min(tokens.size(), at + TO_COPULA) && isWord(tokens.get(i)); i++) {
        if (COPULAS.contains(sentence.language().tag() + " " + Stems.plain(tokens.get(i).lower()))) {
          List<String> said = wordsFrom(tokens, i + 1, COMPLEMENT + 1);
          return said.stream().anyMatch(w -> negates(w, sentence)) ? List.<String>of() : said;
        }
      }
      return List.<String>of();
    }).orElse(List.of());
  }

  private static List<String> wordsFrom(List<Token> tokens, int from, int most) {
    return tokens.subList(from, Math.min(tokens.size(), from + most)).stream().takeWhile(Things::isWord)
        .flatMap(t -> Stems.words(t.lower()).stream()).toList();
  }

  /** Whether the words name who gives the figure: nobody counts himself by saying so. */
  private static boolean isSource(Phrase counted, Figure figure, ArticleReading reading) {
    return counted.span().filter(span -> reading.statements().stream()
        .filter(s -> figure.statements().contains(s.id()))
        .anyMatch(s -> s.source().stream().anyMatch(source -> source.overlaps(span)))).isPresent();
  }

  /** Words of a figure's clause, nearest first: as far as a mark, another number or another clause. */
  private static List<List<String>> clause(Sentence sentence, Figure figure) {
    Language language = sentence.language();
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= figure.span().start()) {
      first++;
    }
    int after = first;
    while (after < tokens.size() && tokens.get(after).span().start() < figure.span().end()) {
      after++;
    }
    List<String> right = new ArrayList<>();
    for (int i = after; i < tokens.size() && i < after + CLAUSE && goesOn(tokens.get(i), language); i++) {
      right.addAll(Stems.words(tokens.get(i).lower()));
    }
    List<String> left = new ArrayList<>();
    for (int i = first - 1; i >= 0 && i > first - 1 - CLAUSE && goesOn(tokens.get(i), language); i--) {
      left.addAll(0, Stems.words(tokens.get(i).lower()));
    }
    return List.of(right, left);
  }

  private static boolean goesOn(Token token, Language language) {
    return isWord(token) && !SUBORDINATE.contains(language.tag() + " " + Stems.plain(token.lower()));
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD;
  }

  /** Whether one counts a kind of what the other counts: residents and people. */
  public static boolean areKin(Thing a, Thing b) {
    return Alike.kin(a, b);
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }
}
