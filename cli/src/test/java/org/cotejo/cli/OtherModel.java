package org.cotejo.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A model in a folder of its own, with which the program runs in a process of its own instead of the shipped one. */
record OtherModel(Path folder) {

  /** The model's folder, from the root of the class path. */
  static final String MODEL = "org/cotejo/model/";

  /** How a run ended. */
  record End(int code, String out, String err) {}

  /** One with the shipped model's files of these names. */
  static OtherModel of(Path folder, String... names) throws IOException {
    OtherModel model = new OtherModel(folder);
    Files.createDirectories(model.root().resolve(MODEL));
    for (String name : names) {
      model.with(name, shipped(name));
    }
    return model;
  }

  /** A copy of the shipped model. */
  static OtherModel whole(Path folder) throws IOException {
    return of(folder, "model.properties", "tokenizer.json", "attribution-encoder-int8.onnx",
        "attribution-link-int8.onnx");
  }

  /** The bytes of a file of the shipped model. */
  static byte[] shipped(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(OtherModel.class.getResourceAsStream("/" + MODEL + name))) {
      return in.readAllBytes();
    }
  }

  /** The folder on the class path. */
  Path root() {
    return folder.resolve("model");
  }

  /** This model, a file of which has now these bytes. */
  OtherModel with(String name, byte[] bytes) throws IOException {
    Files.write(root().resolve(MODEL).resolve(name), bytes);
    return this;
  }

  /** Runs the program with this model. */
  End run(String... arguments) throws IOException, InterruptedException {
    return run(folder, Stream.concat(withoutModel(), Stream.of(root().toString())).toList(), arguments);
  }

  /** Runs the program without any model. */
  static End runWithout(Path folder, String... arguments) throws IOException, InterruptedException {
    return run(folder, withoutModel().toList(), arguments);
  }

  private static End run(Path folder, List<String> classPath, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-cp", String.join(File.pathSeparator, classPath), "-Duser.language=en",
        "org.cotejo.cli.Main"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int code = process.waitFor();
    return new End(code, Files.readString(out), Files.readString(err));
  }

  private static Stream<String> withoutModel() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !holdsModel(Path.of(entry)));
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
}
