package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.reading.ArticleReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code against.tsv}: which values of two voices a report sets against each other. */
class SetAgainstTest {

  static Stream<List<String>> cases() {
    return Lexicons.lines(SetAgainstTest.class, "against.tsv").stream().map(l -> List.of(l.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsValuesThatTheReportSetsAgainstEachOther(List<String> columns) {
    assertThat(columns).hasSize(3);
    Language language = Language.ofTag(columns.get(0)).orElseThrow();
    ArticleReading reading = StoryFixture.reading("a1", language, "2025-03-01", "Report\n" + columns.get(1));
    Profiles profiles = new Profiles(reading, Optional.of(2025));

    List<String> pairs = new SetAgainst(profiles::of, new Likeness(List.of(reading)))
        .in(reading, reading.figures()).stream()
        .map(p -> p.first().span().text() + " | " + p.second().span().text()).toList();

    assertThat(String.join("; ", pairs)).isEqualTo(columns.get(2));
  }
}
