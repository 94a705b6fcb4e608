package org.cotejo.analysis.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the pieces and scores of a {@code tokenizer.json}: the array of pairs under "vocab". A reader of its own,
 * since a JSON library takes several times as long to start, and every run of the program waits for this.
 */
final class VocabularyReader {

  /** Takes the pieces in the order of their ids. */
  interface Sink {
    void add(String piece, double score);
  }

  private static final String UNKNOWN = "\"unk_id\"";
  private static final String VOCABULARY = "\"vocab\"";

  private final String json;
  private int at;

  private VocabularyReader(String json) {
    this.json = json;
  }

  /**
   * Hands all pieces to {@code sink}.
   *
   * @return the id of the piece that stands for what is unknown
   * @throws IOException if there is no such array; the message says where it breaks off
   */
  static int read(InputStream in, Sink sink) throws IOException {
    VocabularyReader reader = new VocabularyReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    reader.pass(UNKNOWN);
    reader.expect(':');
    int unknown = (int) reader.number();
    reader.pass(VOCABULARY);
    reader.expect(':');
    reader.expect('[');
    do {
      reader.expect('[');
      String piece = reader.string();
      reader.expect(',');
      sink.add(piece, reader.number());
      reader.expect(']');
    } while (reader.comma());
    return unknown;
  }

  private void pass(String key) throws IOException {
    int found = json.indexOf(key, at);
    if (found < 0) {
      throw new IOException("tokenizer.json: no " + key + " after offset " + at);
    }
    at = found + key.length();
  }

  private char next() throws IOException {
    while (at < json.length()) {
      char unit = json.charAt(at++);
      if (unit > ' ') {
        return unit;
      }
    }
    throw new IOException("tokenizer.json breaks off");
  }

  private void expect(char wanted) throws IOException {
    if (next() != wanted) {
      throw new IOException("tokenizer.json: no '" + wanted + "' at offset " + (at - 1));
    }
  }

  private boolean comma() throws IOException {
    return next() == ',';
  }

  private double number() throws IOException {
    next();
    int start = at - 1;
    while (at < json.length() && "+-.0123456789eE".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.parseDouble(json.substring(start, at));
    } catch (NumberFormatException e) {
      throw new IOException("tokenizer.json: no number at offset " + start, e);
    }
  }

  private String string() throws IOException {
    expect('"');
    int end = json.indexOf('"', at);
    if (end >= 0 && json.indexOf('\\', at, end) < 0) {
      String plain = json.substring(at, end);
      at = end + 1;
      return plain;
    }
    StringBuilder text = new StringBuilder();
    for (char unit = raw(); unit != '"'; unit = raw()) {
      text.append(unit == '\\' ? escaped() : unit);
    }
    return text.toString();
  }

  private char raw() throws IOException {
    if (at >= json.length()) {
      throw new IOException("tokenizer.json breaks off");
    }
    return json.charAt(at++);
  }

  private char escaped() throws IOException {
    char unit = raw();
    return switch (unit) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json, at - 4, at, 16);
      }
      default -> unit;
    };
  }
}
