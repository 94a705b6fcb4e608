package org.cotejo.article.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.article.Input;
import org.cotejo.article.Language;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/**
 * What stands in one input: one draft, or one for each entry of a feed.
 *
 * @param sha256 of the input's bytes
 * @param isFeed whether the drafts are entries, and are counted from 1
 * @param warnings what was read with doubt
 */
public record Source(String sha256, List<Draft> drafts, boolean isFeed, List<Message> warnings) {

  /** Reads an input, or says why it cannot be read. */
  public static Source read(Input input, long maxSize, Optional<Language> language) throws Failure {
    byte[] bytes = bytes(input, maxSize);
    if (bytes.length == 0) {
      throw new Failure(Message.of("article.empty"));
    }
    Optional<String> format = Sniffer.binaryFormat(bytes);
    if (format.isPresent()) {
      throw new Failure(Message.of("article.binary_format", Map.of("format", Argument.words(format.get()))));
    }
    Decoder.Decoded decoded = Decoder.decode(bytes);
    String text = decoded.text();
    if (text.isBlank()) {
      throw new Failure(Message.of("article.empty"));
    }
    if (Sniffer.isJunk(text)) {
      throw new Failure(Message.of("article.binary"));
    }
    List<Message> warnings = new ArrayList<>();
    if (decoded.damaged()) {
      warnings.add(Message.of("article.damaged"));
    }
    String hash = Hashes.sha256(bytes);
    return switch (Sniffer.kind(text, input.name())) {
      case TEXT -> new Source(hash, List.of(PlainText.read(text, language)), false, warnings);
      case PAGE -> new Source(hash, List.of(Page.read(text)), false, warnings);
      case FEED -> new Source(hash, Feed.read(text), true, warnings);
      case OTHER_XML -> throw new Failure(Message.of("article.other_xml"));
    };
  }

  private static byte[] bytes(Input input, long maxSize) throws Failure {
    if (input.size() > maxSize) {
      throw tooLarge(maxSize);
    }
    try (InputStream in = input.opener().open()) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, maxSize + 1));
      if (bytes.length > maxSize) {
        throw tooLarge(maxSize);
      }
      return bytes;
    } catch (NoSuchFileException _) {
      throw new Failure(Message.of("article.missing"));
    } catch (AccessDeniedException _) {
      throw new Failure(Message.of("article.denied"));
    } catch (IOException e) {
      String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
      throw new Failure(Message.of("article.unreadable", Map.of("reason", Argument.words(reason))));
    }
  }

  private static Failure tooLarge(long maxSize) {
    return new Failure(Message.of("article.too_large", Map.of("megabytes",
        Argument.number(java.math.BigDecimal.valueOf(maxSize).movePointLeft(6).stripTrailingZeros()))));
  }
}
