package org.cotejo.analysis.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.StringTokenizer;
import org.cotejo.analysis.ModelMissingException;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/** The files of the model, which the module {@code cotejo-model} puts on the class path. */
final class ModelFiles {

  private static final String FOLDER = "/org/cotejo/model/";

  /**
   * Of the model.
   *
   * @param cueBias what the score of "no cue" loses, in natural logarithms, when cues are decoded
   * @param sourceBias what the score of "a source begins" gains when the source of a cue is decoded
   */
  record Facts(String name, double cueBias, double sourceBias) {}

  private ModelFiles() {}

  /**
   * Opens a file of the model.
   *
   * @throws ModelMissingException if it is not on the class path; says where it was looked for and what to do
   */
  static InputStream open(String name) throws IOException {
    return url(name).openStream();
  }

  /**
   * Looks whether the files are there.
   *
   * @throws ModelMissingException if one is not on the class path; says where it was looked for and what to do
   */
  static void require(String... names) throws ModelMissingException {
    for (String name : names) {
      url(name);
    }
  }

  /** Where the file lies on disk, if it does not lie in a jar. */
  static Optional<Path> onDisk(String name) throws IOException {
    return path(url(name));
  }

  /**
   * The bytes of a file of the model, outside Java's heap: mapped where it is stored in a jar as it is, so that nothing
   * is copied, and read otherwise.
   *
   * @param arena as long as it is open the bytes can be used
   */
  static ByteBuffer bytes(String name, Arena arena) throws IOException {
    if (url(name).openConnection() instanceof JarURLConnection connection) {
      Optional<Path> jar = path(connection.getJarFileURL());
      if (jar.isPresent()) {
        Optional<StoredEntry> entry = StoredEntry.find(jar.get(), connection.getEntryName());
        if (entry.isPresent()) {
          return mapped(jar.get(), entry.get(), arena);
        }
      }
    }
    try (InputStream in = open(name)) {
      byte[] read = in.readAllBytes();
      return arena.allocate(read.length).copyFrom(MemorySegment.ofArray(read)).asByteBuffer();
    }
  }

  private static ByteBuffer mapped(Path jar, StoredEntry entry, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(jar)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, entry.offset(), entry.size(), arena).asByteBuffer();
    }
  }

  private static Optional<Path> path(URL url) {
    try {
      return url.getProtocol().equals("file") ? Optional.of(Path.of(url.toURI())) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** What is said of the model beside its files: name with version, such as {@code cotejo-attribution 1}. */
  static Facts facts() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = open("model.properties")) {
      properties.load(in);
    }
    return new Facts(properties.getProperty("name", "") + " " + properties.getProperty("version", ""),
        Double.parseDouble(properties.getProperty("cue.bias", "0")),
        Double.parseDouble(properties.getProperty("source.bias", "0")));
  }

  private static URL url(String name) throws ModelMissingException {
    URL url = ModelFiles.class.getResource(FOLDER + name);
    if (url == null) {
      throw new ModelMissingException(missing(FOLDER.substring(1) + name));
    }
    return url;
  }

  private static Message missing(String file) {
    URL folder = ModelFiles.class.getResource(FOLDER);
    return folder == null
        ? Message.of("analysis.model.none", Map.of("file", Argument.words(file), "places", places()))
        : Message.of("analysis.model.file", Map.of("file", Argument.words(file), "place", place(folder)));
  }

  /** The jar or the folder on the class path that holds the model's folder. */
  private static Argument place(URL folder) {
    try {
      Optional<Path> path = folder.openConnection() instanceof JarURLConnection connection
          ? path(connection.getJarFileURL())
          : path(folder).map(ModelFiles::root);
      return Argument.words(path.map(Path::toString).orElse(folder.toString()));
    } catch (IOException e) {
      return Argument.words(folder.toString());
    }
  }

  private static Path root(Path folder) {
    Path root = folder;
    for (int k = 0; k < Path.of(FOLDER).getNameCount() && root.getParent() != null; k++) {
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
