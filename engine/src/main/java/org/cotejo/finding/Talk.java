package org.cotejo.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Intervals;
import org.cotejo.story.Offices;

/** What is said in one report by speakers that are known, in the order of the text. */
record Talk(Facts facts, ArticleReading reading, List<Statement> statements) {

  /** Words of this length or more that begin alike are forms of one. */
  private static final int STEM = 5;

  static Talk of(Facts facts, ArticleReading reading) {
    return new Talk(facts, reading, facts.index().spoken(reading.article().id()));
  }

  /** Whether two statements are of two sides. */
  boolean areTwoSides(Statement a, Statement b) {
    return !a.equals(b) && !facts.voices().oneSide(a.party().orElse(""), b.party().orElse(""));
  }

  /** The id of the article that a statement stands in. */
  static String article(Statement statement) {
    return statement.content().getFirst().article().id();
  }

  /** The content words of a statement. */
  static Set<String> words(Statement statement) {
    Set<String> words = new HashSet<>();
    statement.content().forEach(span -> words.addAll(Offices.content(span.text())));
    return words;
  }

  /** How many words both have, in whatever form: "scan" and "scanned". */
  static long shared(Set<String> a, Set<String> b) {
    return a.stream().filter(x -> b.stream().anyMatch(y -> x.equals(y) || beginAlike(x, y))).count();
  }

  private static boolean beginAlike(String a, String b) {
    return a.length() >= STEM && b.length() >= STEM && a.regionMatches(0, b, 0, STEM);
  }

  /** The figures of a statement. */
  List<Figure> figures(Statement statement) {
    return facts.index().figures(statement);
  }

  /**
   * The figures of two statements that measure one thing and cannot both be true; else the only ones they have, if
   * those cannot.
   */
  List<Figure> against(Statement one, Statement other) {
    List<Figure> rivals = rivals(one, other);
    return rivals.isEmpty() ? opposed(one, other) : rivals;
  }

  List<Figure> rivals(Statement one, Statement other) {
    for (Figure a : figures(one)) {
      for (Figure b : figures(other)) {
        if (facts.areRivals(a, b)) {
          return List.of(a, b);
        }
      }
    }
    return List.of();
  }

  private List<Figure> opposed(Statement one, Statement other) {
    List<Figure> first = figures(one);
    List<Figure> second = figures(other);
    boolean opposed = first.size() == 1 && second.size() == 1
        && first.getFirst().unit().equals(second.getFirst().unit())
        && !Intervals.meets(first.getFirst(), second.getFirst());
    return opposed ? List.of(first.getFirst(), second.getFirst()) : List.of();
  }

  /** Whether a statement begins inside a stretch of the text. */
  static boolean begins(Statement statement, Span within) {
    Span first = statement.content().getFirst();
    return first.start() >= within.start() && first.start() < within.end();
  }
}
