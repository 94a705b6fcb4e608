package org.cotejo.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Pieces and scores are those that a JSON library reads, to the last bit. */
class VocabularyReaderTest {

  private record Piece(String text, double score) {}

  private static List<Piece> read(InputStream in) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    VocabularyReader.read(in, (piece, length, score) -> pieces.add(new Piece(new String(piece, 0, length), score)));
    return pieces;
  }

  private static List<Piece> read(String vocabulary) throws IOException {
    String json = "{\"model\": {\"unk_id\": 0, \"vocab\": " + vocabulary + "}}";
    return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theModelsPiecesAreThoseOfAJsonLibrary() throws IOException {
    List<Piece> expected = new ArrayList<>();
    try (InputStream in = ModelFiles.open("tokenizer.json")) {
      for (JsonNode pair : new ObjectMapper().readTree(in).get("model").get("vocab")) {
        expected.add(new Piece(pair.get(0).asString(), Double.parseDouble(pair.get(1).asString())));
      }
    }
    try (InputStream in = ModelFiles.open("tokenizer.json")) {
      assertThat(read(in)).isEqualTo(expected);
    }
  }

  @Test
  void charactersMayBeEscapedAndOfAnyLength() throws IOException {
    assertThat(read("[[\"a\\n\\\"\\u2581\", -1], [\"ñ€😀\", -2.5]]"))
        .containsExactly(new Piece("a\n\"▁", -1), new Piece("ñ€😀", -2.5));
  }

  @Test
  void scoresOfAnyFormAreReadExactly() throws IOException {
    for (String score : List.of("0", "-0.5", "-1e-7", "12345678901234567890", "-3.4635426998138428", "0.1", "-7.25E2",
        "-3.46354269981384281234567")) {
      assertThat(read("[[\"a\", " + score + "]]")).containsExactly(new Piece("a", Double.parseDouble(score)));
    }
  }

  @Test
  void whatIsNoNumberIsToldWithItsPlace() {
    assertThatThrownBy(() -> read("[[\"a\", --]]")).isInstanceOf(IOException.class).hasMessageContaining("no number");
    assertThatThrownBy(() -> read("[[\"\\u00g0\", 1]]")).isInstanceOf(IOException.class).hasMessageContaining("digit");
  }
}
