package org.cotejo.analysis.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads the pieces and scores of a {@code tokenizer.json}: the array of pairs under "vocab". A reader of its own, from
 * bytes to the characters of one piece at a time, since every run of the program waits for this: with Jackson's stream
 * of tokens and its numbers a start of 490 ms of processor time takes 140 ms more (median of 24 starts in turn, loading
 * alone, with an AOT cache), of which {@link Decimals} alone gives 76.
 */
final class VocabularyReader {

  /** Takes the pieces in the order of their ids: {@code length} characters of {@code piece}, which are then reused. */
  interface Sink {
    void add(char[] piece, int length, double score);
  }

  private static final String UNKNOWN = "\"unk_id\"";
  private static final String VOCABULARY = "\"vocab\"";

  private final byte[] json;
  private int at;
  private char[] piece = new char[64];
  private int length;

  private VocabularyReader(byte[] json) {
    this.json = json;
  }

  /**
   * Hands all pieces to {@code sink}.
   *
   * @return the id of the piece that stands for what is unknown
   * @throws BrokenVocabularyException if there is no such array; says where it breaks off
   */
  static int read(InputStream in, Sink sink) throws IOException {
    VocabularyReader reader = new VocabularyReader(in.readAllBytes());
    reader.pass(UNKNOWN);
    reader.expect(':');
    int unknown = (int) reader.number();
    reader.pass(VOCABULARY);
    reader.expect(':');
    reader.expect('[');
    do {
      reader.expect('[');
      reader.string();
      reader.expect(',');
      sink.add(reader.piece, reader.length, reader.number());
      reader.expect(']');
    } while (reader.comma());
    return unknown;
  }

  private void pass(String key) throws IOException {
    for (int from = at; from <= json.length - key.length(); from++) {
      int same = 0;
      while (same < key.length() && json[from + same] == key.charAt(same)) {
        same++;
      }
      if (same == key.length()) {
        at = from + same;
        return;
      }
    }
    throw new BrokenVocabularyException("no " + key, at);
  }

  private int next() throws IOException {
    while (at < json.length) {
      byte unit = json[at++];
      if (unit < 0 || unit > ' ') {
        return unit;
      }
    }
    throw new BrokenVocabularyException("breaks off", at);
  }

  private void expect(char wanted) throws IOException {
    if (next() != wanted) {
      throw new BrokenVocabularyException("no '" + wanted + "'", at - 1);
    }
  }

  private boolean comma() throws IOException {
    return next() == ',';
  }

  private double number() throws IOException {
    next();
    int start = at - 1;
    while (at < json.length && (json[at] >= '0' && json[at] <= '9' || "+-.eE".indexOf(json[at]) >= 0)) {
      at++;
    }
    try {
      return Decimals.parse(json, start, at);
    } catch (NumberFormatException e) {
      throw new BrokenVocabularyException("no number", start, e);
    }
  }

  private void string() throws IOException {
    expect('"');
    length = 0;
    for (int unit = raw(); unit != '"'; unit = raw()) {
      if (unit == '\\') {
        put(escaped());
      } else if (unit >= 0) {
        put((char) unit);
      } else {
        putPoint(unit & 0xff);
      }
    }
  }

  private void put(char unit) {
    if (length == piece.length) {
      piece = Arrays.copyOf(piece, 2 * length);
    }
    piece[length++] = unit;
  }

  /** A character of more than one byte in UTF-8. */
  private void putPoint(int first) throws IOException {
    int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    int point = first & (0x3f >> more);
    for (int k = 0; k < more; k++) {
      point = point << 6 | raw() & 0x3f;
    }
    if (Character.isBmpCodePoint(point)) {
      put((char) point);
    } else {
      put(Character.highSurrogate(point));
      put(Character.lowSurrogate(point));
    }
  }

  private int raw() throws IOException {
    if (at >= json.length) {
      throw new BrokenVocabularyException("breaks off", at);
    }
    return json[at++];
  }

  private char escaped() throws IOException {
    int unit = raw();
    return switch (unit) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> (char) (hexDigit() << 12 | hexDigit() << 8 | hexDigit() << 4 | hexDigit());
      default -> (char) unit;
    };
  }

  private int hexDigit() throws IOException {
    int digit = Character.digit(raw(), 16);
    if (digit < 0) {
      throw new BrokenVocabularyException("no hexadecimal digit", at - 1);
    }
    return digit;
  }
}
