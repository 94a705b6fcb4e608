package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AMONG;
import static org.cotejo.figure.WordClass.CALL;
import static org.cotejo.figure.WordClass.DEMAND;
import static org.cotejo.figure.WordClass.INCLUDING;
import static org.cotejo.figure.WordClass.PEOPLE;
import static org.cotejo.figure.WordClass.POINTER;
import static org.cotejo.figure.WordClass.REFLEXIVE;
import static org.cotejo.figure.WordClass.TIMES;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.NounPhrases.Noun;

/**
 * Finds what a figure counts where its own clause leaves it out: "it's 17 a day", "we have destroyed 18,000", "or 342
 * miles", "4 % more".
 *
 * <p>In this order: another figure of the same sentence that can measure the same; a figure of the same act before; the
 * object of a noun of that act ("the destruction of laboratories"); the last things counted; the clause's own subject; the
 * object of any act that a sentence before names, else its last noun.
 */
final class Antecedents {

  private static final int SENTENCES_BACK = 5;
  private static final int FIGURES_BACK = 6;

  private final Clauses clauses;

  Antecedents(Clauses clauses) {
    this.clauses = clauses;
  }

  List<Sketch> fill(List<Sketch> drafts) {
    List<Sketch> filled = new ArrayList<>(drafts);
    int clause = 0;
    for (int i = 0; i < filled.size(); i++) {
      Sketch draft = filled.get(i);
      while (clauses.sentence(clause) != draft.site().clause().sentence()) {
        clause++;
      }
      Optional<Sketch> gapped = Gaps.fill(filled, i);
      if (gapped.isPresent()) {
        filled.set(i, gapped.get());
      } else if ((draft.isLoose() && !draft.site().isDuration()) || draft.counted().isEmpty()) {
        filled.set(i, find(filled, i, clause).orElse(draft));
      }
      filled.set(i, Continued.settled(filled, i));
    }
    return List.copyOf(filled);
  }

  private Optional<Sketch> find(List<Sketch> drafts, int i, int clause) {
    Sketch draft = drafts.get(i);
    if (!draft.countsThings()) {
      boolean act = draft.counted().map(c -> c.rule().equals("verb")).orElse(false)
          && draft.site().isMoney();
      return sameSentence(drafts, i).or(() -> shareOfThose(drafts, i))
          .or(() -> act ? theme(draft, clause) : sameUnit(drafts, i))
          .or(() -> draft.counted().isPresent() ? Optional.empty() : alone(draft));
    }
    Optional<Sketch> continued = Continued.of(drafts, i, other -> isNear(other, clause));
    if (drafts.get(i).act().isEmpty() && followsMeasured(drafts, i)) {
      return sameSentence(drafts, i).or(() -> continued);
    }
    return sameSentence(drafts, i).or(() -> sameAct(drafts, i)).or(() -> continued)
        .or(() -> nounOfAct(drafts, i, clause)).or(() -> lastCounted(drafts, i)).or(() -> alone(draft))
        .or(() -> nounBefore(clause).map(draft::with));
  }

  /** Whether a figure stands in a sentence or in the one before it. */
  private boolean isNear(Sketch other, int clause) {
    Clause told = other.site().clause();
    return told == clauses.get(clause) || (clause > 0 && told == clauses.get(clause - 1));
  }

  /** "90 kilometres an hour where 35 are allowed": a bare number goes on in the unit before it, and counts nothing. */
  private static boolean followsMeasured(List<Sketch> drafts, int i) {
    return i > 0 && drafts.get(i - 1).site().sameSentence(drafts.get(i).site()) && !drafts.get(i - 1).countsThings()
        && !drafts.get(i - 1).site().isShare();
  }

