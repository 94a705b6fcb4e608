package org.cotejo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Problem;
import org.cotejo.article.Published;
import org.cotejo.article.Span;
import org.cotejo.figure.Direction;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Quantity;
import org.cotejo.figure.Value;
import org.cotejo.figure.Window;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Measure;
import org.cotejo.story.NotCompared;
import org.cotejo.story.Story;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;

/** A ledger put together by hand, in which every form of the format occurs. */
public final class Sample {

  static final String TEXT = """
      Bakers count their loaves
      The guild of bakers sold 1,200 loaves a week, Ada Quill said on Monday. "We baked 😀 three times as many," she said.
      A list of prices is printed elsewhere.
      """;

  static final TimeValue MONDAY = new TimeValue("2026-03-02",
      Optional.of(LocalDateTime.of(2026, 3, 2, 0, 0)), Optional.of(LocalDateTime.of(2026, 3, 3, 0, 0)));

  private Sample() {}

  static Article article(String id) {
    int title = TEXT.indexOf('\n');
    int body = TEXT.indexOf("A list") - 1;
    return new Article(id, id + ".txt", Optional.of(2), "0".repeat(64), Optional.of("Bakers count their loaves"),
        Optional.of("The Crust"), Optional.of("Tom Rye"), Optional.of(Published.on(LocalDate.of(2026, 3, 4))),
        Language.ENGLISH, TEXT, List.of(
            Block.of(0, title, Block.Kind.TITLE, Language.ENGLISH),
            Block.of(title + 1, body, Block.Kind.PARAGRAPH, Language.ENGLISH),
            new Block(body + 1, TEXT.length() - 1, Block.Kind.ASIDE, Language.ENGLISH, Optional.of("list"), true)));
  }

  static Span span(Article article, String words) {
    int start = TEXT.indexOf(words);
    return article.span(start, start + words.length());
  }

  static ArticleReading reading(String id) {
    Article article = article(id);
    Span sentence = span(article, TEXT.substring(TEXT.indexOf("The guild"), TEXT.indexOf(" \"We")));
    Analysis analysis = new Analysis(article,
        List.of(new Sentence(sentence, article.blocks().get(1), List.of())), List.of(), List.of());
    return new ArticleReading(analysis, List.of(party(article, id + "-p1")), List.of(statement(article, id + "-p1")),
        List.of(quantity(article)), List.of(time(article), unread(article)), List.of(figure(article, id + "-p1")));
  }

  static Party party(Article article, String id) {
    return new Party(id, "Ada Quill", Party.Kind.PERSON, List.of("baker"), Optional.empty(),
        List.of(span(article, "Ada Quill"), span(article, "she")), "rule:name");
  }

  static Statement statement(Article article, String party) {
    return new Statement(article.id() + "-s1", List.of(span(article, "Ada Quill")), List.of(span(article, "said")),
        List.of(span(article, "The guild of bakers sold 1,200 loaves a week")), Statement.Manner.INDIRECT,
        Optional.of(party), List.of(party), Statement.Polarity.AFFIRMED, Optional.of(Statement.Medium.SPEECH),
        Optional.of(new Statement.Said(
            MONDAY, Optional.of(span(article, "Monday")), Statement.Said.Basis.RELATIVE)),
        "model");
  }

