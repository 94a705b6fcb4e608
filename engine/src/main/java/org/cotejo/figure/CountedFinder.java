package org.cotejo.figure;

import static org.cotejo.figure.WordClass.ADJ;
import static org.cotejo.figure.WordClass.ADVERBIAL;
import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.COMPARED;
import static org.cotejo.figure.WordClass.CHANGE;
import static org.cotejo.figure.WordClass.CHANGENOUN;
import static org.cotejo.figure.WordClass.MEASURE;
import static org.cotejo.figure.WordClass.MEASUREPREP;
import static org.cotejo.figure.WordClass.OBJECT;
import static org.cotejo.figure.WordClass.OFFTIME;
import static org.cotejo.figure.WordClass.PEOPLE;
import static org.cotejo.figure.WordClass.POINTER;
import static org.cotejo.figure.WordClass.POINTS;
import static org.cotejo.figure.WordClass.REACH;
import static org.cotejo.figure.WordClass.REPORTING;
import static org.cotejo.figure.WordClass.TIMENOUN;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Span;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/** What a figure counts or measures, as far as its own sentence says. */
final class CountedFinder {

  private CountedFinder() {}

  /** What is counted, and the rule that found it. */
  record Counted(Phrase phrase, Optional<Noun> noun, String rule) {

    static Optional<Counted> of(Optional<Noun> noun, String rule) {
      return noun.map(n -> new Counted(n.phrase(), noun, rule));
    }

    /** Words that are no noun phrase: tokens {@code [first, end)}, of which {@code head} says the most. */
    static Optional<Counted> words(Clause clause, int first, int head, int end, String rule) {
      Span span = clause.span(first, end);
      return Optional.of(new Counted(
          new Phrase(span.text(), clause.token(head).text(), Optional.of(span)), Optional.empty(), rule));
    }
  }

  static Optional<Counted> find(Site site) {
    return phrase(site).map(c -> site.isBare()
        ? c.noun().flatMap(NounPhrases::ofNumber).flatMap(n -> Counted.of(Optional.of(n), c.rule())).orElse(c) : c);
  }

  private static Optional<Counted> phrase(Site site) {
    if (site.isShare()) {
      return pointsToPronoun(site) || SetBeside.isRival(site) ? Optional.empty()
          : complement(site).or(() -> Attributive.of(site)).or(() -> postposed(site)).or(() -> measured(site)).or(() -> next(site)).or(() -> Deeds.of(site));
    }
    if (site.isBare()) {
      return pointed(site).or(() -> Predicated.of(site)).or(() -> Fronted.of(site)).or(() -> inPoints(site))
          .or(() -> next(site)).or(() -> postposed(site))
          .or(() -> Counted.of(Apposed.of(site), "apposition")).or(() -> measured(site));
    }
    Optional<Counted> found = site.isDuration()
        ? complement(site).or(() -> attribute(site)).or(() -> delay(site))
            .or(() -> Counted.of(Lasting.of(site), "subject"))
        : complement(site).or(() -> Attributive.of(site)).or(() -> kind(site)).or(() -> Results.of(site))
            .or(() -> postposed(site)).or(() -> measured(site)).or(() -> purpose(site));
    return found.or(() -> Counted.of(Apposed.of(site), "apposition")).or(() -> Deeds.of(site)).or(() -> unitNoun(site));
  }

  private static Optional<Counted> postposed(Site site) {
    return Counted.of(Postposed.of(site), "postposed");
  }

  /** "12 % of them", "la mitad de ellos": what they are stands before. */
  private static boolean pointsToPronoun(Site site) {
    Clause clause = site.clause();
    return clause.tag(site.end()) == Tag.PREP && clause.is(POINTER, site.end() + 1) && clause.tag(site.end() + 2) != Tag.NOUN;
  }

