package org.cotejo.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;
import org.cotejo.story.Measure;

/** What only one of several reports gives: a measure, or a party that speaks. */
final class SingleSources implements Check {

  private static final String GROUP = "single";

  @Override
  public List<Finding> check(Facts facts) {
    if (facts.story().readings().size() < 2) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (Measure measure : facts.story().measures()) {
      List<Figure> figures = facts.figures(measure);
      if (Voices.articles(figures) == 1) {
        found.add(measure(facts, measure, figures));
      }
    }
    Map<String, List<Statement>> byParty = new LinkedHashMap<>();
    facts.story().statements().forEach(s -> s.party().ifPresent(
        p -> byParty.computeIfAbsent(p, k -> new ArrayList<>()).add(s)));
    byParty.forEach((id, said) -> facts.party(id).ifPresent(party -> {
      if (said.stream().map(s -> s.content().getFirst().article().id()).distinct().count() == 1) {
        found.add(party(party, said));
      }
    }));
    return found;
  }

  private static Finding measure(Facts facts, Measure measure, List<Figure> figures) {
    Draft draft = new Draft(Kind.SINGLE_SOURCE, Weights.SINGLE_SOURCE + Weights.more(figures),
        Message.of("finding.single.measure")
            .with("what", Argument.words(measure.label())).with("printed", Words.printed(figures))
            .with("report", Words.report(figures.getFirst().span().article()))).group(GROUP);
    figures.forEach(f -> draft.premise(f, Message.of("finding.line.said").with("printed", Words.printed(f))
        .with("speaker", Words.speaker(facts, f)),
        Draft.value(f, facts.interval(f, measure), measure.unit().orElse("1"))));
    return draft.done();
  }

  private static Finding party(Party party, List<Statement> said) {
    Draft draft = new Draft(Kind.SINGLE_SOURCE, Weights.SINGLE_SOURCE + 4.0 * said.size() / (said.size() + 4.0),
        Message.of("finding.single.party").with("name", Argument.words(party.name()))
            .with("count", Argument.number(said.size()))
            .with("report", Words.report(said.getFirst().content().getFirst().article()))).group(GROUP);
    said.forEach(s -> draft.premise(new Premise.OfStatement(s.id()), Message.of("finding.line.statement")
        .with("name", Argument.words(party.name())), Optional.empty()));
    return draft.done();
  }
}
