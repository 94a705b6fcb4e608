package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.article.Article;
import org.cotejo.finding.Finding;

/** The parts of the report, as links. */
final class Contents {

  /** So many texts are linked one by one. */
  private static final int TEXTS = 6;

  private final List<StoryView> views;
  private final Words words;
  private final List<Html> links = new ArrayList<>();

  Contents(List<StoryView> views, Words words) {
    this.views = List.copyOf(views);
    this.words = words;
  }

  Html drawn() {
    if (views.size() == 1) {
      views.forEach(this::story);
    } else {
      views.forEach(view -> link(view.isFirst() ? "main" : view.id("story"),
          Printed.oneLine(view.story().label().text())));
    }
    link("made", words.say("section.made"));
    return el("nav.rail").with("aria-label", words.say("contents")).of(el("ol").of(links));
  }

  private void story(StoryView view) {
    view.findings(Finding.Kind.CONFLICT).stream().findFirst()
        .ifPresent(conflict -> link(view.id(conflict), words.say("badge.conflict")));
    if (StorySections.hasCards(view)) {
      link(view.id("other"), words.say("section.other"));
    }
    link(view.id("figures"), words.say("section.figures"));
    link(view.id("who"), words.say("section.who"));
    if (!view.collation().timeline().isEmpty()) {
      link(view.id("time"), words.say("section.time"));
    }
    List<Article> articles = view.articles();
    if (articles.size() > TEXTS) {
      link(view.id("texts"), words.say("section.texts"));
    } else {
      articles.forEach(article -> link(view.places().textId(article),
          words.say("contents.text", "report", view.places().siglum(article))));
    }
  }

  private void link(String id, String words) {
    links.add(el("li").of(el("a").with("href", "#" + id).of(words)));
  }
}
