package org.cotejo.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/** Whom the text has spoken of so far, for pronouns and for sources left out. */
final class History {

  /** Mentions looked back at. */
  private static final int REACH = 60;

  /** Whoever is spoken of again and again is what the text is about: a point for so many mentions, so many at most. */
  private static final int OFTEN = 3;
  private static final int MOST_FOR_OFTEN = 3;

  /** Who is preferred: a person over a body; whoever has just spoken, who is likely to go on. */
  enum Likelier { PERSON, SPEAKER }

  private final Text text;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<Entry, Integer> counts = new HashMap<>();

  History(Text text) {
    this.text = text;
  }

  void add(Seen mention) {
    seen.add(mention);
    counts.merge(mention.entry(), 1, Integer::sum);
  }

  /**
   * The party that stands nearest before an offset, by its place and its part in the sentence. Mentions inside
   * {@code own}, what the one looked for is said to say, count
   * little: whom a clause names, "he said" within it seldom means.
   *
   * @param likelier who is preferred besides
   */
  Optional<Entry> nearest(int offset, int blocksBack, List<Span> own, Predicate<Entry> fits, Set<Likelier> likelier) {
    int sentence = text.sentenceAt(offset);
    Entry best = null;
    int top = Integer.MIN_VALUE;
    for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - REACH); k--) {
      Seen mention = seen.get(k);
      if (mention.offset() >= offset || text.block(sentence) - text.block(mention.sentence()) > blocksBack
          || !fits.test(mention.entry())) {
        continue;
      }
      int score = score(mention, sentence) - (isIn(own, mention.offset()) ? 8 : 0)
          + (likelier.contains(Likelier.PERSON) && !mention.entry().isOrganisation() ? 4 : 0)
          + (likelier.contains(Likelier.SPEAKER) && mention.speaker() && sentence - mention.sentence() < 2 ? 6 : 0);
      if (score > top) {
        top = score;
        best = mention.entry();
      }
    }
    return Optional.ofNullable(best).filter(entry -> !entry.several);
  }

  private static boolean isIn(List<Span> spans, int offset) {
    return spans.stream().anyMatch(span -> span.start() <= offset && offset < span.end());
  }

  private int score(Seen mention, int sentence) {
    int score = 0;
    score -= 3 * Math.min(4, sentence - mention.sentence());
    score -= text.block(sentence) == text.block(mention.sentence()) ? 0 : 4;
    score += mention.subject() ? 4 : 0;
    score += mention.speaker() ? 2 : 0;
    score -= text.isQuoted(mention.offset()) ? 8 : 0;
    Block.Kind kind = text.blockKind(mention.sentence());
    score -= kind.isBody() ? 0 : 5;
    score -= mention.entry().indefinite && !mention.entry().named && !mention.speaker() ? 3 : 0;
    return score + Math.min(MOST_FOR_OFTEN, counts.getOrDefault(mention.entry(), 0) / OFTEN);
  }

  /** The parties spoken of lately, the last ones first. */
  List<Entry> recent() {
    return seen.subList(Math.max(0, seen.size() - REACH), seen.size()).reversed().stream().map(Seen::entry)
        .filter(entry -> !entry.several).distinct().toList();
  }

  /** How many blocks before an offset's a party was last spoken of; a large number if it was not. */
  int blocksSince(Entry entry, int offset) {
    int block = text.block(text.sentenceAt(offset));
    for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - REACH); k--) {
      if (seen.get(k).entry() == entry) {
        return Math.max(0, block - text.block(seen.get(k).sentence()));
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The last party spoken of in the sentence that holds an offset, before it. */
  Optional<Entry> lastIn(int sentence, int offset, Predicate<Seen> fits) {
    for (int k = seen.size() - 1; k >= Math.max(0, seen.size() - REACH); k--) {
      Seen mention = seen.get(k);
      if (mention.sentence() < sentence) {
        return Optional.empty();
      }
      if (mention.offset() < offset && !text.isQuoted(mention.offset()) && fits.test(mention)) {
        return Optional.of(mention.entry()).filter(entry -> !entry.several);
      }
    }
    return Optional.empty();
  }
}
