package org.cotejo.figure;

import static org.cotejo.figure.WordClass.CHANGE;
import static org.cotejo.figure.WordClass.FROMTO;
import static org.cotejo.figure.WordClass.MEASURE;
import static org.cotejo.figure.WordClass.SUBJECTPRON;
import static org.cotejo.figure.WordClass.THEY;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;

/** What a sentence goes on about: "The mill will open in May. It will cost 4 million." */
final class Theme {

  private Theme() {}

  /** What the sentence before is about, where the amount's verb has a pronoun for its subject, in Spanish none. */
  static Optional<Counted> of(Site site, Clause before) {
    Clause clause = site.clause();
    Governor governor = Governor.of(site);
    int start = governor.kind() == Governor.Kind.VERB ? Subjects.groupStart(clause, governor.at()) : -1;
    String verb = clause.word(governor.at());
    boolean it = clause.words().isEnglish() ? clause.is(SUBJECTPRON, start - 1) && clause.isBreak(start - 2)
        : start == 0 && !verb.endsWith("mos") && !verb.endsWith("r");
    if (start < 0 || !it) {
      return Optional.empty();
    }
    boolean many = clause.words().isEnglish() ? clause.is(THEY, start - 1) : clause.word(start).endsWith("n");
    return IntStream.range(0, before.size()).filter(k -> before.tag(k) == Tag.VERB || before.tag(k) == Tag.AUX)
        .boxed().findFirst().flatMap(k -> Counted.of(Subjects.of(before, k)
            .filter(n -> before.tag(n.head()) == Tag.NOUN && n.isPlural() == many), "theme"));
  }

  /** "The slide killed 31", "el juez dejó libres a cinco": who does it is not counted; bare millions are money. */
  static boolean isUndergone(Sketch draft) {
    Site site = draft.site();
    Clause clause = site.clause();
    Governor governor = Governor.of(site);
    boolean object = governor.kind() == Governor.Kind.VERB && governor.preposition() < 0
        && !clause.word(governor.at() - 1).equals("se")
        && draft.predicate().filter(p -> p == governor.at() && PredicateFinder.isAct(clause, p)).isPresent();
    boolean whom = !clause.words().isEnglish() && clause.word(site.first() - 1).equals("a")
        && draft.predicate().filter(p -> !clause.isFormOf(CHANGE, p) && !clause.is(FROMTO, site.end())).isPresent();
    boolean millions = site.quantity().number().text().toLowerCase(Locale.ROOT).contains("mill");
    return site.isBare() && !millions && (object || whom)
        && draft.predicate().filter(p -> clause.isFormOf(MEASURE, p)).isEmpty();
  }
}
