package org.cotejo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.finding.Finding;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.TimelineEntry;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;
import org.cotejo.story.Measure;
import org.cotejo.story.Story;

/**
 * Gives parties, measures, findings and timeline entries ids that no other story of the ledger has: each story is
 * built by itself and counts from 1.
 */
final class Numbering {

  private int parties;
  private int measures;
  private int findings;
  private int entries;
  private int groups;

  private Numbering() {}

  static List<Collation> unique(List<Collation> collations) {
    if (collations.size() < 2) {
      return List.copyOf(collations);
    }
    Numbering numbering = new Numbering();
    return collations.stream().map(numbering::next).toList();
  }

  private Collation next(Collation collation) {
    return new Collation(
        story(collation.story()),
        findings(collation.findings()),
        collation.timeline().stream().map(this::entry).toList());
  }

  private Story story(Story story) {
    Map<String, String> ids = new HashMap<>();
    story.parties().forEach(party -> ids.put(party.id(), "p" + ++parties));
    return new Story(story.id(), story.label(), story.readings(),
        story.parties().stream().map(p -> party(p, ids)).toList(),
        story.statements().stream().map(s -> statement(s, ids)).toList(),
        story.figures().stream().map(f -> f.withClaimants(renamed(f.claimants(), ids))).toList(),
        story.measures().stream().map(this::measure).toList(),
        story.notCompared(),
        story.opposed());
  }

  private static Party party(Party p, Map<String, String> ids) {
    return new Party(renamed(p.id(), ids), p.name(), p.kind(), p.roles(),
        p.speaksFor().map(id -> renamed(id, ids)), p.mentions(), p.decidedBy());
  }

  private static Statement statement(Statement s, Map<String, String> ids) {
    Optional<String> party = s.party().map(id -> renamed(id, ids));
    return s.withParties(party, renamed(s.cites(), ids));
  }

  private Measure measure(Measure m) {
    return new Measure("m" + ++measures, m.label(), m.unit(), m.window(), m.figures(), m.decidedBy(), m.unsure());
  }

  private List<Finding> findings(List<Finding> list) {
    Map<String, String> groupNames = new HashMap<>();
    List<Finding> renamed = new ArrayList<>();
    for (Finding f : list) {
      Optional<String> group = f.group().map(g -> groupNames.computeIfAbsent(g, _ -> "g" + ++groups));
      renamed.add(new Finding("k" + ++findings, f.kind(), group, f.holds(), f.between(), f.weight(), f.summary(),
          f.premises(), f.derivation(), f.result(), f.caveats()));
    }
    return renamed;
  }

  private TimelineEntry entry(TimelineEntry e) {
    return new TimelineEntry("e" + ++entries, e.kind(), e.time(), e.span(), e.statement(), e.figure(), e.basis());
  }

  private static List<String> renamed(List<String> list, Map<String, String> ids) {
    return list.stream().map(id -> renamed(id, ids)).toList();
  }

  private static String renamed(String id, Map<String, String> ids) {
    return ids.getOrDefault(id, id);
  }
}
