package org.cotejo.ledger;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Article;
import org.cotejo.article.Problem;
import org.cotejo.reading.ArticleReading;

/**
 * One article's reading as a line of JSON Lines, described by {@code reading.schema.json} beside this class.
 * Ids of parties, statements and figures are the article's own.
 */
public final class ReadingJson {

  private ReadingJson() {}

  /**
   * Writes one line and flushes it. The stream stays open.
   *
   * @param id the name that the reader of the line knows the article by
   */
  public static void write(String id, ArticleReading reading, List<Problem> problems, OutputStream out) {
    line(out, json -> {
      ArticleForms articles = head(json, id, reading.article());
      FigureForms figures = new FigureForms(json);
      json.array("parties", reading.parties(), articles::party);
      json.array("statements", reading.statements(), statement -> json.object(() -> {
        json.text("id", statement.id());
        articles.statement(statement);
      }));
      json.array("quantities", reading.quantities(), figures::quantity);
      json.array("figures", reading.figures(), figure -> json.object(() -> {
        json.text("id", figure.id());
        figures.figure(figure);
      }));
      json.array("times", reading.times(), articles::time);
      articles.problems(problems);
    });
  }

  /** Writes a line with the model's attributions as they are, before any rule mended them. */
  public static void writeRaw(
      String id, Article article, List<Attribution> attributions, List<Problem> problems, OutputStream out) {
    line(out, json -> {
      ArticleForms articles = head(json, id, article);
      json.array("statements", numbered(attributions), attribution -> json.object(() -> {
        json.text("id", article.id() + "-s" + attribution.number());
        json.spans("source", attribution.of().source());
        json.spans("cue", attribution.of().cue());
        json.spans("content", attribution.of().content());
        json.number("confidence", Decimals.nearest(java.math.BigDecimal.valueOf(attribution.of().confidence())));
        json.text("decidedBy", attribution.of().decidedBy());
      }));
      articles.problems(problems);
    });
  }

  /** Writes the line of an input that could not be read. */
  public static void writeUnread(String id, List<Problem> problems, OutputStream out) {
    line(out, json -> {
      json.text("id", id);
      new ArticleForms(json).problems(problems);
    });
  }

  private static ArticleForms head(JsonForm json, String id, Article article) {
    ArticleForms articles = new ArticleForms(json);
    json.text("id", id);
    json.text("input", article.input());
    json.array("articles", List.of(article), articles::article);
    return articles;
  }

  private static void line(OutputStream out, java.util.function.Consumer<JsonForm> fields) {
    try (JsonForm json = JsonForm.onOneLine(out)) {
      json.object(() -> fields.accept(json));
    }
    Streams.lineFeed(out);
  }

  private record Numbered(int number, Attribution of) {}

  private static List<Numbered> numbered(List<Attribution> attributions) {
    List<Numbered> numbered = new ArrayList<>();
    for (Attribution attribution : attributions) {
      numbered.add(new Numbered(numbered.size() + 1, attribution));
    }
    return numbered;
  }
}
