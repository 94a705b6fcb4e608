package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.NounPhrases.Noun;
import org.cotejo.figure.Rates.Rate;

/**
 * A figure in the making.
 *
 * @param entity whose they are or what it is measured of, as far as the figure's own sentence says
 * @param predicate index of the verb in the figure's own sentence
 * @param inherited what an earlier figure says is done, where this one's clause does not
 * @param unitOf the unit that it shares with another figure, where it has none of its own
 * @param once whether the number is not printed and stands for one ("every 40 minutes we destroy a factory")
 */
record Sketch(
    Site site, Optional<Rate> rate, Optional<Counted> counted, Optional<Noun> entity, Optional<Integer> predicate, Optional<Phrase> inherited,
    Optional<Lent> unitOf, boolean once) {

  /** The unit and the scale word ("millones") that a number leaves to another. */
  record Lent(String unit, BigDecimal scale) {}

  Sketch with(Counted newCounted) {
    return new Sketch(site, rate, Optional.of(newCounted), entity, predicate, inherited, unitOf, once);
  }

  /** Counts what another figure counts, and takes over what is done to it unless its own clause says so. */
  Sketch like(Sketch other, String rule) {
    Optional<Counted> taken = other.counted.map(c -> new Counted(c.phrase(), c.noun(), rule));
    boolean told = act().isPresent() || (predicate.isPresent() && PredicateFinder.opensClause(site));
    Optional<Phrase> act = told ? Optional.empty() : other.predicatePhrase().filter(p -> other.act().isPresent()
        || other.inherited.isPresent());
    return new Sketch(site, rate, taken, entity, predicate, act,
        site.isBare() && !once ? Continued.lent(this, other) : Optional.empty(), once);
  }

  /** The same with the unit of another. */
  Sketch lent(Lent unit) {
    return new Sketch(site, rate, counted, entity, predicate, inherited, Optional.of(unit), once);
  }

  /** The same, as far as its sentence tells nobody's. */
  Sketch ofNobody() {
    return new Sketch(site, rate, counted, Optional.empty(), predicate, inherited, unitOf, once);
  }

  /** Its own unit, or that of the figure that it is set against ("17,400 tonnes from 20,000"). */
  String unit() {
    return once ? "1" : unitOf.map(Lent::unit).orElse(site.unit());
  }

  /** What its number is to be multiplied by: the scale word that it leaves to another, else 1. */
  BigDecimal scale() {
    return unitOf.map(Lent::scale).orElse(BigDecimal.ONE);
  }

  /** The verb, as printed. */
  Optional<Phrase> predicatePhrase() {
    return inherited.or(() -> predicate.map(p -> {
      var span = site.clause().span(p, p + 1);
      return new Phrase(span.text(), span.text(), Optional.of(span));
    }));
  }

  /** The act that the predicate tells, named by its verb. */
  Optional<String> act() {
    return predicate.flatMap(p -> site.clause().facts(p).act());
  }

  /** Whether it counts things, so that a figure without a noun after it may count the same ones. */
  boolean countsThings() {
    return once || site.isBare();
  }

  /** Whether its clause does not say what it measures, but for the unit or the verb. */
  boolean isLoose() {
    return counted.map(c -> c.rule().equals("unit") || c.rule().equals("dimension") || c.rule().equals("verb")).orElse(true);
  }
}
