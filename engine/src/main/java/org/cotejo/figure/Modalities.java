package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AMOUNTTO;
import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.BE;
import static org.cotejo.figure.WordClass.CLITIC;
import static org.cotejo.figure.WordClass.CONDITIONAL;
import static org.cotejo.figure.WordClass.DECIDE;
import static org.cotejo.figure.WordClass.DEFINITE;
import static org.cotejo.figure.WordClass.DEMAND;
import static org.cotejo.figure.WordClass.DEMANDFOR;
import static org.cotejo.figure.WordClass.EXPECT;
import static org.cotejo.figure.WordClass.IF;
import static org.cotejo.figure.WordClass.INTEND;
import static org.cotejo.figure.WordClass.MIGHT;
import static org.cotejo.figure.WordClass.OFFER;
import static org.cotejo.figure.WordClass.PAST;
import static org.cotejo.figure.WordClass.PERFECT;
import static org.cotejo.figure.WordClass.PROMISE;
import static org.cotejo.figure.WordClass.PUT;
import static org.cotejo.figure.WordClass.RELATIVEPRON;
import static org.cotejo.figure.WordClass.TABLED;
import static org.cotejo.figure.WordClass.WILL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cotejo.article.Span;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.Figure.Modality;
import org.cotejo.statement.Statement;

/** Whether a figure is put forward as true, and how. */
final class Modalities {

  private static final int FAR = 9;

  /** Marks that begin a quotation. */
  private static final String OPENING = "“\"«‘'";

  private Modalities() {}

  static Modality of(Site site, Optional<Integer> predicate, List<Statement> around) {
    if (around.stream().anyMatch(s -> s.polarity() == Statement.Polarity.DENIED && !isOwnAccount(s, site))) {
      return Modality.DENIED;
    }
    if (around.stream().anyMatch(s -> s.polarity() == Statement.Polarity.ASKED)) {
      return Modality.ASKED;
    }
    Modality told = ofClause(site, predicate);
    return told == Modality.FORECAST && around.stream().anyMatch(Modalities::isPromise) ? Modality.PLANNED : told;
  }

  /** "She denied it: “We landed 59 tonnes.”": what is quoted behind the colon is what she holds against it. */
  private static boolean isOwnAccount(Statement denial, Site site) {
    return denial.content().stream().filter(c -> c.contains(site.quantity().number()))
        .anyMatch(c -> OPENING.indexOf(c.article().text().charAt(c.start())) >= 0 && isBehindAColon(c));
  }

  private static boolean isBehindAColon(Span content) {
    String text = content.article().text();
    int at = content.start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ':';
  }

  /** "“We will open in a week,” he promised". */
  private static boolean isPromise(Statement statement) {
    return !statement.cue().isEmpty() && statement.cue().stream().allMatch(c -> FigureWords.of(c.article().language())
        .is(PROMISE, c.text().substring(c.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)));
  }

  private static Modality ofClause(Site site, Optional<Integer> predicate) {
    Clause clause = site.clause();
    boolean bracket = clause.word(site.first() - 1).equals("(");
    int from = Math.max(clause.clauseStart(bracket ? site.first() - 2 : site.first()), site.first() - FAR);
    int to = Math.min(clause.clauseEnd(site.first()), site.end() + FAR);
    int own = predicate.map(p -> Math.max(p + 1, site.end())).orElse(site.end());
    int until = Math.max(own, clause.is(WILL, site.end()) ? site.end() + 1 : 0);
    if (clause.has(IF, from, site.first())) {
      return Modality.HYPOTHETICAL;
    }
    if (Denial.of(site, predicate)) {
      return Modality.DENIED;
    }
    if (isBase(site)) {
      return Modality.ASSERTED;
    }
    if (isDemand(site, from)) {
      return Modality.ASKED;
    }
    Optional<Modality> wanted = wanted(site, predicate, from);
    if (wanted.isPresent()) {
      return wanted.get();
    }
    if (cue(EXPECT, site, from).isPresent() || Foretold.of(site)) {
      return Modality.FORECAST;
    }
    Optional<Integer> future = Futures.verb(site, from, until, to);
    if (future.isPresent()) {
      return isGiven(site, future.get()) ? Modality.ASSERTED
          : Futures.isDeed(clause, future.get()) ? Modality.PLANNED : Modality.FORECAST;
    }
    if (clause.has(CONDITIONAL, from, Math.min(until, to))) {
      boolean reckoned = clause.has(AMOUNTTO, from, site.first()) && clause.has(RELATIVEPRON, from, site.first());
      return reckoned ? Modality.ASSERTED : clause.has(IF, 0, clause.size()) ? Modality.HYPOTHETICAL : Modality.FORECAST;
    }
    return clause.has(MIGHT, from, Math.min(until, to)) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
  }

  /** "Will rise from 5 to 8": what it is now. */
  static boolean isBase(Site site) {
    Clause clause = site.clause();
    boolean from = List.of("from", "de", "desde", "del").contains(clause.word(site.first() - 1))
        || List.of("from", "de", "desde").contains(clause.word(site.first()));
    boolean to = List.of("to", "a", "hasta", "al").contains(clause.word(site.end()))
        && (clause.inQuantity(site.end() + 1) || clause.inQuantity(site.end() + 2));
    return from && to;
  }

