package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/** What a figure counts or measures, as far as its own sentence says. */
final class CountedFinder {

  private static final int FAR = 4;

  private CountedFinder() {}

  /** What is counted, and the rule that found it. */
  record Counted(Phrase phrase, Optional<Noun> noun, String rule) {

    static Optional<Counted> of(Optional<Noun> noun, String rule) {
      return noun.map(n -> new Counted(n.phrase(), noun, rule));
    }
  }

  static Optional<Counted> find(Site site) {
    if (site.isShare()) {
      return complement(site).or(() -> measured(site)).or(() -> next(site)).or(() -> subject(site));
    }
    if (site.isBare()) {
      return pointed(site).or(() -> next(site)).or(() -> measured(site));
    }
    Optional<Counted> found = complement(site).or(() -> measured(site)).or(() -> purpose(site));
    return site.isDuration() ? found.or(() -> unitNoun(site)) : found.or(() -> subject(site)).or(() -> unitNoun(site));
  }

  /** "tons of cocaine", "62 por ciento de los confirmados". */
  private static Optional<Counted> complement(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    boolean of = clause.word(at).equals("of") || clause.word(at).equals("de") || clause.word(at).equals("del");
    if (of) {
      return Counted.of(NounPhrases.at(clause, at + 1), "complement");
    }
    boolean bareShare = site.quantity().kind() != Quantity.Kind.PERCENTAGE && clause.tag(at) == Tag.DET;
    return bareShare ? Counted.of(NounPhrases.at(clause, at), "complement") : Optional.empty();
  }

  /** The noun right after the number. */
  private static Optional<Counted> next(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    if (clause.tag(at) == Tag.DET || clause.tag(at) == Tag.PREP) {
      return Optional.empty();
    }
    return Counted.of(NounPhrases.at(clause, at).filter(n -> !clause.is("UNITNAME", n.head())), "next");
  }

  /** "of those ballots". */
  private static Optional<Counted> pointed(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    boolean of = clause.word(at).equals("of") || clause.word(at).equals("de");
    return of && clause.tag(at + 1) != Tag.PRON
        ? Counted.of(NounPhrases.at(clause, at + 1), "partitive") : Optional.empty();
  }

  /** What the number is the measure of: before "of", before a verb of measure, before a colon. */
  private static Optional<Counted> measured(Site site) {
    Clause clause = site.clause();
    int before = site.first() - 1;
    while (before >= 0 && (clause.tag(before) == Tag.DET || clause.tag(before) == Tag.ADV)) {
      before--;
    }
    if (before < 0) {
      return Optional.empty();
    }
    if (clause.word(before).equals(":")) {
      int colon = before;
      return Counted.of(NounPhrases.before(clause, colon)
          .or(() -> NounPhrases.at(clause, clause.clauseStart(colon - 1))), "label");
    }
    if (clause.tag(before) == Tag.PREP) {
      Optional<Noun> noun = NounPhrases.before(clause, before).filter(n -> !clause.is("UNITNAME", n.head()));
      if (noun.isPresent()) {
        return Counted.of(noun, "measured");
      }
    }
    for (int verb = before; verb >= Math.max(0, before - FAR) && !clause.isBreak(verb); verb--) {
      if (clause.is("MEASURE", verb)) {
        int start = verb;
        while (start > 0 && (clause.tag(start - 1) == Tag.AUX || clause.tag(start - 1) == Tag.ADV)) {
          start--;
        }
        return Counted.of(NounPhrases.subject(clause, start), "subject");
      }
    }
    return Optional.empty();
  }

  /** "15 million for repairs". */
  private static Optional<Counted> purpose(Site site) {
    Clause clause = site.clause();
    return clause.is("ADVERBIAL", site.end())
        ? Counted.of(NounPhrases.at(clause, site.end() + 1), "purpose") : Optional.empty();
  }

  private static Optional<Counted> subject(Site site) {
    return Counted.of(NounPhrases.subject(site.clause(), site.first()), "subject");
  }

  /** The unit itself where nothing else is named: "nine days". */
  private static Optional<Counted> unitNoun(Site site) {
    return site.quantity().unitText().map(u -> new Counted(new Phrase(u, u, Optional.empty()), Optional.empty(), "unit"));
  }
}
