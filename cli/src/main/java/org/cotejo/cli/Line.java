package org.cotejo.cli;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Problem;

/**
 * A line of JSON Lines that was taken apart.
 *
 * @param id as the line gives it, else its place
 * @param article what the line holds, unless it cannot be read
 */
record Line(String id, Optional<Article> article, List<Problem> problems) {

  static Line unread(String id, Problem problem) {
    return new Line(id, Optional.empty(), List.of(problem));
  }
}
