package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  /** Lines of quantities_en.txt and quantities_es.txt: the sentence, then what is read, "span = low..high said unit kind". */
  static Stream<Arguments> golden() throws IOException {
    return Stream.concat(lines("quantities_en.txt", Language.ENGLISH), lines("quantities_es.txt", Language.SPANISH));
  }

  private static Stream<Arguments> lines(String name, Language language) throws IOException {
    try (InputStream in = QuantityReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*\\|\\s*", -1))
          .map(parts -> Arguments.of(language, parts[0], List.of(parts).subList(1, parts.length)))
          .toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void readsWhatACarefulReaderWritesDown(Language language, String sentence, List<String> expected) {
    List<Quantity> read = Reading.of(sentence, language);
    assertThat(read.stream().map(QuantityReaderTest::told).toList()).isEqualTo(expected.stream().filter(s -> !s.isEmpty()).toList());
  }

  private static String told(Quantity q) {
    return q.span().text() + " = " + number(q.estimate().low()) + ".." + number(q.estimate().high()) + " "
        + q.estimate().said().name().toLowerCase(Locale.ROOT) + " " + q.unit().orElse("-") + " "
        + q.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
  }

  @Test
  void idsGoInOrderAndNumbersStandInsideTheirSpans() {
    List<Quantity> read = Reading.of("About 40 boats carried 1,200 tons of salt and $3 million in cash.", Language.ENGLISH);
    assertThat(read.stream().map(Quantity::id)).containsExactly("a1-q1", "a1-q2", "a1-q3");
    assertThat(read).allSatisfy(q -> assertThat(q.span().contains(q.number())).isTrue());
    assertThat(read.stream().map(q -> q.number().text()).collect(Collectors.toList())).containsExactly("40", "1,200", "3 million");
  }

  @Test
  void aLevelAfterAChangeIsNoChange() {
    List<Quantity> read = Reading.of("Rents rose 4% to 900 euros.", Language.ENGLISH);
    assertThat(read.get(0).direction()).contains(Direction.UP);
    assertThat(read.get(1).direction()).isEmpty();
  }

  @Test
  void theEstimateCanBeAskedForAgain() {
    Quantity rate = Reading.of("They closed 17 a day.", Language.ENGLISH).getFirst();
    assertThat(rate.estimate().interval().isPoint()).isTrue();
    assertThat(Estimates.again(rate, false).interval().contains(Interval.exact(new BigDecimal("16.5")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "9", "thousand ", "1-", "1,", "1 000 ", "y ", "cinco con doscientos ", "point one ", "half ", "a ", "más de ", "5 degrees ",
    "first ", "décimo ", "one million ", "3 of ", "@a ", "'", "5' ", "+1 ", "treintaavos ", "C 5 "
  })
  void hostileInputIsReadInTime(String piece) {
    readsInTime(piece, 200_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 to ", "9", "one one one ", "mil mil ", "$$$", "1/1/1/", "hundred and hundred and "})
  void aMegabyteIsReadInTime(String piece) {
    readsInTime(piece, 1_000_000);
  }

  private static void readsInTime(String piece, int length) {
    String text = piece.repeat(length / piece.length());
    for (Language language : List.of(Language.ENGLISH, Language.SPANISH)) {
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.of(text, language));
    }
  }
}
