package org.cotejo.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YearsBesideTest {

  private static final String REST = "\n\nThe council met at noon and the bridge stayed shut, said the mayor. "
      + "It was the third time that the river had risen so far, and the people of the town had been told to stay at home.\n";
  private static final Input DATED = input("dated.txt", "The river rises\nThe Marlow Post, 5 March 2025\n" + REST);

  private static Input input(String name, String text) {
    return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<Arguments> heads() {
    return Lexicons.lines(YearsBesideTest.class, "heads.tsv").stream().map(l -> List.of(l.split("\t", -1)))
        .map(columns -> Arguments.of(columns.get(0), columns.get(1)));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void takesTheYearFromTheReportsBeside(String head, String date) {
    ReadResult read = complete(DATED, input("head.txt", "Road shut\n" + head.replace(" / ", "\n\n") + REST));

    assertThat(published(read, "head.txt")).isEqualTo(date);
  }

  @Test
  void leavesADayAloneWhereNoReportIsDated() {
    ReadResult read = complete(input("head.txt", "Road shut\nThe Marlow Gazette, Tuesday, March 4\n" + REST));

    assertThat(published(read, "head.txt")).isEqualTo("-");
  }

  @Test
  void takesAYearThatTheTextNamesWhereTheWeekdayFits() {
    ReadResult read = complete(
        input("head.txt", "Road shut\nThe Marlow Gazette, Tuesday, March 4\n\nIn 2024 it rained less." + REST),
        input("other.txt", "Road open\nMarlow Wire, 6 March\n" + REST));

    assertThat(published(read, "head.txt")).isEqualTo("2025-03-04");
    assertThat(published(read, "other.txt")).isEqualTo("2025-03-06");
  }

  @Test
  void tellsThatItDidSo() {
    ReadResult read = complete(DATED, input("head.txt", "Road shut\nThe Marlow Gazette, Tuesday, March 4\n" + REST));

    assertThat(read.problems()).anySatisfy(p -> {
      assertThat(p.input()).isEqualTo("head.txt");
      assertThat(p.message().key()).isEqualTo("article.year");
    });
  }

  private static ReadResult complete(Input... inputs) {
    return YearsBeside.complete(new ArticleReader(ReadOptions.defaults()).read(List.of(inputs)));
  }

  private static String published(ReadResult read, String input) {
    return read.articles().stream().filter(a -> a.input().equals(input)).findFirst().orElseThrow()
        .published().map(Published::toString).orElse("-");
  }
}
