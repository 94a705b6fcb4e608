package org.cotejo.analysis;

import org.cotejo.article.Span;

/**
 * A proper name where it stands.
 *
 * @param decidedBy the model head or the rule that found it and chose its kind
 */
public record Name(Span span, Kind kind, String decidedBy) {

  /** What bears the name. */
  public enum Kind { PERSON, ORGANISATION, PLACE, OTHER }
}
