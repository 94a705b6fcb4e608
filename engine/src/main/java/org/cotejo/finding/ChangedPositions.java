package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;

/** One side says two things of one question in one breath, one of them with a "no": shown together, not judged. */
final class ChangedPositions implements Check {

  private static final Set<String> SUBJECTS =
      Set.of("it", "he", "she", "they", "we", "i", "you", "there", "no", "hay", "se", "ya");

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (ArticleReading reading : facts.story().readings()) {
      List<Statement> statements = facts.story().statements().stream()
          .filter(s -> s.content().getFirst().article().id().equals(reading.article().id()) && s.party().isPresent())
          .sorted(Comparator.comparing((Statement s) -> s.content().getFirst())).toList();
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
    return found;
  }

  /** Whether the content is a whole clause: a position, and not the name of something spoken of. */
  private static boolean isClause(Statement statement) {
    List<String> words = List.of(Cues.plain(statement.content().getFirst().text()).strip().split("\\s+"));
    boolean that = words.getFirst().equals("that") || words.getFirst().equals("que");
    return that || statement.manner() == Statement.Manner.DIRECT || SUBJECTS.contains(words.getFirst());
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
