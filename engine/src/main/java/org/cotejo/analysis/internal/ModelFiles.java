package org.cotejo.analysis.internal;

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
import org.cotejo.analysis.ModelMissingException;

/** The files of the model, which the module {@code cotejo-model} puts on the class path. */
final class ModelFiles {

  /** Its folder, from the root of the class path. */
  static final String FOLDER = "/org/cotejo/model/";

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

  /** Where a URL points on disk, if it does. */
  static Optional<Path> path(URL url) {
    try {
      return url.getProtocol().equals("file") ? Optional.of(Path.of(url.toURI())) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The model's folder on the class path. */
  static Optional<URL> folder() {
    return Optional.ofNullable(ModelFiles.class.getResource(FOLDER));
  }

  /**
   * Where a file of the model lies.
   *
   * @throws ModelMissingException if it is not on the class path; says where it was looked for and what to do
   */
  static URL url(String name) throws ModelMissingException {
    URL url = ModelFiles.class.getResource(FOLDER + name);
    if (url == null) {
      throw ModelTroubles.missing(name);
    }
    return url;
  }
}
