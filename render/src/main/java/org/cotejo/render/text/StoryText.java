package org.cotejo.render.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cotejo.article.Article;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.ledger.Collation;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;
import org.cotejo.reading.ArticleReading;
import org.cotejo.render.Places;
import org.cotejo.render.text.Paper.Style;
import org.cotejo.statement.Statement;
import org.cotejo.story.Measure;
import org.cotejo.story.NotCompared;
import org.cotejo.story.Story;

/** One story's sections, from the top. */
final class StoryText {

  private static final int MOST_SINGLE_SOURCES = 8;

  /** Of a finding over many reports the first premises show what kind they are; the other forms have all. */
  private static final int MOST_PREMISES = 12;

  private final Collation collation;
  private final Story story;
  private final Messages messages;
  private final Paper paper;
  private final Lookup lookup;
  private final Places places;
  private final ReportNames names;

  StoryText(Collation collation, Messages messages, Paper paper) {
    this.collation = collation;
    this.story = collation.story();
    this.messages = messages;
    this.paper = paper;
    this.lookup = new Lookup(story.parties(), story.figures(), story.statements(), messages);
    this.places = new Places(story.readings().stream().map(ArticleReading::article).toList(), messages);
    this.names = new ReportNames(story.readings().stream().map(ArticleReading::article).toList(), places);
  }

  void write() {
    head();
    List<Finding> conflicts = collation.findings().stream().filter(StoryText::cannotBeTrue).toList();
    if (conflicts.isEmpty()) {
      paper.heading(say("text.conflicts.none"), Style.STRONG);
    } else {
      paper.heading(say("text.conflicts"), Style.ALARM);
      conflicts.forEach(this::finding);
    }
    others();
    measures();
    notCompared();
    statements();
  }

  private static boolean cannotBeTrue(Finding finding) {
    return finding.kind() == Finding.Kind.CONFLICT || finding.kind() == Finding.Kind.DIVERGENT_QUOTE;
  }

  private void head() {
    paper.line(0, 0, say("text.story", "reports", Argument.number(story.readings().size())), Style.QUIET);
    paper.line(0, 0, story.label().text(), Style.STRONG);
    paper.blank();
    for (ArticleReading reading : story.readings()) {
      Article article = reading.article();
      paper.line(2, 5, places.letters(article) + "  " + ReadingText.describe(article, messages), Style.PLAIN);
    }
  }

  private void others() {
    List<Finding> others = collation.findings().stream()
        .filter(f -> !cannotBeTrue(f) && f.kind() != Finding.Kind.SINGLE_SOURCE).toList();
    if (!others.isEmpty()) {
      paper.heading(say("text.findings"), Style.STRONG);
      others.forEach(this::finding);
    }
    List<Finding> single = collation.findings().stream()
        .filter(f -> f.kind() == Finding.Kind.SINGLE_SOURCE).toList();
    if (!single.isEmpty()) {
      paper.heading(say("text.single"), Style.STRONG);
      single.stream().limit(MOST_SINGLE_SOURCES).forEach(f -> paper.line(2, 4, messages.format(names.shortened(f.summary())), Style.PLAIN));
      if (single.size() > MOST_SINGLE_SOURCES) {
        paper.line(2, 4, say("text.more", "count", Argument.number(single.size() - MOST_SINGLE_SOURCES)), Style.QUIET);
      }
    }
  }

  private void finding(Finding finding) {
    paper.blank();
    Style style = cannotBeTrue(finding) ? Style.ALARM : Style.STRONG;
    paper.line(2, 4, mark(finding) + " " + verdict(finding) + ": " + messages.format(names.shortened(finding.summary())), style);
    finding.premises().stream().limit(MOST_PREMISES).forEach(this::premise);
    if (finding.premises().size() > MOST_PREMISES) {
      paper.line(6, 8, say("text.more", "count", Argument.number(finding.premises().size() - MOST_PREMISES)), Style.QUIET);
    }
    finding.derivation().stream().filter(step -> step.premise().orElse(0) < MOST_PREMISES)
        .forEach(step -> paper.line(6, 8, messages.format(names.shortened(step.message())), Style.PLAIN));
    if (!finding.caveats().isEmpty()) {
      paper.line(6, 8, finding.caveats().stream().map(messages::format)
          .collect(Collectors.joining(" ", say("text.caveats") + " ", "")), Style.QUIET);
    }
  }

