package org.cotejo.article;

import java.util.Optional;

/**
 * What the user says of all inputs; where present it stands above what was detected.
 *
 * @param maxSize bytes; a larger input is named in the problems and left out
 */
public record ReadOptions(
    Optional<Language> language, Optional<Published> published, Optional<String> outlet, long maxSize) {

  /** The limit where the user sets none: 20 MB. */
  public static final long DEFAULT_MAX_SIZE = 20_000_000;

  /** Nothing said: everything is detected. */
  public static ReadOptions defaults() {
    return new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), DEFAULT_MAX_SIZE);
  }

  /** The same with a language for all inputs. */
  public ReadOptions withLanguage(Language all) {
    return new ReadOptions(Optional.of(all), published, outlet, maxSize);
  }

  /** The same with another limit, in bytes. */
  public ReadOptions withMaxSize(long bytes) {
    return new ReadOptions(language, published, outlet, bytes);
  }
}
