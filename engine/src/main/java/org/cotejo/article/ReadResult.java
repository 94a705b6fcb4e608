package org.cotejo.article;

import java.util.List;

/**
 * What came of reading some inputs.
 *
 * @param articles by content hash, then entry, then input; named a1, a2... in that order
 * @param problems by input, then place: what could not be read, and what was read with doubt
 */
public record ReadResult(List<Article> articles, List<Problem> problems) {

  public ReadResult {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }
}
