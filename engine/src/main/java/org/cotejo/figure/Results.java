package org.cotejo.figure;

import static org.cotejo.figure.WordClass.PEOPLE;
import static org.cotejo.figure.WordClass.WINS;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;

/**
 * What money is that a verb of accounts has for its object: "facturó 4 millones" is turnover, "the line lost 3
 * million" a loss, "debemos 2 millones" a debt.
 */
final class Results {

  /** Less than this somebody earns as wages or wins as a prize. */
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(1_000_000);

  private Results() {}

  /** The noun of the result, in the sentence's language; empty for any other verb, and for a rate. */
  static Optional<Counted> of(Site site) {
    return site.isMoney() ? ofAny(site) : Optional.empty();
  }

  /** As {@link #of}, whatever the unit. */
  static Optional<Counted> ofAny(Site site) {
    return noun(site)
        .map(noun -> new Counted(new Phrase(noun, noun, Optional.empty()), Optional.empty(), "result"));
  }

  private static Optional<String> noun(Site site) {
    Clause clause = site.clause();
    Governor governor = Governor.of(site);
    int verb = governor.at();
    boolean object = governor.kind() == Governor.Kind.VERB && governor.preposition() < 0
        && (clause.tag(verb) == Tag.VERB || clause.tag(verb) == Tag.AUX) && !isRate(clause, site.end());
    boolean large = !clause.isFormOf(WINS, verb) || !site.isMoney()
        || Rates.number(site.quantity().estimate()).filter(n -> n.compareTo(SMALLEST) >= 0).isPresent();
    return object && large && !clause.is(PEOPLE, verb - 1)
        ? clause.facts(verb).verb().flatMap(v -> clause.words().result(v.lemma())) : Optional.empty();
  }

  private static boolean isRate(Clause clause, int at) {
    return clause.rateAdverb(at).isPresent() || clause.rateUnit(at + 1).isPresent();
  }
}
