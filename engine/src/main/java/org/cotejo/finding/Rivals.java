package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.statement.Statement;

/** Two sides' values of one thing that a report sets side by side, and that cannot both be true. */
final class Rivals {

  /** Two sides whose figures stand so many characters apart at most are set against each other. */
  private static final int BESIDE = 260;
  private static final int NEXT = 2;

  private Rivals() {}

  static List<Contest> in(Talk talk) {
    List<Contest> found = new ArrayList<>();
    List<Statement> statements = talk.statements();
    for (int i = 0; i + 1 < statements.size(); i++) {
      Statement first = statements.get(i);
      for (int j = i + 1; j < Math.min(statements.size(), i + 1 + NEXT); j++) {
        Statement second = statements.get(j);
        int gap = second.content().getFirst().start() - first.content().getLast().end();
        if (gap < BESIDE && !talk.rivals(first, second).isEmpty()) {
          found.add(Contest.of(talk, second, first));
        }
      }
    }
    return found;
  }
}
