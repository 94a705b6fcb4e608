package org.cotejo.article;

import java.util.Optional;

/** A language that text is written in: the two that Cotejo reads, and any other. */
public enum Language {
  ENGLISH("en"),
  SPANISH("es"),
  /** Recognised as neither; such text is named in the problems and not analysed. */
  OTHER("und");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag: {@code en}, {@code es} or {@code und}. */
  public String tag() {
    return tag;
  }

  /** The language that Cotejo reads under a tag such as {@code es} or {@code en-GB}, if it reads it. */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
    return switch (primary) {
      case "en" -> Optional.of(ENGLISH);
      case "es" -> Optional.of(SPANISH);
      default -> Optional.empty();
    };
  }
}
