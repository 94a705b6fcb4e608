package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.article.Input;
import org.cotejo.ledger.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no report says, through all rooms but the model: each ends, and the report beside it is read. Work that grew with
 * the square of the input took minutes at these sizes; now the slowest takes a few seconds.
 */
class HostileInputTest {

  /** Characters of what is refused, or read without figures and speakers. */
  private static final int LONG = 1_000_000;

  /** Characters of what is read word by word. */
  private static final int SIZE = 20_000;

  /** Characters of what has a figure or a name in every few words. */
  private static final int DENSE = 4_000;

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final Input REPORT = Input.of("report.txt",
      "The flood killed 12 people in Lima, Mayor Ana Torres said.\n".getBytes(StandardCharsets.UTF_8));

  private static Ledger collated(String name, String text) {
    return assertTimeoutPreemptively(LIMIT, () -> {
      try (Cotejo cotejo = Cotejo.builder().threads(1).analyser(TalkativeAnalyser::new).oneStory(true).open()) {
        return cotejo.collate(List.of(Input.of(name, text.getBytes(StandardCharsets.UTF_8)), REPORT));
      }
    });
  }

  private static boolean isRead(Ledger ledger, String name) {
    return ledger.collations().stream().flatMap(c -> c.story().readings().stream())
        .anyMatch(r -> r.article().input().equals(name));
  }

  private static boolean isToldOf(Ledger ledger, String name) {
    return ledger.problems().stream().anyMatch(p -> p.input().equals(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"según la ", "he said that ", "that that, ", "It rained in the town.\n\n", "of the\n",
      "el 4 de mayo de 2023, ", "the U.S. and ", "By Ana Torres and ", "(the ", "\"the ", "«el de la ",
      "the people’s ", "a@b. the ", "Ana Torres of the "})
  void wordsWithoutEndAreReadAndTheReportBesideThem(String words) {
    Ledger ledger = collated("long.txt", words.repeat(SIZE / words.length()));

    assertThat(isRead(ledger, "report.txt")).isTrue();
    assertThat(isRead(ledger, "long.txt")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:15 in the ", "2024-03-01T10:15:00Z in the ", "one hundred of the ", "mil de los ",
      "5 % of the ", "$3m the ", "# people of the ", "The flood killed # people in the town. ",
      "the flood killed # people and ", "#% of # in the ", "@ @ of the town, ", "# the "})
  void figuresAndNamesWithoutEndAreReadAndTheReportBesideThem(String pattern) {
    Random random = new Random(7);
    Ledger ledger = collated("long.txt", IntStream.range(0, DENSE / pattern.length())
        .mapToObj(k -> filled(pattern, random)).collect(Collectors.joining()));

    assertThat(isRead(ledger, "report.txt")).isTrue();
    assertThat(isRead(ledger, "long.txt")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "1,", "1.5,", "\"", "«", "(", "a-", "?.", "a\u0301", "\uD83D\uDE00", "_@",
      "mil ", "one hundred "})
  void whatHasNoSentenceIsRefusedByName(String marks) {
    Ledger ledger = collated("long.txt", marks.repeat(LONG / marks.length()));

    assertThat(isToldOf(ledger, "long.txt")).isTrue();
    assertThat(isRead(ledger, "report.txt")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"<div>, <p>Two people died in the flood.</p>", "<blockquote>, Two people died in the flood.",
      "<a href=\", x", "<, x", "&amp, x", "<b>a</b>, x", "<ul><li>, x", "<!--, x", "<table><tr><td>, x"})
  void pagesNestedWithoutEndAreReadOrRefused(String tag, String end) {
    Ledger ledger = collated("long.html", "<html><body>" + tag.repeat(LONG / 4 / tag.length()) + end);

    assertThat(isRead(ledger, "report.txt")).isTrue();
    assertThat(isRead(ledger, "long.html") || isToldOf(ledger, "long.html")).isTrue();
  }

  /** {@code #} is a number, {@code @} a name, each time another. */
  private static String filled(String pattern, Random random) {
    return pattern.chars().mapToObj(c -> switch (c) {
      case '#' -> String.valueOf(random.nextInt(100_000));
      case '@' -> name(random);
      default -> Character.toString(c);
    }).collect(Collectors.joining());
  }

  private static String name(Random random) {
    return IntStream.range(0, 6).mapToObj(k -> Character.toString((k == 0 ? 'A' : 'a') + random.nextInt(26)))
        .collect(Collectors.joining());
  }
}
