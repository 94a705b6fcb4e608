package org.cotejo.statement;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Span;
import org.cotejo.time.TimeValue;

/**
 * Somebody says something: an attribution (PARC, PolNeAR) with its speaker made out as far as can be.
 *
 * @param id such as {@code a1-s3}
 * @param source pieces of the text that name the speaker; may be empty
 * @param cue words that tell of the saying; may be empty
 * @param content what is said, in pieces where an attribution cuts it
 * @param party id of the speaker; empty if unresolved
 * @param cites ids of the parties whom the speaker cites for it, nearest first
 * @param said when it was said, if that can be told
 * @param decidedBy what found it, mended it and resolved its speaker
 */
public record Statement(
    String id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Manner manner,
    Optional<String> party,
    List<String> cites,
    Polarity polarity,
    Optional<Medium> medium,
    Optional<Said> said,
    String decidedBy) {

  /** PolNeAR's kinds: wholly in quotation marks, in part, not at all. A post is direct. */
  public enum Manner { DIRECT, INDIRECT, MIXED }

  /** Whether the speaker affirms, denies or asks what the content says. */
  public enum Polarity { AFFIRMED, DENIED, ASKED }

  /** How it was said, where the text tells. */
  public enum Medium { SPEECH, POST, DOCUMENT }

  /**
   * When a statement was made.
   *
   * @param span the words that tell the time, if they are printed
   * @param basis printed in full, counted from the article's date, a post's signature, or the article's own date
   */
  public record Said(TimeValue value, Optional<Span> span, Basis basis) {
    /** How the time of a statement was come by. */
    public enum Basis { PRINTED, RELATIVE, SIGNATURE, PUBLISHED }
  }

  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    cites = List.copyOf(cites);
  }

  /** The same statement of other parties: used when parties of several articles become one. */
  public Statement withParties(Optional<String> newParty, List<String> newCites) {
    return new Statement(id, source, cue, content, manner, newParty, newCites, polarity, medium, said, decidedBy);
  }
}
