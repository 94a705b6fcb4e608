package org.cotejo.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read: a file or a stream of bytes, opened when it is read.
 *
 * @param name as the user named it: a path, or {@code -} for standard input
 * @param size bytes, or -1 where that is not known before reading
 */
public record Input(String name, long size, Opener opener) {

  /** Opens an input's bytes; may be called more than once. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** A file under the path as given. One that is missing is told when it is read. */
  public static Input of(Path path) {
    return new Input(path.toString(), sizeOf(path), () -> Files.newInputStream(path));
  }

  /** Bytes at hand, under a name. */
  public static Input of(String name, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new Input(name, copy.length, () -> new ByteArrayInputStream(copy));
  }

  private static long sizeOf(Path path) {
    try {
      return Files.isRegularFile(path) ? Files.size(path) : -1;
    } catch (IOException _) {
      return -1;
    }
  }
}
