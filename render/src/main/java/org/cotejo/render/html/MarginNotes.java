package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding;
import org.cotejo.statement.Statement;

/** Notes beside a paragraph: who says what stands in it, and what was found about it. */
final class MarginNotes {

  private final StoryView view;
  private final Words words;
  private final Voices voices;

  MarginNotes(StoryView view) {
    this.view = view;
    this.words = view.words();
    this.voices = new Voices(view);
  }

  List<Html> notes(List<Statement> statements, List<Figure> figures) {
    List<Html> notes = new ArrayList<>();
    Set<Finding> found = new LinkedHashSet<>();
    for (Statement statement : statements) {
      notes.add(speaker(statement));
      found.addAll(view.findingsOf(statement.id()));
    }
    figures.forEach(figure -> found.addAll(view.findingsOf(figure.id())));
    new FindingLinks(view).of(List.copyOf(found)).forEach(link -> notes.add(finding(link, figures)));
    figures.stream().filter(this::isOnlyHere).forEach(figure -> notes.add(only(figure)));
    return notes;
  }

  private Html speaker(Statement statement) {
    String id = "l-" + view.places().passageId(Printed.where(statement).article(), statement.id());
    return el("li").of(
        el("a").with("href", "#" + id).of(voices.speaker(statement)), text(", " + voices.how(statement)));
  }

  private Html finding(FindingLinks.Link link, List<Figure> here) {
    String note = comparison(link, here).orElseGet(link::sentence);
    return el(link.badge() == Badge.CONFLICT ? "li.x" : "li").of(
        el("a").with("href", "#" + link.id()).of(link.badge().sign(), text(" " + note)));
  }

  /** "36 a day: conflict with 9 a day and 17 a day". */
  private Optional<String> comparison(FindingLinks.Link link, List<Figure> here) {
    boolean compares = switch (link.finding().kind()) {
      case CONFLICT, ROUNDING, UPDATE -> true;
      default -> false;
    };
    List<Figure> all = view.figuresOf(link.finding());
    List<String> own = values(all.stream().filter(here::contains).toList());
    List<String> others = values(all.stream().filter(figure -> !here.contains(figure)).toList());
    others.removeAll(own);
    return compares && !own.isEmpty() && !others.isEmpty() && others.size() <= 3
        ? Optional.of(words.say("note.with", "own", words.list(own), "kind", link.word(), "others",
            words.list(others)))
        : Optional.empty();
  }

  private List<String> values(List<Figure> figures) {
    return new ArrayList<>(figures.stream().map(view.values()::read).distinct().toList());
  }

  private boolean isOnlyHere(Figure figure) {
    return view.findingsOf(figure.id()).stream().anyMatch(f -> f.kind() == Finding.Kind.SINGLE_SOURCE)
        && view.findingsOf(figure.id()).stream().allMatch(f -> f.kind() == Finding.Kind.SINGLE_SOURCE);
  }

  private Html only(Figure figure) {
    Html printed = view.printed().words(Printed.quoted(Printed.oneLine(figure.span().text())),
        view.printed().lang(figure.span()));
    return el("li").of(words.rich("note.only", "figure", printed, "report",
        view.places().siglum(figure.span().article())));
  }
}
