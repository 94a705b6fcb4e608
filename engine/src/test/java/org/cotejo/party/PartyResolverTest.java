package org.cotejo.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PartyResolverTest {

  @TestFactory
  Stream<DynamicTest> resolvesSpeakersOfEnglishTexts() {
    return tests(Language.ENGLISH);
  }

  @TestFactory
  Stream<DynamicTest> resolvesSpeakersOfSpanishTexts() {
    return tests(Language.SPANISH);
  }

  private static Stream<DynamicTest> tests(Language language) {
    return Golden.load(language).stream().map(golden -> DynamicTest.dynamicTest(golden.name(),
        () -> assertThat(told(golden.resolve())).containsAll(golden.expected())
            .startsWith(golden.expected().stream().filter(line -> line.startsWith(">")).toArray(String[]::new))));
  }

  /** A resolution in the words of the golden files. */
  private static List<String> told(Resolution resolution) {
    List<String> lines = new ArrayList<>();
    for (Resolution.Speaker speaker : resolution.speakers()) {
      String cites = speaker.cites().isEmpty() ? "" : " < " + name(resolution, Optional.of(speaker.cites().getFirst()));
      lines.add("> " + name(resolution, speaker.party()) + cites);
    }
    resolution.parties().stream().filter(party -> party.speaksFor().isPresent())
        .forEach(party -> lines.add("~ " + party.name() + " : " + name(resolution, party.speaksFor())));
    return lines;
  }

  private static String name(Resolution resolution, Optional<String> id) {
    return id.flatMap(i -> resolution.parties().stream().filter(party -> party.id().equals(i)).findFirst())
        .map(Party::name).orElse("?");
  }

  @Test
  void keepsTitlesAndRoles() {
    Resolution resolution = new Golden("roles", Language.ENGLISH,
        List.of("Defence Minister Clara Holm, a former pilot, [she|said] yes."), List.of()).resolve();

    assertThat(resolution.parties().getFirst().roles()).containsExactly("Defence Minister", "former pilot");
  }

  @Test
  void mentionsHoldRolesAndPronouns() {
    Resolution resolution = new Golden("mentions", Language.ENGLISH,
        List.of("Mayor Clara Holm came late. [She|said] no. [The mayor|said] yes."), List.of()).resolve();

    assertThat(resolution.parties().getFirst().mentions()).extracting(span -> span.text())
        .containsExactly("Clara Holm", "She", "The mayor");
  }

  @Test
  void placesThatDoNothingAreNoParties() {
    Resolution resolution = new Golden("places", Language.ENGLISH,
        List.of("Rain fell on Lisbon and Madrid. [Mary Cole|said] it was late."), List.of()).resolve();

    assertThat(resolution.parties()).extracting(Party::name).containsExactly("Mary Cole");
  }
}
