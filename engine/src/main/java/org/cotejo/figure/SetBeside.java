package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AGAINST;
import static org.cotejo.figure.WordClass.COMPARED;
import static org.cotejo.figure.WordClass.MOREORLESS;
import static org.cotejo.figure.WordClass.OF;
import static org.cotejo.figure.WordClass.OR;
import static org.cotejo.figure.WordClass.POINTER;
import static org.cotejo.figure.WordClass.TIMES;
import static org.cotejo.figure.WordClass.WITHPREP;

import java.util.Locale;
import org.cotejo.figure.Clause.Tag;

/** Whether a figure whose clause leaves out what it measures may measure what another one of its sentence does. */
final class SetBeside {

  private SetBeside() {}

  /** "Will save 1.2 million, but the bus will cost 190,000": what an amount is done with is not what another verb tells. */
  private static boolean doesAnother(Sketch draft, Sketch other) {
    boolean own = draft.site().isMoney() && draft.counted().filter(c -> c.rule().equals("verb")).isPresent();
    return own && other.predicate().isPresent() && !other.predicate().equals(draft.predicate())
        && !isSetAgainst(draft.site()) && !isComparison(draft.site());
  }

  /** The same unit or one that converts into it; a share beside a number that it compares. */
  static boolean mayMeasureTheSame(Sketch draft, Sketch other) {
    FigureWords words = other.site().clause().words();
    boolean occasions = other.counted()
        .filter(c -> words.is(TIMES, c.phrase().head().toLowerCase(Locale.ROOT))).isPresent();
    if (occasions || doesAnother(draft, other)) {
      return false;
    }
    if (draft.countsThings()) {
      return other.countsThings() || (pointsBack(draft.site()) && !other.site().isShare())
          || isComparison(draft.site()) || isSetAgainst(draft.site());
    }
    if (draft.site().isShare()) {
      return other.site().isShare() || isComparison(draft.site()) || (other.countsThings() && isRestated(draft.site()));
    }
    return Units.commensurable(draft.site().unit(), other.site().unit());
  }

  /** "Eight days at sea, three of them without water": a number of the units before. */
  static boolean goesOnIn(Sketch draft, Sketch other) {
    return draft.countsThings() && draft.counted().isEmpty()
        && other.counted().filter(c -> c.rule().equals("unit")).isPresent();
  }

  private static boolean pointsBack(Site site) {
    Clause clause = site.clause();
    return clause.tag(site.end()) == Tag.PREP && clause.is(POINTER, site.end() + 1)
        && clause.tag(site.end() + 2) != Tag.NOUN;
  }

  /** "to 17,400 tonnes from 20,000", "frente a 183", "compared with 90". */
  static boolean isSetAgainst(Site site) {
    int at = site.first() - 1;
    while (!site.clause().is(AGAINST, at) && (site.clause().tag(at) == Tag.DET || site.clause().tag(at) == Tag.ADV
        || site.clause().word(at).equals("a") || site.clause().word(at).equals("al"))) {
      at--;
    }
    return site.clause().is(AGAINST, at) || (site.clause().is(WITHPREP, at) && site.clause().is(COMPARED, at - 1));
  }

  /** "Against the 44 % of Senator Ruiz": a share of what the one before is a share of, and not of him. */
  static boolean isRival(Site site) {
    Clause clause = site.clause();
    return clause.is(OF, site.end()) && isSetAgainst(site) && NounPhrases.at(clause, site.end() + 1)
        .filter(n -> clause.tag(n.head()) == Tag.NAME || clause.tag(n.end()) == Tag.NAME).isPresent();
  }

  /** "1,120 were empty, or 35 %": the same in other words. */
  private static boolean isRestated(Site site) {
    return site.clause().is(OR, site.first() - 1);
  }

  private static boolean isComparison(Site site) {
    return site.quantity().kind() == Quantity.Kind.MULTIPLE || site.clause().is(MOREORLESS, site.end())
        || site.clause().is(MOREORLESS, site.end() + 1);
  }
}
