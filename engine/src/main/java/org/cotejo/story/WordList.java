package org.cotejo.story;

import java.util.Set;
import org.cotejo.lexicon.Lexicons;

/** A word list in the resources: an entry a line, in lower case without accents; lines that begin with # are notes. */
final class WordList {

  private WordList() {}

  static Set<String> load(String path) {
    return Set.copyOf(Lexicons.lines(WordList.class, path));
  }
}
