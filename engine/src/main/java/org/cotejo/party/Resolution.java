package org.cotejo.party;

import java.util.List;
import java.util.Optional;

/**
 * The parties of one article, and who the source of each attribution is.
 *
 * @param parties in order of their first mention
 * @param speakers for each attribution handed in, in its order: who says it, and whom he cites for it
 */
public record Resolution(List<Party> parties, List<Speaker> speakers) {

  /**
   * Who says what one attribution holds.
   *
   * @param party id of the party whom the article quotes; empty if unresolved
   * @param cites ids of the parties whom he in turn cites ("according to figures from the Ministry"), nearest first
   * @param decidedBy the rule that resolved the source
   */
  public record Speaker(Optional<String> party, List<String> cites, String decidedBy) {
    public Speaker {
      cites = List.copyOf(cites);
    }
  }

  public Resolution {
    parties = List.copyOf(parties);
    speakers = List.copyOf(speakers);
  }
}
