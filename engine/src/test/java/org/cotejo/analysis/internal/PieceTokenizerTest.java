package org.cotejo.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The pieces and their places are those of the library that the model was trained with. */
class PieceTokenizerTest {

  private static final PieceTokenizer TOKENIZER = read();

  private static PieceTokenizer read() {
    try (InputStream in = ModelFiles.open("tokenizer.json")) {
      return PieceTokenizer.read(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> piecesAreThoseOfTheReference() throws IOException {
    try (InputStream in = PieceTokenizerTest.class.getResourceAsStream("/org/cotejo/analysis/reference-pieces.json")) {
      return new ObjectMapper().readTree(in).values().stream()
          .map(node -> DynamicTest.dynamicTest(node.get("text").asString(), () ->
              assertThat(cut(node.get("text").asString())).isEqualTo(expected(node))))
          .toList().stream();
    }
  }

  private static List<List<Integer>> expected(JsonNode node) {
    String text = node.get("text").asString();
    List<List<Integer>> pieces = new ArrayList<>();
    for (JsonNode piece : node.get("pieces")) {
      pieces.add(List.of(piece.get(0).asInt(), text.offsetByCodePoints(0, piece.get(1).asInt()),
          text.offsetByCodePoints(0, piece.get(2).asInt())));
    }
    return pieces;
  }

  private static List<List<Integer>> cut(String text) {
    Pieces pieces = new Pieces();
    TOKENIZER.cut(text, 0, text.length(), pieces);
    List<List<Integer>> out = new ArrayList<>();
    for (int k = 0; k < pieces.size(); k++) {
      out.add(List.of(pieces.id(k), pieces.start(k), pieces.end(k)));
    }
    return out;
  }

  @Property
  void piecesOfAnyTextLieInItInOrder(@ForAll String text) {
    int at = 0;
    for (List<Integer> piece : cut(text)) {
      assertThat(piece.get(1)).isBetween(0, piece.get(2) - 1);
      assertThat(piece.get(1)).isGreaterThanOrEqualTo(at);
      assertThat(piece.get(2)).isLessThanOrEqualTo(text.length());
      at = piece.get(1);
    }
  }

  @Test
  void aFileThatBreaksOffIsRefusedWithItsPlace() {
    byte[] broken = "{\"unk_id\": 3, \"vocab\": [[\"a\", ".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> PieceTokenizer.read(new ByteArrayInputStream(broken)))
        .isInstanceOf(IOException.class).hasMessageContaining("breaks off");
  }
}
