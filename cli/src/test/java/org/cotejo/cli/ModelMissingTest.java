package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.cli.OtherModel.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told where the model is not whole: which file is missing, where it was looked for, what to do. */
class ModelMissingTest {

  @TempDir
  private Path folder;

  private Path report() throws IOException {
    return Files.writeString(folder.resolve("report.txt"), "The guild sold 1,200 loaves, Ada Quill said on Monday.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"collate", "read"})
  void oneFileIsMissing(String command) throws Exception {
    OtherModel part = OtherModel.of(folder, "model.properties", "tokenizer.json");

    End end = part.run(command, "--ui-language", "en", report().toString());

    assertThat(end.err()).hasLineCount(1).startsWith("cotejo: a file of the language model is missing")
        .contains(OtherModel.MODEL + "attribution-encoder-int8.onnx").contains(part.root().toString())
        .contains("git checkout");
    assertThat(end.out()).isEmpty();
    assertThat(end.code()).isOne();
  }

  @Test
  void allOfItIsMissing() throws Exception {
    End end = OtherModel.runWithout(folder, "collate", "--ui-language", "es", report().toString());

    assertThat(end.err()).hasLineCount(1).startsWith("cotejo: falta el modelo de lenguaje")
        .contains(OtherModel.MODEL + "model.properties").contains("org.cotejo:cotejo-model");
    assertThat(end.code()).isOne();
  }
}
