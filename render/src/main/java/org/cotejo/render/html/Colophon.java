package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Problem;
import org.cotejo.finding.Premise;
import org.cotejo.ledger.Ledger;

/** How the report was made, what was set aside or not read, and from which files. */
final class Colophon {

  private final Ledger ledger;
  private final List<StoryView> views;
  private final Words words;

  Colophon(Ledger ledger, List<StoryView> views, Words words) {
    this.ledger = ledger;
    this.views = List.copyOf(views);
    this.words = words;
  }

  Html drawn() {
    int files = views.stream().mapToInt(view -> view.articles().size()).sum();
    return el("footer").id("made").of(
        el("h2").of(words.say("section.made")),
        el("p").of(words.say("made.how", "version", ledger.version(), "model", ledger.model(), "n", files)),
        part("made.set_aside", setAside()),
        part("made.files", files()));
  }

  private Html part(String key, List<Html> lines) {
    return lines.isEmpty() ? Html.none()
        : el("details").of(el("summary").of(words.say(key)), el("ul").of(lines));
  }

  private List<Html> setAside() {
    List<Html> lines = new ArrayList<>();
    for (Problem problem : ledger.problems()) {
      String where = problem.where().map(place -> ", " + place).orElse("");
      lines.add(el("li").of(el("bdi").of(problem.input() + where), text(": " + words.say(problem.message()))));
    }
    for (StoryView view : views) {
      for (Article article : view.articles()) {
        article.blocks().stream().filter(block -> block.kind() == Block.Kind.ASIDE)
            .forEach(block -> lines.add(aside(view, article, block)));
        missing(view, article).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Html aside(StoryView view, Article article, Block block) {
    String text = Printed.oneLine(article.text().substring(block.start(), block.end()));
    return el("li").of(el("a.loc").with("href", "#" + view.places().blockId(article, block))
        .of(view.places().siglum(article)), text(": "),
        view.printed().words(Printed.quoted(text), view.printed().lang(article)));
  }

  private java.util.Optional<Html> missing(StoryView view, Article article) {
    List<String> missing = new ArrayList<>();
    if (article.published().isEmpty()) {
      missing.add(words.say("missing.date"));
    }
    if (article.title().isEmpty()) {
      missing.add(words.say("missing.title"));
    }
    if (article.outlet().isEmpty()) {
      missing.add(words.say("missing.outlet"));
    }
    return missing.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(el("li").of(
        words.say("made.missing", "report", view.places().siglum(article), "what", words.list(missing))));
  }

  private List<Html> files() {
    List<Html> lines = new ArrayList<>();
    for (StoryView view : views) {
      Reports reports = new Reports(view);
      view.articles().forEach(article -> lines.add(el("li").of(
          el("b.sig").of(view.places().siglum(article)), text(" "), el("bdi").of(reports.name(article)),
          text(" "), el("span.hash").of("sha256 " + article.sha256()))));
      view.collation().findings().stream().flatMap(finding -> finding.premises().stream())
          .filter(Premise.OfReference.class::isInstance).map(Premise.OfReference.class::cast).distinct()
          .forEach(reference -> lines.add(el("li").of(new Derivation(view).reference(reference))));
    }
    return lines;
  }
}
