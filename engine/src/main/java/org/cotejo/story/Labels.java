package org.cotejo.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;

/** Finds what to call a story: a title that is printed, else a heading, else its names and what it counts. */
final class Labels {

  private static final int LONG_ENOUGH = 12;

  private Labels() {}

  static Story.Label of(List<ArticleReading> readings, List<Party> parties, List<Measure> measures) {
    return printed(readings, Block.Kind.TITLE, Story.Label.From.TITLE)
        .or(() -> titles(readings))
        .or(() -> printed(readings, Block.Kind.HEADING, Story.Label.From.HEADING))
        .orElseGet(() -> composed(readings, parties, measures));
  }

  private static Optional<Story.Label> printed(
      List<ArticleReading> readings, Block.Kind kind, Story.Label.From from) {
    return readings.stream().map(ArticleReading::article)
        .flatMap(article -> article.blocks().stream()
            .filter(block -> block.kind() == kind && block.end() - block.start() >= LONG_ENOUGH)
            .map(block -> article.span(block).strip()).limit(1))
        .max(Comparator.comparingInt(Labels::named).thenComparing(Comparator.<Span>reverseOrder()))
        .map(span -> new Story.Label(oneLine(span.text()), from, Optional.of(span)));
  }

  private static Optional<Story.Label> titles(List<ArticleReading> readings) {
    return readings.stream().map(ArticleReading::article).map(Article::title).flatMap(Optional::stream).findFirst()
        .map(title -> new Story.Label(oneLine(title), Story.Label.From.TITLE, Optional.empty()));
  }

  /** How many words with a capital a heading has: names make a better label than "What happened". */
  private static int named(Span span) {
    return (int) Stream.of(span.text().split("\\s+")).skip(1)
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0))).count();
  }

  private static String oneLine(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  private static Story.Label composed(List<ArticleReading> readings, List<Party> parties, List<Measure> measures) {
    List<String> words = Stream.concat(
        parties.stream().filter(p -> p.kind() == Party.Kind.PERSON || p.kind() == Party.Kind.ORGANISATION)
            .sorted(Comparator.comparingInt((Party p) -> -p.mentions().size())).map(Party::name).limit(2),
        measures.stream().sorted(Comparator.comparingInt((Measure m) -> -m.figures().size()))
            .map(Measure::label).limit(1)).distinct().toList();
    String text = words.isEmpty() ? readings.getFirst().article().input() : String.join(", ", words);
    return new Story.Label(oneLine(text), Story.Label.From.COMPOSED, Optional.empty());
  }
}
