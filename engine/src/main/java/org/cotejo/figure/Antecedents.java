package org.cotejo.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.NounPhrases.Noun;

/**
 * Finds what a figure counts where its own clause leaves it out: "it's 17 a day", "we have destroyed 18,000".
 *
 * <p>In this order: another count of the same sentence; a figure of the same act in the sentences before; the object of
 * a noun of that act ("the destruction of laboratories"); the last things counted; the clause's own subject.
 */
final class Antecedents {

  private static final int SENTENCES_BACK = 5;

  private final List<Clause> clauses;

  Antecedents(List<Clause> clauses) {
    this.clauses = clauses;
  }

  List<Sketch> fill(List<Sketch> drafts) {
    List<Sketch> filled = new ArrayList<>(drafts);
    int clause = 0;
    for (int i = 0; i < filled.size(); i++) {
      Sketch draft = filled.get(i);
      while (clauses.get(clause) != draft.site().clause()) {
        clause++;
      }
      if (draft.counted().isEmpty() && draft.countsThings()) {
        int at = i;
        int here = clause;
        find(filled, i, clause).ifPresent(c -> filled.set(at, filled.get(at).with(c)));
        if (filled.get(i).counted().isEmpty()) {
          own(draft.site()).or(() -> actNoun(draft.site(), here)).ifPresent(c -> filled.set(at, filled.get(at).with(c)));
        }
      }
    }
    return List.copyOf(filled);
  }

  private Optional<Counted> find(List<Sketch> drafts, int i, int clause) {
    Sketch draft = drafts.get(i);
    return sameSentence(drafts, i).or(() -> sameAct(drafts, i)).or(() -> nounOfAct(draft, drafts, i, clause))
        .or(() -> lastCounted(drafts, i));
  }

  private static Optional<Counted> sameSentence(List<Sketch> drafts, int i) {
    Sketch draft = drafts.get(i);
    for (int step : new int[] {-1, 1}) {
      for (int j = i + step; j >= 0 && j < drafts.size() && drafts.get(j).site().sameSentence(draft.site()); j += step) {
        if (drafts.get(j).countsThings() && drafts.get(j).counted().isPresent()) {
          return drafts.get(j).counted().map(c -> new Counted(c.phrase(), c.noun(), "same sentence"));
        }
      }
    }
    return Optional.empty();
  }

  /** A figure before this one of which the same is done. */
  private Optional<Counted> sameAct(List<Sketch> drafts, int i) {
    Optional<String> act = drafts.get(i).act();
    for (int j = i - 1; j >= Math.max(0, i - 6) && act.isPresent(); j--) {
      if (drafts.get(j).countsThings() && drafts.get(j).act().equals(act) && drafts.get(j).counted().isPresent()) {
        return drafts.get(j).counted().map(c -> new Counted(c.phrase(), c.noun(), "same act before"));
      }
    }
    return Optional.empty();
  }

  /** "the destruction of laboratories" in a sentence before, for the act told here or in this sentence. */
  private Optional<Counted> nounOfAct(Sketch draft, List<Sketch> drafts, int i, int clause) {
    List<String> acts = new ArrayList<>(draft.act().stream().toList());
    for (int j = Math.max(0, i - 2); j < Math.min(drafts.size(), i + 3); j++) {
      if (drafts.get(j).site().sameSentence(draft.site())) {
        drafts.get(j).act().ifPresent(acts::add);
      }
    }
    for (int back = 0; back <= SENTENCES_BACK && clause - back >= 0 && !acts.isEmpty(); back++) {
      Optional<Noun> noun = objectOf(clauses.get(clause - back), acts, back == 0 ? draft.site().first() : Integer.MAX_VALUE);
      if (noun.isPresent()) {
        return Counted.of(noun, "noun of the act before");
      }
    }
    return Optional.empty();
  }

  private static Optional<Noun> objectOf(Clause clause, List<String> acts, int before) {
    Optional<Noun> found = Optional.empty();
    for (int k = 0; k < Math.min(clause.size(), before); k++) {
      boolean ofAct = clause.words().act(clause.word(k)).filter(acts::contains).isPresent();
      boolean of = clause.word(k + 1).equals("of") || clause.word(k + 1).equals("de");
      if (ofAct && (of || clause.tag(k) == Tag.VERB)) {
        Optional<Noun> noun = NounPhrases.at(clause, of ? k + 2 : k + 1).filter(Noun::isPlural);
        found = noun.isPresent() ? noun : found;
      }
    }
    return found;
  }

  private static Optional<Counted> lastCounted(List<Sketch> drafts, int i) {
    for (int j = i - 1; j >= Math.max(0, i - 2); j--) {
      if (drafts.get(j).countsThings() && drafts.get(j).counted().isPresent()) {
        return drafts.get(j).counted().map(c -> new Counted(c.phrase(), c.noun(), "last counted"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Counted> own(Site site) {
    return Counted.of(NounPhrases.subject(site.clause(), site.first()), "subject");
  }

  private Optional<Counted> actNoun(Site site, int clause) {
    for (int back = 1; back <= 2 && clause - back >= 0; back++) {
      Clause before = clauses.get(clause - back);
      for (int k = before.size() - 1; k >= 0; k--) {
        if (before.tag(k) == Tag.NOUN && NounPhrases.isPlural(before, k)) {
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
      if (clause.word(i).equals("a") || clause.word(i).equals("one") || clause.word(i).equals("un") || clause.word(i).equals("una")) {
        return NounPhrases.at(clause, i);
      }
      if (clause.isBreak(i) && i > from) {
        break;
      }
    }
    for (int i = site.first() - 1; i >= clause.clauseStart(site.first()); i--) {
      if (clause.tag(i) == Tag.NOUN && !clause.is("TIMES", i)) {
        return NounPhrases.before(clause, i + 1);
      }
    }
    return Optional.empty();
  }
}
