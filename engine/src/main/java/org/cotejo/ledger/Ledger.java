package org.cotejo.ledger;

import java.util.List;
import org.cotejo.article.Problem;

/**
 * All that a run has to tell. A renderer computes nothing: what it draws is here.
 *
 * @param version Cotejo's own version
 * @param model name and version of the analysis model
 * @param problems what could not be read, and why
 */
public record Ledger(String version, String model, List<Problem> problems, List<Collation> collations) {

  public Ledger {
    problems = List.copyOf(problems);
    collations = List.copyOf(collations);
  }
}
