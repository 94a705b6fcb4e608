package org.cotejo.figure;

import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.Optional;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.NounPhrases.Noun;

/**
 * Whose things are counted, or what an amount is measured of: "Ford" of "Ford has 13,000 workers", "team" of "a team of 7
 * doctors".
 */
final class Entities {

  private Entities() {}

  static Optional<Noun> find(Site site, Optional<Counted> counted) {
    Clause clause = site.clause();
    Optional<Noun> noun = counted.flatMap(Counted::noun).filter(n -> n.clause() == clause);
    boolean own = noun.isPresent() && noun.get().first() < site.first();
    if (!own) {
      return Governor.of(site).phrase(clause).filter(n -> n.end() <= site.first())
          .or(() -> noun.filter(n -> site.isBare()).flatMap(Entities::members));
    }
    return subjectOver(clause, noun.get());
  }

  /** "12 members of the council". */
  private static Optional<Noun> members(Noun noun) {
    Clause clause = noun.clause();
    boolean of = clause.word(noun.end()).equals("of") || clause.word(noun.end()).equals("at");
    return of && !clause.inQuantity(noun.end() + 1) ? NounPhrases.at(clause, noun.end() + 1)
        .filter(n -> !clause.is(UNITNAME, n.head())) : Optional.empty();
  }

  /** The subject of the verb whose object the phrase is: "the band" of "the band set a price of 5". */
  private static Optional<Noun> subjectOver(Clause clause, Noun noun) {
    int at = noun.first() - 1;
    while (at >= 0 && (clause.isSkipped(at) || clause.tag(at) == Clause.Tag.PREP)) {
      at--;
    }
    boolean verb = clause.tag(at) == Clause.Tag.VERB || clause.tag(at) == Clause.Tag.AUX;
    return verb ? Subjects.of(clause, at).filter(n -> n.end() <= noun.first()) : Optional.empty();
  }
}
