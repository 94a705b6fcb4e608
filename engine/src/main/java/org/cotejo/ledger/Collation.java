package org.cotejo.ledger;

import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.story.Story;

/**
 * A story with what was found in it.
 *
 * @param findings in the order of their weight
 * @param timeline in order of time, undated entries last
 */
public record Collation(Story story, List<Finding> findings, List<TimelineEntry> timeline) {

  public Collation {
    findings = List.copyOf(findings);
    timeline = List.copyOf(timeline);
  }
}
