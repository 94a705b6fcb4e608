package org.cotejo.analysis.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

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
   * @throws FileNotFoundException if the model is not on the class path; says what to add
   */
  static InputStream open(String name) throws IOException {
    return url(name).openStream();
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

  private static URL url(String name) throws FileNotFoundException {
    URL url = ModelFiles.class.getResource(FOLDER + name);
    if (url == null) {
      throw new FileNotFoundException("The attribution model is not on the class path: no " + FOLDER + name
          + ". Add the artifact org.cotejo:cotejo-model.");
    }
    return url;
  }
}
