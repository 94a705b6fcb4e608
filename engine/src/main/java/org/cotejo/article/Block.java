package org.cotejo.article;

import java.util.Optional;

/**
 * A stretch of an article's text that its layout sets apart.
 *
 * @param start first UTF-16 unit of {@link Article#text()}
 * @param end the unit after the last
 * @param language language of this block, which may differ from the article's: a Spanish post in an English report
 * @param why for {@link Kind#ASIDE}, what it was set aside as, for example {@code advertisement}
 * @param truncated whether the block was printed cut off, as a post that ends in "…" and a link
 */
public record Block(int start, int end, Kind kind, Language language, Optional<String> why, boolean truncated) {

  /** What a block is for in its article. */
  public enum Kind {
    TITLE, STANDFIRST, HEADING, PARAGRAPH, QUOTATION, POST, CAPTION, LIST, DATELINE, BYLINE,
    /** Set aside: no part of the report (an advertisement's label, a share bar). */
    ASIDE;

    /** Whether statements and figures are read from such a block as from running text. */
    public boolean isBody() {
      return switch (this) {
        case PARAGRAPH, QUOTATION, POST, LIST -> true;
        default -> false;
      };
    }
  }

  public Block {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a block from " + start + " to " + end);
    }
  }

  /** A block that is whole and not set aside. */
  public static Block of(int start, int end, Kind kind, Language language) {
    return new Block(start, end, kind, language, Optional.empty(), false);
  }
}
