package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.article.Language.ENGLISH;
import static org.cotejo.story.StoryFixture.reading;

import java.util.List;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.StoryBuilder;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private static List<Finding> of(Kind kind, ArticleReading... readings) {
    return Checks.run(StoryBuilder.build("y1", List.of(readings))).stream().filter(f -> f.kind() == kind).toList();
  }

  private static ArticleReading first() {
    return reading("a1", ENGLISH, "2025-03-01",
        "Slide\n[At least three people|n=3|said=at_least|counted=people|predicate=killed] were killed.");
  }

  private static ArticleReading later() {
    return reading("a2", ENGLISH, "2025-03-02", "Slide\n[Six people|n=6|counted=people|predicate=killed] were killed.");
  }

  @Test
  void anOpenTollAndALaterHigherOneAreAnUpdateThoughTheyCanMeet() {
    assertThat(of(Kind.UPDATE, first(), later())).hasSize(1);
    assertThat(of(Kind.ROUNDING, first(), later())).isEmpty();
  }

  @Test
  void ofOneDayTheyCanOnlyBothBeTrue() {
    ArticleReading sameDay =
        reading("a2", ENGLISH, "2025-03-01", "Slide\n[Six people|n=6|counted=people|predicate=killed] were killed.");

    assertThat(of(Kind.UPDATE, first(), sameDay)).isEmpty();
    assertThat(of(Kind.ROUNDING, first(), sameDay)).hasSize(1);
  }

  @Test
  void twoCountsOfOneReportInItsOwnVoiceAreNoUpdate() {
    assertThat(of(Kind.UPDATE, reading("a1", ENGLISH, "2025-03-01",
        "Raids\nThe raids killed [60 people|n=60|counted=people|predicate=killed]. "
            + "The first one killed [five people|n=5|counted=people|predicate=killed|window=total]."))).isEmpty();
  }

  @Test
  void bareCountsFarApartAreNoConflict() {
    assertThat(of(Kind.CONFLICT,
        reading("a1", ENGLISH, "2025-03-01", "Flood\nThere were [40 homes|n=40|counted=homes] near Marlow bridge."),
        reading("a2", ENGLISH, "2025-03-01", "Flood\nThere were [five homes|n=5|counted=homes] near Marlow bridge."))).isEmpty();
    assertThat(of(Kind.CONFLICT,
        reading("a1", ENGLISH, "2025-03-01", "Flood\nThere were [40 homes|n=40|counted=homes] near Marlow bridge."),
        reading("a2", ENGLISH, "2025-03-01", "Flood\nThere were [30 homes|n=30|counted=homes] near Marlow bridge."))).hasSize(1);
  }

  @Test
  void aReleaseIsOneVoiceWithWhomItNames() {
    String report = "Mill\n{Ana Ruiz:The mill made [950 tonnes|n=950|half=5|unit=t|counted=paper]}, she said.";
    assertThat(of(Kind.ONE_VOICE,
        reading("a1", ENGLISH, "2025-03-01", "Press release: a good year\n"
            + "The mill made [950 tonnes|n=950|half=5|unit=t|counted=paper]. Ana Ruiz runs it."),
        reading("a2", ENGLISH, "2025-03-01", report))).hasSize(1);
    assertThat(of(Kind.AGREEMENT,
        reading("a1", ENGLISH, "2025-03-01", "A good year\n"
            + "The mill made [950 tonnes|n=950|half=5|unit=t|counted=paper]. Ana Ruiz runs it."),
        reading("a2", ENGLISH, "2025-03-01", report))).hasSize(1);
  }

  @Test
  void aNumberedBulletinIsItsSendersOwn() {
    String told = "\nThe mill made [950 tonnes|n=950|half=5|unit=t|counted=paper]. Ana Ruiz runs it.";
    String report = "Mill\n{Ana Ruiz:The mill made [950 tonnes|n=950|half=5|unit=t|counted=paper]}, she said.";
    for (String heading : List.of("Bulletin 14: a good year", "Parte semanal n.º 11", "Boletín 3")) {
      assertThat(of(Kind.ONE_VOICE, reading("a1", ENGLISH, "2025-03-01", heading + told),
          reading("a2", ENGLISH, "2025-03-01", report))).as(heading).hasSize(1);
    }
    for (String heading : List.of("Bulletin tells of 14 storms", "Parte de 11 vecinos")) {
      assertThat(of(Kind.ONE_VOICE, reading("a1", ENGLISH, "2025-03-01", heading + told),
          reading("a2", ENGLISH, "2025-03-01", report))).as(heading).isEmpty();
    }
  }

  private static ArticleReading plan(String id, String published, String value, String said) {
    return reading(id, ENGLISH, published, "Bridge\n{Ana Ruiz:The bridge will cost [" + value
        + " million euros|n=" + value + "000000|half=500000|unit=EUR|counted=bridge|modality=forecast]}, " + said + ".");
  }

  @Test
  void aForecastThatItsMakerChangesLaterIsAnUpdateAndNoConflict() {
    assertThat(of(Kind.UPDATE, plan("a1", "2025-03-01", "40", "she said"), plan("a2", "2025-10-01", "60", "she said")))
        .hasSize(1);
    assertThat(of(Kind.CONFLICT, plan("a1", "2025-03-01", "40", "she said"), plan("a2", "2025-10-01", "60", "she said")))
        .isEmpty();
    assertThat(of(Kind.CONFLICT, plan("a1", "2025-03-01", "40", "she said"), plan("a2", "2025-03-01", "60", "she said")))
        .hasSize(1);
  }

  @Test
  void aLowerTollInALaterReportIsAConflict() {
    ArticleReading less =
        reading("a3", ENGLISH, "2025-03-04", "Slide\n[Two people|n=2|counted=people|predicate=killed] were killed.");

    assertThat(of(Kind.CONFLICT, later(), less)).hasSize(1);
    assertThat(of(Kind.UPDATE, later(), less)).isEmpty();
  }

  @Test
  void oneValueInOtherWordsIsOneMeasureAndAnotherValueBesideItIsNot() {
    ArticleReading first = reading("a1", ENGLISH, "2025-03-01",
        "Raid\nPolice seized [412 parcels|n=412|counted=parcels] in the warehouse at Ostra on the quay.");
    ArticleReading second = reading("a2", ENGLISH, "2025-03-01",
        "Raid\nThe warehouse at Ostra held [412 bundles|n=412|counted=bundles] and [97 crates|n=97|counted=crates].");

    assertThat(of(Kind.AGREEMENT, first, second)).hasSize(1);
    assertThat(of(Kind.CONFLICT, first, second)).isEmpty();
  }
}
