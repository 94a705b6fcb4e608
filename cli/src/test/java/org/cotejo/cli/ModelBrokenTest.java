package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cotejo.cli.OtherModel.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a file of the model that is broken: which file, where it lies, what is wrong, what to do. */
class ModelBrokenTest {

  private static final String ENCODER = "attribution-encoder-int8.onnx";
  private static final String LINK = "attribution-link-int8.onnx";
  private static final String VOCABULARY = "tokenizer.json";
  private static final String PROPERTIES = "model.properties";

  @TempDir
  private Path folder;

  private End run(OtherModel model, String command, String language) throws IOException, InterruptedException {
    Path report = Files.writeString(folder.resolve("report.txt"), "The guild sold 1,200 loaves, Ada Quill said.\n");
    return model.run(command, "--ui-language", language, report.toString());
  }

  private void isTold(OtherModel model, String file, String wrong) throws IOException, InterruptedException {
    End end = run(model, "collate", "en");

    assertThat(end.err()).hasLineCount(1).startsWith("cotejo: a file of the language model is broken: ")
        .contains(OtherModel.MODEL + file + " in " + model.root() + ", which " + wrong)
        .contains("git checkout -- model");
    assertThat(end.out()).isEmpty();
    assertThat(end.code()).isOne();
  }

  private static byte[] half(String file) throws IOException {
    byte[] whole = OtherModel.shipped(file);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENCODER, LINK})
  void aGraphThatIsCutOff(String file) throws Exception {
    isTold(OtherModel.whole(folder).with(file, half(file)), file, "is no whole graph: ONNX Runtime cannot open it");
  }

  @ParameterizedTest
  @ValueSource(strings = {ENCODER, LINK})
  void aGraphThatIsEmptyOrAnErrorPage(String file) throws Exception {
    OtherModel model = OtherModel.whole(folder);
    for (String bytes : List.of("", "<!doctype html><title>Not found</title>")) {
      isTold(model.with(file, bytes.getBytes(StandardCharsets.UTF_8)), file, "is no whole graph");
    }
  }

  @Test
  void oneGraphInPlaceOfTheOther() throws Exception {
    isTold(OtherModel.whole(folder).with(ENCODER, OtherModel.shipped(LINK)), ENCODER, "has no \"cue\"");
    isTold(OtherModel.whole(folder).with(LINK, OtherModel.shipped(ENCODER)), LINK, "has no \"roles\"");
  }

  @Test
  void aVocabularyThatIsCutOffIsToldWithItsPlace() throws Exception {
    byte[] half = half(VOCABULARY);
    isTold(OtherModel.whole(folder).with(VOCABULARY, half), VOCABULARY,
        "holds no whole vocabulary: it goes wrong at byte %,d".formatted(half.length));
  }

  @Test
  void aVocabularyThatIsAnotherFile() throws Exception {
    isTold(OtherModel.whole(folder).with(VOCABULARY, OtherModel.shipped(PROPERTIES)), VOCABULARY,
        "holds no whole vocabulary: it goes wrong at byte 0");
  }

  @Test
  void propertiesThatLeaveOutWhatTheModelIsReadWith() throws Exception {
    OtherModel model = OtherModel.whole(folder);
    isTold(model.with(PROPERTIES, new byte[0]), PROPERTIES, "has no \"name\"");
    isTold(model.with(PROPERTIES, "name=m\nversion=1\ncue.bias=0\n".getBytes(StandardCharsets.UTF_8)), PROPERTIES,
        "has no \"source.bias\"");
  }

  @Test
  void propertiesThatAreGarbled() throws Exception {
    OtherModel model = OtherModel.whole(folder);
    isTold(model.with(PROPERTIES, "name=m\nversion=1\ncue.bias=0,5\n".getBytes(StandardCharsets.UTF_8)), PROPERTIES,
        "has \"cue.bias\" = \"0,5\", which is no number");
    isTold(model.with(PROPERTIES, "name=\\u00zz\n".getBytes(StandardCharsets.UTF_8)), PROPERTIES, "cannot be read (");
  }

  @Test
  void inTheReadersLanguageAndOnceForAllArticles() throws Exception {
    End end = run(OtherModel.whole(folder).with(LINK, half(LINK)), "read", "es");

    assertThat(end.err()).hasLineCount(1).startsWith("cotejo: un archivo del modelo de lenguaje está dañado: ")
        .contains(LINK).contains("no es un grafo completo").contains("ponga allí un cotejo-model completo");
    assertThat(end.code()).isOne();
  }
}
