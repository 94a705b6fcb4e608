package org.cotejo.figure;

import static org.cotejo.figure.WordClass.ADVERSATIVE;
import static org.cotejo.figure.WordClass.NEGATION;
import static org.cotejo.figure.WordClass.REACH;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;

/**
 * Whether a negation denies a figure ("it did not cost 5 million", "24, not 26") or the figure tells how many do not do
 * what the verb says ("40 nurses did not come", "no acudieron 40").
 */
final class Denial {

  private Denial() {}

  /** Whether the text says that the number is not so. */
  static boolean of(Site site, Optional<Integer> predicate) {
    return site.clause().is(NEGATION, site.first() - 1)
        || (!site.isDuration() && !isLimit(site) && predicate.filter(p -> isDenied(site, p)).isPresent());
  }

  private static boolean isDenied(Site site, int verb) {
    Clause clause = site.clause();
    return isNegated(clause, verb) && verb < site.first() && !clause.isFormOf(REACH, verb)
        && !isOfThoseWhoDoNot(site, verb);
  }

  /** Whether a negation belongs to a verb: nothing but its auxiliaries, adverbs and pronouns stands between. */
  static boolean isNegated(Clause clause, int verb) {
    int at = Subjects.groupStart(clause, verb);
    return clause.has(NEGATION, at, verb) || clause.is(NEGATION, at - 1);
  }

  /** "No acudieron 40", "no se han cubierto 60 plazas": Spanish puts the subject last, unless "sino" corrects it. */
  private static boolean isOfThoseWhoDoNot(Site site, int verb) {
    Clause clause = site.clause();
    boolean plural = clause.word(verb).endsWith("n")
        || (clause.tag(verb - 1) == Tag.AUX && clause.word(verb - 1).endsWith("n"));
    boolean object = clause.tag(site.first() - 1) == Tag.PREP || Subjects.of(clause, verb).isPresent();
    boolean corrected = clause.has(ADVERSATIVE, site.end(), clause.size());
    return !clause.words().isEnglish() && site.isBare() && plural && !object && !corrected;
  }

  /** "no more than 69,000" limits the number and denies nothing. */
  private static boolean isLimit(Site site) {
    String word = site.clause().word(site.first());
    return word.equals("no") || word.equals("not");
  }
}