  /** "tons of cocaine", "62 por ciento de los confirmados". */
  private static Optional<Counted> complement(Site site) {
    Clause clause = site.clause();
    int at = Attributive.overBracket(clause, site.end() + (site.isMultiple() ? 1 : 0));
    boolean of = (clause.word(at).equals("of") || clause.word(at).equals("de") || clause.word(at).equals("del"))
        && !Governor.isAdverbial(clause, at + 1) && !isFromEndToEnd(clause, at);
    boolean away = !clause.words().isEnglish() && clause.word(site.first() - 1).equals("a")
        && (site.unit().equals("km") || site.unit().equals("m"));
    boolean article = clause.word(site.first() - 1).equals("los") || clause.word(site.first() - 1).equals("las");
    boolean compared = away || (article && (site.isBare() || site.isMoney()));
    if (of && compared) {
      return away ? dimension(site) : Optional.empty();
    }
    if (of) {
      return Counted.of(NounPhrases.at(clause, at + 1)
          .filter(n -> site.isDuration() || (!clause.is(UNITNAME, n.head()) && !clause.is(TIMENOUN, n.head())))
          .map(n -> clause.words().isEnglish() ? NounPhrases.withComplement(n) : n), "complement");
    }
    boolean bareShare = site.isShare() && site.quantity().kind() != Quantity.Kind.PERCENTAGE && clause.tag(at) == Tag.DET;
    return bareShare ? Counted.of(NounPhrases.at(clause, at), "complement") : Optional.empty();
  }

  /** "240 metros de orilla a orilla": the noun says between what. */
  private static boolean isFromEndToEnd(Clause clause, int of) {
    return clause.word(of + 2).equals("a") && !clause.word(of + 1).isEmpty()
        && clause.word(of + 1).equals(clause.word(of + 3));
  }

  /** The noun right after the number. */
  private static Optional<Counted> next(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    boolean change = site.isShare() && (clause.is(CHANGENOUN, at)
        || (clause.tag(at) == Tag.VERB && clause.isActNoun(at)));
    if (change) {
      return Counted.of(Optional.of(new Noun(clause, at, at, at + 1)), "next");
    }
    boolean inverted = clause.tag(at) == Tag.DET && !clause.words().isEnglish() && site.isBare()
        && (clause.tag(site.first() - 1) == Tag.AUX || clause.tag(site.first() - 1) == Tag.VERB
        || clause.tag(site.first() - 1) == Tag.PREP);
    if ((clause.tag(at) == Tag.DET && !inverted) || clause.tag(at) == Tag.PREP) {
      return Optional.empty();
    }
    int number = clause.from(site.quantity().number().end());
    int start = site.isBare() && number < at && clause.tag(number) == Tag.NOUN ? number : at;
    boolean set = SetBeside.isSetAgainst(site);
    return Counted.of(NounPhrases.at(clause, start).filter(n -> !clause.is(UNITNAME, n.head())
        && !(set && !clause.words().isEnglish() && n.end() == n.first() + 1 && clause.is(ADJ, n.head()))
        && !(clause.is(TIMENOUN, n.head()) && n.head() > site.end())), "next");
  }

  /** "Rose 31 points", "yields of 28 bushels": what is counted in points is not the points. */
  private static Optional<Counted> inPoints(Site site) {
    Governor governor = Governor.of(site);
    boolean margin = governor.preposition() >= 0 && site.clause().word(governor.preposition()).equals("by")
        && site.quantity().direction().isEmpty();
    return site.clause().is(POINTS, site.end()) && governor.kind() != Governor.Kind.LABEL && !margin
        ? measured(site) : Optional.empty();
  }

  /** "a 48-hour strike". */
  private static Optional<Counted> attribute(Site site) {
    return Attributive.isJoined(site) ? next(site).or(() -> Attributive.of(site)) : Optional.empty();
  }

  /** "delays of 6 to 12 hours". */
  private static Optional<Counted> delay(Site site) {
    if (site.clause().is(OFFTIME, site.end())) {
      return Counted.words(site.clause(), site.end(), site.end(), site.end() + 1, "delay");
    }
    boolean of = List.of("of", "de").contains(site.clause().word(lead(site)));
    return measured(site).filter(c -> c.rule().equals("label") || (of && c.rule().equals("measured")));
  }

