package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/**
 * Spanish number words written as one: shares ("treintaidosavos", "cientocincoavos", "dosmilésimas") and large ordinals
 * ("tresmillonésimo").
 */
final class SpanishCompounds {

  private static final int LONGEST = 48;

  private final NumberWords words;

  SpanishCompounds(NumberWords words) {
    this.words = words;
  }

  /** What a folded word means, if it is such a compound. */
  List<Meaning> meanings(String key) {
    boolean plural = key.endsWith("s");
    int end = key.length() - (plural ? 2 : 1);
    if (end < 4 || key.length() > LONGEST || "oa".indexOf(key.charAt(end)) < 0
        || (key.charAt(end - 1) != 'v' && key.charAt(end - 1) != 'm')) {
      return List.of();
    }
    String stem = key.substring(0, end);
    if (stem.endsWith("av")) {
      return share(stem.substring(0, stem.length() - 2), plural);
    }
    if (!stem.endsWith("esim")) {
      return List.of();
    }
    return ordinal(stem, "mil", 3, plural).or(() -> ordinal(stem, "millon", 6, plural))
        .or(() -> ordinal(stem, "billon", 12, plural)).orElse(List.of());
  }

  private List<Meaning> share(String prefix, boolean plural) {
    Optional<BigDecimal> value = sum(prefix).or(() -> sum(prefix + "a"));
    return value.map(v -> List.of(new Meaning(plural ? Role.PARTS : Role.PART, v, v))).orElse(List.of());
  }

  private Optional<List<Meaning>> ordinal(String stem, String scale, int power, boolean plural) {
    String tail = scale + "esim";
    if (!stem.endsWith(tail)) {
      return Optional.empty();
    }
    return sum(stem.substring(0, stem.length() - tail.length())).map(count -> {
      BigDecimal value = count.scaleByPowerOfTen(power).setScale(0);
      return List.of(new Meaning(plural ? Role.PARTS : Role.ORDINAL, value, value));
    });
  }

  /** The sum of number words glued together, the larger first, with or without "y" or "i" between tens and units. */
  private Optional<BigDecimal> sum(String glued) {
    BigDecimal sum = BigDecimal.ZERO;
    int at = 0;
    while (at < glued.length()) {
      int from = at > 0 && (glued.charAt(at) == 'i' || glued.charAt(at) == 'y') ? at + 1 : at;
      int to = longest(glued, from, sum);
      if (to < 0) {
        return Optional.empty();
      }
      sum = sum.add(words.simple(glued.substring(from, to)).orElseThrow());
      at = to;
    }
    return sum.signum() > 0 ? Optional.of(sum) : Optional.empty();
  }

  private int longest(String glued, int from, BigDecimal above) {
    for (int to = glued.length(); to > from; to--) {
      Optional<BigDecimal> value = words.simple(glued.substring(from, to));
      if (value.filter(v -> above.signum() == 0 || v.precision() < above.precision()).isPresent()) {
        return to;
      }
    }
    return -1;
  }
}
