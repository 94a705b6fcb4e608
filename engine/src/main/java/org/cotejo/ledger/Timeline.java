package org.cotejo.ledger;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Story;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;

/**
 * What of a story has a place in time: the reports themselves, statements whose day the text tells, and
 * happenings and forecasts that stand in a sentence with a date.
 */
public final class Timeline {

  private static final Comparator<TimelineEntry> IN_TIME = Comparator
      .<TimelineEntry, LocalDateTime>comparing(e -> e.time().flatMap(TimeValue::from).orElse(LocalDateTime.MAX))
      .thenComparing(TimelineEntry::kind)
      .thenComparing(TimelineEntry::span);

  private final Story story;
  private final Optional<LocalDateTime> lastDay;
  /** By article: where times stand that a statement is dated by. */
  private final Map<String, BitSet> used = new HashMap<>();
  private final BySpan<Figure> figures = new BySpan<>();
  /** By their cues. */
  private final BySpan<Statement> statements = new BySpan<>();
  private final List<TimelineEntry> entries = new ArrayList<>();

  private Timeline(Story story) {
    this.story = story;
    this.lastDay = story.readings().stream()
        .flatMap(reading -> reading.article().published().stream())
        .map(published -> published.date().plusDays(1).atStartOfDay())
        .max(Comparator.naturalOrder());
    story.figures().forEach(f -> figures.add(f.span(), f));
    story.statements().forEach(s -> s.cue().forEach(cue -> statements.add(cue, s)));
  }

  /** The entries of a story in the order of time, undated ones last; ids e1, e2... follow that order. */
  public static List<TimelineEntry> of(Story story) {
    return new Timeline(story).entries();
  }

  private List<TimelineEntry> entries() {
    story.readings().forEach(reading -> published(reading.article()));
    story.statements().forEach(this::said);
    story.readings().forEach(this::told);
    entries.sort(IN_TIME);
    List<TimelineEntry> numbered = new ArrayList<>();
    for (TimelineEntry e : entries) {
      numbered.add(new TimelineEntry(
          "e" + (numbered.size() + 1), e.kind(), e.time(), e.span(), e.statement(), e.figure(), e.basis()));
    }
    return List.copyOf(numbered);
  }

  private void published(Article article) {
    article.published().ifPresent(published -> {
      LocalDateTime at = published.atLocal();
      LocalDateTime end = published.time().isPresent()
          ? at.plusMinutes(1) : published.date().plusDays(1).atStartOfDay();
      add(TimelineEntry.Kind.PUBLISHED,
          Optional.of(new TimeValue(published.toString(), Optional.of(at), Optional.of(end))),
          headOf(article), Optional.empty(), Optional.empty(), TimelineEntry.Basis.PUBLISHED);
    });
  }

  /** The words that stand for a whole report: where its date is printed, else its title, else its first block. */
  private static Span headOf(Article article) {
    return article.blocks().stream().filter(b -> b.kind() == Block.Kind.DATELINE).findFirst()
        .or(() -> article.blocks().stream().filter(b -> b.kind() == Block.Kind.TITLE).findFirst())
        .or(() -> article.blocks().stream().findFirst())
        .map(article::span)
        .orElseGet(() -> article.span(0, 0));
  }

  /** A statement whose day the text itself tells; that it was made by the day of its report says nothing. */
  private void said(Statement statement) {
    statement.said().ifPresent(said -> {
      if (said.basis() == Statement.Said.Basis.PUBLISHED) {
        return;
      }
      said.span().ifPresent(span -> used.computeIfAbsent(span.article().id(), a -> new BitSet())
          .set(span.start(), span.end()));
      Span anchor = said.span().or(() -> first(statement)).orElseThrow();
      add(TimelineEntry.Kind.SAID, Optional.of(said.value()), anchor, Optional.of(statement.id()), Optional.empty(),
          switch (said.basis()) {
            case PRINTED -> TimelineEntry.Basis.PRINTED;
            case RELATIVE -> TimelineEntry.Basis.RELATIVE;
            case SIGNATURE -> TimelineEntry.Basis.SIGNATURE;
            case PUBLISHED -> TimelineEntry.Basis.PUBLISHED;
          });
    });
  }

  private static Optional<Span> first(Statement statement) {
    return statement.cue().stream().findFirst().or(() -> statement.content().stream().findFirst());
  }

  private void told(ArticleReading reading) {
    for (TimeExpression time : reading.times()) {
      boolean point = time.type() != TimeExpression.Type.DURATION && time.type() != TimeExpression.Type.SET
          && time.type() != TimeExpression.Type.TIME;
      boolean body = reading.article().blockAt(time.span().start()).map(b -> b.kind().isBody()).orElse(false);
      if (point && body && !isUsed(time.span())) {
        told(reading, time);
      }
    }
  }

  private boolean isUsed(Span span) {
    int next = used.getOrDefault(span.article().id(), new BitSet()).nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private void told(ArticleReading reading, TimeExpression time) {
    Optional<Sentence> sentence = reading.analysis().sentenceAt(time.span().start());
    Span words = sentence.map(Sentence::span).orElse(time.span());
    Optional<Figure> figure = figures.beginningIn(words)
        .filter(f -> words.contains(f.span()) && time.value().map(v -> speaksOf(f, v)).orElse(false))
        .findFirst();
    Optional<LocalDateTime> from = time.value().flatMap(TimeValue::from);
    Optional<Statement> unsaid = from.isPresent() ? Optional.empty() : cueBeside(words, time.span());
    if (from.isEmpty() && unsaid.isEmpty()) {
      return;
    }
    TimelineEntry.Kind kind = unsaid.isPresent() ? TimelineEntry.Kind.SAID
        : isForecast(figure, from) ? TimelineEntry.Kind.FORECAST : TimelineEntry.Kind.HAPPENED;
    TimelineEntry.Basis basis = switch (time.basis()) {
      case PRINTED -> TimelineEntry.Basis.PRINTED;
      case RELATIVE -> TimelineEntry.Basis.RELATIVE;
      case UNRESOLVED -> TimelineEntry.Basis.UNRESOLVED;
    };
    add(kind, from.isPresent() ? time.value() : Optional.empty(), words, unsaid.map(Statement::id),
        figure.map(Figure::id), basis);
  }

  /** The statement that a sentence makes of somebody, where an undated "today" stands outside of what he says. */
  private Optional<Statement> cueBeside(Span sentence, Span time) {
    return statements.beginningIn(sentence).distinct()
        .filter(s -> s.said().isEmpty() && s.cue().stream().anyMatch(sentence::contains)
            && s.content().stream().noneMatch(time::overlaps))
        .findFirst();
  }

  private boolean isForecast(Optional<Figure> figure, Optional<LocalDateTime> from) {
    return figure.map(f -> f.modality() == Figure.Modality.FORECAST).orElse(false)
        || (from.isPresent() && lastDay.isPresent() && !from.get().isBefore(lastDay.get()));
  }

  private static boolean speaksOf(Figure figure, TimeValue time) {
    return figure.window().map(window -> switch (window) {
      case Window.Rate rate -> false;
      case Window.Total total -> total.start().equals(Optional.of(time)) || total.end().equals(Optional.of(time));
      case Window.Level level -> level.at().equals(Optional.of(time));
      case Window.Forecast forecast -> forecast.by().equals(Optional.of(time));
    }).orElse(false);
  }

  private void add(
      TimelineEntry.Kind kind, Optional<TimeValue> time, Span span, Optional<String> statement,
      Optional<String> figure, TimelineEntry.Basis basis) {
    entries.add(new TimelineEntry("", kind, time, span, statement, figure, basis));
  }
}