  /** "of those ballots". */
  private static Optional<Counted> pointed(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    boolean of = clause.word(at).equals("of") || clause.word(at).equals("de");
    boolean compared = (clause.word(site.first() - 1).equals("los") || clause.word(site.first() - 1).equals("las"))
        && !clause.word(at - 1).startsWith("mill");
    boolean whose = !clause.words().isEnglish() && clause.tag(at + 1) == Tag.NAME && !clause.word(at - 1).startsWith("mill");
    return of && !compared && !whose && clause.tag(at + 1) != Tag.PRON
        ? Counted.of(NounPhrases.at(clause, at + 1)
            .filter(n -> !clause.is(UNITNAME, n.head()) && !isMatter(site, n)), "partitive")
        : Optional.empty();
  }

  /** "124 fueron de riñón, 52 de hígado": of what kind they are, unlike "millones de gente". */
  private static boolean isMatter(Site site, Noun noun) {
    Clause clause = site.clause();
    boolean bare = clause.word(site.end()).equals("de") && noun.first() == site.end() + 1
        && noun.head() == noun.first();
    return bare && clause.tag(noun.head()) == Tag.NOUN && !noun.isPlural() && !clause.is(PEOPLE, noun.head())
        && !clause.word(site.end() - 1).startsWith("mill") && !clause.word(site.end() - 1).endsWith("ena")
        && !clause.word(site.end() - 1).endsWith("enas");
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

  /** What the number is the measure of: the noun that governs it, the subject of a verb of measure, a label. */
  private static Optional<Counted> measured(Site site) {
    Clause clause = site.clause();
    Governor governor = Governor.of(site);
    boolean things = (site.isBare() || site.isMoney()) && site.quantity().direction().isEmpty();
    return switch (governor.kind()) {
      case LABEL -> hasVerb(clause, governor.at()) ? Optional.empty() : Counted.of(NounPhrases.before(clause, governor.at())
          .or(() -> NounPhrases.at(clause, clause.clauseStart(governor.at() - 1))), "label");
      case NOUN -> governor.isAside(site) || (things && Gaps.isListed(site)) ? Optional.empty()
          : Given.isReceiver(site, governor) ? Counted.of(Given.what(site, governor), "subject")
          : Counted.of(governor.phrase(clause).filter(n -> !clause.isGenitive(n.head())
          && (site.isShare() || clause.tag(n.head()) != Tag.NAME)).or(() -> overObject(site, governor)), "measured");
      case VERB -> isMeasure(site, governor)
          ? Counted.of(Deeds.leftOut(site, governor).or(() -> governor.phrase(clause)).filter(n -> clause.tag(n.head()) != Tag.NAME
              || !(things || (isTaken(site) && !isOfMeasure(clause, governor)))), "subject")
          : Optional.empty();
      case NONE -> Optional.empty();
    };
  }

  /** "The books show another sum: 5": what stands before the colon is a sentence, and no label. */
  static boolean hasVerb(Clause clause, int colon) {
    for (int i = clause.clauseStart(colon - 1); i < colon; i++) {
      boolean participle = clause.words().isEnglish() && clause.word(i).endsWith("ed");
      if ((clause.tag(i) == Tag.VERB && !participle) || clause.tag(i) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  /** "Circles the Earth at 550 km": a name is not what is so long or heavy, but what does it. */
  private static Optional<Noun> overObject(Site site, Governor governor) {
    Clause clause = site.clause();
    int verb = governor.phrase(clause).map(n -> n.first() - 1).orElse(-1);
    while (clause.tag(verb) == Tag.DET) {
      verb--;
    }
    boolean amount = !site.isBare() && !site.isMoney() && !site.isDuration();
    return amount && clause.tag(verb) == Tag.VERB ? Subjects.of(clause, verb) : Optional.empty();
  }

  /** "Is 5", "rose to 5": what the subject comes to, rather than what it does to so many. */
  private static boolean isMeasure(Site site, Governor governor) {
    Clause clause = site.clause();
    boolean led = governor.preposition() >= 0 && clause.is(MEASUREPREP, governor.preposition())
        && !clause.is(REPORTING, governor.at()) && !isPersonal(site, governor);
    boolean received = clause.tag(governor.at() + 1) == Tag.PRON && clause.is(OBJECT, governor.at() + 1);
    return !clause.is(COMPARED, governor.at()) && !isGiven(site, governor)
        && (led || site.quantity().direction().isPresent() || (!received && isOfMeasure(clause, governor)));
  }

  /** "The lab puts it at 40", "la agencia lo sitúa en 40": who gives a value is not what it is of. */
  private static boolean isGiven(Site site, Governor governor) {
    Clause clause = site.clause();
    int verb = governor.at();
    boolean behind = clause.is(WordClass.PUTOBJECT, verb + 1) && governor.preposition() == verb + 2;
    boolean before = !clause.words().isEnglish() && clause.is(WordClass.PUTOBJECT, verb - 1)
        && clause.word(governor.preposition()).equals("en") && clause.tag(verb) == Tag.VERB;
    return site.quantity().direction().isEmpty() && (behind || before);
  }

  /** "Derivaron a ocho", unlike "subió a ocho": Spanish has "a" before people to whom something is done. */
  private static boolean isPersonal(Site site, Governor governor) {
    Clause clause = site.clause();
    return !clause.words().isEnglish() && site.isBare() && clause.word(governor.preposition()).equals("a")
        && clause.tag(governor.at()) == Tag.VERB && !clause.isFormOf(CHANGE, governor.at())
        && !clause.isFormOf(REACH, governor.at()) && !isOfMeasure(clause, governor);
  }

  private static boolean isOfMeasure(Clause clause, Governor governor) {
    return clause.isFormOf(MEASURE, governor.at()) || clause.is(BE, governor.at());
  }

  /** An area, a weight or a length that somebody loses or gains is not his own. */
  private static boolean isTaken(Site site) {
    return !site.isBare() && !site.isShare() && !site.isMoney() && site.quantity().direction().isPresent();
  }

  /** "4 million in damages", "dos millones en ayudas". */
  private static Optional<Counted> kind(Site site) {
    Clause clause = site.clause();
    boolean in = clause.word(site.end()).equals("in") || clause.word(site.end()).equals("en");
    return in && site.isMoney() && (clause.tag(site.end() + 1) == Tag.NOUN || clause.tag(site.end() + 1) == Tag.ADJ)
        ? Counted.of(NounPhrases.at(clause, site.end() + 1).filter(n -> clause.tag(n.head()) == Tag.NOUN && !clause.is(WordClass.GENERIC, n.head())
            && !clause.is(WordClass.INALL, n.head())), "kind")
        : Optional.empty();
  }

  /** "15 million for repairs". */
  private static Optional<Counted> purpose(Site site) {
    Clause clause = site.clause();
    return clause.is(ADVERBIAL, site.end()) && !Governor.isAdverbial(clause, site.end() + 1)
        ? Counted.of(NounPhrases.at(clause, site.end() + 1), "purpose") : Optional.empty();
  }

  /** The unit itself where nothing else is named: "nine days". */
  private static Optional<Counted> unitNoun(Site site) {
    return dimension(site).or(() -> site.quantity().unitText().map(u -> new Counted(new Phrase(u, u, Optional.empty()), Optional.empty(), "unit")));
  }

  /** What its unit can only measure: degrees a temperature, kilometres an hour a speed. */
  private static Optional<Counted> dimension(Site site) {
    return site.clause().words().dimension(site.unit())
        .map(d -> new Counted(new Phrase(d, d, Optional.empty()), Optional.empty(), "dimension"));
  }
}
