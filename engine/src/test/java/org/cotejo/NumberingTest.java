package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.Sample;
import org.cotejo.ledger.TimelineEntry;
import org.cotejo.party.Party;
import org.cotejo.story.Measure;
import org.junit.jupiter.api.Test;

/** Each story counts from 1; a ledger of several gives every part a name of its own. */
class NumberingTest {

  private final List<Collation> unique =
      Numbering.unique(List.of(Sample.collation("y1", "a1", "a2"), Sample.collation("y2", "a3", "a4")));

  @Test
  void oneStoryStaysAsItIs() {
    Collation only = Sample.collation("y1", "a1");

    assertThat(Numbering.unique(List.of(only))).containsExactly(only);
  }

  @Test
  void noTwoStoriesShareAnId() {
    assertThat(unique.stream().flatMap(c -> c.story().parties().stream()).map(Party::id)).containsExactly("p1", "p2");
    assertThat(unique.stream().flatMap(c -> c.story().measures().stream()).map(Measure::id))
        .containsExactly("m1", "m2");
    assertThat(unique.stream().flatMap(c -> c.findings().stream()).map(Finding::id)).containsExactly("k1", "k2");
    assertThat(unique.stream().flatMap(c -> c.findings().stream()).flatMap(f -> f.group().stream()))
        .doesNotHaveDuplicates();
    assertThat(unique.stream().flatMap(c -> c.timeline().stream()).map(TimelineEntry::id)).doesNotHaveDuplicates();
  }

  @Test
  void whatNamedAPartyNamesItStill() {
    assertThat(unique.get(1).story().figures()).allSatisfy(f -> assertThat(f.claimants()).containsExactly("p2"));
    assertThat(unique.get(1).story().statements())
        .allSatisfy(s -> assertThat(Stream.concat(s.party().stream(), s.cites().stream())).containsOnly("p2"));
  }
}
