package org.cotejo.figure;

import static org.cotejo.figure.WordClass.WISH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.article.Span;
import org.cotejo.statement.Statement;

/** Who stands behind a figure: the statements that hold it, and their speakers. */
final class Voices {

  private final List<Statement> statements;

  Voices(List<Statement> statements) {
    this.statements = statements;
  }

  /** The statements whose content holds the number, innermost first. */
  List<Statement> around(Span number) {
    List<Statement> found = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.content().stream().anyMatch(c -> c.overlaps(number))) {
        found.add(statement);
      }
    }
    found.sort(Comparator.comparingInt(Voices::length));
    return List.copyOf(found);
  }

  /** Whether the text tells what somebody wants or orders, rather than what he says. */
  private static boolean isWish(Statement statement) {
    return statement.manner() == Statement.Manner.INDIRECT && !statement.cue().isEmpty() && statement.cue().stream()
        .allMatch(c -> FigureWords.of(c.article().language()).is(WISH, last(c.text())));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }

  /** Nearest to the article first: whom it quotes, whom he cites, then those whom statements inside his quote. */
  static List<String> claimants(List<Statement> around) {
    Set<String> claimants = new LinkedHashSet<>();
    for (Statement statement : around.reversed()) {
      if (isWish(statement)) {
        continue;
      }
      statement.party().ifPresent(claimants::add);
      claimants.addAll(statement.cites());
    }
    return List.copyOf(claimants);
  }
}
