package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AMONG;
import static org.cotejo.figure.WordClass.GENERIC;
import static org.cotejo.figure.WordClass.POINTER;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;

/** What a number without a noun counts where its sentence opens with the whole: "Of those held, 31 were freed". */
final class Fronted {

  private Fronted() {}

  /** Those of whom the number is a part: "De los peones de la finca, 9 siguen de baja". */
  static Optional<Counted> of(Site site) {
    Clause clause = site.clause();
    int comma = overAdverbs(clause, site.first() - 1);
    int start = clause.clauseStart(comma - 1);
    boolean whole = clause.word(comma).equals(",") && clause.is(AMONG, start)
        && (start == 0 || !clause.word(start - 1).equals(","));
    if (!whole || ownNoun(site)) {
      return Optional.empty();
    }
    return Counted.of(NounPhrases.at(clause, start + 1)
        .filter(n -> n.end() <= comma && !clause.is(GENERIC, n.head())), "whole before")
        .or(() -> those(clause, start + 1, comma));
  }

  private static int overAdverbs(Clause clause, int from) {
    int at = from;
    while (clause.tag(at) == Tag.ADV) {
      at--;
    }
    return at;
  }

  /** A plural noun right behind the number is what it counts; an unknown word may be a verb. */
  private static boolean ownNoun(Site site) {
    Clause clause = site.clause();
    boolean away = clause.tag(site.end()) == Tag.PREP || clause.tag(site.end()) == Tag.DET;
    return NounPhrases.at(clause, site.end()).filter(n -> !away && (clause.words().isEnglish() || n.isPlural())).isPresent();
  }

  /** "Those held", "those who survived". */
  private static Optional<Counted> those(Clause clause, int from, int to) {
    return clause.is(POINTER, from) && to > from + 1
        ? Counted.words(clause, from, to - 1, to, "whole before") : Optional.empty();
  }
}