  private static Optional<Sketch> sameSentence(List<Sketch> drafts, int i) {
    Sketch draft = drafts.get(i);
    for (int step : draft.site().isShare() ? new int[] {-1} : new int[] {-1, 1}) {
      for (int j = i + step; j >= 0 && j < drafts.size() && drafts.get(j).site().sameSentence(draft.site()); j += step) {
        boolean named = !drafts.get(j).isLoose() || (step < 0 && SetBeside.goesOnIn(draft, drafts.get(j)));
        if (named && SetBeside.mayMeasureTheSame(draft, drafts.get(j))) {
          return Optional.of(draft.like(drafts.get(j), "same sentence"));
        }
        if (step > 0 && !draft.countsThings()) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  /** "Of 900 cases 4 % need a bed", "3,000 were asked; 31 % agreed": a share that acts is of the last things counted. */
  private static Optional<Sketch> shareOfThose(List<Sketch> drafts, int i) {
    Site site = drafts.get(i).site();
    Clause clause = site.clause();
    boolean pointing = clause.is(POINTER, site.end() + 1) && clause.tag(site.end()) == Tag.PREP;
    int verb = clause.is(REFLEXIVE, site.end()) && clause.tag(site.end()) == Tag.PRON ? site.end() + 1 : site.end();
    boolean acting = clause.tag(verb) == Tag.VERB || clause.tag(verb) == Tag.AUX;
    boolean governed = Governor.of(site).kind() != Governor.Kind.NONE && !clause.isBreak(site.first() - 1);
    if (!site.isShare() || !(pointing || (acting && !governed))) {
      return Optional.empty();
    }
    for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
      Sketch other = drafts.get(j);
      boolean many = other.counted().flatMap(Counted::noun).map(Noun::isPlural).orElse(false);
      if (other.countsThings() && many) {
        return Optional.of(drafts.get(i).like(other, "share of those before"));
      }
    }
    return Optional.empty();
  }

  private Optional<Sketch> theme(Sketch draft, int clause) {
    return clause == 0 ? Optional.empty() : Theme.of(draft.site(), clauses.get(clause - 1)).map(draft::with);
  }

  private static Optional<Sketch> sameUnit(List<Sketch> drafts, int i) {
    Sketch draft = drafts.get(i);
    for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
      Sketch other = drafts.get(j);
      if (!other.isLoose() && (!draft.site().isShare() || (j >= i - 2 && other.site().isShare()))
          && other.site().unit().equals(draft.site().unit()) && other.site().isMoney() == draft.site().isMoney()) {
        return Optional.of(draft.like(other, "same unit before"));
      }
    }
    return Optional.empty();
  }

  /** A figure before this one of which the same is done. */
  private static Optional<Sketch> sameAct(List<Sketch> drafts, int i) {
    Optional<String> act = drafts.get(i).act();
    for (int j = i - 1; j >= Math.max(0, i - FIGURES_BACK) && act.isPresent(); j--) {
      if (drafts.get(j).countsThings() && drafts.get(j).act().equals(act) && drafts.get(j).counted().isPresent()) {
        return Optional.of(drafts.get(i).like(drafts.get(j), "same act before"));
      }
    }
    return Optional.empty();
  }

  /** "the destruction of laboratories" in a sentence before, for an act told in this sentence. */
  private Optional<Sketch> nounOfAct(List<Sketch> drafts, int i, int clause) {
    Sketch draft = drafts.get(i);
    List<Sketch> here = new ArrayList<>(List.of(draft));
    for (int j = Math.max(0, i - 2); j < Math.min(drafts.size(), i + 3); j++) {
      if (j != i && drafts.get(j).site().sameSentence(draft.site())) {
        here.add(drafts.get(j));
      }
    }
    List<String> acts = here.stream().flatMap(d -> d.act().stream()).distinct().toList();
    for (int back = 0; back <= SENTENCES_BACK && clause - back >= 0 && !acts.isEmpty(); back++) {
      int before = back == 0 ? draft.site().first() : Integer.MAX_VALUE;
      Clause told = clauses.get(clause - back);
      Optional<Noun> noun = objectOf(told, k -> told.facts(k).act().filter(acts::contains).isPresent(), before);
      if (noun.isPresent()) {
        Sketch acting = here.stream().filter(d -> d.act().isPresent()).findFirst().orElse(draft);
        Counted counted = new Counted(noun.get().phrase(), noun, "noun of the act before");
        return Optional.of(draft.like(acting.with(counted), "noun of the act before"));
      }
    }
    return Optional.empty();
  }

  /** The things done to by the last of the acts in a clause: "the removal of barges", "removing barges". */
  private static Optional<Noun> objectOf(Clause clause, IntPredicate isAct, int before) {
    Optional<Noun> found = Optional.empty();
    for (int k = 0; k < Math.min(clause.size(), before); k++) {
      boolean ofAct = isAct.test(k);
      boolean of = clause.word(k + 1).equals("of") || clause.word(k + 1).equals("de");
      if (ofAct && (of || clause.tag(k) == Tag.VERB)) {
        Optional<Noun> noun = NounPhrases.at(clause, of ? k + 2 : k + 1).filter(Noun::isPlural);
        found = noun.isPresent() ? noun : found;
      }
    }
    return found;
  }

  /** "173 people, among them 14 women": later sentences speak of the people. */
  private static boolean isPartOfThose(Site site) {
    Clause clause = site.clause();
    int before = site.first() - 1;
    while (clause.tag(before) == Tag.DET || clause.tag(before) == Tag.ADV) {
      before--;
    }
    boolean among = clause.is(POINTER, before) && clause.is(AMONG, before - 1);
    return among || clause.is(INCLUDING, before);
  }

  private static Optional<Sketch> lastCounted(List<Sketch> drafts, int i) {
    int back = 2;
    for (int j = i - 1; j >= Math.max(0, i - back); j--) {
      if (!drafts.get(j).site().sameSentence(drafts.get(i).site()) && isPartOfThose(drafts.get(j).site())) {
        back++;
        continue;
      }
      boolean one = drafts.get(i).site().isOne() || drafts.get(j).counted().flatMap(Counted::noun).filter(n -> !n.isPlural()).isEmpty();
      if (one && drafts.get(j).countsThings() && drafts.get(j).counted().isPresent()) {
        return Optional.of(drafts.get(i).like(drafts.get(j), "last counted"));
      }
    }
    return Optional.empty();
  }

  /** What its own sentence says after all: people or things named earlier in it, its subject, the label of its row. */
  private static Optional<Sketch> alone(Sketch draft) {
    Clause clause = draft.site().clause();
    for (int k = draft.countsThings() ? draft.site().first() - 1 : -1; k >= 0; k--) {
      boolean told = clause.isActNoun(k) || clause.is(PEOPLE, k);
      if (told && clause.tag(k) == Tag.NOUN) {
        return Counted.of(NounPhrases.before(clause, k + 1), "earlier in the sentence").map(draft::with);
      }
    }
    if (overColon(clause, draft.site().first()) || Theme.isUndergone(draft) || isAskedFor(draft.site())) {
      return Optional.empty();
    }
    int told = told(clause, draft.site().first());
    return Counted.of(NounPhrases.subject(clause, draft.site().first()).filter(n -> clause.tag(n.head()) != Tag.NAME)
        .or(() -> NounPhrases.at(clause, 0).filter(n -> n.end() <= draft.site().first() && clause.tag(n.head()) != Tag.NAME))
        .filter(n -> n.first() >= told && !isNamed(clause, n)), "subject").map(draft::with);
  }

  /** "The director, Ana Ruiz, admits 3.4 million": who has a name of his own acts, and is not measured. */
  private static boolean isNamed(Clause clause, Noun noun) {
    int next = clause.word(noun.end()).equals(",") ? noun.end() + 1 : noun.end();
    return clause.tag(next) == Tag.NAME;
  }

  /** Where a clause begins that somebody says, holds or hopes for, "confía en que 120 firmen"; 0 if there is none. */
  private static int told(Clause clause, int number) {
    for (int k = number - 1; k > 0 && !clause.isBreak(k); k--) {
      boolean that = clause.word(k).equals("que") || clause.word(k).equals("that");
      int before = that && clause.tag(k - 1) == Tag.PREP ? k - 2 : k - 1;
      if (that && clause.tag(before) == Tag.VERB) {
        return k + 1;
      }
    }
    return 0;
  }

  /** "La alcaldesa pide 100": who asks is not counted. */
  private static boolean isAskedFor(Site site) {
    Governor governor = Governor.of(site);
    return governor.kind() == Governor.Kind.VERB && governor.preposition() < 0
        && site.clause().isFormOf(DEMAND, governor.at());
  }

  /** "The books show another sum: 5": the subject of the sentence before the colon is not what is told behind it. */
  private static boolean overColon(Clause clause, int at) {
    boolean verb = false;
    for (int k = at - 1; k >= 0; k--) {
      verb |= clause.tag(k) == Tag.VERB || clause.tag(k) == Tag.AUX;
      if (clause.word(k).equals(":")) {
        return !verb && NounPhrases.subject(clause, k).isPresent() && CountedFinder.hasVerb(clause, k);
      }
    }
    return false;
  }

  private Optional<Counted> nounBefore(int clause) {
    for (int back = 1; back <= 2 && clause - back >= 0; back++) {
      Clause before = clauses.get(clause - back);
      Optional<Noun> undergoes = objectOf(before, before::isActNoun, before.size());
      if (undergoes.isPresent()) {
        return Counted.of(undergoes, "object of a noun before");
      }
      for (int k = before.size() - 1; k >= 0; k--) {
        if (before.tag(k) == Tag.NOUN && NounPhrases.isPlural(before, k) && !before.is(UNITNAME, k)
            && !before.inQuantity(k)) {
          return Counted.of(NounPhrases.before(before, k + 1), "noun before");
        }
      }
    }
    return Optional.empty();
  }

  /** What the clause of "every 40 minutes" is about: the noun after its verb, else its subject. */
  static Optional<Noun> object(Site site) {
    Clause clause = site.clause();
    int from = Math.min(clause.size(), site.end());
    int end = Math.min(clause.size(), from + 12);
    for (int i = from; i < end; i++) {
      boolean one = List.of("a", "one", "un", "una").contains(clause.word(i));
      if (one) {
        boolean called = clause.is(CALL, i - 1);
        return called ? Optional.empty() : NounPhrases.at(clause, i);
      }
      if (clause.isBreak(i) && i > from) {
        break;
      }
    }
    for (int i = site.first() - 1; i >= Math.max(0, site.first() - 8); i--) {
      if (clause.tag(i) == Tag.NOUN && !clause.is(TIMES, i)) {
        return NounPhrases.before(clause, i + 1);
      }
    }
    return Optional.empty();
  }
}
