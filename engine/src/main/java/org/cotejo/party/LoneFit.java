package org.cotejo.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.names.Gender;
import org.cotejo.analysis.names.Roles;
import org.cotejo.party.RolePhrase.Determiner;

/**
 * Finds the one person of whom a report told only the name before it tells what he does: "Ana Gil … dice la panadera".
 * Only where words of trade tell the same gender as the name, or the text has named nobody else, and it has spoken of
 * no other such person: "the judge" or "the driver" may well be somebody whom the report never names.
 */
final class LoneFit {

  /** What people do beside being in office; of an office there is one in most reports, and nobody need be named. */
  private static final Set<String> TRADES = Set.of("founder", "worker", "teacher", "player", "artist", "scientist",
      "candidate", "politician", "deputy", "senator", "organiser", "nurse", "religious");

  /** Blocks back to where the person was spoken of, at most. */
  private static final int REACH = 2;

  private final History history;

  LoneFit(History history) {
    this.history = history;
  }

  Optional<Entry> of(RolePhrase phrase, int offset) {
    Gender gender = phrase.role().gender();
    if (!phrase.isPerson() || phrase.determiner() != Determiner.DEFINITE || gender == Gender.UNKNOWN
        || !TRADES.contains(phrase.role().concept())) {
      return Optional.empty();
    }
    List<Entry> persons = history.recent().stream().filter(entry -> entry.named && entry.isPerson()).toList();
    List<Entry> untold = persons.stream().filter(entry -> gender.fits(entry.gender) && !isTold(entry)).toList();
    return untold.size() == 1 && (untold.getFirst().gender == gender || persons.size() == 1)
        && history.blocksSince(untold.getFirst(), offset) <= REACH ? Optional.of(untold.getFirst()) : Optional.empty();
  }

  private static boolean isTold(Entry entry) {
    return entry.concepts.stream().anyMatch(concept -> !Roles.coversAll(concept));
  }
}
