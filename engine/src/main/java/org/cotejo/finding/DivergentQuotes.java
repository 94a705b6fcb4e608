package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.finding.Quotes.Divergence;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;

/** One utterance that two reports print with different words or another number. */
final class DivergentQuotes implements Check {

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Divergence divergence : facts.divergences()) {
      found.add(finding(facts, divergence));
    }
    return found;
  }

  private static Finding finding(Facts facts, Divergence divergence) {
    Statement first = divergence.first();
    Argument name = Argument.words(first.party().flatMap(facts::party).map(Party::name).orElse(""));
    Draft draft = new Draft(Kind.DIVERGENT_QUOTE, Weights.DIVERGENT_QUOTE, Message.of("finding.divergent")
        .with("name", name)
        .with("first", words(divergence.inFirst()))
        .with("second", words(divergence.inSecond()))).holds(false);
    for (Statement statement : List.of(first, divergence.second())) {
      draft.premise(new Premise.OfStatement(statement.id()), Message.of("finding.divergent.line")
          .with("words", words(statement.equals(first) ? divergence.inFirst() : divergence.inSecond()))
          .with("report", Argument.words(statement.content().getFirst().article().input())), Optional.empty());
    }
    for (List<Figure> pair : divergence.figures()) {
      pair.forEach(f -> draft.premise(f, Lines.allows(f, f.unit()), Optional.empty()));
    }
    return draft.caveat(Message.of("finding.caveat.quote")).done();
  }

  private static Argument words(String text) {
    return text.isEmpty() ? Argument.part("finding.nothing") : Argument.words(String.join(" ", text.split("\\s+")));
  }
}
