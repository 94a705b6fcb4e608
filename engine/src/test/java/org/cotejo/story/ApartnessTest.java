package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code apart.tsv}: what is said, in both languages, of two figures that were not compared. */
class ApartnessTest {

  private static final int COLUMNS = 6;

  static Stream<List<String>> cases() {
    return Lexicons.lines(ApartnessTest.class, "apart.tsv").stream().map(l -> List.of(l.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesWhatKeepsThemApart(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    MarkedReport first = MarkedReport.of(columns.get(0), columns.get(1));
    MarkedReport second = MarkedReport.of(columns.get(2), columns.get(3));
    Story story = StoryBuilder.build("y1", List.of(first.read("a1"), second.read("a2")));
    Set<String> pair = Set.of(first.figure(story, "a1"), second.figure(story, "a2"));

    List<NotCompared> told = story.notCompared().stream().filter(n -> pair.equals(Set.of(n.first(), n.second()))).toList();

    assertThat(told).hasSize(1).allSatisfy(n -> {
      assertThat(Messages.in("en").format(n.message())).isEqualTo(columns.get(4));
      assertThat(Messages.in("es").format(n.message())).isEqualTo(columns.get(5));
    });
  }

  @Test
  void namesThePlaces() {
    assertThat(told("Fire\nThe fire burned [12 homes|n=12|counted=homes|predicate=burned|place=Marlow].",
        "Fire\nThe fire burned [40 homes|n=40|counted=homes|predicate=burned|place=the whole of Ostra]."))
        .containsExactly("“12 homes” speaks of Marlow, “40 homes” of the whole of Ostra",
            "«12 homes» habla de Marlow; «40 homes», de the whole of Ostra");
  }

  @Test
  void namesTheWholeCountryInTheReadersLanguage() {
    assertThat(told("Strike\nNationwide [1,900 schools|n=1900|counted=schools|predicate=shut] are shut across the country.",
        "Strike\nThere [40 schools|n=40|counted=schools|predicate=shut|place=Marlow] are shut."))
        .containsExactly("“1,900 schools” speaks of the whole country, “40 schools” of Marlow",
            "«1,900 schools» habla de todo el país; «40 schools», de Marlow");
  }

  private static List<String> told(String first, String second) {
    Story story = StoryBuilder.build("y1", List.of(StoryFixture.reading("a1", Language.ENGLISH, "2025-03-01", first),
        StoryFixture.reading("a2", Language.ENGLISH, "2025-03-01", second)));
    return story.notCompared().stream().map(NotCompared::message)
        .flatMap(m -> Stream.of(Messages.in("en").format(m), Messages.in("es").format(m))).toList();
  }
}
