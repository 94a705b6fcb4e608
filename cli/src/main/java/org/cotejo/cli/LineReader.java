package org.cotejo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Cuts a stream at its line feeds, and keeps no more of a line than it may be long. */
final class LineReader {

  private final InputStream in;
  private final long maxSize;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  LineReader(InputStream in, long maxSize) {
    this.in = in;
    this.maxSize = maxSize;
  }

  /**
   * A line without its end.
   *
   * @param tooLarge whether it is longer than it may be, and {@code bytes} only its beginning
   */
  record Bytes(ByteBuffer bytes, boolean tooLarge) {}

  /** The next line; empty at the end of the stream. */
  Optional<Bytes> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLarge = false;
    do {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int room = (int) Math.min(stop - at, Math.max(0, maxSize - line.size()));
      line.write(buffer, at, room);
      tooLarge |= room < stop - at;
      at = stop;
      if (at < end) {
        at++;
        break;
      }
    } while (fill());
    return Optional.of(new Bytes(ByteBuffer.wrap(line.toByteArray()).asReadOnlyBuffer(), tooLarge));
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }
}
