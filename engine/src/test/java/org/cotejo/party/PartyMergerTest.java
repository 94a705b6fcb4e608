package org.cotejo.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartyMergerTest {

  private static Party party(String id, String name, Party.Kind kind, String... roles) {
    return new Party(id, name, kind, List.of(roles), Optional.empty(), List.of(), Entry.BY_NAME);
  }

  private static Party described(String id, String name, Party.Kind kind) {
    return new Party(id, name, kind, List.of(), Optional.empty(), List.of(), Entry.BY_DESCRIPTION);
  }

  private static Party person(String id, String name, String... roles) {
    return party(id, name, Party.Kind.PERSON, roles);
  }

  private static boolean joined(Party one, Party other, Party... more) {
    List<List<Party>> articles = new ArrayList<>(List.of(List.of(one), List.of(other)));
    List.of(more).forEach(party -> articles.add(List.of(party)));
    PartyMerger.Merged merged = PartyMerger.merge(articles);
    return merged.storyIds().get(one.id()).equals(merged.storyIds().get(other.id()));
  }

  @Test
  void joinsEqualNamesWhateverTheirAccents() {
    assertThat(joined(person("a1-p1", "Nicolás Rey"), person("a2-p1", "Nicolas Rey"))).isTrue();
  }

  @Test
  void joinsASurnameThatOneOfTheStoryBears() {
    assertThat(joined(person("a1-p1", "Nicolás Rey"), person("a2-p1", "Rey"))).isTrue();
  }

  @Test
  void leavesASurnameThatTwoBear() {
    assertThat(joined(person("a1-p1", "Nicolás Rey"), person("a2-p1", "Rey"), person("a3-p1", "Julia Rey"))).isFalse();
  }

  @Test
  void joinsAnInstitutionInBothLanguages() {
    assertThat(joined(party("a1-p1", "National Risk Agency", Party.Kind.ORGANISATION),
        party("a2-p1", "Agencia Nacional de Riesgos", Party.Kind.ORGANISATION))).isTrue();
  }

  private static Party body(String id, String name) {
    return party(id, name, Party.Kind.ORGANISATION);
  }

  private static Party bodyTold(String id, String name) {
    return described(id, name, Party.Kind.ORGANISATION);
  }

  @Test
  void joinsABodyNamedInOneLanguageAndToldInTheOther() {
    assertThat(joined(body("a1-p1", "Health Ministry"), bodyTold("a2-p1", "ministerio de Salud"))).isTrue();
    assertThat(joined(bodyTold("a1-p1", "rail union"), bodyTold("a2-p1", "sindicato ferroviario"))).isTrue();
    assertThat(joined(body("a1-p1", "Coast Guard"), body("a2-p1", "Guardia Costera"))).isTrue();
    assertThat(joined(body("a1-p1", "Tarrow Museum"), bodyTold("a2-p1", "museo de Tarrow"))).isTrue();
    assertThat(joined(body("a1-p1", "Chilean Health Ministry"), body("a2-p1", "Ministerio de Salud de Chile"))).isTrue();
  }

  @Test
  void keepsBodiesOfOtherFieldsPlacesAndCountriesApart() {
    assertThat(joined(body("a1-p1", "Health Ministry"), bodyTold("a2-p1", "ministerio de Trabajo"))).isFalse();
    assertThat(joined(bodyTold("a1-p1", "rail union"), bodyTold("a2-p1", "sindicato de maestros"))).isFalse();
    assertThat(joined(body("a1-p1", "Tarrow Museum"), bodyTold("a2-p1", "museo de Ilbury"))).isFalse();
    assertThat(joined(body("a1-p1", "Peruvian Coast Guard"), body("a2-p1", "Guardia Costera de Chile"))).isFalse();
  }

  @Test
  void joinsABareBodyWithTheOnlyOneOfItsKind() {
    assertThat(joined(bodyTold("a1-p1", "museum"), body("a2-p1", "Museo de Tarrow"))).isTrue();
    assertThat(joined(bodyTold("a1-p1", "ministerio"), body("a2-p1", "Health Ministry"),
        body("a3-p1", "Labour Ministry"))).isFalse();
    assertThat(joined(bodyTold("a1-p1", "court"), body("a2-p1", "Tarrow Court"))).isFalse();
  }

  @Test
  void joinsOneWordWhateverEachReportTookItFor() {
    assertThat(joined(person("a1-p1", "Altamira"), body("a2-p1", "Altamira"))).isTrue();
    assertThat(joined(person("a1-p1", "Altamira"), body("a2-p1", "Altamira"), person("a3-p1", "Rosa Altamira"))).isFalse();
  }

  @Test
  void neitherAnAcronymNorAProductMakerShortensALongerName() {
    assertThat(joined(body("a1-p1", "NWB"), body("a2-p1", "NWB Northern"))).isFalse();
    assertThat(joined(body("a1-p1", "Tamar"), body("a2-p1", "Tamar A40"))).isFalse();
  }

  @Test
  void joinsAnAcronymWithTheNameThatHasItsInitials() {
    assertThat(joined(party("a1-p1", "Northern Water Board", Party.Kind.ORGANISATION),
        party("a2-p1", "NWB", Party.Kind.ORGANISATION))).isTrue();
  }

  @Test
  void joinsAnOfficeWithTheOnlyOneWhoHoldsIt() {
    assertThat(joined(described("a1-p1", "governor", Party.Kind.PERSON),
        person("a2-p1", "Jane Moss", "Governor"))).isTrue();
    assertThat(joined(described("a1-p1", "governor", Party.Kind.PERSON), person("a2-p1", "Jane Moss", "Governor"),
        person("a3-p1", "Ray Holt", "Governor"))).isFalse();
  }

  @Test
  void keepsGroupsAndUnnamedOnesApart() {
    assertThat(joined(described("a1-p1", "experts", Party.Kind.GROUP),
        described("a2-p1", "experts", Party.Kind.GROUP))).isFalse();
    assertThat(joined(described("a1-p1", "a spokesman", Party.Kind.UNNAMED),
        described("a2-p1", "a spokesman", Party.Kind.UNNAMED))).isFalse();
  }

  @Test
  void tellsForWhomOneSpeaksInTheStorysIds() {
    Party office = party("a1-p1", "Harbour Board", Party.Kind.ORGANISATION);
    Party speaker = new Party("a1-p2", "Ann Low", Party.Kind.PERSON, List.of("spokeswoman"), Optional.of("a1-p1"),
        List.of(), Entry.BY_NAME);

    PartyMerger.Merged merged = PartyMerger.merge(List.of(List.of(office, speaker)));

    assertThat(merged.parties().get(1).speaksFor()).contains("p1");
  }

  @Property
  void neverJoinsTwoDifferentFullNames(@ForAll("stories") List<List<Party>> story) {
    PartyMerger.Merged merged = PartyMerger.merge(story);
    List<Party> all = story.stream().flatMap(List::stream).toList();
    for (Party one : all) {
      for (Party other : all) {
        if (merged.storyIds().get(one.id()).equals(merged.storyIds().get(other.id()))) {
          assertThat(areDifferentFullNames(one.name(), other.name())).as(one.name() + " / " + other.name()).isFalse();
        }
      }
    }
  }

  private static boolean areDifferentFullNames(String one, String other) {
    Set<String> words = new HashSet<>(List.of(one.split(" ", -1)));
    Set<String> others = new HashSet<>(List.of(other.split(" ", -1)));
    return words.size() > 1 && others.size() > 1 && !words.containsAll(others) && !others.containsAll(words);
  }

  @Property
  void theOrderOfArticlesChangesOnlyIds(@ForAll("stories") List<List<Party>> story, @ForAll long seed) {
    List<List<Party>> shuffled = new ArrayList<>(story);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(partition(PartyMerger.merge(shuffled))).isEqualTo(partition(PartyMerger.merge(story)));
  }

  /** Sets of ids that are one party, with its name. */
  private static Set<List<Object>> partition(PartyMerger.Merged merged) {
    return merged.parties().stream()
        .map(party -> List.<Object>of(party.name(), party.kind(), party.roles(), merged.storyIds().entrySet().stream()
            .filter(entry -> entry.getValue().equals(party.id())).map(java.util.Map.Entry::getKey)
            .collect(Collectors.toSet())))
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<List<List<Party>>> stories() {
    Arbitrary<String> given = Arbitraries.of("Ana", "Luis", "Eva");
    Arbitrary<String> family = Arbitraries.of("Rey", "Sol", "Paz", "Mar");
    Arbitrary<String> names = Arbitraries.oneOf(family, Combinators.combine(given, family).as((g, f) -> g + " " + f),
        Combinators.combine(given, given, family).as((g, h, f) -> g + " " + h + " " + f),
        Combinators.combine(given, family, family).as((g, f, h) -> g + " " + f + " " + h));
    return names.list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4).map(articles -> {
      List<List<Party>> story = new ArrayList<>();
      for (int a = 0; a < articles.size(); a++) {
        List<Party> parties = new ArrayList<>();
        for (String name : articles.get(a)) {
          parties.add(person("a" + (a + 1) + "-p" + (parties.size() + 1), name));
        }
        story.add(parties);
      }
      return story;
    });
  }
}
