package org.cotejo.analysis;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Article;

/**
 * What is known of an article's language before anything is made of it.
 *
 * @param sentences in order of the text; asides are left out, titles and headings are in
 * @param names proper names, in order, not overlapping
 * @param attributions as the model gives them, unrepaired, in order of their cues
 * @param measures what the model holds the numbers to measure
 */
public record Analysis(
    Article article, List<Sentence> sentences, List<Name> names, List<Attribution> attributions,
    MeasureVectors measures) {

  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
  }

  /** An analysis that knows nothing of what numbers measure. */
  public Analysis(Article article, List<Sentence> sentences, List<Name> names, List<Attribution> attributions) {
    this(article, sentences, names, attributions, MeasureVectors.NONE);
  }

  /** The sentence that holds an offset, if one does. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }
}
