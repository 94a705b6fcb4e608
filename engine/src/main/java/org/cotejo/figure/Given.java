package org.cotejo.figure;

import static org.cotejo.figure.WordClass.COST;
import static org.cotejo.figure.WordClass.GIVE;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/** Amounts behind the one who gets or bears them: "the strike cost the port 2 million", "pagó a los socios 300 euros". */
final class Given {

  private Given() {}

  /** Whether the noun before an amount is the one to whom a verb of giving or costing gives it. */
  static boolean isReceiver(Site site, Governor governor) {
    return governor.kind() == Governor.Kind.NOUN && governor.preposition() < 0 && site.isMoney()
        && site.clause().isFormOf(GIVE, verb(site, governor));
  }

  /** What costs so much: the subject of a verb of costing; empty where something is given. */
  static Optional<Noun> what(Site site, Governor governor) {
    int verb = verb(site, governor);
    return site.clause().isFormOf(COST, verb) ? Subjects.of(site.clause(), verb) : Optional.empty();
  }

  /** The verb before the noun, over its article and the "a" of Spanish; -1 if there is none. */
  static int verb(Site site, Governor governor) {
    Clause clause = site.clause();
    int at = governor.phrase(clause).map(n -> n.first() - 1).orElse(-1);
    while (clause.tag(at) == Tag.DET || (!clause.words().isEnglish() && java.util.Set.of("a", "al").contains(clause.word(at)))) {
      at--;
    }
    return clause.tag(at) == Tag.VERB ? at : -1;
  }
}
