package org.cotejo.finding;

import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;

/**
 * One party contests something.
 *
 * @param target what another said; empty where only the contested number is known
 * @param figures the numbers that stand against each other, or the one that is contested
 */
record Contest(Statement contester, Optional<Statement> target, List<Figure> figures) {

  static Contest of(Talk talk, Statement contester, Statement target) {
    return new Contest(contester, Optional.of(target), talk.against(target, contester));
  }

  Finding finding(Facts facts) {
    Draft draft = target.map(t -> new Draft(Kind.CONTESTED, Weights.CONTESTED, Message.of("finding.contested")
            .with("name", name(facts, contester)).with("other", name(facts, t))))
        .orElseGet(() -> new Draft(Kind.CONTESTED, Weights.CONTESTED - 10,
            Message.of("finding.contested.unnamed").with("name", name(facts, contester))));
    target.ifPresent(t -> line(facts, draft, t));
    line(facts, draft, contester);
    figures.forEach(f -> draft.premise(f, Lines.allows(f, f.unit()), Optional.empty()));
    return draft.caveat(Message.of("finding.caveat.contested")).done();
  }

  private static void line(Facts facts, Draft draft, Statement statement) {
    draft.premise(new Premise.OfStatement(statement.id()), Message.of("finding.line.statement")
        .with("name", name(facts, statement)), Optional.empty());
  }

  private static Argument name(Facts facts, Statement statement) {
    return Argument.words(statement.party().flatMap(facts::party).map(Party::name).orElse(""));
  }
}
