package org.cotejo.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What is done to a stream between two pieces of JSON. */
final class Streams {

  private Streams() {}

  static void lineFeed(OutputStream out) {
    try {
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
