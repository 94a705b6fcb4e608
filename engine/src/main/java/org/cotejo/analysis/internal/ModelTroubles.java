package org.cotejo.analysis.internal;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.cotejo.analysis.ModelBrokenException;
import org.cotejo.analysis.ModelMissingException;
import org.cotejo.analysis.ModelUnfitException;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/** What is told of a model that cannot be loaded: the file, where it lies or was looked for, and what to do. */
final class ModelTroubles {

  private ModelTroubles() {}

  /** A file of the model, or the whole model, is not on the class path. */
  static ModelMissingException missing(String name) {
    Argument file = file(name);
    return new ModelMissingException(ModelFiles.folder()
        .map(folder -> Message.of("analysis.model.file", Map.of("file", file, "place", place(folder))))
        .orElseGet(() -> Message.of("analysis.model.none", Map.of("file", file, "places", places()))));
  }

  /**
   * A file of the model is not what it should be.
   *
   * @param wrong what is wrong with it, said of a file: "which ..."
   */
  static ModelBrokenException broken(String name, Message wrong) throws ModelMissingException {
    return new ModelBrokenException(Message.of("analysis.model.broken", Map.of(
        "file", file(name), "place", place(ModelFiles.url(name)), "wrong", Argument.part(wrong))));
  }

  /** A file of the model cannot be read. */
  static ModelBrokenException unread(String name, Exception cause) throws ModelMissingException {
    return broken(name, Message.of("analysis.model.unread", Map.of("detail", detail(cause))));
  }

  /** The runtime cannot be started, or cannot open a graph that is whole. */
  static ModelUnfitException unfit(Throwable cause) {
    ModelUnfitException unfit = new ModelUnfitException(Message.of("analysis.model.unfit",
        Map.of("detail", detail(cause))));
    unfit.initCause(cause);
    return unfit;
  }

  /** What a library says, in one line and in its own language. */
  private static Argument detail(Throwable cause) {
    String said = Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    return Argument.words(String.join(" ", said.lines().map(String::strip).toList()));
  }

  private static Argument file(String name) {
    return Argument.words(ModelFiles.FOLDER.substring(1) + name);
  }

  /** The jar or the folder on the class path that holds the model's folder, or a file in it. */
  private static Argument place(URL url) {
    try {
      Optional<Path> path = url.openConnection() instanceof JarURLConnection connection
          ? ModelFiles.path(connection.getJarFileURL())
          : ModelFiles.path(url).map(ModelTroubles::root);
      return Argument.words(path.map(Path::toString).orElse(url.toString()));
    } catch (IOException e) {
      return Argument.words(url.toString());
    }
  }

  private static Path root(Path place) {
    int depth = Path.of(ModelFiles.FOLDER).getNameCount() + (Files.isDirectory(place) ? 0 : 1);
    Path root = place;
    for (int k = 0; k < depth && root.getParent() != null; k++) {
      root = root.getParent();
    }
    return root;
  }

  /** The folders of the class path: those it names, and those that its jars lie in. */
  private static Argument places() {
    StringTokenizer entries = new StringTokenizer(System.getProperty("java.class.path", ""), File.pathSeparator);
    List<Argument> folders = Collections.list(entries).stream()
        .map(entry -> Path.of((String) entry))
        .map(entry -> Files.isDirectory(entry) || entry.getParent() == null ? entry : entry.getParent())
        .distinct()
        .map(entry -> Argument.words(entry.toAbsolutePath().toString()))
        .toList();
    return folders.isEmpty() ? Argument.part("analysis.model.classpath") : Argument.series(folders);
  }
}
