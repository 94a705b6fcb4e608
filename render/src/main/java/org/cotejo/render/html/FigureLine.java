package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.figure.Figure;

/** One figure in its cell: the printed words, what they were read as, who says so and how. */
final class FigureLine {

  private final StoryView view;
  private final Voices voices;

  FigureLine(StoryView view) {
    this.view = view;
    this.voices = new Voices(view);
  }

  Html drawn(Figure figure) {
    List<Html> parts = new ArrayList<>();
    parts.add(view.printed().placedFigure(figure));
    parts.add(value(figure));
    String who = voices.occasion(figure).map(o -> voices.claimants(figure) + ", " + o)
        .orElseGet(() -> voices.claimants(figure));
    parts.add(el("span.who").of(modality(figure), text(voices.how(figure).isEmpty() ? who : who + "; " + voices.how(figure))));
    return el("li").id("c-" + view.places().passageId(figure.span().article(), figure.id())).of(parts);
  }

  private Html value(Figure figure) {
    Html read = el("b").of(view.values().read(figure));
    Html of = figure.of().map(o -> switch (o) {
      case Figure.Of.OfWords(String words) -> words;
      case Figure.Of.OfFigure(String id) -> view.figure(id).map(f -> Printed.oneLine(f.span().text())).orElse("");
    }).filter(words -> !words.isBlank())
        .map(words -> view.words().rich("value.of",
            "of", view.printed().words(words, view.printed().lang(figure.span()))))
        .map(words -> Html.all(text(" "), words)).orElse(Html.none());
    return el("span.nv").of(read, of, view.isInConflict(figure) ? conflict() : Html.none());
  }

  private Html conflict() {
    return Html.all(text(" "), el("span.cf").of(
        Badge.CONFLICT.sign(), text(" " + view.words().say("link.conflict"))));
  }

  /** A tag for whatever is not put forward as true now. */
  private Html modality(Figure figure) {
    return switch (figure.modality()) {
      case ASSERTED -> Html.none();
      case DENIED -> tag("span.tag.dn", figure);
      case FORECAST, PLANNED, HYPOTHETICAL, ASKED -> tag("span.tag", figure);
    };
  }

  private Html tag(String look, Figure figure) {
    return Html.all(el(look).of(view.words().say("modality." + Places.key(figure.modality()))), text(" "));
  }
}
