package org.cotejo.analysis.names;

import org.cotejo.article.Language;

/** Plurals of nouns by the endings of English and Spanish; of a phrase, that of its head. */
final class Plurals {

  private Plurals() {}

  static String of(String noun, Language language) {
    return language == Language.SPANISH ? spanish(noun) : english(noun);
  }

  private static String english(String noun) {
    int blank = noun.lastIndexOf(' ');
    String head = noun.substring(blank + 1);
    String before = noun.substring(0, blank + 1);
    if (head.endsWith("man")) {
      return before + head.substring(0, head.length() - 2) + "en";
    }
    if (head.endsWith("y") && head.length() > 1 && "aeiou".indexOf(head.charAt(head.length() - 2)) < 0) {
      return before + head.substring(0, head.length() - 1) + "ies";
    }
    boolean hissing = head.endsWith("s") || head.endsWith("x") || head.endsWith("ch") || head.endsWith("sh");
    return before + head + (hissing ? "es" : "s");
  }

  private static String spanish(String noun) {
    int blank = noun.indexOf(' ');
    String head = blank < 0 ? noun : noun.substring(0, blank);
    String after = blank < 0 ? "" : noun.substring(blank);
    return plural(head) + after;
  }

  private static String plural(String head) {
    char last = head.charAt(head.length() - 1);
    String stem = head.substring(0, head.length() - 1);
    if ("aeiouéáó".indexOf(last) >= 0) {
      return head + "s";
    }
    if (last == 'z') {
      return stem + "ces";
    }
    if (last == 'n' && stem.length() > 1 && "áéíóú".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
      int accented = stem.length() - 1;
      return stem.substring(0, accented) + "aeiou".charAt("áéíóú".indexOf(stem.charAt(accented))) + "nes";
    }
    return last == 's' ? head : head + "es";
  }
}
