package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Span;
import org.cotejo.statement.Statement;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.Offices;

/** What a statement's clauses say, with and without a "no". */
final class Positions {

  /** A clause of fewer words says too little to be known again. */
  private static final int LEAST = 2;

  /**
   * A clause.
   *
   * @param words its words but for those that negate and for a pronoun before them
   */
  private record Clause(List<String> words, boolean negated) {}

  private final Facts facts;

  Positions(Facts facts) {
    this.facts = facts;
  }

  /** Whether one statement says what the other says with a "no": "it is not needed" and "it is needed". */
  boolean areOpposed(Statement a, Statement b) {
    List<Clause> second = clauses(b);
    return clauses(a).stream().anyMatch(x -> second.stream()
        .anyMatch(y -> x.negated() != y.negated() && x.words().equals(y.words())));
  }

  /** Whether the words of a statement, or the sentence that tells it, say that the speaker has changed. */
  boolean isTurn(Statement statement) {
    return sentences(statement).stream().anyMatch(s -> Cues.in(s, Cue.TURN));
  }

  private List<Sentence> sentences(Statement statement) {
    Span first = statement.content().getFirst();
    return facts.reading(first.article().id()).analysis().sentences().stream()
        .filter(s -> statement.content().stream().anyMatch(c -> c.overlaps(s.span()))).toList();
  }

  private List<Clause> clauses(Statement statement) {
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : sentences(statement)) {
      List<Token> clause = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        boolean inside = statement.content().stream().anyMatch(c -> c.contains(token.span()));
        boolean word = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
        if (!inside || !word || Cues.in(List.of(token), sentence.language(), Cue.JOINT)) {
          add(sentence, clause, clauses);
          clause.clear();
        } else {
          clause.add(token);
        }
      }
      add(sentence, clause, clauses);
    }
    return clauses;
  }

  private static void add(Sentence sentence, List<Token> clause, List<Clause> clauses) {
    List<String> words = new ArrayList<>();
    boolean negated = false;
    for (Token token : clause) {
      boolean no = Cues.in(List.of(token), sentence.language(), Cue.NEGATION);
      negated = negated || no;
      String plain = Cues.plain(token.lower());
      if (!no && !(words.isEmpty() && Cues.at(List.of(plain), 0, sentence.language(), Cue.SUBJECT))) {
        words.add(plain);
      }
    }
    if (words.size() >= LEAST && !Offices.content(String.join(" ", words)).isEmpty()) {
      clauses.add(new Clause(words, negated));
    }
  }
}
