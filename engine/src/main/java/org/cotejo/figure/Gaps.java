package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.OF;
import static org.cotejo.figure.WordClass.WHICH;

import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;

/**
 * Bare numbers whose unit and noun stand with the figure before them in the sentence: parts of it ("300 euros, de los
 * que el club puso 120"), a clause that leaves out its verb ("the coast had 40 cases; the hills, 25"), and a second
 * verb of accounts ("facturó 9 millones y perdió 2").
 */
final class Gaps {

  private Gaps() {}

  /** The figure with what it leaves out; empty where it leaves out nothing. */
  static Optional<Sketch> fill(List<Sketch> drafts, int i) {
    Sketch draft = drafts.get(i);
    Site site = draft.site();
    if (i == 0 || !site.isBare() || draft.once() || draft.rate().isPresent()) {
      return Optional.empty();
    }
    Sketch before = drafts.get(i - 1);
    if (hasNoun(site)) {
      return ofAnother(draft, before);
    }
    boolean told = before.site().sameSentence(site) && !before.site().isDuration() && before.counted().isPresent();
    if (!told) {
      return Optional.empty();
    }
    if (before.site().isShare()) {
      return isGapped(site, before.site()) && Continued.lent(draft, before).isPresent()
          ? Optional.of(draft.like(before, "gap")) : Optional.empty();
    }
    if (!before.countsThings() && isOfWhich(site, before.site())) {
      return Optional.of(draft.like(before, "of which"));
    }
    if (isGapped(site, before.site())) {
      return Optional.of(draft.like(before, "gap"));
    }
    Optional<Counted> result = before.site().isMoney() ? Results.ofAny(site) : Optional.empty();
    return result.map(counted -> draft.like(before, "result").with(counted));
  }

  /** "1.7 million tonnes of olives, of which 347,000 of oil came": the unit goes on, and what is measured does not. */
  private static Optional<Sketch> ofAnother(Sketch draft, Sketch before) {
    Clause clause = draft.site().clause();
    int of = draft.site().end();
    boolean measure = before.site().sameSentence(draft.site()) && !before.countsThings() && !before.site().isMoney()
        && !before.site().isShare() && !before.site().isDuration() && isOfWhich(draft.site(), before.site());
    Optional<NounPhrases.Noun> stuff = measure && clause.is(OF, of) && clause.tag(of + 1) == Tag.NOUN
        ? NounPhrases.at(clause, of + 1).filter(n -> !n.isPlural()) : Optional.empty();
    return stuff.flatMap(n -> Continued.lent(draft, before).map(draft::lent)
        .map(d -> d.with(new Counted(n.phrase(), stuff, "of which")).ofNobody()));
  }

  private static boolean hasNoun(Site site) {
    Clause clause = site.clause();
    return clause.tag(site.end()) == Tag.NOUN || clause.tag(site.end()) == Tag.NAME
        || (clause.tag(site.end()) == Tag.ADJ && clause.tag(site.end() + 1) == Tag.NOUN)
        || clause.is(OF, site.end());
  }

  /** "De los que", "of which": the number is a part of the amount before it. */
  private static boolean isOfWhich(Site site, Site before) {
    Clause clause = site.clause();
    for (int k = before.end(); k + 2 < site.first(); k++) {
      boolean spanish = clause.word(k).equals("de") && clause.tag(k + 1) == Tag.DET && clause.is(WHICH, k + 2);
      boolean english = clause.word(k).equals("of") && clause.word(k + 1).equals("which");
      if (spanish || english) {
        return true;
      }
    }
    return false;
  }

  /** "The city pays 18, the County 16 and the club 20": behind a number one who does as much, with his article. */
  static boolean isListed(Site site) {
    Clause clause = site.clause();
    int link = site.first() - 3;
    boolean name = clause.word(link).equals(",") && clause.tag(link + 2) == Tag.NAME;
    boolean last = clause.is(AND, link) && Chains.isNominal(clause, link + 2) && !NounPhrases.isPlural(clause, link + 2);
    return (name || last) && clause.tag(link + 1) == Tag.DET && clause.inQuantity(link - 1);
  }

  /** "; the hills, 25", "y los socios, 120", "; the union, at 25": a noun phrase, a comma and the number. */
  private static boolean isGapped(Site site, Site before) {
    Clause clause = site.clause();
    int comma = site.first() - (clause.tag(site.first() - 1) == Tag.PREP ? 2 : 1);
    int start = clause.clauseStart(comma - 1);
    if (clause.word(start - 1).equals(",") && clause.tag(start) == Tag.NAME) {
      start = clause.clauseStart(start - 2);
    }
    boolean ends = clause.isBreak(site.end()) || clause.is(AND, site.end());
    boolean joined = clause.is(AND, start) || clause.word(start - 1).equals(";");
    if (isListed(site) && ends) {
      return true;
    }
    if (!clause.word(comma).equals(",") || !ends || !joined || start < before.end()) {
      return false;
    }
    for (int k = start; k < comma; k++) {
      if (clause.tag(k) == Tag.VERB || clause.tag(k) == Tag.AUX || clause.inQuantity(k)) {
        return false;
      }
    }
    return comma > start + 1;
  }
}
