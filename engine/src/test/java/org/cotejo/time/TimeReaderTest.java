package org.cotejo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of time mean, relative to the date of the article they stand in. */
class TimeReaderTest {

  record Golden(Language language, String text, String published, List<String> expected) {}

  static Stream<Golden> golden() {
    return Stream.of(Language.ENGLISH, Language.SPANISH).flatMap(TimeReaderTest::cases);
  }

  private static Stream<Golden> cases(Language language) {
    String file = "times_" + language.tag() + ".txt";
    try (InputStream in = TimeReaderTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\|", 3))
          .map(p -> new Golden(language, p[0].strip(), p[1].strip(),
              Stream.of(p[2].split(";", -1)).map(String::strip).filter(e -> !e.isEmpty()).toList()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(file, e);
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void meansWhatItSays(Golden golden) {
    Optional<Published> published = golden.published.equals("-")
        ? Optional.empty() : Optional.of(Published.on(LocalDate.parse(golden.published)));
    assertThat(read(golden.language, golden.text, published).stream().map(TimeReaderTest::written))
        .containsExactlyElementsOf(golden.expected);
  }

  @Property(tries = 200)
  void aPrintedDateIsReadBack(@ForAll @IntRange(min = -40_000, max = 40_000) int days) {
    LocalDate date = LocalDate.of(2000, 1, 1).plusDays(days);
    String english = date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    String spanish = date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.of("es"));
    String iso = "date " + date;
    assertThat(values(Language.ENGLISH, "It ended on " + date.getDayOfMonth() + " " + english + " " + date.getYear() + "."))
        .containsExactly(iso);
    assertThat(values(Language.ENGLISH, "It ended on " + english + " " + date.getDayOfMonth() + ", " + date.getYear() + "."))
        .containsExactly(iso);
    assertThat(values(Language.SPANISH, "Acabó el " + date.getDayOfMonth() + " de " + spanish + " de " + date.getYear() + "."))
        .containsExactly(iso);
    assertThat(values(Language.ENGLISH, "It ended on " + date + ".")).containsExactly(iso);
  }

  @Property(tries = 200)
  void noTextBreaksIt(@ForAll String text, @ForAll boolean english) {
    Language language = english ? Language.ENGLISH : Language.SPANISH;
    for (TimeExpression time : read(language, "On 5 May " + text + " 8:30 p. m.", Optional.empty())) {
      assertThat(time.span().isEmpty()).isFalse();
    }
  }

  @Test
  void hostileTextTakesSeconds() {
    for (String hostile : List.of("8", "p. m. ", "twenty-", "12/", "every 40 minutes since ", "a de la ")) {
      String text = hostile.repeat(200_000 / hostile.length());
      long start = System.nanoTime();
      assertThat(read(Language.ENGLISH, text, Optional.empty())).isNotNull();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }
  }

  private static List<String> values(Language language, String text) {
    return read(language, text, Optional.empty()).stream()
        .map(t -> t.type().name().toLowerCase(Locale.ROOT) + " " + t.value().orElseThrow().timex()).toList();
  }

  private static String written(TimeExpression time) {
    return time.span().text() + " => " + time.type().name().toLowerCase(Locale.ROOT) + " "
        + time.value().map(TimeValue::timex).orElse("-") + time.mod().map(m -> " " + m).orElse("");
  }

  private static List<TimeExpression> read(Language language, String text, Optional<Published> published) {
    List<Block> blocks = text.isBlank()
        ? List.of() : List.of(Block.of(0, text.length(), Block.Kind.PARAGRAPH, language));
    Article article = new Article("a1", "test", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
        published, language, text, blocks);
    return new TimeReader().read(new Analysis(article, Sentences.of(article), List.of(), List.of()));
  }
}
