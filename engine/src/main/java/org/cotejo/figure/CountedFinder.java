package org.cotejo.figure;

import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/** What a figure counts or measures, as far as its own sentence says. */
final class CountedFinder {

  private static final int FAR = 6;

  private CountedFinder() {}

  /** What is counted, and the rule that found it. */
  record Counted(Phrase phrase, Optional<Noun> noun, String rule) {

    static Optional<Counted> of(Optional<Noun> noun, String rule) {
      return noun.map(n -> new Counted(n.phrase(), noun, rule));
    }
  }

  static Optional<Counted> find(Site site) {
    if (site.isShare()) {
      return complement(site).or(() -> measured(site)).or(() -> next(site));
    }
    if (site.isBare()) {
      return pointed(site).or(() -> next(site)).or(() -> measured(site));
    }
    return site.isDuration() ? complement(site).or(() -> attribute(site)).or(() -> delay(site)).or(() -> unitNoun(site))
        : complement(site).or(() -> kind(site)).or(() -> measured(site)).or(() -> purpose(site)).or(() -> verb(site)).or(() -> unitNoun(site));
  }

  /** "tons of cocaine", "62 por ciento de los confirmados". */
  private static Optional<Counted> complement(Site site) {
    Clause clause = site.clause();
    int at = site.end() + (site.isMultiple() ? 1 : 0);
    boolean of = clause.word(at).equals("of") || clause.word(at).equals("de") || clause.word(at).equals("del");
    boolean away = !clause.words().isEnglish() && clause.word(site.first() - 1).equals("a")
        && (site.unit().equals("km") || site.unit().equals("m"));
    boolean article = clause.word(site.first() - 1).equals("los") || clause.word(site.first() - 1).equals("las");
    boolean compared = away || (article && (site.isBare() || site.isMoney()));
    if (of && compared) {
      return Optional.empty();
    }
    if (of) {
      return Counted.of(NounPhrases.at(clause, at + 1), "complement");
    }
    boolean bareShare = site.isShare() && site.quantity().kind() != Quantity.Kind.PERCENTAGE && clause.tag(at) == Tag.DET;
    return bareShare ? Counted.of(NounPhrases.at(clause, at), "complement") : Optional.empty();
  }

  /** The noun right after the number. */
  private static Optional<Counted> next(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    boolean change = site.isShare() && (clause.is("CHANGENOUN", at)
        || (clause.tag(at) == Tag.VERB && clause.words().isActNoun(clause.word(at))));
    if (change) {
      return Counted.of(Optional.of(new Noun(clause, at, at, at + 1)), "next");
    }
    boolean inverted = clause.tag(at) == Tag.DET && !clause.words().isEnglish() && site.isBare()
        && (clause.tag(site.first() - 1) == Tag.AUX || clause.tag(site.first() - 1) == Tag.VERB
        || clause.tag(site.first() - 1) == Tag.PREP);
    if ((clause.tag(at) == Tag.DET && !inverted) || clause.tag(at) == Tag.PREP) {
      return Optional.empty();
    }
    return Counted.of(NounPhrases.at(clause, at).filter(n -> !clause.is("UNITNAME", n.head())), "next");
  }

  /** "a 48-hour strike". */
  private static Optional<Counted> attribute(Site site) {
    return site.quantity().span().text().indexOf('-') > 0 ? next(site) : Optional.empty();
  }

  /** "delays of 6 to 12 hours". */
  private static Optional<Counted> delay(Site site) {
    boolean of = List.of("of", "de").contains(site.clause().word(lead(site)));
    return measured(site).filter(c -> c.rule().equals("label") || (of && c.rule().equals("measured")));
  }

  /** The verb whose object an amount is: what is paid, saved, lost. */
  private static Optional<Counted> verb(Site site) {
    Clause clause = site.clause();
    int at = site.isMoney() && clause.is("PAST", site.end()) ? site.end() : site.first() - 1;
    while (clause.tag(at) == Tag.PRON && at > 0) {
      at--;
    }
    return site.isMoney() && clause.tag(at) == Tag.VERB && !clause.is("REPORTING", at)
        ? Optional.of(new Counted(new Phrase(clause.token(at).text(), clause.token(at).text(),
            Optional.of(clause.span(at, at + 1))), Optional.empty(), "verb")) : Optional.empty();
  }

  /** "of those ballots". */
  private static Optional<Counted> pointed(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    boolean of = clause.word(at).equals("of") || clause.word(at).equals("de");
    boolean compared = clause.word(site.first() - 1).equals("los") || clause.word(site.first() - 1).equals("las");
    return of && !compared && clause.tag(at + 1) != Tag.PRON
        ? Counted.of(NounPhrases.at(clause, at + 1), "partitive") : Optional.empty();
  }

  /** The word that leads to the number, over articles and adverbs; -1 where it opens the sentence. */
  private static int lead(Site site) {
    Clause clause = site.clause();
    int before = site.first() - 1;
    while (before >= 0 && (clause.tag(before) == Tag.DET || clause.tag(before) == Tag.ADV
        || clause.word(before).equals("between") || clause.word(before).equals("entre"))) {
      before--;
    }
    return before;
  }

  /** What the number is the measure of: before "of", before a verb of measure, before a colon. */
  private static Optional<Counted> measured(Site site) {
    Clause clause = site.clause();
    int before = lead(site);
    if (before < 0) {
      return Optional.empty();
    }
    if (clause.word(before).equals(":")) {
      int colon = before;
      return Counted.of(NounPhrases.before(clause, colon)
          .or(() -> NounPhrases.at(clause, clause.clauseStart(colon - 1))), "label");
    }
    if (clause.tag(before) == Tag.PREP) {
      Optional<Noun> noun = NounPhrases.before(clause, before).filter(n -> !clause.is("UNITNAME", n.head())
          && !clause.is("GENERIC", n.head()) && clause.tag(n.head()) != Tag.NAME);
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
        return Counted.of(NounPhrases.subject(clause, start)
            .filter(n -> !(site.isBare() || site.isMoney()) || clause.tag(n.head()) != Tag.NAME), "subject");
      }
    }
    return Optional.empty();
  }

  /** "4 million in damages", "dos millones en ayudas". */
  private static Optional<Counted> kind(Site site) {
    Clause clause = site.clause();
    boolean in = clause.word(site.end()).equals("in") || clause.word(site.end()).equals("en");
    return in && site.isMoney() && (clause.tag(site.end() + 1) == Tag.NOUN || clause.tag(site.end() + 1) == Tag.ADJ)
        ? Counted.of(NounPhrases.at(clause, site.end() + 1).filter(n -> clause.tag(n.head()) == Tag.NOUN), "kind")
        : Optional.empty();
  }

  /** "15 million for repairs". */
  private static Optional<Counted> purpose(Site site) {
    Clause clause = site.clause();
    return clause.is("ADVERBIAL", site.end())
        ? Counted.of(NounPhrases.at(clause, site.end() + 1), "purpose") : Optional.empty();
  }

  /** The unit itself where nothing else is named: "nine days". */
  private static Optional<Counted> unitNoun(Site site) {
    return dimension(site).or(() -> site.quantity().unitText().map(u -> new Counted(new Phrase(u, u, Optional.empty()), Optional.empty(), "unit")));
  }

  /** What its unit can only measure: degrees a temperature, kilometres an hour a speed. */
  private static Optional<Counted> dimension(Site site) {
    return site.clause().words().code("DIMENSION", site.unit())
        .map(d -> new Counted(new Phrase(d, d, Optional.empty()), Optional.empty(), "dimension"));
  }
}
