package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.story.Story;

/** What the story is and which reports it has. */
final class Masthead {

  /** So many reports are listed at once. */
  private static final int SHOWN = 6;

  private final StoryView view;
  private final Words words;

  Masthead(StoryView view) {
    this.view = view;
    this.words = view.words();
  }

  List<Html> drawn() {
    List<Html> parts = new ArrayList<>();
    Story.Label label = view.story().label();
    parts.add(el("h1").with("lang", label.span().flatMap(view.printed()::lang)).with("dir", "auto")
        .of(Printed.oneLine(label.text())));
    parts.add(el("p.who").of(from(label)));
    List<Article> articles = view.articles();
    parts.add(list(articles.subList(0, Math.min(SHOWN, articles.size()))));
    if (articles.size() > SHOWN) {
      parts.add(el("details.more").of(
          el("summary").of(words.say("reports.more", "n", articles.size() - SHOWN)),
          list(articles.subList(SHOWN, articles.size()))));
    }
    if (articles.size() == 1) {
      parts.add(el("p.lede").of(words.say("reports.one")));
    }
    return parts;
  }

  private Html from(Story.Label label) {
    Optional<Html> place = label.span().map(span -> el("a.loc").with("href", "#" + view.places().blockId(span))
        .of(view.places().siglum(span.article())));
    return words.rich("label." + Places.key(label.from()) + (place.isPresent() ? ".placed" : ""),
        "report", place.orElse(Html.none()));
  }

  private Html list(List<Article> articles) {
    Reports reports = new Reports(view);
    return el("ul.reps").of(articles.stream().map(article -> (Html) el("li").of(
        el("b.sig").of(view.places().siglum(article)),
        el("div").of(
            el("a").with("href", "#" + view.places().textId(article)).of(el("bdi").of(reports.name(article))),
            el("span.who").of(text(reports.details(article)))))).toList());
  }
}
