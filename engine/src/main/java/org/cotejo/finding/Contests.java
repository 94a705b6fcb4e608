package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.Sentence;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.Intervals;
import org.cotejo.story.Offices;

/** One party denies, rejects or corrects what another said, and the text says so. */
final class Contests implements Check {

  /** How many sentences back the contested words may stand. */
  private static final int BACK = 4;

  /** A denial of fewer content words says what is denied elsewhere ("that number"). */
  private static final int CLAUSE = 3;

  /** How many characters away what is denied may stand. */
  private static final int PASSAGE = 600;

  /** Words of this length or more that begin alike are forms of one. */
  private static final int STEM = 5;

  /** Two sides whose figures stand so many characters apart at most are set against each other. */
  private static final int BESIDE = 260;
  private static final int NEXT = 2;

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (ArticleReading reading : facts.story().readings()) {
      List<Statement> statements = facts.story().statements().stream()
          .filter(s -> s.content().getFirst().article().id().equals(reading.article().id()))
          .filter(s -> s.party().isPresent())
          .sorted(Comparator.comparing((Statement s) -> s.content().getFirst())).toList();
      if (!statements.isEmpty()) {
        in(facts, reading, statements, found);
      }
    }
    return found;
  }

  private static void in(Facts facts, ArticleReading reading, List<Statement> statements, List<Finding> found) {
    List<Sentence> sentences = reading.analysis().sentences();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      int cue = cueAt(sentences.get(i), statements);
      if (cue < 0) {
        continue;
      }
      int end = sentences.get(Math.min(i + 1, sentences.size() - 1)).span().end();
      int start = sentences.get(Math.max(0, i - BACK)).span().start();
      Optional<Statement> contester = contester(statements, sentences.get(i), end)
          .map(c -> spelledOut(statements, c)).filter(c -> c.polarity() != Statement.Polarity.DENIED);
      Optional<Statement> target = contester.flatMap(c -> target(facts, statements, c, start));
      if (target.isPresent() && told.add(contester.get().id())) {
        found.add(finding(facts, contester.get(), target.get()));
      }
    }
    for (Statement denied : statements) {
      if (denied.polarity() == Statement.Polarity.DENIED && words(denied).size() >= CLAUSE
          && !told.contains(denied.id())) {
        denied(facts, statements, denied).ifPresentOrElse(t -> {
          told.add(denied.id());
          found.add(finding(facts, denied, t));
        }, () -> in(facts, denied).stream().findFirst().ifPresent(f -> found.add(unnamed(facts, denied))));
      }
    }
    sideBySide(facts, statements, told, found);
  }

  /** Where a sentence's own words say that something is contested; -1 if they do not. Quoted words are nobody's but the speaker's. */
  private static int cueAt(Sentence sentence, List<Statement> statements) {
    List<String> plain = sentence.tokens().stream().map(t -> Cues.plain(t.lower())).toList();
    for (int k = 0; k < plain.size(); k++) {
      if (Cues.at(plain, k, sentence.language(), Cue.CONTEST)) {
        var at = sentence.tokens().get(k).span();
        if (statements.stream().filter(s -> s.manner() != Statement.Manner.INDIRECT)
            .flatMap(s -> s.content().stream()).noneMatch(c -> c.contains(at))) {
          return at.start();
        }
      }
    }
    return -1;
  }

  /** The statement of the sentence itself, else of the next. */
  private static Optional<Statement> contester(List<Statement> statements, Sentence sentence, int end) {
    return statements.stream()
        .filter(s -> s.content().getFirst().start() >= sentence.span().start() && s.content().getFirst().start() < sentence.span().end())
        .reduce((first, second) -> second)
        .or(() -> statements.stream().filter(s -> s.content().getFirst().start() >= sentence.span().end()
            && s.content().getFirst().start() < end).findFirst());
  }

  /** "Denied that number": what the same speaker says next has the words. */
  private static Statement spelledOut(List<Statement> statements, Statement contester) {
    int next = statements.indexOf(contester) + 1;
    return words(contester).size() < CLAUSE && next < statements.size()
        && statements.get(next).party().equals(contester.party()) ? statements.get(next) : contester;
  }

  private static Optional<Statement> target(Facts facts, List<Statement> statements, Statement contester, int from) {
    return statements.stream()
        .filter(s -> !s.equals(contester) && s.content().getFirst().compareTo(contester.content().getFirst()) < 0)
        .filter(s -> s.content().getLast().end() > from)
        .filter(s -> !facts.voices().oneSide(s.party().orElse(""), contester.party().orElse("")))
        .reduce((first, second) -> second);
  }

  /** What a party denies was said by another only where both speak in the same words or give the same number. */
  private static Optional<Statement> denied(Facts facts, List<Statement> statements, Statement contester) {
    Set<String> words = words(contester);
    int at = contester.content().getFirst().start();
    return statements.stream()
        .filter(s -> !s.equals(contester) && Math.abs(s.content().getFirst().start() - at) < PASSAGE)
        .filter(s -> !facts.voices().oneSide(s.party().orElse(""), contester.party().orElse("")))
        .filter(s -> shared(words(s), words) > 1)
        .max(Comparator.comparingLong((Statement s) -> shared(words(s), words))
            .thenComparing(s -> s.content().getFirst()))
        .or(() -> sameNumber(facts, contester));
  }

  /** Words that both have, in whatever form: "scan" and "scanned". */
  private static long shared(Set<String> a, Set<String> b) {
    return a.stream().filter(x -> b.stream().anyMatch(y -> x.equals(y) || beginAlike(x, y))).count();
  }

  private static boolean beginAlike(String a, String b) {
    return a.length() >= STEM && b.length() >= STEM && a.regionMatches(0, b, 0, STEM);
  }

  /** Who gives the denied number as true, in any report. */
  private static Optional<Statement> sameNumber(Facts facts, Statement contester) {
    List<Figure> own = facts.story().figures().stream().filter(f -> f.statements().contains(contester.id())).toList();
    return facts.story().figures().stream()
        .filter(f -> Facts.isClaimed(f) && own.stream().anyMatch(o -> o.unit().equals(f.unit()) && Values.same(o, f)))
        .flatMap(f -> f.statements().stream().limit(1)).flatMap(id -> facts.statement(id).stream())
        .filter(s -> s.party().isPresent()
            && !facts.voices().oneSide(s.party().orElse(""), contester.party().orElse("")))
        .findFirst();
  }

  private static Set<String> words(Statement statement) {
    Set<String> words = new HashSet<>();
    statement.content().forEach(span -> words.addAll(Offices.content(span.text())));
    return words;
  }

  private static Finding finding(Facts facts, Statement contester, Statement target) {
    Draft draft = new Draft(Kind.CONTESTED, Weights.CONTESTED, Message.of("finding.contested")
        .with("name", name(facts, contester)).with("other", name(facts, target)));
    line(facts, draft, target);
    line(facts, draft, contester);
    List<Figure> rivals = rivals(facts, target, contester);
    (rivals.isEmpty() ? opposed(facts, target, contester) : rivals).forEach(f -> draft.premise(f, Lines.allows(f, f.unit()), Optional.empty()));
    return draft.caveat(Message.of("finding.caveat.contested")).done();
  }

  /** A number is denied, and nobody is named who gave it. */
  private static Finding unnamed(Facts facts, Statement contester) {
    Draft draft = new Draft(Kind.CONTESTED, Weights.CONTESTED - 10,
        Message.of("finding.contested.unnamed").with("name", name(facts, contester)));
    line(facts, draft, contester);
    return draft.caveat(Message.of("finding.caveat.contested")).done();
  }

  /** The figures of two statements that measure one thing and cannot both be true. */
  private static List<Figure> rivals(Facts facts, Statement one, Statement other) {
    for (Figure a : in(facts, one)) {
      for (Figure b : in(facts, other)) {
        if (facts.areRivals(a, b)) {
          return List.of(a, b);
        }
      }
    }
    return List.of();
  }

  /** The one figure that each of two statements gives, if they have one unit and cannot both be true. */
  private static List<Figure> opposed(Facts facts, Statement one, Statement other) {
    List<Figure> first = in(facts, one);
    List<Figure> second = in(facts, other);
    boolean opposed = first.size() == 1 && second.size() == 1 && first.getFirst().unit().equals(second.getFirst().unit())
        && !Intervals.meets(first.getFirst(), second.getFirst());
    return opposed ? List.of(first.getFirst(), second.getFirst()) : List.of();
  }

  private static List<Figure> in(Facts facts, Statement statement) {
    return facts.reading(statement.content().getFirst().article().id()).figures().stream()
        .filter(f -> f.statements().contains(statement.id())).map(f -> facts.figure(f.id())).toList();
  }

  /** Two sides' values of one thing that a report sets side by side, and that cannot both be true. */
  private static void sideBySide(Facts facts, List<Statement> statements, Set<String> told, List<Finding> found) {
    for (int i = 0; i + 1 < statements.size(); i++) {
      Statement first = statements.get(i);
      for (int j = i + 1; j < Math.min(statements.size(), i + 1 + NEXT); j++) {
        Statement second = statements.get(j);
        int gap = second.content().getFirst().start() - first.content().getLast().end();
        if (gap < BESIDE && !told.contains(second.id()) && !told.contains(first.id())
            && !rivals(facts, first, second).isEmpty()) {
          told.add(second.id());
          found.add(finding(facts, second, first));
        }
      }
    }
  }

  private static void line(Facts facts, Draft draft, Statement statement) {
    draft.premise(new Premise.OfStatement(statement.id()), Message.of("finding.line.statement")
        .with("name", name(facts, statement)), Optional.empty());
  }

  private static Argument name(Facts facts, Statement statement) {
    return Argument.words(statement.party().flatMap(facts::party).map(Party::name).orElse(""));
  }
}
