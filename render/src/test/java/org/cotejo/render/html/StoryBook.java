package org.cotejo.render.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Analysis;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.cotejo.article.Span;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Estimate.Said;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Figure.Modality;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Window;
import org.cotejo.finding.Finding;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.Ledger;
import org.cotejo.ledger.TimelineEntry;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Measure;
import org.cotejo.story.NotCompared;
import org.cotejo.story.Story;

/** Builds a story's ledger by hand, as the engine would hand it over: articles first, then what they hold. */
final class StoryBook {

  final List<Article> articles = new ArrayList<>();
  final List<Party> parties = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();
  final List<Figure> figures = new ArrayList<>();
  final List<Measure> measures = new ArrayList<>();
  final List<NotCompared> notCompared = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  final List<TimelineEntry> timeline = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * An article of paragraphs; one that begins with "# " is a heading, with "@es " a Spanish post, with "! " set aside.
   */
  Article article(String input, Language language, Optional<LocalDate> date, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String words = paragraph.replaceFirst("^(# |@es |! )", "");
      int start = text.length();
      text.append(words);
      blocks.add(block(paragraph, start, text.length(), language));
      text.append("\n\n");
    }
    return add(input, language, date, text.toString(), blocks);
  }

  Article add(String input, Language language, Optional<LocalDate> date, String text, List<Block> blocks) {
    String id = "a" + (articles.size() + 1);
    Article article = new Article(id, input, Optional.empty(), "0".repeat(63) + id.charAt(1), Optional.empty(),
        Optional.empty(), Optional.empty(), date.map(Published::on), language, text, blocks);
    articles.add(article);
    return article;
  }

  private static Block block(String paragraph, int start, int end, Language language) {
    if (paragraph.startsWith("# ")) {
      return Block.of(start, end, Block.Kind.HEADING, language);
    }
    if (paragraph.startsWith("@es ")) {
      return new Block(start, end, Block.Kind.POST, Language.SPANISH, Optional.empty(), true);
    }
    return paragraph.startsWith("! ")
        ? new Block(start, end, Block.Kind.ASIDE, language, Optional.of("advertisement"), false)
        : Block.of(start, end, Block.Kind.PARAGRAPH, language);
  }

  /** Where words stand in an article; they must. */
  static Span span(Article article, String words) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("\"" + words + "\" is not in " + article.input());
    }
    return article.span(at, at + words.length());
  }

  private String next(Article article, String kind) {
    return article.id() + "-" + kind + counts.merge(article.id() + kind, 1, Integer::sum);
  }

  String party(String name, Party.Kind kind, String... roles) {
    String id = "p" + (parties.size() + 1);
    parties.add(new Party(id, name, kind, List.of(roles), Optional.empty(), List.of(), "test"));
    return id;
  }

  Statement statement(Article article, String party, Statement.Manner manner, String cue, String... content) {
    return statement(article, party, manner, Statement.Polarity.AFFIRMED, cue, content);
  }

  Statement statement(Article article, String party, Statement.Manner manner, Statement.Polarity polarity, String cue,
      String... content) {
    List<Span> pieces = new ArrayList<>();
    for (String piece : content) {
      pieces.add(span(article, piece));
    }
    Statement made = new Statement(next(article, "s"), List.of(), cue.isEmpty() ? List.of() : List.of(span(article, cue)),
        pieces, manner, party.isEmpty() ? Optional.empty() : Optional.of(party), List.of(), polarity, Optional.empty(),
        Optional.empty(), "test");
    statements.add(made);
    return made;
  }

  /** A figure under construction. */
  final class Fig {
    private final Article article;
    private final String words;
    private Optional<BigDecimal> low = Optional.empty();
    private Optional<BigDecimal> high = Optional.empty();
    private Said said = Said.PLAIN;
    private Interval interval = Interval.ALL;
    private String unit = "1";
    private Optional<Window> window = Optional.empty();
    private Modality modality = Modality.ASSERTED;
    private List<String> claimants = List.of();
    private List<String> in = List.of();
    private Optional<Phrase> counted = Optional.empty();

    Fig(Article article, String words) {
      this.article = article;
      this.words = words;
    }

    Fig plain(String number, String from, String to) {
      low = Optional.of(new BigDecimal(number));
      high = low;
      interval = closed(from, to);
      return this;
    }

    Fig said(Said how, String number) {
      said = how;
      BigFraction value = fraction(number);
      boolean open = how == Said.MORE_THAN || how == Said.LESS_THAN;
      if (how == Said.AT_LEAST || how == Said.MORE_THAN) {
        low = Optional.of(new BigDecimal(number));
        interval = Interval.above(value, open);
      } else {
        high = Optional.of(new BigDecimal(number));
        interval = Interval.below(value, open);
      }
      return this;
    }

    Fig range(Said how, String from, String to) {
      said = how;
      low = Optional.of(new BigDecimal(from));
      high = Optional.of(new BigDecimal(to));
      interval = closed(from, to);
      return this;
    }

    Fig hedged(Said how, String number, String from, String to) {
      plain(number, from, to);
      said = how;
      return this;
    }

    Fig unit(String code) {
      unit = code;
      return this;
    }

    Fig rate(String per, String perDay, String from, String to) {
      window = Optional.of(new Window.Rate(per, fraction(perDay), closed(from, to)));
      return this;
    }

    Fig total(String label) {
      window = Optional.of(new Window.Total(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(label)));
      return this;
    }

    Fig modality(Modality how) {
      modality = how;
      return this;
    }

    Fig by(String... parties) {
      claimants = List.of(parties);
      return this;
    }

    Fig in(Statement statement) {
      in = List.of(statement.id());
      return this;
    }

    Fig counted(String what) {
      counted = Optional.of(new Phrase(what, what, Optional.empty()));
      return this;
    }

    String add() {
      String id = next(article, "f");
      figures.add(new Figure(id, id.replace("-f", "-q"), span(article, words),
          new Estimate(low, high, said, interval), unit, Optional.empty(), counted, Optional.empty(), Optional.empty(),
          Optional.empty(), Optional.empty(), Optional.empty(), window, Optional.empty(), modality, claimants, in, "test"));
      return id;
    }
  }

  Fig figure(Article article, String words) {
    return new Fig(article, words);
  }

  static Interval closed(String from, String to) {
    return Interval.closed(fraction(from), fraction(to));
  }

  /** A number written as "36" or as "320/9". */
  static BigFraction fraction(String number) {
    return number.contains("/") ? BigFraction.parse(number) : Interval.exact(new BigDecimal(number));
  }

  void measure(String label, String unit, Measure.WindowKind window, String... ids) {
    measures.add(new Measure("m" + (measures.size() + 1), label, Optional.of(unit), window, List.of(ids), "test",
        false));
  }

  /** A sentence that a test says in no particular language. */
  static Message said(String words) {
    return Message.of("sample.words", Map.of("words", Argument.words(words)));
  }

  Collation collation(String id, Story.Label label) {
    List<ArticleReading> readings = articles.stream().map(article -> new ArticleReading(
        new Analysis(article, List.of(), List.of(), List.of()), List.of(), List.of(), List.of(), List.of(),
        List.of())).toList();
    return new Collation(
        new Story(id, label, readings, parties, statements, figures, measures, notCompared, List.of()), findings, timeline);
  }

  Ledger ledger(String label) {
    return new Ledger("0.1.0", "test-model 1", List.of(), List.of(
        collation("y1", new Story.Label(label, Story.Label.From.COMPOSED, Optional.empty()))));
  }
}
