package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.article.Input;
import org.cotejo.finding.Finding;
import org.cotejo.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every story in {@code examples/} gives the findings that its {@code expected.json} names, and no other conflict.
 * What a careful reader finds and Cotejo does not yet is listed there as open; an open expectation that has come
 * true fails here until it is moved to those that must be met.
 */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Map<String, ExampleStory> COLLATED = new HashMap<>();
  private static Cotejo cotejo;

  @BeforeAll
  static void open() {
    cotejo = Cotejo.open();
  }

  @AfterAll
  static void close() {
    COLLATED.clear();
    cotejo.close();
  }

  static List<String> stories() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      List<String> names = folders.filter(f -> Files.exists(f.resolve("expected.json")))
          .map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(names).hasSizeGreaterThanOrEqualTo(34);
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void tellsEveryExpectedConflictAndNoOther(String name) {
    ExampleStory story = story(name);
    for (JsonNode wanted : story.listed("conflicts")) {
      assertThat(story.isTold(wanted)).as("%s: %s, among%s", name, wanted, story.summary()).isTrue();
    }
    List<JsonNode> known = Stream.of(story.listed("conflicts"), story.listed("open", "conflicts"),
        story.listed("open", "told_wrongly")).flatMap(List::stream).toList();
    List<String> others = new ArrayList<>();
    for (Finding conflict : story.conflicts()) {
      if (known.stream().noneMatch(one -> story.isConflict(conflict, one))) {
        others.add(story.line(conflict));
      }
    }
    assertThat(others).as("conflicts of %s that its readers do not find", name).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void tellsTheOtherFindings(String name) {
    ExampleStory story = story(name);
    for (JsonNode wanted : story.listed("findings")) {
      assertThat(story.isTold(wanted)).as("%s: %s, among%s", name, wanted, story.summary()).isTrue();
    }
    for (JsonNode unwanted : story.listed("never")) {
      assertThat(story.isTold(unwanted)).as("%s: never %s, among%s", name, unwanted, story.summary()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void knowsWhoStandsBehindFiguresAndStatements(String name) {
    ExampleStory story = story(name);
    story.expected().path("claimants").forEachEntry((figure, parties) -> assertThat(story.claimants(figure))
        .as("%s: who gives %s", name, figure)
        .isEqualTo(parties.valueStream().map(JsonNode::asString).toList()));
    story.expected().path("speakers").forEachEntry((said, party) -> assertThat(story.speaker(said))
        .as("%s: who says %s", name, said).isEqualTo(party.asString()));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void whatIsOpenHasNotComeTrue(String name) {
    ExampleStory story = story(name);
    for (String list : List.of("conflicts", "findings")) {
      for (JsonNode wanted : story.listed("open", list)) {
        assertThat(story.isTold(wanted)).as("%s: found now, so move it from open to %s: %s", name, list, wanted)
            .isFalse();
      }
    }
    for (JsonNode wrong : story.listed("open", "told_wrongly")) {
      assertThat(story.isTold(wrong)).as("%s: no longer told, so strike it from open: %s", name, wrong).isTrue();
    }
  }

  private static ExampleStory story(String name) {
    return COLLATED.computeIfAbsent(name, ExamplesTest::collate);
  }

  private static ExampleStory collate(String name) {
    Path folder = EXAMPLES.resolve(name);
    try (Stream<Path> files = Files.list(folder)) {
      List<Input> inputs = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        inputs.add(Input.of(file));
      }
      Ledger ledger = cotejo.collate(inputs);
      assertThat(ledger.problems()).isEmpty();
      assertThat(ledger.collations()).as("one story").hasSize(1);
      return new ExampleStory(ledger.collations().getFirst(),
          new ObjectMapper().readTree(Files.readString(folder.resolve("expected.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
