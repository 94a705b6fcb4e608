package org.cotejo.figure;

import static org.cotejo.figure.WordClass.MOREORLESS;
import static org.cotejo.figure.WordClass.RATEDET;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;

/** English noun phrases that an amount opens: "a 25 % tax", "a five-year $700,000 award". */
final class Attributive {

  private Attributive() {}

  /** "A 25 % tax", "a 640 bhp engine": the noun of the phrase that the amount opens, over further amounts. */
  static Optional<Counted> of(Site site) {
    Clause clause = site.clause();
    int at = overAmounts(site);
    String unit = site.quantity().unitText().orElse("");
    boolean plural = unit.length() > 2 && unit.endsWith("s") && !isJoined(site);
    boolean more = clause.is(MOREORLESS, at) && clause.tag(at) != Tag.PREP;
    boolean named = clause.tag(at) == Tag.NAME && (clause.tag(at + 1) == Tag.NOUN || isJoined(site));
    boolean noun = more ? Chains.isNominal(clause, at + 1) : named || clause.tag(at) == Tag.NOUN || clause.tag(at) == Tag.ADJ;
    return !clause.words().isEnglish() || plural || !noun ? Optional.empty()
        : Counted.of(NounPhrases.at(clause, at).filter(n -> !clause.is(UNITNAME, n.head()))
            .map(NounPhrases::withComplement), "next");
  }

  /** "A five-year $700,000 award", "$3,500 a month rent", "a 2-mile (3 km) walk": to where the noun begins. */
  private static int overAmounts(Site site) {
    Clause clause = site.clause();
    int at = overBracket(clause, site.end());
    if (clause.is(RATEDET, at) && clause.rateUnit(at + 1).isPresent()) {
      at += 2;
    }
    while (clause.inQuantity(at) || (clause.isSkipped(at) && clause.inQuantity(at + 1) && clause.tag(at) == Tag.MARK)) {
      at++;
    }
    return at;
  }

  /** "8 miles (13 km) of": to after a bracket that only holds another amount. */
  static int overBracket(Clause clause, int at) {
    int close = at + 1;
    while (clause.word(at).equals("(") && close < clause.size() && (clause.inQuantity(close) || clause.isSkipped(close))) {
      close++;
    }
    return clause.word(at).equals("(") && clause.word(close).equals(")") ? close + 1 : at;
  }

  /** "48-hour". */
  static boolean isJoined(Site site) {
    return site.quantity().span().text().indexOf('-') > 0;
  }
}