  /** The word of plan or expectation that holds at the figure: no verb of fact stands between; "la espera" is none. */
  private static Optional<Integer> cue(WordClass name, Site site, int from) {
    Clause clause = site.clause();
    for (int cue : clause.all(name, from, site.first())) {
      boolean held = name != EXPECT || clause.words().isEnglish() || clause.tag(cue - 1) != Tag.DET;
      for (int i = cue + 1; i < site.first(); i++) {
        String word = clause.word(i);
        boolean infinitive = clause.words().isEnglish() ? clause.word(i - 1).equals("to") || word.endsWith("ing")
            : word.endsWith("r") || clause.tag(i) == Tag.AUX;
        boolean past = clause.words().isEnglish() ? clause.is(PAST, i) || word.endsWith("ed")
            : word.endsWith("ó") || word.endsWith("ron");
        boolean anew = clause.is(AND, i - 1)
            && (clause.tag(i) == Tag.AUX || (clause.tag(i) == Tag.VERB && clause.isFinite(i)));
        held &= !anew && (clause.tag(i) != Tag.VERB || infinitive || !past);
      }
      if (held) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  /** What somebody plans, offers or asks of others. */
  private static Optional<Modality> wanted(Site site, Optional<Integer> predicate, int from) {
    Clause clause = site.clause();
    Optional<Integer> intent = cue(INTEND, site, from).filter(i -> isSomebodys(clause, i));
    if (intent.isPresent()) {
      boolean asked = clause.isFormOf(DEMAND, intent.get()) || clause.isFormOf(DEMANDFOR, intent.get());
      return asked && clause.is(DEFINITE, site.first() - 1) ? Optional.empty()
          : Optional.of(asked ? Modality.ASKED : Modality.PLANNED);
    }
    boolean offered = (site.isMoney() || site.isShare() || (site.isBare() && isOffered(clause, site.first() - 1)))
        && cue(OFFER, site, from).filter(i -> isSomebodys(clause, i)).isPresent();
    boolean decided = clause.all(DECIDE, from, site.first()).stream().anyMatch(i -> isToDo(clause, i + 1));
    return offered || decided || isTabled(site, from) || predicate.filter(p -> isToCome(site, p)).isPresent()
        ? Optional.of(Modality.PLANNED) : Optional.empty();
  }

  /** "Nos ha ofrecido dos escuelas", "an offer of 27 days": nothing stands between the offer and the number. */
  private static boolean isOffered(Clause clause, int before) {
    boolean of = List.of("of", "de").contains(clause.word(before));
    return clause.is(OFFER, of ? before - 1 : before) && (of || clause.is(PERFECT, before - 1));
  }

  /** "Ha puesto sobre la mesa 3 millones", "has put 4 % on the table": an offer. */
  private static boolean isTabled(Site site, int from) {
    Clause clause = site.clause();
    int to = site.isMoney() || site.isShare() ? Math.min(clause.clauseEnd(site.first()), clause.size()) : 0;
    for (int i = from; i + 2 < to; i++) {
      if (clause.is(TABLED, i + 2) && clause.tag(i) == Tag.PREP && clause.tag(i + 1) == Tag.DET
          && IntStream.range(from, i).anyMatch(k -> clause.isFormOf(PUT, k))) {
        return true;
      }
    }
    return false;
  }

  /** "Aprobaron invertir", "decided to spend": what is decided on is an infinitive, and not so many of something. */
  private static boolean isToDo(Clause clause, int at) {
    boolean infinitive = clause.word(at).endsWith("r") && clause.tag(at) == Tag.VERB;
    return clause.words().isEnglish() ? clause.word(at).equals("to") && clause.tag(at + 1) == Tag.VERB : infinitive;
  }

  /** Unlike "se ofrecen" (is on offer), "lo pidieron 40" (so many ask) and "reabrir exige" (takes). */
  private static boolean isSomebodys(Clause clause, int verb) {
    int start = Subjects.groupStart(clause, verb);
    boolean passive = !clause.words().isEnglish() && IntStream.range(start, verb)
        .anyMatch(i -> clause.word(i).equals("se") || clause.is(CLITIC, i));
    passive |= !clause.words().isEnglish() && clause.is(CLITIC, start - 1);
    boolean takes = clause.isFormOf(DEMAND, verb) && !clause.words().isEnglish() && clause.word(verb - 1).endsWith("r");
    return !passive && !takes;
  }

  /** "Will poll its 3,400 members", "the bill for the five days will": so many there are already. */
  private static boolean isGiven(Site site, int verb) {
    boolean definite = site.clause().is(DEFINITE, site.first() - 1);
    return definite && (site.isBare() || (site.isDuration() && verb > site.first()));
  }

  /** "Asks for 40 nurses", "pide una subida del 9 %": what somebody wants of others; not those of whom it is asked. */
  private static boolean isDemand(Site site, int from) {
    Clause clause = site.clause();
    if (clause.is(DEFINITE, site.first() - 1) || clause.word(site.first() - 1).equals("a")) {
      return false;
    }
    for (int i = site.first() - 1; i >= from; i--) {
      if (clause.tag(i) == Tag.VERB && clause.isFormOf(DEMAND, i)) {
        return isSomebodys(clause, i);
      }
      if (clause.tag(i) == Tag.VERB && clause.isFormOf(DEMANDFOR, i)) {
        return clause.word(i + 1).equals("for");
      }
      boolean within = clause.tag(i) == Tag.PREP ? List.of("of", "for", "de", "del").contains(clause.word(i))
          : clause.tag(i) != Tag.VERB && clause.tag(i) != Tag.AUX && clause.tag(i) != Tag.CONJ;
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** "Is to open in May", "were to be let". */
  private static boolean isToCome(Site site, int verb) {
    Clause clause = site.clause();
    if (clause.has(RELATIVEPRON, site.end(), verb)) {
      return false;
    }
    int to = clause.is(BE, verb - 1) ? verb - 2 : verb - 1;
    int be = clause.tag(to - 1) == Tag.ADV ? to - 2 : to - 1;
    return clause.words().isEnglish() && clause.word(to).equals("to") && clause.is(BE, be) && clause.tag(be) == Tag.AUX;
  }
}
