package org.cotejo.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.article.Article;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Value;
import org.cotejo.figure.Window;
import org.cotejo.story.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerJsonTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static String json(Ledger ledger) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LedgerJson.write(ledger, out);
    return out.toString(UTF_8);
  }

  @Test
  void isWhatTheSchemaSays() {
    assertThat(Schemas.faults("ledger.schema.json", json(Sample.ledger()))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoLedger() {
    String misspelt = json(Sample.ledger()).replace("\"claimants\"", "\"claimant\"");

    assertThat(Schemas.faults("ledger.schema.json", misspelt)).isNotEmpty();
  }

  @Test
  void everySpanIsTheTextItClaims() {
    JsonNode ledger = MAPPER.readTree(json(Sample.ledger()));
    List<JsonNode> spans = ledger.findParents("start").stream().filter(n -> n.has("text")).toList();

    assertThat(spans).hasSizeGreaterThan(10).allSatisfy(span ->
        assertThat(Sample.TEXT.substring(span.get("start").asInt(), span.get("end").asInt()))
            .isEqualTo(span.get("text").asString()));
  }

  @Test
  void sameLedgerGivesSameBytes() {
    assertThat(json(Sample.ledger())).isEqualTo(json(Sample.ledger()));
  }

  @Test
  void startsALineForEachItemAndEndsWithALineFeed() {
    assertThat(json(Sample.ledger())).startsWith("{\n  \"cotejo\": 1,\n  \"generator\": {").endsWith("\n  ]\n}\n")
        .contains("\n    {\"id\": \"a1-f1\", \"story\": \"y1\"");
  }

  @Test
  void printsNumbersPlain() {
    JsonNode figure = MAPPER.readTree(json(Sample.ledger())).get("figures").get(0);

    assertThat(figure.get("estimate").toString())
        .startsWith("{\"low\":1200,\"high\":1200,\"said\":\"plain\"");
  }

  @Test
  void putsWhatAMessageIsMadeOfBesideItsEnglishWords() {
    JsonNode problem = MAPPER.readTree(json(Sample.ledger())).get("problems").get(0);

    assertThat(problem.get("args").toString()).isEqualTo(
        "{\"date\":{\"date\":\"2026-03-02\"},\"number\":1234567890120,"
            + "\"part\":{\"key\":\"sample.part\",\"args\":{\"name\":\"x\"}},"
            + "\"series\":[\"a\",2],\"words\":\"the guild\"}");
    assertThat(problem.get("message").asString()).contains("2 March 2026").endsWith("part x a and 2");
  }

  @Test
  void writesEveryKindOfWindow() {
    Value threeYears = Value.of(Interval.closed(BigFraction.of(1000), BigFraction.of(1100)), "d");
    List<Window> windows = List.of(
        new Window.Total(Optional.of(Sample.MONDAY), Optional.empty(), Optional.of(threeYears), Optional.of("in office")),
        new Window.Total(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        new Window.Level(Optional.of(Sample.MONDAY)),
        new Window.Forecast(Optional.of(Sample.MONDAY)));

    assertThat(windows).allSatisfy(window ->
        assertThat(Schemas.faults("ledger.schema.json", json(withWindow(window)))).isEmpty());
  }

  private static Ledger withWindow(Window window) {
    Story story = Sample.story("y1", "a1");
    Article article = story.readings().getFirst().article();
    List<Figure> figures = List.of(Sample.figure(article, "p1", Optional.of(window)));
    Story changed = new Story(story.id(), story.label(), story.readings(), story.parties(), story.statements(),
        figures, story.measures(), story.notCompared(), story.opposed());
    return new Ledger("0.1", "m", List.of(), List.of(new Collation(changed, List.of(), List.of())));
  }

  @Test
  void aLedgerOfNothingIsALedger() {
    assertThat(Schemas.faults("ledger.schema.json", json(new Ledger("0.1", "m", List.of(), List.of())))).isEmpty();
  }
}
