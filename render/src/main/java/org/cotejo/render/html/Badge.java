package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.Optional;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Finding.Kind;

/** How a judgement looks: each has a sign, a border and a word, so that none rests on colour alone. */
enum Badge {
  /** Cannot all be true: filled. */
  CONFLICT("no", "≠"),
  /** Does not hold: a thick red edge. */
  FAILS("fail", "≠"),
  /** Holds for some: a red edge on the left. */
  PARTLY("part", "=≠"),
  /** Holds: solid. */
  HOLDS("ok", "="),
  /** Told, not judged: dashed. */
  TOLD("told", "…");

  private final String look;
  private final String sign;

  Badge(String look, String sign) {
    this.look = look;
    this.sign = sign;
  }

  String look() {
    return look;
  }

  /** The sign, which says nothing that the word beside it does not. */
  Html sign() {
    return el("span.g").with("aria-hidden", "true").of(sign);
  }

  Html with(String word) {
    return el("span.badge." + look).of(sign(), text(" " + word));
  }

  /** The badge of a finding. */
  static Badge of(Finding finding) {
    return switch (finding.kind()) {
      case CONFLICT -> CONFLICT;
      case DIVERGENT_QUOTE -> FAILS;
      case ROUNDING, AGREEMENT -> HOLDS;
      case ARITHMETIC -> finding.holds().map(holds -> holds ? HOLDS : FAILS).orElse(TOLD);
      case UPDATE, ONE_VOICE, CONTESTED, CHANGED_POSITION, SINGLE_SOURCE -> TOLD;
    };
  }

  /** Key of the word on a finding's badge. */
  static String wordKey(Finding finding) {
    return finding.kind() == Kind.ARITHMETIC
        ? "badge.arithmetic." + verdict(finding.holds())
        : "badge." + Places.key(finding.kind());
  }

  private static String verdict(Optional<Boolean> holds) {
    return holds.map(h -> h ? "holds" : "fails").orElse("told");
  }
}
