package org.cotejo.article.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters: byte order mark, UTF-16 by its zero bytes, valid UTF-8, what a page or an XML file declares,
 * else windows-1252, which holds Latin-1.
 */
public final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final Pattern DECLARED = Pattern.compile(
      "(?:<\\?xml[^>]{0,200}?encoding|<meta[^>]{0,300}?charset)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9_.:-]{2,40})",
      Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  /**
   * Characters of an input.
   *
   * @param damaged whether the text is UTF-8 with some bytes that are not, read as U+FFFD
   */
  public record Decoded(String text, Charset charset, boolean damaged) {}

  /** Decodes bytes that are known to be no binary format; a byte order mark is dropped. */
  public static Decoded decode(byte[] bytes) {
    Optional<Charset> marked = byMark(bytes).or(() -> utf16WithoutMark(bytes));
    if (marked.isPresent()) {
      return decoded(bytes, marked.get());
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(withoutMark(utf8.get()), StandardCharsets.UTF_8, false);
    }
    Optional<Charset> declared = declared(bytes).filter(c -> !c.equals(StandardCharsets.UTF_8));
    if (declared.isPresent()) {
      return decoded(bytes, declared.get());
    }
    return mostlyUtf8(bytes)
        ? new Decoded(withoutMark(new String(bytes, StandardCharsets.UTF_8)), StandardCharsets.UTF_8, true)
        : decoded(bytes, WINDOWS_1252);
  }

  private static Decoded decoded(byte[] bytes, Charset charset) {
    return new Decoded(withoutMark(new String(bytes, charset)), charset, false);
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return strictly(b, StandardCharsets.UTF_8).map(_ -> StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** UTF-16 of a European text has a zero in every other byte, nearly always on the same side. */
  private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int pairs = Math.min(bytes.length, HEAD) / 2;
    int zerosFirst = 0;
    int zerosSecond = 0;
    for (int i = 0; i < pairs; i++) {
      zerosFirst += bytes[2 * i] == 0 ? 1 : 0;
      zerosSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 2 && zerosSecond > pairs * 0.7 && zerosFirst < pairs * 0.05) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (pairs >= 2 && zerosFirst > pairs * 0.7 && zerosSecond < pairs * 0.05) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer chars = charset.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return Optional.of(chars.toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    if (!declaration.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(declaration.group(1));
      // Pages that say Latin-1 mean windows-1252, as browsers read them.
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /** Whether most bytes above 127 stand in well-formed sequences of UTF-8: a file cut or mixed, not Latin-1. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int formed = 0;
    int stray = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (bytes[i] < 0 && length > 1) {
        formed++;
      } else if (bytes[i] < 0) {
        stray++;
      }
      i += Math.max(1, length);
    }
    return formed >= 2 && formed > stray;
  }

  /** Length of the well-formed sequence that starts at {@code at}; 0 if none does. */
  private static int sequenceLength(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3
        : first >= 0xF0 && first < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
