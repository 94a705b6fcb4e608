package org.cotejo.render.html;

import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Window;
import org.cotejo.story.Measure;

/** What a measure is called: printed words of one of its figures, in the language of that figure. */
final class MeasureNames {

  private final StoryView view;

  MeasureNames(StoryView view) {
    this.view = view;
  }

  Html heading(Measure measure) {
    return view.printed().words(Words.capital(measure.label()), lang(measure));
  }

  private Optional<String> lang(Measure measure) {
    List<Figure> figures = measure.figures().stream().flatMap(id -> view.figure(id).stream()).toList();
    return figures.stream()
        .filter(figure -> figure.counted().map(Phrase::text).filter(measure.label()::contains).isPresent())
        .findFirst().or(() -> figures.stream().findFirst())
        .flatMap(figure -> view.printed().lang(figure.span()));
  }

  /** The time its figures speak of: "rate", "total so far, during his government". */
  Html period(Measure measure) {
    List<String> parts = new ArrayList<>();
    parts.add(view.words().say("window." + Places.key(measure.window())));
    List<String> labels = measure.figures().stream().flatMap(id -> view.figure(id).stream())
        .flatMap(figure -> figure.window().stream()).flatMap(window -> label(window).stream()).distinct().toList();
    if (labels.size() == 1) {
      parts.add(labels.getFirst());
    }
    return text(String.join(", ", parts));
  }

  private Optional<String> label(Window window) {
    return switch (window) {
      case Window.Rate rate -> Optional.empty();
      case Window.Total total -> total.label().map(words -> "“" + words + "”")
          .or(() -> total.start().map(view.times()::written)
              .map(start -> view.words().say("window.since", "start", start)));
      case Window.Level level -> level.at().map(view.times()::written);
      case Window.Forecast forecast -> forecast.by().map(view.times()::written);
    };
  }
}
