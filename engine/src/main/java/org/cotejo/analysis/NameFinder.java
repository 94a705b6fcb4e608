package org.cotejo.analysis;

import java.util.List;
import org.cotejo.article.Article;

/** Finds proper names: rules and lexicons now, a head of the model when it has one. Implementations are thread-safe. */
@FunctionalInterface
public interface NameFinder {

  /** The names of an article, in order of the text, not overlapping. */
  List<Name> find(Article article, List<Sentence> sentences);

  /** Finds none. */
  static NameFinder none() {
    return (article, sentences) -> List.of();
  }
}
