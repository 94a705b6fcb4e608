package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Objection.Takes;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Statement.Manner;
import org.cotejo.statement.Statement.Polarity;
import org.cotejo.story.Offices;

/** A text's own words say that a claim is contested, or a speaker says so of what another said. */
final class Objections {

  /** How many sentences back the contested words may stand. */
  private static final int BACK = 4;

  /** "That claim" stands at most so many sentences behind it. */
  private static final int NEAR = 2;

  /** What says less than this says what is contested elsewhere ("that number"). */
  private static final int CLAUSE = 3;

  private Objections() {}

  static List<Contest> in(Talk talk) {
    List<Contest> found = new ArrayList<>();
    List<Sentence> sentences = talk.reading().analysis().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      int at = i;
      Sentence sentence = sentences.get(i);
      Optional<Objection> told = Objection.in(sentence).filter(o -> isNarrated(talk, o.at()));
      Optional<Contest> contest = told.flatMap(o -> contester(talk, sentences, at, o)
          .flatMap(c -> contest(talk, sentences, at, o, c)));
      contest.or(() -> said(talk, sentences, at)).ifPresent(found::add);
    }
    return found;
  }

  /** Quoted words are nobody's but the speaker's. */
  private static boolean isNarrated(Talk talk, Span at) {
    return talk.statements().stream().filter(s -> s.manner() != Manner.INDIRECT || s.polarity() == Polarity.ASKED)
        .flatMap(s -> s.content().stream()).noneMatch(c -> c.contains(at));
  }

  /** A statement that says of another's claim that it is false. */
  private static Optional<Contest> said(Talk talk, List<Sentence> sentences, int at) {
    Sentence sentence = sentences.get(at);
    for (Statement s : talk.statements()) {
      for (Span content : s.content()) {
        if (content.overlaps(sentence.span()) && s.polarity() == Polarity.AFFIRMED) {
          Optional<Contest> contest = Objection.said(sentence, content)
              .flatMap(o -> contest(talk, sentences, at, o, s));
          if (contest.isPresent()) {
            return contest;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The statement that the verb tells, else one of the sentence, else the first of the next. */
  private static Optional<Statement> contester(Talk talk, List<Sentence> sentences, int at, Objection objection) {
    Span sentence = sentences.get(at).span();
    Optional<Statement> own = talk.statements().stream()
        .filter(s -> s.cue().stream().anyMatch(c -> c.overlaps(objection.at()))).findFirst()
        .or(() -> talk.statements().stream().filter(s -> objection.takes() != Takes.ANSWER && Talk.begins(s, sentence))
            .reduce((first, second) -> second));
    Optional<Span> next = objection.takes() == Takes.CLAIM && at + 1 < sentences.size()
        ? Optional.of(sentences.get(at + 1).span()) : Optional.empty();
    return own.map(s -> spelledOut(talk, s))
        .or(() -> next.flatMap(n -> talk.statements().stream().filter(s -> Talk.begins(s, n)).findFirst()))
        .filter(s -> s.polarity() == Polarity.AFFIRMED);
  }

  /** "Denied that number": what the same speaker says next has the words. */
  private static Statement spelledOut(Talk talk, Statement contester) {
    int next = talk.statements().indexOf(contester) + 1;
    return Talk.words(contester).size() < CLAUSE && next < talk.statements().size()
        && talk.statements().get(next).party().equals(contester.party()) ? talk.statements().get(next) : contester;
  }

  private static Optional<Contest> contest(
      Talk talk, List<Sentence> sentences, int at, Objection objection, Statement contester) {
    int from = sentences.get(Math.max(0, at - BACK)).span().start();
    int near = sentences.get(Math.max(0, at - NEAR)).span().start();
    int to = sentences.get(at).span().end();
    Optional<Statement> named = named(talk, objection, contester);
    return named.or(() -> talk.statements().stream()
        .filter(s -> talk.areTwoSides(s, contester) && s.content().getLast().end() > from
            && s.content().getFirst().start() < to && s.polarity() == Polarity.AFFIRMED)
        .filter(s -> s.content().getFirst().compareTo(contester.content().getFirst()) < 0)
        .filter(s -> isMeant(talk, objection, s, contester, s.content().getLast().end() > near))
        .max(Comparator.comparingInt((Statement s) -> evidence(talk, objection, s, contester)
            + (objection.isNumber() && !talk.figures(s).isEmpty() ? 2 : 0)).thenComparing(s -> s.content().getFirst())))
        .map(target -> Contest.of(talk, contester, target))
        .or(() -> ofNumber(talk, objection, contester));
  }

  /** "That claim" is the last one; a clause, or an answer, is of what is said in its words or against its numbers. */
  private static boolean isMeant(Talk talk, Objection objection, Statement target, Statement contester, boolean near) {
    return switch (objection.takes()) {
      case CLAIM -> near || evidence(talk, objection, target, contester) > 1;
      case CLAUSE -> Talk.shared(Talk.words(target), Set.copyOf(Offices.content(objection.object().text()))) > 1;
      case ANSWER -> near && evidence(talk, objection, target, contester) > 1;
    };
  }

  /** How surely a statement is what is contested: by its numbers, and its words. */
  private static int evidence(Talk talk, Objection objection, Statement target, Statement contester) {
    int numbers = talk.against(target, contester).isEmpty() ? 0 : 4;
    Set<String> words = new HashSet<>(Talk.words(contester));
    words.addAll(Offices.content(objection.object().text()));
    return numbers + (int) Math.min(2, Talk.shared(Talk.words(target), words));
  }

  /** "The company's estimate": the last number, or word, of whoever the object names, in this report or another. */
  private static Optional<Statement> named(Talk talk, Objection objection, Statement contester) {
    Set<String> object = Set.copyOf(Offices.content(objection.object().text()));
    Facts facts = talk.facts();
    String article = talk.reading().article().id();
    if (objection.takes() != Takes.CLAIM) {
      return Optional.empty();
    }
    Map<Boolean, List<Statement>> byOwn = facts.index().saidBy(object).stream()
        .filter(s -> s.party().map(facts::nameOf).filter(object::containsAll).isPresent())
        .filter(s -> s.polarity() == Polarity.AFFIRMED && talk.areTwoSides(s, contester))
        .filter(s -> !objection.isNumber() || !talk.figures(s).isEmpty())
        .filter(s -> !Talk.article(s).equals(article)
            || s.content().getFirst().compareTo(contester.content().getFirst()) < 0)
        .collect(Collectors.partitioningBy(s -> Talk.article(s).equals(article)));
    List<Statement> own = byOwn.getOrDefault(true, List.of());
    List<Statement> targets = own.isEmpty() ? byOwn.getOrDefault(false, List.of()) : own;
    Comparator<Statement> last = Comparator.comparing(s -> s.content().getFirst());
    return targets.stream().filter(s -> !talk.against(s, contester).isEmpty()).max(last)
        .or(() -> targets.stream().max(last));
  }

  /** "Does not believe the 61 million": the number itself is contested, whoever gives it. */
  private static Optional<Contest> ofNumber(Talk talk, Objection objection, Statement contester) {
    Facts facts = talk.facts();
    List<Figure> denied = talk.reading().figures().stream().map(f -> facts.figure(f.id()))
        .filter(f -> objection.object().contains(f.span())).toList();
    if (denied.isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> given = facts.index().giving(denied).stream()
        .filter(f -> !denied.contains(f) && Facts.isClaimed(f) && f.claimants().stream().limit(1)
            .noneMatch(c -> facts.voices().oneSide(c, contester.party().orElse("")))).findFirst();
    return given.map(f -> new Contest(contester, Optional.empty(), List.of(f, denied.getFirst())));
  }
}
