package org.cotejo.analysis.names;

import java.util.List;
import org.cotejo.article.Language;

/**
 * Words of a sentence that may be a name.
 *
 * @param words all words of the sentence
 * @param from first word of the run
 * @param to the word after its last
 * @param titled whether a title that stood before it was cut off
 */
record Run(List<Word> words, int from, int to, boolean titled, Language language) {

  int start() {
    return words.get(from).start();
  }

  int end() {
    return words.get(to - 1).end();
  }

  int size() {
    return to - from;
  }

  Word first() {
    return words.get(from);
  }

  Word last() {
    return words.get(to - 1);
  }

  /** The words, one blank between them. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int k = from; k < to; k++) {
      Word word = words.get(k);
      text.append(k == from ? "" : " ").append(k < to - 1 ? word.token().text() : word.text());
    }
    return text.toString();
  }
}
