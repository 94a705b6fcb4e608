package org.cotejo.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.analysis.names.LexiconNameFinder;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.cotejo.article.Span;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Estimate.Said;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Quantity;
import org.cotejo.figure.Window;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Statement.Manner;
import org.cotejo.statement.Statement.Polarity;
import org.cotejo.time.TimeReader;
import org.cotejo.time.TimeValue;

/**
 * Readings written down in their text: {@code [12 people|n=12|counted=people]} is a figure,
 * {@code {Ana Ruiz|direct:what she says}} a statement. The first line is the title.
 *
 * <p>Keys of a figure: {@code n} the number, {@code to} the upper of two, {@code half} how far the true value may be
 * off, {@code said}, {@code unit}, {@code counted}, {@code predicate}, {@code place}, {@code by}, {@code kind},
 * {@code window} (total, level, or rate with {@code day} values a day), {@code month} of a total, {@code label}, {@code modality}.
 */
public final class StoryFixture {

  private final StringBuilder text = new StringBuilder();
  private final List<Map<String, String>> figures = new ArrayList<>();
  private final List<Map<String, String>> statements = new ArrayList<>();

  private StoryFixture() {}

  /** A reading of one article. */
  public static ArticleReading reading(String id, Language language, String published, String markup) {
    StoryFixture fixture = new StoryFixture();
    fixture.parse(markup);
    return fixture.build(id, language, published);
  }

  private void parse(String markup) {
    Deque<Map<String, String>> open = new ArrayDeque<>();
    int i = 0;
    while (i < markup.length()) {
      char c = markup.charAt(i);
      if (c == '{') {
        int colon = markup.indexOf(':', i);
        List<String> head = List.of(markup.substring(i + 1, colon).split("\\|"));
        Map<String, String> statement = new LinkedHashMap<>();
        statement.put("by", head.getFirst());
        statement.put("manner", head.size() > 1 ? head.get(1) : "indirect");
        statement.put("denied", Boolean.toString(head.contains("denied")));
        statement.put("start", Integer.toString(text.length()));
        open.push(statement);
        statements.add(statement);
        i = colon + 1;
      } else if (c == '}') {
        open.pop().put("end", Integer.toString(text.length()));
        i++;
      } else if (c == '[') {
        int end = markup.indexOf(']', i);
        List<String> parts = List.of(markup.substring(i + 1, end).split("\\|"));
        Map<String, String> figure = new LinkedHashMap<>();
        parts.stream().skip(1).forEach(p -> figure.put(p.substring(0, p.indexOf('=')), p.substring(p.indexOf('=') + 1)));
        figure.put("start", Integer.toString(text.length()));
        text.append(parts.getFirst());
        figure.put("end", Integer.toString(text.length()));
        if (!open.isEmpty()) {
          figure.putIfAbsent("by", open.getFirst().getOrDefault("by", ""));
        }
        figures.add(figure);
        i = end + 1;
      } else {
        text.append(c);
        i++;
      }
    }
  }

