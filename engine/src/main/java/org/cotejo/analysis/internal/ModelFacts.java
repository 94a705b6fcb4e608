package org.cotejo.analysis.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.cotejo.analysis.ModelBrokenException;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/**
 * What is said of the model beside its graphs.
 *
 * @param name with version, such as {@code cotejo-attribution 1}
 * @param cueBias what the score of "no cue" loses, in natural logarithms, when cues are decoded
 * @param sourceBias what the score of "a source begins" gains when the source of a cue is decoded
 * @param hashes the SHA-256 of its files, in hexadecimal digits
 */
record ModelFacts(String name, double cueBias, double sourceBias, Map<String, String> hashes) {

  private static final String FILE = "model.properties";
  private static final String HASH = "sha256.";

  ModelFacts {
    hashes = Map.copyOf(hashes);
  }

  /**
   * Reads them from the model's properties. All must be there: without a bias the model would find other sources, and
   * nothing would show it.
   *
   * @throws ModelBrokenException if one is not there, or is none
   */
  static ModelFacts read() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = ModelFiles.open(FILE)) {
      properties.load(in);
    } catch (IllegalArgumentException e) {
      throw ModelTroubles.unread(FILE, e);
    }
    return new ModelFacts(text(properties, "name") + " " + text(properties, "version"),
        number(properties, "cue.bias"), number(properties, "source.bias"), hashes(properties));
  }

  private static Map<String, String> hashes(Properties properties) {
    return properties.stringPropertyNames().stream().filter(key -> key.startsWith(HASH))
        .collect(Collectors.toMap(key -> key.substring(HASH.length()), properties::getProperty));
  }

  /** Whether a file surely has the bytes that the model was made with; takes as long as reading it. */
  boolean isAsMade(String file) throws IOException {
    try (InputStream in = ModelFiles.open(file)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(hash).equals(hashes.get(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(Properties properties, String key) throws IOException {
    String value = properties.getProperty(key, "");
    if (value.isEmpty()) {
      throw ModelTroubles.broken(FILE, Message.of("analysis.model.without", Map.of("name", Argument.words(key))));
    }
    return value;
  }

  private static double number(Properties properties, String key) throws IOException {
    String value = text(properties, key);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException _) {
      throw ModelTroubles.broken(FILE, Message.of("analysis.model.number",
          Map.of("name", Argument.words(key), "value", Argument.words(value))));
    }
  }
}
