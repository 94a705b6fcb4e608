package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Article;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.statement.Statement;

/** What only one report has, by report: the weightiest few, the rest to be opened. */
final class SingleSources {

  /** So many are shown at once. */
  private static final int SHOWN = 8;

  private final StoryView view;

  SingleSources(StoryView view) {
    this.view = view;
  }

  Optional<Html> card() {
    List<Finding> findings = view.findings(Finding.Kind.SINGLE_SOURCE);
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    List<Html> parts = new ArrayList<>();
    parts.add(el("p").of(Badge.TOLD.with(view.words().say("badge.single_source"))));
    parts.add(el("h3").of(view.words().say("single.heading")));
    parts.add(columns(findings.subList(0, Math.min(SHOWN, findings.size()))));
    if (findings.size() > SHOWN) {
      List<Finding> rest = findings.subList(SHOWN, findings.size());
      parts.add(el("details.note").of(
          el("summary").of(view.words().say("single.more", "n", rest.size())), columns(rest)));
    }
    return Optional.of(el("article.card.wide").of(parts));
  }

  private Html columns(List<Finding> findings) {
    List<Html> columns = new ArrayList<>();
    for (Article article : view.articles()) {
      List<Html> lines = findings.stream()
          .filter(finding -> place(finding).filter(span -> StoryView.isIn(span, article)).isPresent())
          .map(this::line).toList();
      if (!lines.isEmpty()) {
        Html siglum = el("b.sig").of(view.places().siglum(article));
        columns.add(el("div").of(
            el("h4").of(view.words().rich("single.only", "report", siglum)), el("ul").of(lines)));
      }
    }
    return el("div.two").of(columns);
  }

  private Html line(Finding finding) {
    return el("li").id(view.id(finding)).of(
        el("span").of(what(finding)), place(finding).map(view.printed()::placeLink).orElse(Html.none()));
  }

  /** The figures' printed words, or the speaker and how many statements; else the finding's own sentence. */
  private Html what(Finding finding) {
    List<Figure> figures = view.figuresOf(finding);
    List<Statement> statements = view.statementsOf(finding);
    if (!figures.isEmpty()) {
      Html printed = Html.joined(figures.stream().map(view.printed()::figure).toList(), ", ");
      return figures.getFirst().counted().map(counted -> Html.all(printed, text(" "), el("span.who.in").of(
          view.printed().words(counted.text(), view.printed().lang(figures.getFirst().span()))))).orElse(printed);
    }
    if (!statements.isEmpty()) {
      String count = view.words().say("who.statements", "n", statements.size());
      return Html.all(el("bdi").of(new Voices(view).speaker(statements.getFirst())), text(": " + count));
    }
    return text(view.words().say(finding.summary()));
  }

  private Optional<Span> place(Finding finding) {
    return finding.premises().stream().flatMap(premise -> switch (premise) {
      case Premise.OfFigure(String id) -> view.figure(id).stream().map(figure -> figure.span());
      case Premise.OfStatement(String id) -> view.statement(id).stream().map(Printed::where);
      case Premise.OfReference reference -> Stream.<Span>empty();
    }).findFirst();
  }
}