  static Quantity quantity(Article article) {
    return new Quantity(article.id() + "-q1", span(article, "1,200"), span(article, "1,200"), Quantity.Kind.CARDINAL,
        estimate(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.of(new Phrase("loaves", "loaves", Optional.of(span(article, "loaves a")))), Optional.of(Direction.UP));
  }

  static Estimate estimate() {
    return new Estimate(Optional.of(new BigDecimal("1200")), Optional.of(new BigDecimal("1.2E+3")),
        Estimate.Said.PLAIN, Interval.closed(BigFraction.of(1150), BigFraction.of(1250)));
  }

  static TimeExpression time(Article article) {
    return new TimeExpression(article.id() + "-t1", span(article, "Monday"), TimeExpression.Type.DATE,
        Optional.of(MONDAY), Optional.of("approx"), TimeExpression.Basis.RELATIVE);
  }

  static TimeExpression unread(Article article) {
    return new TimeExpression(article.id() + "-t2", span(article, "a week"), TimeExpression.Type.SET,
        Optional.empty(), Optional.empty(), TimeExpression.Basis.UNRESOLVED);
  }

  static Figure figure(Article article, String party) {
    return figure(article, party, Optional.of(new Window.Rate(
        "P1W", BigFraction.of(1200, 7), Interval.closed(BigFraction.of(1150, 7), BigFraction.of(1250, 7)))));
  }

  static Figure figure(Article article, String party, Optional<Window> window) {
    return new Figure(article.id() + "-f1", article.id() + "-q1", span(article, "1,200 loaves"), estimate(), "1",
        Optional.of("loaves"), Optional.of(new Phrase("loaves", "loaves", Optional.empty())), Optional.empty(),
        Optional.of(new Phrase("sold", "sold", Optional.empty())), Optional.empty(), Optional.of(Direction.DOWN),
        Optional.of(new Figure.Of.OfWords("all loaves")), window, Optional.empty(), Figure.Modality.ASSERTED, List.of(party),
        List.of(article.id() + "-s1"), "rule:figure");
  }

  static Story story(String id, String... articles) {
    List<ArticleReading> readings = List.of(articles).stream().map(Sample::reading).toList();
    Article first = readings.getFirst().article();
    return new Story(id,
        new Story.Label("Bakers count their loaves", Story.Label.From.TITLE,
            Optional.of(span(first, "Bakers count their loaves"))),
        readings, List.of(party(first, "p1")),
        readings.stream().map(r -> statement(r.article(), "p1")).toList(),
        readings.stream().map(r -> figure(r.article(), "p1")).toList(),
        List.of(new Measure("m1", "loaves sold", Optional.of("1"), Measure.WindowKind.RATE,
            readings.stream().map(r -> r.article().id() + "-f1").toList(), "lexicon", true)),
        List.of(new NotCompared(articles[0] + "-f1", articles[articles.length - 1] + "-f1",
            NotCompared.Reason.PLACE, message())), List.of());
  }

  /** A message with every kind of argument; its pattern is a test's own. */
  static Message message() {
    return Message.of("sample.all", Map.of(
        "words", Argument.words("the guild"),
        "number", Argument.number(new BigDecimal("1234567890123.456")),
        "date", Argument.date(LocalDate.of(2026, 3, 2)),
        "part", Argument.part(Message.of("sample.part", Map.of("name", Argument.words("x")))),
        "series", Argument.series(List.of(Argument.words("a"), Argument.number(2)))));
  }

  static Finding finding(String first) {
    Value value = Value.perDay(new Interval(
        Optional.of(BigFraction.of(1150, 7)), Optional.empty(), true, false), "1");
    return new Finding("k1", Finding.Kind.ARITHMETIC, Optional.of("g1"), Optional.of(false),
        Optional.of(Finding.Between.SPEAKERS), 12.5, message(),
        List.of(new Premise.OfFigure(first + "-f1"), new Premise.OfStatement(first + "-s1"),
            new Premise.OfReference("sample.part", new BigDecimal("8000000000"), "1", "An office",
                LocalDate.of(2025, 7, 1))),
        List.of(new Finding.Step(Optional.of(0), message(), Optional.of(value)),
            new Finding.Step(Optional.empty(), message(), Optional.empty())),
        Optional.of(new Finding.Result(value, Optional.of(Finding.Result.Test.EDGE))), List.of(message()));
  }

  public static Collation collation(String id, String... articles) {
    Story story = story(id, articles);
    return new Collation(story, List.of(finding(articles[0])), Timeline.of(story));
  }

  static Ledger ledger() {
    return new Ledger("0.1", "model-1",
        List.of(new Problem("x.txt", Optional.of("line 3"), message())), List.of(collation("y1", "a1", "a2")));
  }
}
