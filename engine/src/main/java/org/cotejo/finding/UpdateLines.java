package org.cotejo.finding;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Times;
import org.cotejo.time.AsOf;

/**
 * The times of figures that are told in the order of their times: known ones as dates; those that a year, a week or a
 * day was assumed for as the words that the reports print.
 */
final class UpdateLines {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private final Facts facts;
  private final Optional<Times> assumed;

  private UpdateLines(Facts facts, Optional<Times> assumed) {
    this.facts = facts;
    this.assumed = assumed;
  }

  /** By known times if any figure has one, else by the first assumption that places two of them. */
  static UpdateLines of(Facts facts, List<Figure> figures) {
    boolean known = figures.stream().anyMatch(f -> facts.asOf(f).isPresent());
    Optional<Times> assumed = facts.assumed().stream()
        .filter(times -> !known && tells(facts, figures, times)).findFirst();
    return new UpdateLines(facts, assumed);
  }

  private static boolean tells(Facts facts, List<Figure> figures, Times times) {
    return figures.stream().flatMap(f -> facts.asOf(f, times).stream()).map(AsOf::from).distinct().count() > 1;
  }

  /** In the order of their times, those without one last; of one time, the lower first, as a count grows. */
  List<Figure> sorted(List<Figure> figures, String unit) {
    return figures.stream().sorted(Comparator
        .comparing((Figure f) -> time(f).map(AsOf::from).orElse(LocalDateTime.MAX))
        .thenComparing(f -> Values.middle(f, unit).orElse(BigFraction.ZERO), Interval::compare)).toList();
  }

  /** Whether the times that are known or assumed differ, or some are not known. */
  boolean differ(List<Figure> figures) {
    return figures.stream().map(f -> time(f).map(AsOf::from)).distinct().count() > 1;
  }

  /** What had to be assumed, as something that the finding does not show. */
  Optional<Message> caveat() {
    return assumed.flatMap(Times::assumes)
        .map(of -> Message.of("finding.caveat.assumed." + of.name().toLowerCase(Locale.ROOT)));
  }

  /** A figure with the time as of which it holds: what its text says, else the date of its report. */
  Message line(Figure figure) {
    Optional<AsOf> time = time(figure);
    return time.flatMap(AsOf::span).filter(span -> assumed.isPresent()).map(span -> asPrinted(figure, span, time.get()))
        .orElseGet(() -> dated(figure, time));
  }

  private static Message asPrinted(Figure figure, Span span, AsOf time) {
    return Message.of("finding.line.printed." + (time.isStated() ? "asof" : "report"))
        .with("printed", Words.printed(figure)).with("words", Argument.words(span.text()));
  }

  private static Message dated(Figure figure, Optional<AsOf> time) {
    String kind = time.map(t -> !t.isStated() ? "published" : t.value().timex().contains("T") ? "moment" : "asof")
        .orElse("undated");
    Message line = Message.of("finding.line." + kind).with("printed", Words.printed(figure));
    return time.map(t -> line.with("date", Argument.date(t.from().toLocalDate()))
        .with("time", Argument.words(CLOCK.format(t.from())))).orElse(line);
  }

  private Optional<AsOf> time(Figure figure) {
    return assumed.map(times -> facts.asOf(figure, times)).orElseGet(() -> facts.asOf(figure));
  }
}
