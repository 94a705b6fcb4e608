package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.article.Article;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.Ledger;
import org.cotejo.message.Messages;
import org.cotejo.reading.ArticleReading;

/**
 * The report for readers: one HTML file that loads nothing and works without scripts.
 *
 * <p>It computes no number: values, intervals and verdicts are the ledger's, only places on an axis are its own. The
 * same ledger gives the same characters.
 */
public final class HtmlReport {

  private final Ledger ledger;
  private final Words words;
  private final List<StoryView> views;

  private HtmlReport(Ledger ledger, Messages messages) {
    this.ledger = ledger;
    this.words = new Words(messages);
    List<Article> articles = ledger.collations().stream()
        .flatMap(collation -> collation.story().readings().stream()).map(ArticleReading::article).toList();
    Places places = new Places(new Sigla(articles), words, articles);
    List<StoryView> all = new ArrayList<>();
    for (Collation collation : ledger.collations()) {
      String prefix = all.isEmpty() ? "" : collation.story().id() + "-";
      all.add(StoryView.of(collation, prefix, words, places));
    }
    this.views = List.copyOf(all);
  }

  /**
   * Writes the report of a ledger, in the language of the messages.
   *
   * @param out takes UTF-16 characters; the file must be written in UTF-8
   * @throws IOException if {@code out} does
   */
  public static void write(Ledger ledger, Messages messages, Appendable out) throws IOException {
    out.append("<!doctype html>\n");
    new HtmlReport(ledger, messages).page().write(out);
    out.append('\n');
  }

  private Html page() {
    String title = title();
    String style = Assets.style("Cotejo. " + title);
    String script = Assets.script();
    return el("html").with("lang", words.locale().getLanguage()).of(
        el("head").of(
            el("meta").with("charset", "utf-8"),
            el("meta").with("http-equiv", "Content-Security-Policy").with("content", Assets.policy(style, script)),
            el("meta").with("name", "viewport").with("content", "width=device-width,initial-scale=1"),
            el("meta").with("name", "generator").with("content", "Cotejo " + ledger.version()),
            el("title").of("Cotejo: " + title),
            el("style").of(new Html.Trusted(style))),
        el("body").of(
            el("a.skip").with("href", "#main").of(words.say("skip")),
            hatching(),
            el("div.page").of(body()),
            el("script").of(new Html.Trusted(script))));
  }

  private String title() {
    return views.isEmpty() ? words.say("title.empty") : Printed.oneLine(views.getFirst().story().label().text());
  }

  /** The pattern of the band that other figures allow. */
  private static Html hatching() {
    Html stroke = el("line.hl").with("y2", 6).with("x1", 1).with("x2", 1);
    return el("svg.defs").with("width", "0").with("height", "0").with("aria-hidden", "true").of(
        el("defs").of(el("pattern").id("hx").with("width", 6).with("height", 6)
            .with("patternUnits", "userSpaceOnUse").with("patternTransform", "rotate(45)").of(stroke)));
  }

  private List<Html> body() {
    List<Html> parts = new ArrayList<>();
    List<Html> top = new ArrayList<>();
    int reports = views.stream().mapToInt(view -> view.articles().size()).sum();
    top.add(el("p.brand").of(el("b").of("Cotejo"), text(" "),
        el("span").of(words.say("brand", "reports", reports, "stories", views.size()))));
    if (views.isEmpty()) {
      top.add(el("h1").of(words.say("title.empty")));
    } else {
      top.addAll(new Masthead(views.getFirst()).drawn());
      top.add(new Verdict(views.getFirst()).drawn());
    }
    parts.add(el("header.top").of(top));
    List<Html> main = new ArrayList<>();
    for (StoryView view : views) {
      if (!view.isFirst()) {
        main.add(el("section.story").id(view.id("story"))
            .of(new Masthead(view).drawn()).of(new Verdict(view).drawn()));
      }
      main.addAll(new StorySections(view).drawn());
    }
    parts.add(new Contents(views, words).drawn());
    parts.add(el("main").id("main").of(main));
    parts.add(new Colophon(ledger, views, words).drawn());
    return parts;
  }
}
