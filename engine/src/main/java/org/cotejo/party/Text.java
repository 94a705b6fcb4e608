package org.cotejo.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;

/** An article's analysis as this room looks at it: words by sentence, blocks by number, what is quoted. */
final class Text {

  private final Analysis analysis;
  private final List<List<Word>> words = new ArrayList<>();
  private final int[] blocks;
  private final int[] nameStarts;
  private final BitSet quoted = new BitSet();
  private final BitSet cues = new BitSet();

  Text(Analysis analysis, List<Attribution> attributions) {
    this.analysis = analysis;
    this.nameStarts = analysis.names().stream().mapToInt(name -> name.span().start()).toArray();
    this.blocks = new int[analysis.sentences().size()];
    int block = 0;
    for (int k = 0; k < blocks.length; k++) {
      Sentence sentence = analysis.sentences().get(k);
      words.add(Word.of(sentence));
      if (k > 0 && !sentence.block().equals(analysis.sentences().get(k - 1).block())) {
        block++;
      }
      blocks[k] = block;
    }
    markQuotations();
    attributions.forEach(a -> a.cue().forEach(cue -> cues.set(cue.start(), cue.end())));
  }

  Article article() {
    return analysis.article();
  }

  List<Name> names() {
    return analysis.names();
  }

  int size() {
    return blocks.length;
  }

  List<Word> words(int sentence) {
    return words.get(sentence);
  }

  /** Number of the block that a sentence stands in, counted from 0. */
  int block(int sentence) {
    return blocks[sentence];
  }

  Block.Kind blockKind(int sentence) {
    return analysis.sentences().get(sentence).block().kind();
  }

  Language language(int sentence) {
    return analysis.sentences().get(sentence).language();
  }

  ClosedClass closed(int sentence) {
    return ClosedClass.of(language(sentence));
  }

  /** Index of the sentence that holds an offset, or of the last one before it; 0 if none is. */
  int sentenceAt(int offset) {
    int low = 0;
    int high = blocks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (analysis.sentences().get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Index of the first word of a sentence that ends after an offset; the number of words if none does. */
  int wordAt(int sentence, int offset) {
    List<Word> all = words.get(sentence);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).token().span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether an offset lies in the cue of an attribution, mostly a verb of saying. */
  boolean isCue(int offset) {
    return cues.get(offset);
  }

  boolean isQuoted(int offset) {
    return quoted.get(offset);
  }

  /** The name that holds an offset. */
  Optional<Name> nameAt(int offset) {
    List<Name> names = analysis.names();
    int at = Arrays.binarySearch(nameStarts, offset);
    int k = at >= 0 ? at : -at - 2;
    return k >= 0 && names.get(k).span().end() > offset ? Optional.of(names.get(k)) : Optional.empty();
  }

  /** The names that begin within a span, in order. */
  List<Name> namesIn(Span span) {
    int at = Arrays.binarySearch(nameStarts, span.start());
    int from = at >= 0 ? at : -at - 1;
    int end = Arrays.binarySearch(nameStarts, span.end());
    return analysis.names().subList(from, Math.max(from, end >= 0 ? end : -end - 1));
  }

  private void markQuotations() {
    int open = -1;
    for (int k = 0; k < blocks.length; k++) {
      if (k > 0 && blocks[k] != blocks[k - 1]) {
        open = -1;
      }
      for (Word word : words.get(k)) {
        if (!word.isQuote()) {
          continue;
        }
        char mark = word.token().text().charAt(0);
        boolean straight = mark == '"';
        if (open < 0 && (straight || mark == '“' || mark == '«' || mark == '„')) {
          open = word.start();
        } else if (open >= 0 && (straight || mark == '”' || mark == '»')) {
          quoted.set(open, word.token().span().end());
          open = -1;
        }
      }
    }
  }
}
