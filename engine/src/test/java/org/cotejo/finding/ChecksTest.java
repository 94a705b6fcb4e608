package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.article.Language.ENGLISH;
import static org.cotejo.article.Language.SPANISH;
import static org.cotejo.story.StoryFixture.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cotejo.finding.Finding.Between;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Messages;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Story;
import org.cotejo.story.StoryBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The findings as the rules draw their lines, on small stories in both languages. */
class ChecksTest {

  private static List<Finding> findings(ArticleReading... readings) {
    return Checks.run(StoryBuilder.build("y1", List.of(readings)));
  }

  private static List<Finding> of(Kind kind, ArticleReading... readings) {
    return findings(readings).stream().filter(f -> f.kind() == kind).toList();
  }

  @Nested
  @DisplayName("A conflict")
  class Conflict {

    @Test
    void isToldAcrossLanguages() {
      List<Finding> found = of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01", "Fire\nThe blaze destroyed [34 homes|n=34|counted=homes|predicate=destroyed]."),
          reading("a2", SPANISH, "2025-03-01", "Fuego\nEl fuego ha destruido [27 viviendas|n=27|counted=viviendas|predicate=destruido]."));

      assertThat(found).singleElement().satisfies(f -> {
        assertThat(f.holds()).contains(false);
        assertThat(f.between()).contains(Between.OUTLETS);
        assertThat(f.premises()).hasSize(2);
        assertThat(Messages.in("en").format(f.summary())).contains("34 homes", "27 viviendas");
        assertThat(Messages.in("es").format(f.summary())).contains("34 homes", "27 viviendas");
      });
    }

