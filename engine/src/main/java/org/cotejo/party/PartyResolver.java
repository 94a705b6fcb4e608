package org.cotejo.party;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;

/** Resolves no source. */
public final class PartyResolver {

  /** Leaves every speaker unresolved. */
  public Resolution resolve(Analysis analysis, List<Attribution> attributions) {
    return new Resolution(List.of(), attributions.stream()
        .map(a -> new Resolution.Speaker(Optional.empty(), List.of(), "unresolved")).toList());
  }
}
