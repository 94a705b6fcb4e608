package org.cotejo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Span;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;

/**
 * One side says two things of one question: in one breath, one of them with a "no"; or at two times, where one says
 * what the other says with a "no", or says that the speaker has changed. Shown together, not judged.
 */
final class ChangedPositions implements Check {

  /** Whoever says more than this is the story's own narrator. */
  private static final int MOST = 40;

  /** So many words in common show that two statements are about one question. */
  private static final int ABOUT = 2;

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (ArticleReading reading : facts.story().readings()) {
      List<Statement> statements = facts.index().spoken(reading.article().id());
      for (int i = 0; i + 1 < statements.size(); i++) {
        Statement a = statements.get(i);
        Statement b = statements.get(i + 1);
        Optional<Sentence> sentence = reading.analysis().sentenceAt(a.content().getFirst().start());
        if (sentence.isPresent() && sentence.equals(reading.analysis().sentenceAt(b.content().getFirst().start()))
            && Cues.in(sentence.get(), Cue.CONTRAST) && negated(a, sentence.get()) != negated(b, sentence.get())
            && isClause(a) && isClause(b) && facts.voices().oneSide(a.party().orElse(""), b.party().orElse(""))) {
          found.add(finding(facts, a, b));
        }
      }
    }
    acrossTime(facts, found);
    return found;
  }

  /** One party's statements of which the later says the opposite of the earlier, or says that he has changed. */
  private static void acrossTime(Facts facts, List<Finding> found) {
    Map<String, List<Statement>> byParty = new TreeMap<>();
    facts.story().statements()
        .forEach(s -> s.party().ifPresent(p -> byParty.computeIfAbsent(p, k -> new ArrayList<>()).add(s)));
    Positions positions = new Positions(facts);
    Set<Set<String>> misprints = facts.divergences().stream().map(d -> Set.of(d.first().id(), d.second().id()))
        .collect(Collectors.toSet());
    for (List<Statement> said : byParty.values()) {
      if (said.size() > MOST) {
        continue;
      }
      List<Statement> turns = said.stream().filter(positions::isTurn).toList();
      for (int i = 0; i < said.size(); i++) {
        for (int j = i + 1; j < said.size(); j++) {
          Statement a = said.get(i);
          Statement b = said.get(j);
          boolean turned = turns.contains(a) != turns.contains(b) && Talk.shared(Talk.words(a), Talk.words(b)) >= ABOUT;
          boolean misprint = misprints.contains(Set.of(a.id(), b.id()));
          if (!misprint && (turned || positions.areOpposed(a, b))) {
            found.add(turns.contains(a) ? finding(facts, b, a) : finding(facts, a, b));
          }
        }
      }
    }
  }

  /** Whether the content is a whole clause: a position, and not the name of something spoken of. */
  private static boolean isClause(Statement statement) {
    Span content = statement.content().getFirst();
    List<String> words = List.of(Cues.plain(content.text()).strip().split("\\s+"));
    return statement.manner() == Statement.Manner.DIRECT
        || Cues.at(words, 0, content.article().languageAt(content.start()), Cue.OPENER);
  }

  private static boolean negated(Statement statement, Sentence sentence) {
    List<Token> inside = sentence.tokens().stream()
        .filter(t -> statement.content().stream().anyMatch(c -> c.contains(t.span()))).toList();
    return statement.polarity() == Statement.Polarity.DENIED || Cues.in(inside, sentence.language(), Cue.NEGATION);
  }

  private static Finding finding(Facts facts, Statement a, Statement b) {
    Draft draft = new Draft(Kind.CHANGED_POSITION, Weights.CHANGED_POSITION, Message.of("finding.positions")
        .with("name", name(facts, a)).with("first", content(a)).with("second", content(b)));
    for (Statement statement : List.of(a, b)) {
      draft.premise(new Premise.OfStatement(statement.id()),
          Message.of("finding.line.statement").with("name", name(facts, statement)), Optional.empty());
    }
    return draft.caveat(Message.of("finding.caveat.positions")).done();
  }

  private static Argument content(Statement statement) {
    String text = String.join(" ", statement.content().getFirst().text().split("\\s+"));
    return Argument.words(text.length() > 120 ? text.substring(0, text.lastIndexOf(' ', 120)) + " …" : text);
  }

  private static Argument name(Facts facts, Statement statement) {
    return Argument.words(statement.party().flatMap(facts::party).map(Party::name).orElse(""));
  }
}
