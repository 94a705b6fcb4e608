package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AGAINST;
import static org.cotejo.figure.WordClass.MOREORLESS;
import static org.cotejo.figure.WordClass.OR;
import static org.cotejo.figure.WordClass.TIMES;

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
      return other.countsThings() || isComparison(draft.site()) || isSetAgainst(draft.site());
    }
    if (draft.site().isShare()) {
      return other.site().isShare() || isComparison(draft.site()) || (other.countsThings() && isRestated(draft.site()));
    }
    return Units.commensurable(draft.site().unit(), other.site().unit());
  }

  /** "to 17,400 tonnes from 20,000", "frente a 183". */
  private static boolean isSetAgainst(Site site) {
    int at = site.first() - 1;
    while (!site.clause().is(AGAINST, at) && (site.clause().tag(at) == Tag.DET || site.clause().tag(at) == Tag.ADV
        || site.clause().word(at).equals("a"))) {
      at--;
    }
    return site.clause().is(AGAINST, at);
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
