package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.article.Article;

/** The full texts, every character of them, with what was found marked where it stands. */
final class FullTexts {

  /** With more reports than this, texts without a finding are closed. */
  private static final int MANY = 8;

  private final StoryView view;
  private final Words words;

  FullTexts(StoryView view) {
    this.view = view;
    this.words = view.words();
  }

  Html drawn() {
    String id = view.id("texts");
    List<Html> parts = new ArrayList<>();
    parts.add(el("h2").id("h-" + id).of(words.say("section.texts")));
    parts.add(key());
    view.articles().forEach(article -> parts.add(article(article)));
    return el("section").id(id).with("aria-labelledby", "h-" + id).of(parts);
  }

  private Html key() {
    return el("p.key").of(
        el("span").of(words.say("marks")), text(" "),
        sample("fg", "marks.figure"), text(" "), sample("fg.x", "marks.conflict"), text(" "),
        sample("st", "marks.said"), text(" "), sample("cu", "marks.cue"), text(" "), sample("st.dn", "marks.denied"));
  }

  private Html sample(String look, String key) {
    return el("span").of(el("span." + look).of(words.say(key)));
  }

  private Html article(Article article) {
    String id = view.places().textId(article);
    Reports reports = new Reports(view);
    Html heading = Html.all(el("b.sig").of(view.places().siglum(article)), text(" "),
        el("bdi").of(reports.name(article)), text(" "), el("span.who").of(reports.date(article)));
    Html.Element body = el("article.text").id(id).with("aria-labelledby", "h-" + id)
        .with("lang", view.printed().lang(article));
    List<Html> paragraphs = new ArticleText(view, article).paragraphs();
    if (view.articles().size() <= MANY || hasFinding(article)) {
      return body.of(headingOf(id).of(heading)).of(paragraphs);
    }
    return body.of(el("details").of(el("summary").of(headingOf(id).of(heading))).of(paragraphs));
  }

  private Html.Element headingOf(String id) {
    return el("h3").id("h-" + id).with("lang", words.locale().getLanguage());
  }

  private boolean hasFinding(Article article) {
    boolean figures = view.story().figures().stream().filter(f -> StoryView.isIn(f.span(), article))
        .anyMatch(f -> isFound(f.id()));
    return figures || view.story().statements().stream().filter(s -> StoryView.isIn(Printed.where(s), article))
        .anyMatch(s -> isFound(s.id()));
  }

  private boolean isFound(String id) {
    return view.findingsOf(id).stream()
        .anyMatch(finding -> finding.kind() != org.cotejo.finding.Finding.Kind.SINGLE_SOURCE);
  }
}
