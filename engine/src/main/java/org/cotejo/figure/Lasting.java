package org.cotejo.figure;

import static org.cotejo.figure.WordClass.ALONG;
import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.CHANGE;
import static org.cotejo.figure.WordClass.LAST;
import static org.cotejo.figure.WordClass.PEOPLE;
import static org.cotejo.figure.WordClass.UPTOPREP;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/** What takes or lasts so long: "the strike lasted three days", "la demora es de dos meses", "the road was shut for six hours". */
final class Lasting {

  private Lasting() {}

  /** The subject of the verb that a length of time hangs on; empty for a person and where the verb does not tell it. */
  static Optional<Noun> of(Site site) {
    Clause clause = site.clause();
    Governor governor = Governor.of(site);
    if (governor.kind() != Governor.Kind.VERB) {
      return Optional.empty();
    }
    int verb = governor.at();
    int preposition = governor.preposition();
    boolean along = preposition >= 0 && clause.is(ALONG, preposition);
    boolean copula = clause.is(BE, verb) && (preposition < 0 || clause.word(preposition).equals("de"));
    boolean lasts = clause.isFormOf(LAST, verb) && clause.tag(verb + 1) != Tag.PRON && (preposition < 0 || along);
    int group = Subjects.groupStart(clause, verb);
    boolean stood = preposition < 0 && clause.tag(verb - 1) == Tag.AUX && clause.word(verb - 1).startsWith("est");
    boolean undergone = clause.tag(verb) == Tag.VERB && ((along && clause.has(BE, group, verb)) || stood);
    boolean changed = preposition >= 0 && clause.is(UPTOPREP, preposition) && clause.isFormOf(CHANGE, verb);
    return copula || lasts || undergone || changed
        ? Subjects.of(clause, verb).filter(n -> clause.tag(n.head()) != Tag.NAME && !clause.is(PEOPLE, n.head()))
        : Optional.empty();
  }
}
