package org.cotejo.ledger;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cotejo.article.Article;
import org.cotejo.reading.ArticleReading;

/**
 * The JSON form of a ledger, version 1: UTF-8, described by {@code ledger.schema.json} beside this class.
 * The same ledger gives the same bytes.
 */
public final class LedgerJson {

  /** Version of the form. Fields may be added to it, never changed in meaning. */
  public static final int VERSION = 1;

  private static final Comparator<ArticleReading> BY_ID = Comparator
      .<ArticleReading>comparingInt(reading -> reading.article().id().length())
      .thenComparing(reading -> reading.article().id());

  private LedgerJson() {}

  /**
   * Writes a ledger and ends it with a line feed. The stream stays open.
   *
   * @throws tools.jackson.core.JacksonException if the stream refuses
   */
  public static void write(Ledger ledger, OutputStream out) {
    try (JsonForm json = JsonForm.itemOnALine(out)) {
      new Writer(ledger, json).write();
    }
    Streams.lineFeed(out);
  }

  private static final class Writer {

    private final Ledger ledger;
    private final JsonForm json;
    private final ArticleForms articles;
    private final FigureForms figures;
    private final FindingForms findings;

    Writer(Ledger ledger, JsonForm json) {
      this.ledger = ledger;
      this.json = json;
      this.articles = new ArticleForms(json);
      this.figures = new FigureForms(json);
      this.findings = new FindingForms(json);
    }

    void write() {
      json.object(() -> {
        json.whole("cotejo", VERSION);
        json.object("generator", () -> {
          json.text("version", ledger.version());
          json.text("model", ledger.model());
        });
        articles.problems(ledger.problems());
        json.array("stories", ledger.collations(), this::story);
        json.array("articles", readings().stream().map(ArticleReading::article).toList(), articles::article);
        inStories("parties", c -> c.story().parties(), (party, story) -> articles.party(party));
        inStories("statements", c -> c.story().statements(), (statement, story) -> json.object(() -> {
          json.text("id", statement.id());
          json.text("story", story);
          articles.statement(statement);
        }));
        json.array("quantities", flat(readings(), ArticleReading::quantities), figures::quantity);
        inStories("figures", c -> c.story().figures(), (figure, story) -> json.object(() -> {
          json.text("id", figure.id());
          json.text("story", story);
          figures.figure(figure);
        }));
        json.array("times", flat(readings(), ArticleReading::times), articles::time);
        inStories("measures", c -> c.story().measures(), figures::measure);
        inStories("findings", Collation::findings, findings::finding);
        inStories("notCompared", c -> c.story().notCompared(), (pair, story) -> findings.notCompared(pair));
        inStories("timeline", Collation::timeline, findings::timelineEntry);
      });
    }

    private void story(Collation collation) {
      json.object(() -> {
        json.text("id", collation.story().id());
        json.text("label", collation.story().label().text());
        json.constant("labelFrom", collation.story().label().from());
        json.span("labelSpan", collation.story().label().span());
        json.texts("articles",
            collation.story().readings().stream().map(ArticleReading::article).map(Article::id).toList());
      });
    }

    private List<ArticleReading> readings() {
      return ledger.collations().stream().flatMap(c -> c.story().readings().stream()).sorted(BY_ID).toList();
    }

    private <T> void inStories(String name, Function<Collation, List<T>> list, BiConsumer<T, String> form) {
      record InStory<T>(T item, String story) {}

      List<InStory<T>> items = new ArrayList<>();
      for (Collation collation : ledger.collations()) {
        list.apply(collation).forEach(item -> items.add(new InStory<>(item, collation.story().id())));
      }
      json.array(name, items, item -> form.accept(item.item(), item.story()));
    }

    private static <T> List<T> flat(List<ArticleReading> readings, Function<ArticleReading, List<T>> list) {
      return readings.stream().map(list).flatMap(List::stream).toList();
    }
  }
}
