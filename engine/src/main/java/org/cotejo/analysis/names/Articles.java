package org.cotejo.analysis.names;

/** Spanish articles and what else stands before a noun and tells its gender. */
public final class Articles {

  private Articles() {}

  /** The gender that an article in lower case tells; unknown for other words. */
  public static Gender gender(String lower) {
    return switch (lower) {
      case "el", "del", "al", "los", "un", "unos", "este", "ese", "aquel", "otro", "otros" -> Gender.MASCULINE;
      case "la", "las", "una", "unas", "esta", "esa", "aquella", "otra", "otras" -> Gender.FEMININE;
      default -> Gender.UNKNOWN;
    };
  }
}
