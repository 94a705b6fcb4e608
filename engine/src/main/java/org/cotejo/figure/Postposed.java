package org.cotejo.figure;

import static org.cotejo.figure.WordClass.COUNTNOUN;
import static org.cotejo.figure.WordClass.DEFINITE;
import static org.cotejo.figure.WordClass.MEASUREPREP;
import static org.cotejo.figure.WordClass.RATEDET;
import static org.cotejo.figure.WordClass.REPORTING;
import static org.cotejo.figure.WordClass.TIMENOUN;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/** What Spanish puts behind the amount that it comes to: "reduce un 12 % el riesgo", "fija en 80 pesos la tarifa". */
final class Postposed {

  private Postposed() {}

  /** The phrase with an article right behind the amount, or behind what it is per and the amount that it changes to. */
  static Optional<Noun> of(Site site) {
    Clause clause = site.clause();
    if (clause.words().isEnglish()) {
      return heavy(site);
    }
    Governor governor = Governor.of(site);
    boolean led = governor.preposition() >= 0 && clause.is(MEASUREPREP, governor.preposition());
    boolean measured = site.isShare() || led || site.quantity().direction().isPresent();
    if (governor.kind() != Governor.Kind.VERB || !measured
        || clause.is(REPORTING, governor.at())) {
      return Optional.empty();
    }
    int at = after(site);
    boolean article = clause.tag(at) == Tag.DET && clause.is(DEFINITE, at) && !clause.isTime(at + 1);
    return article ? NounPhrases.at(clause, at).filter(n -> clause.tag(n.head()) != Tag.NAME
        && !clause.is(UNITNAME, n.head()) && !clause.is(TIMENOUN, n.head())) : Optional.empty();
  }

  /** "Raised to nine the number of people missing": English puts only long phrases so. */
  private static Optional<Noun> heavy(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    boolean number = clause.word(at).equals("the") && clause.is(COUNTNOUN, at + 1) && clause.word(at + 2).equals("of");
    return site.isBare() && number ? NounPhrases.at(clause, at + 3) : Optional.empty();
  }

  private static int after(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    if (clause.is(RATEDET, at) && clause.tag(at) == Tag.PREP && clause.tag(at + 1) == Tag.NOUN) {
      at += 2;
    }
    boolean changes = clause.is(MEASUREPREP, at) && clause.inQuantity(at + 1);
    at += changes ? 1 : 0;
    while (changes && clause.inQuantity(at)) {
      at++;
    }
    return clause.rateAdverb(at).isPresent() ? at + 1 : at;
  }
}
