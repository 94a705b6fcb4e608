package org.cotejo.article.internal;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Block.Kind;
import org.cotejo.article.Published;

/**
 * An article before its languages are told.
 *
 * @param languageHint tag of the language that the source declares for the whole
 * @param blocks in order of the text, not overlapping
 */
public record Draft(
    String text,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<Published> published,
    Optional<String> languageHint,
    List<Part> blocks) {

  public Draft {
    blocks = List.copyOf(blocks);
  }

  /**
   * A block before its language is told.
   *
   * @param why what an aside was set aside as
   * @param languageHint tag of the language that the source declares for this block
   */
  public record Part(
      int start, int end, Kind kind, Optional<String> why, boolean truncated, Optional<String> languageHint) {

    static Part of(int start, int end, Kind kind) {
      return new Part(start, end, kind, Optional.empty(), false, Optional.empty());
    }

    static Part aside(int start, int end, String why) {
      return new Part(start, end, Kind.ASIDE, Optional.of(why), false, Optional.empty());
    }

    Part as(Kind other) {
      return new Part(start, end, other, why, truncated, languageHint);
    }
  }
}
