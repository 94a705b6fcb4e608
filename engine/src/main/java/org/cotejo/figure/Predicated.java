package org.cotejo.figure;

import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.PEOPLE;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.NounPhrases.Noun;

/** What a number counts whose noun stands behind the verb of being: "14 were minors", "del total, 145 son mujeres". */
final class Predicated {

  private Predicated() {}

  /** The plural noun that those counted are said to be; empty for an adjective, and where the number has a noun. */
  static Optional<Counted> of(Site site) {
    Clause clause = site.clause();
    int verb = site.end();
    boolean being = clause.is(BE, verb) && clause.tag(verb) == Tag.AUX
        && (clause.tag(verb + 1) == Tag.NOUN || clause.is(PEOPLE, verb + 1));
    String rule = Fronted.of(site).map(Counted::rule).orElse("predicate");
    return being ? Counted.of(NounPhrases.at(clause, verb + 1).filter(n -> n.isPlural() && isNoun(n)), rule)
        : Optional.empty();
  }

  private static boolean isNoun(Noun noun) {
    return noun.clause().tag(noun.head()) == Tag.NOUN && !noun.clause().inQuantity(noun.first());
  }
}
