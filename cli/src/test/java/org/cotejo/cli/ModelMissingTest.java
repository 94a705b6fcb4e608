package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told where the model is not whole: which file is missing, where it was looked for, what to do. */
class ModelMissingTest {

  private static final String MODEL = "org/cotejo/model/";

  @TempDir
  private Path folder;

  private record End(int code, String out, String err) {}

  /** Runs the program in a process of its own, with another model or none. */
  private End run(List<String> classPath, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", String.join(File.pathSeparator, classPath), "-Duser.language=en", "org.cotejo.cli.Main"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int code = process.waitFor();
    return new End(code, Files.readString(out), Files.readString(err));
  }

  private static List<String> withoutModel() {
    return new ArrayList<>(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !holdsModel(Path.of(entry))).toList());
  }

  private static boolean holdsModel(Path entry) {
    if (Files.isDirectory(entry)) {
      return Files.isDirectory(entry.resolve(MODEL));
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      return jar.getEntry(MODEL + "model.properties") != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** A folder with the model's small files: all of the model but its graphs. */
  private Path partOfModel() throws IOException {
    Path part = folder.resolve("part");
    Files.createDirectories(part.resolve(MODEL));
    for (String name : List.of("model.properties", "tokenizer.json")) {
      try (var in = Objects.requireNonNull(ModelMissingTest.class.getResourceAsStream("/" + MODEL + name))) {
        Files.copy(in, part.resolve(MODEL).resolve(name));
      }
    }
    return part;
  }

  private Path report() throws IOException {
    return Files.writeString(folder.resolve("report.txt"), "The guild sold 1,200 loaves, Ada Quill said on Monday.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"collate", "read"})
  void oneFileIsMissing(String command) throws Exception {
    Path part = partOfModel();
    List<String> classPath = withoutModel();
    classPath.add(part.toString());

    End end = run(classPath, command, "--ui-language", "en", report().toString());

    assertThat(end.err()).hasLineCount(1).startsWith("cotejo: a file of the language model is missing")
        .contains(MODEL + "attribution-encoder-int8.onnx").contains(part.toString()).contains("git checkout");
    assertThat(end.out()).isEmpty();
    assertThat(end.code()).isOne();
  }

  @Test
  void allOfItIsMissing() throws Exception {
    End end = run(withoutModel(), "collate", "--ui-language", "es", report().toString());

    assertThat(end.err()).hasLineCount(1).startsWith("cotejo: falta el modelo de lenguaje")
        .contains(MODEL + "model.properties").contains("org.cotejo:cotejo-model");
    assertThat(end.code()).isOne();
  }
}
