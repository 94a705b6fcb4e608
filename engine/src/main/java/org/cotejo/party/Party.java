package org.cotejo.party;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Span;

/**
 * Who can speak or act.
 *
 * @param id {@code a1-p1} within an article, {@code p1} in a story
 * @param name the fullest name printed; for a group or an unnamed party the words that stand for it
 * @param roles offices and descriptions printed of it ("Colombia's president"), without repetition
 * @param speaksFor id of the party whose spokesperson it is
 * @param mentions where it stands, in order
 * @param decidedBy the rule or model that took the mentions together
 */
public record Party(
    String id, String name, Kind kind, List<String> roles, Optional<String> speaksFor, List<Span> mentions,
    String decidedBy) {

  /** What a party is. {@code PLACE}: a place that acts ("Washington"). {@code UNNAMED}: "a spokesperson". */
  public enum Kind { PERSON, ORGANISATION, PLACE, GROUP, UNNAMED }

  public Party {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
