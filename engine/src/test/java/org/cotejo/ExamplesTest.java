package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.article.Input;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every story in {@code examples/} gives the findings that its {@code expected.json} names, and no other conflict. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static Cotejo cotejo;

  @BeforeAll
  static void open() {
    cotejo = Cotejo.open();
  }

  @AfterAll
  static void close() {
    cotejo.close();
  }

  static List<String> stories() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      List<String> names = folders.filter(f -> Files.exists(f.resolve("expected.json")))
          .map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(names).hasSizeGreaterThanOrEqualTo(6);
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void tellsEveryExpectedConflictAndNoOther(String story) {
    Told told = collate(story);
    Set<String> conflicts = new TreeSet<>();
    for (Finding finding : told.collation.findings()) {
      if (finding.kind() == Finding.Kind.CONFLICT) {
        conflicts.add(finding.between().map(b -> b.name().toLowerCase(Locale.ROOT)).orElse("") + " " + told.figures(finding));
      }
    }
    Set<String> expected = new TreeSet<>();
    for (JsonNode conflict : told.expected.get("conflicts")) {
      expected.add(conflict.path("between").asString() + " " + told.named(conflict.get("figures")));
    }
    assertThat(conflicts).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void tellsTheOtherFindings(String story) {
    Told told = collate(story);
    for (JsonNode wanted : told.expected.get("findings")) {
      assertThat(told.collation.findings().stream().filter(finding -> told.is(finding, wanted)).toList())
          .as("%s: %s, among%n%s", story, wanted, told.summary()).isNotEmpty();
    }
  }

  private static Told collate(String story) {
    Path folder = EXAMPLES.resolve(story);
    try (Stream<Path> files = Files.list(folder)) {
      List<Input> inputs = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        inputs.add(Input.of(file));
      }
      Ledger ledger = cotejo.collate(inputs);
      assertThat(ledger.problems()).isEmpty();
      assertThat(ledger.collations()).as("one story").hasSize(1);
      return new Told(ledger.collations().getFirst(),
          new ObjectMapper().readTree(Files.readString(folder.resolve("expected.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Told(Collation collation, JsonNode expected) {

    /** What was told but for what only one report has, a line each. */
    String summary() {
      return collation.findings().stream().filter(f -> f.kind() != Finding.Kind.SINGLE_SOURCE)
          .map(f -> f.kind() + " " + f.holds().map(String::valueOf).orElse("told") + " " + figures(f))
          .collect(Collectors.joining("\n"));
    }

    boolean is(Finding finding, JsonNode wanted) {
      return finding.kind().name().equalsIgnoreCase(wanted.get("kind").asString())
          && (!wanted.has("holds") || finding.holds().equals(java.util.Optional.of(wanted.get("holds").asBoolean())))
          && (!wanted.has("figures") || figures(finding).containsAll(named(wanted.get("figures"))));
    }

    /** Where a finding's figures stand. */
    Set<String> figures(Finding finding) {
      return finding.premises().stream()
          .flatMap(p -> p instanceof Premise.OfFigure(String id) ? Stream.of(place(span(id))) : Stream.empty())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private Span span(String figure) {
      return collation.story().figures().stream().filter(f -> f.id().equals(figure)).findFirst().orElseThrow().span();
    }

    private static String place(Span span) {
      return Path.of(span.article().input()).getFileName() + ": " + span.text() + " @" + span.start();
    }

    /** Where the figures stand that {@code "report: stretch of words"} names. */
    Set<String> named(JsonNode figures) {
      Set<String> places = new TreeSet<>();
      for (JsonNode figure : figures) {
        places.add(place(figure.asString()));
      }
      return places;
    }

    private String place(String named) {
      String file = named.substring(0, named.indexOf(": "));
      String words = named.substring(named.indexOf(": ") + 2);
      for (Figure figure : collation.story().figures()) {
        Span span = figure.span();
        int at = span.article().text().indexOf(words);
        if (span.article().input().endsWith(file) && at >= 0 && at < span.end() && span.start() < at + words.length()) {
          return place(span);
        }
      }
      return named + " (no figure there)";
    }
  }
}
