package org.cotejo.statement;

import java.util.List;
import org.cotejo.party.Party;

/**
 * Who can speak in an article, and what is said there.
 *
 * @param parties in order of their first mention
 * @param statements in order of the text
 */
public record Statements(List<Party> parties, List<Statement> statements) {

  public Statements {
    parties = List.copyOf(parties);
    statements = List.copyOf(statements);
  }
}
