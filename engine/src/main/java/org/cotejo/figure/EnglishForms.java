package org.cotejo.figure;

import java.util.HashMap;
import java.util.Map;
import org.cotejo.figure.Verbs.Form;

/** Inflects an English verb: {@code base} or {@code base:past} or {@code base:past:participle}. */
final class EnglishForms {

  private static final String VOWELS = "aeiou";

  private EnglishForms() {}

  /** Each form with what it is; a past that is the participle too is given as past, one that is not as preterite. */
  static Map<String, Form> of(String entry) {
    String[] parts = entry.split(":", -1);
    String base = parts[0];
    Map<String, Form> forms = new HashMap<>();
    String past = parts.length > 1 ? parts[1] : stem(base, "ed") + "ed";
    forms.put(stem(base, "ing") + "ing", Form.GERUND);
    forms.put(parts.length > 2 ? parts[2] : past, Form.PARTICIPLE);
    forms.put(past, parts.length > 2 && !parts[2].equals(past) ? Form.PRETERITE : Form.PAST);
    forms.put(base, past.equals(base) ? Form.PAST : Form.BASE);
    forms.put(third(base), Form.PRESENT);
    return forms;
  }

  private static String third(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hiss = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x") || base.endsWith("z")
        || base.endsWith("o");
    return base + (hiss ? "es" : "s");
  }

  private static String stem(String base, String ending) {
    if (ending.equals("ed") && endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "i";
    }
    if (ending.equals("ing") && base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "y";
    }
    boolean kept = ending.equals("ing") && (base.endsWith("ee") || base.endsWith("ye") || base.endsWith("oe"));
    if (base.endsWith("e") && !kept) {
      return base.substring(0, base.length() - 1);
    }
    return doubles(base) ? base + base.charAt(base.length() - 1) : base;
  }

  private static boolean endsInConsonantAndY(String base) {
    int length = base.length();
    return length > 1 && base.endsWith("y") && VOWELS.indexOf(base.charAt(length - 2)) < 0;
  }

  /** "drop, dropped"; "commit, committed": one vowel and one consonant in a word of one syllable or one stressed last. */
  private static boolean doubles(String base) {
    int length = base.length();
    if (length < 3 || "bdgklmnprt".indexOf(base.charAt(length - 1)) < 0 || VOWELS.indexOf(base.charAt(length - 2)) < 0
        || VOWELS.indexOf(base.charAt(length - 3)) >= 0) {
      return false;
    }
    boolean one = base.substring(0, length - 2).chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    return one || base.endsWith("mit") || base.endsWith("fer") || base.endsWith("cur") || base.endsWith("pel")
        || base.endsWith("gin") || base.endsWith("get") || base.endsWith("draw");
  }
}
