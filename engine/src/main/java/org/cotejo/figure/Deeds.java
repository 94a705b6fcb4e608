package org.cotejo.figure;

import static org.cotejo.figure.WordClass.ABOUT;
import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.GIVETO;
import static org.cotejo.figure.WordClass.INTO;
import static org.cotejo.figure.WordClass.PARTICLE;
import static org.cotejo.figure.WordClass.PAST;
import static org.cotejo.figure.WordClass.RELATIVEPRON;
import static org.cotejo.figure.WordClass.REPORTING;
import static org.cotejo.figure.WordClass.SPEND;
import static org.cotejo.figure.WordClass.TIMENOUN;
import static org.cotejo.figure.WordClass.UNITNAME;
import static org.cotejo.figure.WordClass.UPTOPREP;

import java.util.Optional;
import java.util.Set;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.NounPhrases.Noun;

/**
 * What an amount is of that only a verb governs: what it is spent on ("invested 4 million in a mill"), else whose it is
 * or what it is paid for ("the tenants pay 900", "the barge was sold for 900"), else the verb itself ("4 million was set
 * aside").
 */
final class Deeds {

  private static final int NEAR = 4;

  private Deeds() {}

  static Optional<Counted> of(Site site) {
    Clause clause = site.clause();
    Governor governor = Governor.of(site);
    int after = passive(site);
    int at = after >= 0 ? after : governor.kind() == Governor.Kind.VERB ? governor.at()
        : Given.isReceiver(site, governor) ? Given.verb(site, governor) : -1;
    boolean late = site.isDuration() && governor.preposition() >= 0 && clause.word(governor.preposition()).equals("by");
    boolean taken = site.isMoney() || site.isShare() || (late && after < 0);
    if (!taken || clause.tag(at) != Tag.VERB || clause.is(REPORTING, at)) {
      return Optional.empty();
    }
    boolean active = after < 0 && governor.kind() == Governor.Kind.VERB;
    Optional<Counted> noun = !site.isMoney() ? Optional.empty() : Counted.of(target(site, at), "purpose")
        .or(() -> active ? Counted.of(payer(site, governor), "deed") : Optional.empty())
        .or(() -> Counted.of(each(site), "per"));
    return noun.or(() -> verb(clause, at));
  }

  /** "4 million has been set aside", "900 euros paid": the passive verb behind the amount; -1 if there is none. */
  private static int passive(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    while (clause.tag(at) == Tag.AUX || (at > site.end() && clause.tag(at) == Tag.ADV)) {
      at++;
    }
    boolean passive = clause.tag(at) == Tag.VERB && (at > site.end() ? clause.has(BE, site.end(), at)
        : site.isMoney() && clause.is(PAST, at));
    return passive ? at : -1;
  }

  private static Optional<Counted> verb(Clause clause, int at) {
    return Counted.words(clause, at, at, clause.is(PARTICLE, at + 1) ? at + 2 : at + 1, "verb");
  }

  /** "Spends 18 dollars a head on transport", "promised 900 euros to each family". */
  private static Optional<Noun> target(Site site, int verb) {
    Clause clause = site.clause();
    int at = Attributive.overBracket(clause, site.end());
    boolean time = clause.rateUnit(at + 1).isPresent();
    int end = time || isEach(clause, at) ? at + 2 : clause.rateAdverb(at).isPresent() ? at + 1 : at;
    boolean open = !clause.inQuantity(end + 1) && !clause.isTime(end + 1);
    boolean into = clause.is(INTO, end) && clause.isFormOf(SPEND, verb);
    boolean to = clause.is(UPTOPREP, end) && clause.isFormOf(GIVETO, verb);
    return open && (into || to) ? NounPhrases.at(clause, end + 1).filter(n -> isThing(clause, n)) : Optional.empty();
  }

  /** "Pagan 900 euros por hectárea". */
  private static Optional<Noun> each(Site site) {
    Clause clause = site.clause();
    return isEach(clause, site.end())
        ? NounPhrases.at(clause, site.end() + 1).filter(n -> isThing(clause, n)) : Optional.empty();
  }

  private static boolean isEach(Clause clause, int at) {
    return Set.of("per", "por").contains(clause.word(at)) && clause.rateUnit(at + 1).isEmpty();
  }

  /** Who pays or gets it, or what is worth it: the subject, or what a participle behind a comma tells of. */
  private static Optional<Noun> payer(Site site, Governor governor) {
    Clause clause = site.clause();
    int verb = governor.at();
    boolean told = governor.preposition() >= 0 && clause.is(ABOUT, governor.preposition());
    if (told || isBidden(clause, verb)) {
      return Optional.empty();
    }
    boolean led = governor.preposition() == verb + 1;
    boolean limits = clause.word(verb - 1).equals(",") && led && clause.words().isEnglish()
        && clause.word(verb).endsWith("ed") && Chains.isNominal(clause, verb - 2);
    Optional<Noun> noun = limits ? Chains.endingAt(clause, verb - 1) : Subjects.of(clause, verb);
    return noun.filter(n -> isThing(clause, n));
  }

  /** "Ordered the firm to pay": the infinitive's subject is not that of the verb before. */
  private static boolean isBidden(Clause clause, int verb) {
    return clause.words().isEnglish() ? clause.word(verb - 1).equals("to")
        : clause.word(verb).endsWith("r") && clause.tag(verb - 1) != Tag.AUX && clause.tag(verb - 1) != Tag.VERB;
  }

  /** "The house that the firm bought for 90": what is paid for, where a relative clause leaves it out. */
  static Optional<Noun> leftOut(Site site, Governor governor) {
    Clause clause = site.clause();
    int verb = governor.at();
    int at = Subjects.groupStart(clause, verb) - 1;
    boolean gap = site.isMoney() && governor.preposition() == verb + 1;
    for (int i = at; gap && i > 0 && i > at - NEAR && (Chains.isNominal(clause, i) || clause.tag(i) == Tag.DET
        || clause.is(RELATIVEPRON, i) || clause.tag(i) == Tag.PRON); i--) {
      if (i < at && clause.is(RELATIVEPRON, i) && Chains.isNominal(clause, i - 1)) {
        return Chains.single(clause, i).filter(n -> isThing(clause, n));
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(Clause clause, Noun noun) {
    return clause.tag(noun.head()) == Tag.NOUN && !clause.is(UNITNAME, noun.head())
        && !clause.is(TIMENOUN, noun.head());
  }
}
