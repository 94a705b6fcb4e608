package org.cotejo.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.analysis.Sentence;

/** The sentences of an article as clauses, each tagged when somebody first asks for it: most tell no figure. */
final class Clauses {

  private final List<Sentence> sentences;
  private final Function<Sentence, Clause> tagger;
  private final List<Optional<Clause>> made;

  Clauses(List<Sentence> sentences, Function<Sentence, Clause> tagger) {
    this.sentences = sentences;
    this.tagger = tagger;
    this.made = new ArrayList<>(Collections.nCopies(sentences.size(), Optional.empty()));
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  Clause get(int index) {
    return made.get(index).orElseGet(() -> {
      Clause clause = tagger.apply(sentences.get(index));
      made.set(index, Optional.of(clause));
      return clause;
    });
  }
}
