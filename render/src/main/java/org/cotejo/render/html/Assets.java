package org.cotejo.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The report's own style and script, and the hashes by which its page lets nothing else in. */
final class Assets {

  private Assets() {}

  /** The style sheet, with the words at the foot of printed pages. */
  static String style(String foot) {
    return resource("report.css").replace("\"COTEJO-FOOT\"", cssString(foot));
  }

  static String script() {
    return resource("report.js");
  }

  /** A policy under which the page loads nothing and runs only this style and this script. */
  static String policy(String style, String script) {
    return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  static String hash(String source) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A CSS string of words from a report: whatever is no letter or digit is written by its number. */
  static String cssString(String words) {
    StringBuilder css = new StringBuilder("\"");
    words.codePoints().map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c).forEach(c -> {
      if (c < 128 && (Character.isLetterOrDigit(c) || c == ' ')) {
        css.append((char) c);
      } else {
        css.append('\\').append(Integer.toHexString(c)).append(' ');
      }
    });
    return css.append('"').toString();
  }

  private static String resource(String name) {
    try (var in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
