package org.cotejo.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.cotejo.article.Span;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;

/** When a statement was made: by a post's signature, by a time printed near its cue, else by the article's own date. */
final class SaidTimes {

  /** How far from the cue a time still tells when it was said, in characters. */
  private static final int REACH = 60;

  private final Analysis analysis;
  private final NavigableMap<Integer, TimeExpression> times = new TreeMap<>();

  SaidTimes(Analysis analysis, List<TimeExpression> times) {
    this.analysis = analysis;
    times.stream()
        .filter(t -> t.value().isPresent())
        .filter(t -> t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME)
        .forEach(t -> this.times.putIfAbsent(t.span().start(), t));
  }

  Optional<Statement.Said> of(Attribution attribution) {
    return signed(attribution).or(() -> near(attribution)).or(() -> published());
  }

  private Optional<Statement.Said> signed(Attribution attribution) {
    Optional<Block> post = analysis.article().blockAt(attribution.content().getFirst().start())
        .filter(b -> b.kind() == Block.Kind.POST);
    return post.flatMap(block -> Posts.signature(analysis.article(), block).flatMap(
        signature -> signed(signature.after(), block.language())));
  }

  /** The date is printed in the reader's language, whatever the post's own is. */
  private Optional<Statement.Said> signed(Span words, Language language) {
    return Published.printed(words.text(), language)
        .map(date -> new Statement.Said(day(date.date()), Optional.of(words), Statement.Said.Basis.SIGNATURE))
        .or(() -> in(words).findFirst().flatMap(t -> said(t, Statement.Said.Basis.SIGNATURE)));
  }

  private Optional<Statement.Said> near(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().getFirst();
    return analysis.sentenceAt(cue.start()).stream()
        .flatMap(s -> in(s.span()))
        .filter(t -> attribution.content().stream().noneMatch(c -> c.overlaps(t.span())))
        .filter(t -> distance(t.span(), cue) <= REACH)
        .min(Comparator.comparingInt(t -> distance(t.span(), cue)))
        .flatMap(t -> said(t, t.basis() == TimeExpression.Basis.PRINTED
            ? Statement.Said.Basis.PRINTED : Statement.Said.Basis.RELATIVE));
  }

  private Stream<TimeExpression> in(Span span) {
    return times.subMap(span.start(), true, span.end(), false).values().stream().filter(t -> span.contains(t.span()));
  }

  private static int distance(Span time, Span cue) {
    return Math.max(time.start() - cue.end(), cue.start() - time.end());
  }

  private static Optional<Statement.Said> said(TimeExpression time, Statement.Said.Basis basis) {
    return time.value().map(value -> new Statement.Said(value, Optional.of(time.span()), basis));
  }

  /** Nothing nearer is known: a report tells of what was said by its date. */
  private Optional<Statement.Said> published() {
    return analysis.article().published().map(Published::date).map(date -> new Statement.Said(
        day(date), Optional.empty(), Statement.Said.Basis.PUBLISHED));
  }

  private static TimeValue day(LocalDate date) {
    return new TimeValue(
        date.toString(), Optional.of(date.atStartOfDay()), Optional.of(date.plusDays(1).atStartOfDay()));
  }
}
