package org.cotejo.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Window;
import org.cotejo.story.Measure.WindowKind;

/** What a finished cluster is as a measure: its label in printed words, its unit, its kind of time. */
final class MeasureForm {

  private MeasureForm() {}

  /**
   * The measure of a cluster.
   *
   * @param place where a figure stands in the order of articles and text
   */
  static Measure of(String id, Cluster draft, ToIntFunction<Figure> place) {
    Figure first = draft.figures.getFirst();
    String label = draft.figures.stream()
        .flatMap(f -> f.counted().stream().map(p -> labelled(f, p)))
        .max(Comparator.comparingInt(String::length)
            .thenComparing(Comparator.reverseOrder()))
        .orElse(first.span().text());
    return new Measure(id, label, Optional.of(first.unit()), window(draft),
        draft.figures.stream().sorted(Comparator.comparingInt(place)).map(Figure::id).toList(),
        draft.decidedBy, draft.unsure);
  }

  /** "Laboratories destroyed": what is counted and, where the text has it as one word, what became of it. */
  private static String labelled(Figure figure, Phrase counted) {
    Language language = figure.span().article().languageAt(figure.span().start());
    return figure.predicate().map(Phrase::text).filter(p -> isParticiple(p, language))
        .filter(p -> !counted.text().toLowerCase(Locale.ROOT).contains(p.toLowerCase(Locale.ROOT)))
        .filter(p -> Concepts.shipped().at(List.of(Stems.plain(p.toLowerCase(Locale.ROOT))), 0, language)
            .filter(m -> m.concept().kind() == Concepts.Kind.STATE).isPresent())
        .map(p -> counted.text() + " " + p).orElse(counted.text());
  }

  /** In Spanish only what agrees with a plural: "laboratorios destruidos", not "ha destruido". */
  private static boolean isParticiple(String word, Language language) {
    String lower = word.toLowerCase(Locale.ROOT);
    return language == Language.SPANISH ? lower.endsWith("dos") || lower.endsWith("das") : lower.endsWith("ed");
  }

  private static WindowKind window(Cluster draft) {
    return draft.figures.stream().flatMap(f -> f.window().stream()).findFirst().map(window -> switch (window) {
      case Window.Rate rate -> WindowKind.RATE;
      case Window.Total total -> WindowKind.TOTAL;
      case Window.Level level -> WindowKind.LEVEL;
      case Window.Forecast forecast -> WindowKind.FORECAST;
    }).orElse(WindowKind.UNSTATED);
  }
}