  private ArticleReading build(String id, Language language, String published) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : List.of(text.toString().split("\n", -1))) {
      if (!line.isBlank()) {
        blocks.add(Block.of(at, at + line.length(), blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, language));
      }
      at += line.length() + 1;
    }
    Article article = new Article(id, id + ".txt", Optional.empty(), id, Optional.empty(), Optional.empty(),
        Optional.empty(), published.isEmpty() ? Optional.empty() : Optional.of(Published.on(LocalDate.parse(published))),
        language, text.toString(), blocks);
    Map<String, String> partyIds = new HashMap<>();
    List<Party> parties = new ArrayList<>();
    List<Statement> said = new ArrayList<>();
    for (Map<String, String> s : statements) {
      Span content = article.span(number(s, "start"), number(s, "end"));
      boolean denied = Boolean.parseBoolean(s.get("denied"));
      said.add(new Statement(id + "-s" + (said.size() + 1), List.of(), List.of(), List.of(content),
          Manner.valueOf(s.getOrDefault("manner", "indirect").toUpperCase(java.util.Locale.ROOT)),
          Optional.of(party(s.getOrDefault("by", ""), article, partyIds, parties)), List.of(),
          denied ? Polarity.DENIED : Polarity.AFFIRMED, Optional.empty(), Optional.empty(), "written"));
    }
    List<Figure> read = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    for (Map<String, String> f : figures) {
      add(article, f, said, partyIds, parties, read, quantities);
    }
    List<Sentence> sentences = sentences(article);
    Analysis analysis = new Analysis(
        article, sentences, new LexiconNameFinder().find(article, sentences), List.of());
    return new ArticleReading(analysis, parties, said, quantities, new TimeReader().read(analysis), read);
  }

  private static int number(Map<String, String> of, String key) {
    return Integer.parseInt(of.getOrDefault(key, "0"));
  }

  private static String party(String name, Article article, Map<String, String> ids, List<Party> parties) {
    return ids.computeIfAbsent(name, n -> {
      String id = article.id() + "-p" + (parties.size() + 1);
      Party.Kind kind = Character.isUpperCase(n.charAt(0)) && n.contains(" ") && !n.startsWith("Minist")
          ? Party.Kind.PERSON : Party.Kind.ORGANISATION;
      int at = article.text().indexOf(n);
      List<Span> mentions = at < 0 ? List.of() : List.of(article.span(at, at + n.length()));
      parties.add(new Party(id, n, kind, List.of(), Optional.empty(), mentions, "written"));
      return id;
    });
  }

  private static void add(
      Article article, Map<String, String> f, List<Statement> said, Map<String, String> partyIds, List<Party> parties,
      List<Figure> read, List<Quantity> quantities) {
    Span span = article.span(number(f, "start"), number(f, "end"));
    String id = article.id() + "-f" + (read.size() + 1);
    Said how = Said.valueOf(f.getOrDefault("said", "plain").toUpperCase(java.util.Locale.ROOT));
    BigDecimal n = new BigDecimal(f.getOrDefault("n", "0"));
    BigFraction value = Interval.exact(n);
    BigFraction half = Interval.exact(new BigDecimal(f.getOrDefault("half", "0")));
    Interval interval = switch (how) {
      case MORE_THAN -> Interval.above(value, true);
      case AT_LEAST -> Interval.above(value, false);
      case AT_MOST -> Interval.below(value, false);
      case LESS_THAN -> Interval.below(value, true);
      default -> f.containsKey("to")
          ? Interval.closed(value, Interval.exact(new BigDecimal(f.getOrDefault("to", "0"))))
          : Interval.closed(value.subtract(half), value.add(half));
    };
    boolean low = how != Said.AT_MOST && how != Said.LESS_THAN;
    boolean high = how != Said.AT_LEAST && how != Said.MORE_THAN;
    Estimate estimate = new Estimate(low ? Optional.of(n) : Optional.empty(),
        high ? Optional.of(n) : Optional.empty(), how, interval);
    String unit = f.getOrDefault("unit", "1");
    Quantity.Kind kind = Quantity.Kind.valueOf(f.getOrDefault("kind", unit.equals("%") ? "percentage" : "cardinal")
        .toUpperCase(java.util.Locale.ROOT));
    quantities.add(new Quantity(id + "q", span, span, kind, estimate, Optional.empty(), Optional.of(unit), Optional.empty(),
        Optional.empty(), Optional.empty()));
    String by = f.getOrDefault("by", "");
    List<String> inside = said.stream().filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
        .map(Statement::id).toList();
    read.add(new Figure(id, id + "q", span, estimate, unit, Optional.empty(), phrase(f, "counted"),
        phrase(f, "entity"), phrase(f, "predicate"), phrase(f, "place"), Optional.empty(), Optional.empty(), window(f, interval, value),
        Optional.empty(),
        Figure.Modality.valueOf(f.getOrDefault("modality", "asserted").toUpperCase(java.util.Locale.ROOT)),
        by.isEmpty() ? List.of() : List.of(party(by, article, partyIds, parties)), inside, "written"));
  }

  private static Optional<Phrase> phrase(Map<String, String> f, String key) {
    String words = f.getOrDefault(key, "");
    String head = f.getOrDefault("head", words.contains(" ") ? words.substring(0, words.indexOf(' ')) : words);
    return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, key.equals("counted") ? head : words,
        Optional.empty()));
  }

  private static Optional<Window> window(Map<String, String> f, Interval interval, BigFraction value) {
    return switch (f.getOrDefault("window", "")) {
      case "rate" -> {
        BigFraction day = Interval.exact(new BigDecimal(f.getOrDefault("day", "1")));
        yield Optional.of(new Window.Rate(f.getOrDefault("per", "P1D"), day,
            interval.isPoint() ? Interval.point(day) : interval.times(day.divide(value))));
      }
      case "total" -> Optional.of(new Window.Total(
          month(f), month(f), Optional.empty(), Optional.ofNullable(f.get("label"))));
      case "level" -> Optional.of(new Window.Level(Optional.empty()));
      default -> Optional.empty();
    };
  }

  private static Optional<TimeValue> month(Map<String, String> f) {
    return Optional.ofNullable(f.get("month")).map(YearMonth::parse).map(m -> new TimeValue(m.toString(),
        Optional.of(m.atDay(1).atStartOfDay()), Optional.of(m.plusMonths(1).atDay(1).atStartOfDay())));
  }

  private static List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      int from = block.start();
      for (int i = block.start(); i < block.end(); i++) {
        boolean last = i + 1 == block.end();
        boolean stop = article.text().charAt(i) == '.' && (last || article.text().charAt(i + 1) == ' ');
        if (stop || last) {
          Span span = article.span(from, i + 1).strip();
          sentences.add(new Sentence(span, block, tokens(article, span)));
          from = i + 1;
        }
      }
    }
    return sentences.stream().sorted(Comparator.comparing(Sentence::span)).toList();
  }

  private static List<Token> tokens(Article article, Span span) {
    List<Token> tokens = new ArrayList<>();
    int i = span.start();
    while (i < span.end()) {
      char c = article.text().charAt(i);
      int from = i++;
      if (Character.isLetterOrDigit(c)) {
        while (i < span.end() && (Character.isLetterOrDigit(article.text().charAt(i))
            || ",.'’".indexOf(article.text().charAt(i)) >= 0 && i + 1 < span.end()
            && Character.isLetterOrDigit(article.text().charAt(i + 1)))) {
          i++;
        }
      }
      if (!Character.isWhitespace(c)) {
        Span token = article.span(from, i);
        Token.Kind kind = Character.isDigit(c) ? Token.Kind.NUMBER
            : Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
        tokens.add(new Token(token, kind, token.text().toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return tokens;
  }
}
