package org.cotejo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.analysis.Analysis;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As of when a figure holds: what its sentence says, the head of its entry, or the report's date. */
class AsOfTimesTest {

  record Golden(Language language, String text, Optional<Published> published, String figure, String expected) {}

  static Stream<Golden> golden() {
    return Stream.of(Language.ENGLISH, Language.SPANISH).flatMap(language -> Texts.golden("figures_" + language.tag() + ".txt")
        .map(line -> golden(language, line)));
  }

  /** A text may hold bars of its own: the last two are those of the file. */
  private static Golden golden(Language language, String line) {
    int last = line.lastIndexOf('|');
    int middle = line.lastIndexOf('|', last - 1);
    String[] told = line.substring(last + 1).split("=>", -1);
    return new Golden(language, line.substring(0, middle).strip(), Texts.published(line.substring(middle + 1, last).strip()),
        told[0].strip(), told[1].strip());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void holdsAsOf(Golden golden) {
    assertThat(at(golden.language, golden.text, golden.published, golden.figure)
        .map(a -> a.value().timex() + " " + a.basis()).orElse("none")).isEqualTo(golden.expected);
  }

  @Test
  void theReportsDateIsNotStated() {
    Optional<Published> day = Optional.of(Published.on(LocalDate.of(2024, 6, 14)));
    assertThat(at(Language.ENGLISH, "Nine died.", day, "Nine").orElseThrow().isStated()).isFalse();
    assertThat(at(Language.ENGLISH, "By Monday nine died.", day, "nine").orElseThrow().isStated()).isTrue();
  }

  @Test
  void oneTimeIsBeforeAnotherIfTheyCannotMeet() {
    Optional<Published> day = Optional.of(Published.on(LocalDate.of(2024, 6, 14)));
    AsOf noon = at(Language.ENGLISH, "By noon nine died.", day, "nine").orElseThrow();
    AsOf six = at(Language.ENGLISH, "By 6 p.m. nine died.", day, "nine").orElseThrow();
    AsOf report = at(Language.ENGLISH, "Nine died.", day, "Nine").orElseThrow();
    assertThat(noon.isBefore(six)).isTrue();
    assertThat(six.isBefore(noon)).isFalse();
    assertThat(noon.isBefore(report)).isFalse();
  }

  @Test
  void itCoversAStretch() {
    TimeValue open = new TimeValue("2024", Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> new AsOf(open, Optional.empty(), AsOf.Basis.REPORT))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no stretch of time");
  }

  @Test
  void hostileTextTakesSeconds() {
    for (String hostile : new String[] {"by 9:15 ", "[9.15] ", "9:15 – ¶", "as of the ", "hasta las 9 "}) {
      String text = hostile.repeat(200_000 / hostile.length());
      long start = System.nanoTime();
      at(Language.ENGLISH, "Nine " + text, Optional.empty(), "Nine");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  private static Optional<AsOf> at(Language language, String text, Optional<Published> published, String figure) {
    Analysis analysis = Texts.analysis(language, text, published);
    int start = text.lastIndexOf(figure);
    return AsOfTimes.of(analysis, new TimeReader().read(analysis))
        .at(analysis.article().span(start, start + figure.length()));
  }
}
