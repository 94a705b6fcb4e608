package org.cotejo.party;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cotejo.article.Span;

/**
 * Where a report says who made it, which is nothing that it reports: its byline and dateline, short lines of names
 * above its first paragraph, and the brackets before a dateline's dash: "LIMA, 3 may (AAN) — …". Nobody who is named
 * there alone is meant by "the agency" or "it".
 */
final class Credits {

  /** What stands behind the outlet's name in a dateline: ") - ", ").- ", ") — ". */
  private static final Pattern BRACKET_OF_DATELINE = Pattern.compile("\\)\\s?\\.?\\s?[-–—]");
  private static final int LONGEST_BRACKET_END = 8;
  private static final int LONGEST_DATELINE = 80;

  /** Lines above a report that may say who made it, and words of one, at most. */
  private static final int LINES_ABOVE = 4;
  private static final int LONGEST_CREDIT = 6;

  private final Text text;

  Credits(Text text) {
    this.text = text;
  }

  /** Whether a name stands in a credit. */
  boolean holds(Span name) {
    int sentence = text.sentenceAt(name.start());
    return switch (text.blockKind(sentence)) {
      case BYLINE, DATELINE -> true;
      default -> isCreditLine(sentence) || isInDateline(name, sentence);
    };
  }

  /** Whether a name stands in brackets, a dash behind them, where its sentence begins. */
  private boolean isInDateline(Span name, int sentence) {
    String printed = text.article().text();
    return name.start() > 0 && printed.charAt(name.start() - 1) == '('
        && text.words(sentence).getFirst().start() + LONGEST_DATELINE > name.start()
        && BRACKET_OF_DATELINE.matcher(printed)
            .region(name.end(), Math.min(printed.length(), name.end() + LONGEST_BRACKET_END)).lookingAt();
  }

  /** A short line of capitalised words above the first paragraph: the outlet's name, the author's. */
  private boolean isCreditLine(int sentence) {
    return sentence < LINES_ABOVE && !isTitle(sentence)
        && IntStream.rangeClosed(0, sentence).allMatch(k -> isTitle(k) || isCapitalised(k));
  }

  private boolean isTitle(int sentence) {
    return switch (text.blockKind(sentence)) {
      case TITLE, STANDFIRST -> true;
      default -> false;
    };
  }

  private boolean isCapitalised(int sentence) {
    return text.words(sentence).size() <= LONGEST_CREDIT && text.words(sentence).stream().allMatch(word -> word.isWord()
        ? word.isCapital() || text.closed(sentence).contains(word.lower()) : !word.is(":"));
  }
}