    @Test
    void standsBetweenNamedSpeakers() {
      List<Finding> found = of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01",
              "March\n{Ana Ruiz:[Ninety per cent|n=90|half=0.5|unit=%|counted=crew] of the crew stayed home}, she said. "
                  + "{Paul Hart:[Fewer than half|n=50|said=less_than|unit=%|counted=crew] of the crew stayed home}, he said."));

      assertThat(found).singleElement().extracting(Finding::between).isEqualTo(Optional.of(Between.SPEAKERS));
    }

    @Test
    void ofRatesIsFoundWhateverTheTimeTheyArePer() {
      List<Finding> found = of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01", "Wells\n{Ana Ruiz:We build [4 a day|n=4|half=0.5|counted=homes|window=rate|day=4]}, she said."),
          reading("a2", SPANISH, "2025-03-01",
              "Pozos\n{Ana Ruiz:Hacemos [una cada hora|n=1|counted=viviendas|window=rate|day=24|per=PT1H]}, dijo."),
          reading("a3", ENGLISH, "2025-03-01",
              "Wells\n{Ana Ruiz:We build [28 a week|n=28|half=0.5|counted=homes|window=rate|day=4|per=P7D]}, she said."));

      assertThat(found).singleElement().satisfies(f -> {
        assertThat(f.between()).contains(Between.ONE_SPEAKER);
        assertThat(f.premises()).hasSize(3);
      });
    }
  }

  @Nested
  @DisplayName("No conflict")
  class NoConflict {

    @Test
    void betweenArrestedAndCharged() {
      assertThat(of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01", "Raid\nPolice arrested [12 people|n=12|counted=people|predicate=arrested]."),
          reading("a2", ENGLISH, "2025-03-01", "Raid\nIn all [9 people|n=9|counted=people|predicate=charged] were charged."))).isEmpty();
    }

    @Test
    void betweenTwoPlaces() {
      assertThat(of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01",
              "Flood\nIt destroyed [40 homes|n=40|counted=homes|predicate=destroyed|place=Arlen]."),
          reading("a2", ENGLISH, "2025-03-01",
              "Flood\nIt destroyed [90 homes|n=90|counted=homes|predicate=destroyed|place=Tamar]."))).isEmpty();
    }

    @Test
    void betweenNowAndAYearAgo() {
      assertThat(of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01", "Lake\nThe lake is [41%|n=41|half=0.5|unit=%|counted=lake] full."),
          reading("a2", ENGLISH, "2025-03-01",
              "Lake\nA year ago it was [58%|n=58|half=0.5|unit=%|counted=lake] full."))).isEmpty();
    }

    @Test
    void betweenUnitsThatNoFactorJoins() {
      assertThat(of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01", "Bill\nThe cost is [$25 million|n=25000000|half=500000|unit=USD|counted=cost]."),
          reading("a2", SPANISH, "2025-03-01",
              "Cuenta\nEl coste es de [90 millones|n=90000000|half=500000|unit=COP|counted=coste]."))).isEmpty();
    }

    @Test
    void betweenAFactAndAForecastOrADenial() {
      assertThat(of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01", "Mill\nThe mill employs [300 workers|n=300|half=50|counted=workers]."),
          reading("a2", ENGLISH, "2025-03-01", "Mill\nIt will employ [700 workers|n=700|half=50|counted=workers|modality=forecast]."),
          reading("a3", ENGLISH, "2025-03-01", "Mill\nIt never had [900 workers|n=900|half=50|counted=workers|modality=denied]."))).isEmpty();
    }

    @Test
    void betweenPartsAndTheirWhole() {
      assertThat(of(Kind.CONFLICT,
          reading("a1", ENGLISH, "2025-03-01",
              "Cuts\nThe firm will cut [640 jobs|n=640|half=5|counted=jobs]: [410|n=410|half=5|counted=jobs] in Arlen and [230|n=230|half=5|counted=jobs] in Tamar."),
          reading("a2", ENGLISH, "2025-03-01", "Cuts\nThe firm will cut [640 jobs|n=640|half=5|counted=jobs]."))).isEmpty();
    }
  }

  @Test
  void aTollThatGrowsIsAnUpdateAndOneThatShrinksAConflict() {
    ArticleReading early = reading("a1", ENGLISH, "2025-03-01", "Quake\nIt killed [nine people|n=9|counted=people|predicate=killed].");
    ArticleReading more = reading("a2", SPANISH, "2025-03-02", "Sismo\nEl sismo deja [14 muertos|n=14|counted=muertos].");
    ArticleReading fewer = reading("a2", SPANISH, "2025-03-02", "Sismo\nEl sismo deja [7 muertos|n=7|counted=muertos].");

    assertThat(of(Kind.UPDATE, early, more)).hasSize(1);
    assertThat(of(Kind.CONFLICT, early, more)).isEmpty();
    assertThat(of(Kind.CONFLICT, early, fewer)).hasSize(1);
  }

  @Test
  void aRoundFigureAndAnExactOneAreARounding() {
    assertThat(of(Kind.ROUNDING,
        reading("a1", ENGLISH, "2025-03-01", "Traps\nThey destroyed [18,000 traps|n=18000|half=500|counted=traps|predicate=destroyed]."),
        reading("a2", SPANISH, "2025-03-01", "Trampas\nDestruyeron [18.400 trampas|n=18400|half=50|counted=trampas|predicate=destruyeron].")))
        .isEmpty();
    assertThat(of(Kind.ROUNDING,
        reading("a1", ENGLISH, "2025-03-01", "Labs\nThey destroyed [18,000 laboratories|n=18000|half=500|counted=laboratories|predicate=destroyed]."),
        reading("a2", SPANISH, "2025-03-01", "Laboratorios\nDestruyeron [18.400 laboratorios|n=18400|half=50|counted=laboratorios|predicate=destruyeron].")))
        .singleElement().satisfies(f -> assertThat(f.result()).isPresent());
  }

  @Test
  void independentVoicesAgreeAndOneVoiceDoesNot() {
    ArticleReading union = reading("a1", ENGLISH, "2025-03-01", "Walkout\n{Ana Ruiz:[310 workers|n=310|half=5|counted=workers] stayed out}, she said.");
    ArticleReading paper = reading("a2", SPANISH, "2025-03-01", "Paro\nPararon [310 trabajadores|n=310|half=5|counted=trabajadores].");
    ArticleReading again = reading("a3", SPANISH, "2025-03-01", "Paro\n{Ana Ruiz:pararon [310 trabajadores|n=310|half=5|counted=trabajadores]}, dijo.");

    assertThat(of(Kind.AGREEMENT, union, paper)).hasSize(1);
    assertThat(of(Kind.AGREEMENT, union, again)).isEmpty();
    assertThat(of(Kind.ONE_VOICE, union, again)).hasSize(1);
  }

  @Test
  void aReportPrintedTwiceIsOneVoice() {
    String text = "Strike\nThe long strike at the old shipyard of the northern town ended after [52 days|n=52|half=0.5|unit=d|counted=strike] on Monday evening.";

    List<Finding> found = findings(reading("a1", ENGLISH, "2025-03-01", text), reading("a2", ENGLISH, "2025-03-01", text));

    assertThat(found).extracting(Finding::kind).contains(Kind.ONE_VOICE).doesNotContain(Kind.AGREEMENT, Kind.CONFLICT);
  }

  @Nested
  class Arithmetic {

    @Test
    void findsPartsAndShares() {
      List<Finding> found = of(Kind.ARITHMETIC,
          reading("a1", ENGLISH, "2025-03-01",
              "Budget\nThe plan costs [$14.2 million|n=14.2|half=0.05|unit=USD|counted=plan]: [$9.7 million|n=9.7|half=0.05|unit=USD|counted=roads] for roads and [$4.5 million|n=4.5|half=0.05|unit=USD|counted=bridges] for bridges.\n"
                  + "Some paragraph without any number stands here. And one more. And another one.\n"
                  + "Of [320 boats|n=320|half=5|counted=boats], [80|n=80|counted=boats] sank, or [25 percent|n=25|half=0.5|unit=%|counted=boats] of them."));

      assertThat(found).hasSize(2).allSatisfy(f -> assertThat(f.holds()).contains(true));
    }

    @Test
    void saysThatAStatedChangeDoesNotHold() {
      List<Finding> found = of(Kind.ARITHMETIC,
          reading("a1", SPANISH, "2025-03-01",
              "Deuda\nLa deuda bajará de [92|n=92|half=0.5|unit=EUR|counted=deuda] a [78 millones|n=78|half=0.5|unit=EUR|counted=deuda], un [18 %|n=18|half=0.5|unit=%|counted=deuda] menos."));

      assertThat(found).singleElement().satisfies(f -> {
        assertThat(f.holds()).contains(false);
        assertThat(f.result()).get().extracting(r -> r.test()).isEqualTo(Optional.of(Finding.Result.Test.ABOVE));
      });
    }

    @Test
    void holdsRatesAgainstTheTotalsOfANamedPeriod() {
      List<Finding> found = of(Kind.ARITHMETIC,
          reading("a1", ENGLISH, "2025-03-01",
              "Wells\n{Ana Ruiz:My government has drilled [10,800 wells|n=10800|half=50|counted=wells|window=total|label=my government]}, she said.\n"
                  + "{Ana Ruiz:We drill [10 a day|n=10|half=0.5|counted=wells|window=rate|day=10], and [one every hour|n=1|counted=wells|window=rate|day=24|per=PT1H]}, she said.\n"
                  + "Her government of [three years|n=3|half=0.05|unit=a|counted=government] ends in May."));

      List<Finding> group = found.stream().filter(f -> f.group().isPresent()).toList();
      assertThat(group).hasSize(2);
      assertThat(group).extracting(f -> f.holds().orElseThrow()).containsExactlyInAnyOrder(true, false);
      assertThat(group).filteredOn(f -> !f.holds().orElseThrow()).singleElement().satisfies(f -> {
        assertThat(f.result().orElseThrow().test()).contains(Finding.Result.Test.ABOVE);
        assertThat(Messages.in("en").format(f.summary())).contains("would make");
      });
    }

    @Test
    void holdsAMultipleAgainstTheWorldPopulation() {
      List<Finding> found = of(Kind.ARITHMETIC,
          reading("a1", SPANISH, "2025-03-01",
              "Vacunas\n{Ana Ruiz:fabricamos [16.000 millones de dosis|n=16000000000|half=500000000|counted=dosis], [dos veces|n=2|kind=multiple|counted=dosis] la población mundial}, dijo."));

      assertThat(found).singleElement().satisfies(f -> {
        assertThat(f.holds()).contains(true);
        assertThat(f.premises()).anyMatch(p -> p instanceof Premise.OfReference r && r.source().contains("United Nations"));
      });
    }
  }

  @Test
  void oneUtteranceWithTwoNumbersIsADivergentQuoteAndAConflict() {
    ArticleReading first = reading("a1", ENGLISH, "2025-03-01",
        "Pay\n{Ana Ruiz|direct:“They waited [six months|n=6|half=0.5|unit=mo] before anybody told the families,”} she said.");
    ArticleReading second = reading("a2", ENGLISH, "2025-03-01",
        "Pay\n{Ana Ruiz|direct:“They waited [six weeks|n=6|half=0.5|unit=wk] before anybody told the families.”}");
    ArticleReading cut = reading("a2", ENGLISH, "2025-03-01", "Pay\n{Ana Ruiz|direct:“before anybody told the families.”}");

    assertThat(of(Kind.DIVERGENT_QUOTE, first, second)).hasSize(1);
    assertThat(of(Kind.CONFLICT, first, second)).singleElement()
        .extracting(Finding::between).isEqualTo(Optional.of(Between.ONE_SPEAKER));
    assertThat(of(Kind.DIVERGENT_QUOTE, first, cut)).isEmpty();
  }

  @Test
  void whatOnePartySaysAnotherContestsOnlyIfTheTextSaysSo() {
    ArticleReading denied = reading("a1", SPANISH, "2025-03-01",
        "Agua\n{Ana Ruiz:el agua llega a todos}, dijo Ana Ruiz. Pablo Hart lo desmintió. {Pablo Hart|direct:«El agua no llega»}, dijo.");
    ArticleReading other = reading("a1", SPANISH, "2025-03-01",
        "Agua\n{Ana Ruiz:el agua llega a todos}, dijo Ana Ruiz. {Pablo Hart|direct:«El pan no llega»}, dijo.");

    assertThat(of(Kind.CONTESTED, denied)).singleElement().satisfies(f -> assertThat(f.premises()).hasSize(2));
    assertThat(of(Kind.CONTESTED, other)).isEmpty();
  }

  @Test
  void whoeverIsQuestionedContestsNothingAndWhoeverQuestionsAClaimDoes() {
    String claim = "Water\n{Ana Ruiz:the water reaches every street}, said Ana Ruiz. ";
    ArticleReading asked = reading("a1", ENGLISH, "2025-03-01",
        claim + "When questioned by reporters, Pablo Hart was cautious. {Pablo Hart:he had not seen the plan}, he said.");
    ArticleReading doubted = reading("a1", ENGLISH, "2025-03-01",
        claim + "Pablo Hart questioned the claim. {Pablo Hart:half of the streets are dry}, he said.");

    assertThat(of(Kind.CONTESTED, asked)).isEmpty();
    assertThat(of(Kind.CONTESTED, doubted)).singleElement().satisfies(f -> assertThat(f.premises()).hasSize(2));
  }

  @Test
  void theOrderOfTheReportsChangesNothing() {
    List<ArticleReading> readings = new ArrayList<>(List.of(
        reading("a1", ENGLISH, "2025-03-01", "Fire\nIt destroyed [34 homes|n=34|counted=homes|predicate=destroyed] and [2 bridges|n=2|counted=bridges]."),
        reading("a2", SPANISH, "2025-03-01", "Fuego\nDestruyó [27 viviendas|n=27|counted=viviendas|predicate=destruido] y [2 puentes|n=2|counted=puentes]."),
        reading("a3", ENGLISH, "2025-03-02", "Fire\n{Ana Ruiz:[34 homes|n=34|counted=homes|predicate=destroyed] are gone}, she said.")));
    List<Finding> first = Checks.run(StoryBuilder.build("y1", readings));

    Collections.reverse(readings);

    assertThat(Checks.run(StoryBuilder.build("y1", readings))).isEqualTo(first);
    assertThat(first).extracting(Finding::id).startsWith("k1", "k2");
    assertThat(first).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
  }

  @Test
  void everyPremiseIsInTheStoryAndEveryLineCanBeSaidInBothLanguages() {
    Story story = StoryBuilder.build("y1", List.of(
        reading("a1", ENGLISH, "2025-03-01", "Fire\n{Ana Ruiz:It destroyed [34 homes|n=34|counted=homes|predicate=destroyed]}, she said."),
        reading("a2", SPANISH, "2025-03-01", "Fuego\nDestruyó [27 viviendas|n=27|counted=viviendas|predicate=destruido], un [12 %|n=12|half=0.5|unit=%|counted=viviendas].")));

    assertThat(Checks.run(story)).isNotEmpty().allSatisfy(f -> {
      assertThat(f.premises()).isNotEmpty().allSatisfy(p -> {
        switch (p) {
          case Premise.OfFigure(String id) -> assertThat(story.figures()).anyMatch(x -> x.id().equals(id));
          case Premise.OfStatement(String id) -> assertThat(story.statements()).anyMatch(x -> x.id().equals(id));
          case Premise.OfReference r -> assertThat(r.source()).isNotBlank();
        }
      });
      for (String language : List.of("en", "es")) {
        assertThat(Messages.in(language).format(f.summary())).isNotBlank().doesNotContain("{");
        f.derivation().forEach(s -> assertThat(Messages.in(language).format(s.message())).isNotBlank());
        f.caveats().forEach(c -> assertThat(Messages.in(language).format(c)).isNotBlank());
      }
    });
  }
}
