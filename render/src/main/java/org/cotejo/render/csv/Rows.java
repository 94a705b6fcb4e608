package org.cotejo.render.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Window;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.Decimals;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.render.Places;
import org.cotejo.statement.Statement;
import org.cotejo.story.Measure;
import org.cotejo.story.Story;

/** The rows of one story. */
final class Rows {

  private static final String PIECES = " \u2026 ";

  private final Story story;
  private final List<Finding> findings;
  private final Messages messages;
  private final Places places;
  private final Map<String, String> names;
  private final Map<String, String> measures = new HashMap<>();
  private final Map<String, Figure> figures;
  private final Map<String, Statement> statements;

  Rows(Collation collation, Messages messages) {
    this.story = collation.story();
    this.findings = collation.findings();
    this.messages = messages;
    this.places = new Places(story.readings().stream().map(ArticleReading::article).toList(), messages);
    this.names = story.parties().stream().collect(Collectors.toMap(Party::id, Party::name));
    this.figures = story.figures().stream().collect(Collectors.toMap(Figure::id, f -> f));
    this.statements = story.statements().stream().collect(Collectors.toMap(Statement::id, s -> s));
    for (Measure measure : story.measures()) {
      measure.figures().forEach(figure -> measures.put(figure, measure.label()));
    }
  }

  Stream<Row> figures() {
    return story.figures().stream().map(figure -> at(figure.span())
        .words("id", figure.id())
        .words("measure", Optional.ofNullable(measures.get(figure.id())))
        .words("printed", figure.span().text())
        .number("low", figure.estimate().low())
        .number("high", figure.estimate().high())
        .words("said", code(figure.estimate().said()))
        .printed("interval_low", figure.estimate().interval().low().map(Decimals::low))
        .printed("interval_high", figure.estimate().interval().high().map(Decimals::high))
        .words("unit", figure.unit())
        .words("unit_printed", figure.unitText())
        .words("counted", figure.counted().map(Phrase::text))
        .words("predicate", figure.predicate().map(Phrase::text))
        .words("place", figure.place().map(Phrase::text))
        .words("window", figure.window().map(Rows::kind))
        .printed("per_day", figure.window().flatMap(Rows::perDay))
        .words("modality", code(figure.modality()))
        .words("claimants", figure.claimants().stream().map(this::name).collect(Collectors.joining("; "))));
  }

  Stream<Row> statements() {
    return story.statements().stream().map(statement -> at(statement.content().getFirst())
        .words("id", statement.id())
        .words("speaker", statement.party().map(this::name))
        .words("source", joined(statement.source()))
        .words("cue", joined(statement.cue()))
        .words("content", joined(statement.content()))
        .words("manner", code(statement.manner()))
        .words("polarity", code(statement.polarity()))
        .words("said_when", statement.said().map(said -> said.value().timex())));
  }

  Stream<Row> findings() {
    return findings.stream().map(finding -> new Row()
        .words("story", story.label().text())
        .words("id", finding.id())
        .words("kind", code(finding.kind()))
        .words("group", finding.group())
        .words("holds", finding.holds().map(Object::toString))
        .words("between", finding.between().map(Rows::code))
        .words("summary", messages.format(finding.summary()))
        .words("premises", finding.premises().stream().map(this::premise).collect(Collectors.joining("; ")))
        .words("derivation", lines(finding.derivation().stream().map(Finding.Step::message)))
        .words("caveats", lines(finding.caveats().stream())));
  }

  private Row at(Span span) {
    return new Row()
        .words("story", story.label().text())
        .words("report", places.letters(span.article()))
        .words("input", span.article().input())
        .words("paragraph", Places.within(span, messages).replace("\u00b6", ""))
        .number("start", span.start())
        .number("end", span.end());
  }

  private String premise(Premise premise) {
    return switch (premise) {
      case Premise.OfFigure(String id) -> passage(Objects.requireNonNull(figures.get(id), id).span());
      case Premise.OfStatement(String id) ->
          passage(Objects.requireNonNull(statements.get(id), id).content().getFirst());
      case Premise.OfReference reference -> messages.format(reference.name()) + " ("
          + reference.source() + ", " + reference.asOf() + ")";
    };
  }

  private String passage(Span span) {
    return places.of(span) + " \u201c" + span.text() + "\u201d";
  }

  private String name(String party) {
    return Objects.requireNonNull(names.get(party), party);
  }

  private String lines(Stream<Message> lines) {
    return lines.map(messages::format).collect(Collectors.joining("\n"));
  }

  private static String joined(List<Span> pieces) {
    return pieces.stream().map(Span::text).collect(Collectors.joining(PIECES));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String kind(Window window) {
    return switch (window) {
      case Window.Rate rate -> "rate";
      case Window.Total total -> "total";
      case Window.Level level -> "level";
      case Window.Forecast forecast -> "forecast";
    };
  }

  private static Optional<String> perDay(Window window) {
    return window instanceof Window.Rate rate ? Optional.of(Decimals.nearest(rate.perDay())) : Optional.empty();
  }
}
