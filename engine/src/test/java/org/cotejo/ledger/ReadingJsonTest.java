package org.cotejo.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Article;
import org.cotejo.article.Problem;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aReadingIsOneLineAndWhatTheSchemaSays() {
    ReadingJson.write("mine", Sample.reading("a1"), List.of(), out);

    assertThat(out.toString(UTF_8)).startsWith("{\"id\":\"mine\",\"input\":\"a1.txt\",\"articles\":[{\"id\":\"a1\"")
        .endsWith("}\n").hasLineCount(1);
    assertThat(Schemas.faults("reading.schema.json", out.toString(UTF_8))).isEmpty();
  }

  @Test
  void theModelsOwnStatementsAreNumberedAndKeepTheirConfidence() {
    Article article = Sample.article("a7");
    Attribution attribution = new Attribution(
        List.of(), List.of(Sample.span(article, "said")), List.of(Sample.span(article, "three times")), 0.5, "model");
    ReadingJson.writeRaw("mine", article, List.of(attribution, attribution), List.of(), out);

    assertThat(out.toString(UTF_8)).contains("\"id\":\"a7-s2\"").contains("\"confidence\":0.5");
    assertThat(Schemas.faults("reading.schema.json", out.toString(UTF_8))).isEmpty();
  }

  @Test
  void whatCouldNotBeReadHasALineToo() {
    ReadingJson.writeUnread("line 3", List.of(Problem.of("x", Sample.message())), out);

    assertThat(out.toString(UTF_8)).startsWith("{\"id\":\"line 3\",\"problems\":[").hasLineCount(1);
    assertThat(Schemas.faults("reading.schema.json", out.toString(UTF_8))).isEmpty();
  }
}