  private static String mark(Finding finding) {
    return cannotBeTrue(finding) || finding.holds().map(holds -> !holds).orElse(false) ? "\u2260"
        : finding.holds().isPresent() ? "=" : "\u00b7";
  }

  private String verdict(Finding finding) {
    String kind = "text.kind." + finding.kind().name().toLowerCase(Locale.ROOT);
    boolean judged = finding.kind() == Finding.Kind.ARITHMETIC;
    return say(!judged ? kind : kind + finding.holds().map(holds -> holds ? ".holds" : ".fails").orElse(".told"));
  }

  private void premise(Premise premise) {
    switch (premise) {
      case Premise.OfFigure(String id) -> {
        Figure figure = lookup.figure(id);
        paper.line(6, 8, places.of(figure.span()) + "  " + lookup.printed(figure) + " \u2014 "
            + lookup.claimants(figure), Style.PLAIN);
      }
      case Premise.OfStatement(String id) -> {
        Statement statement = lookup.statement(id);
        paper.line(6, 8, places.of(statement.content().getFirst()) + "  " + lookup.speaker(statement) + ": "
            + Lookup.content(statement), Style.PLAIN);
      }
      case Premise.OfReference reference -> paper.line(6, 8, messages.format(Message.of("text.reference", Map.of(
          "name", Argument.part(reference.name()), "value", Argument.number(reference.value()),
          "unit", Argument.words(reference.unit()), "source", Argument.words(reference.source()),
          "date", Argument.date(reference.asOf())))), Style.PLAIN);
    }
  }

  private void measures() {
    if (story.measures().isEmpty()) {
      return;
    }
    paper.heading(say("text.measures"), Style.STRONG);
    for (Measure measure : story.measures()) {
      paper.line(2, 4, measure.label() + (measure.unsure() ? " " + say("text.unsure") : ""), Style.PLAIN);
      for (String id : measure.figures()) {
        Figure figure = lookup.figure(id);
        String hedge = figure.modality() == Figure.Modality.ASSERTED ? ""
            : ", " + say("text.modality." + figure.modality().name().toLowerCase(Locale.ROOT));
        paper.line(6, 8, places.of(figure.span()) + "  " + lookup.printed(figure) + " \u2014 "
            + lookup.claimants(figure) + hedge, Style.PLAIN);
      }
    }
  }

  /** A count by reason; which pairs they are stands in the other forms. */
  private void notCompared() {
    if (story.notCompared().isEmpty()) {
      return;
    }
    Map<NotCompared.Reason, Integer> counts = new EnumMap<>(NotCompared.Reason.class);
    story.notCompared().forEach(pair -> counts.merge(pair.reason(), 1, Integer::sum));
    paper.heading(say("text.apart"), Style.STRONG);
    counts.forEach((reason, count) -> paper.line(2, 4, say(
        "text.apart." + reason.name().toLowerCase(Locale.ROOT), "count", Argument.number(count)), Style.QUIET));
  }

  private void statements() {
    if (story.statements().isEmpty()) {
      return;
    }
    paper.heading(say("text.statements"), Style.STRONG);
    Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
    story.parties().forEach(party -> bySpeaker.put(party.id(), new ArrayList<>()));
    bySpeaker.put("", new ArrayList<>());
    story.statements().forEach(s ->
        Objects.requireNonNull(bySpeaker.get(s.party().orElse(""))).add(s));
    bySpeaker.forEach((party, said) -> {
      if (!said.isEmpty()) {
        paper.line(2, 4, lookup.speaker(said.getFirst()), Style.STRONG);
        said.forEach(this::statement);
      }
    });
  }

  private void statement(Statement statement) {
    Span at = statement.content().getFirst();
    String manner = ReadingText.manner(statement, messages);
    paper.line(6, 8, places.of(at) + "  " + manner + ": " + Lookup.content(statement), Style.PLAIN);
  }

  private String say(String key) {
    return messages.format(key);
  }

  private String say(String key, String name, Argument value) {
    return messages.format(Message.of(key, Map.of(name, value)));
  }
}
