package org.cotejo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Cues.Cue;

/** What one report says between two figures, and in the sentence of that which stands last. */
record Between(ArticleReading reading, Figure first, Figure second) {

  /** A verb whose object a value is stands so many words before it at most. */
  private static final int OBJECT = 4;

  int characters() {
    return second.span().start() - first.span().end();
  }

  /** How many sentences after the first the second one stands. */
  int sentences() {
    return sentence(second) - sentence(first);
  }

  private int sentence(Figure figure) {
    List<Sentence> all = reading.analysis().sentences();
    return IntStream.range(0, all.size()).filter(i -> all.get(i).span().contains(figure.span())).findFirst().orElse(0);
  }

  boolean areOfTwoVoices() {
    return isAnothers(first);
  }

  private boolean isAnothers(Figure figure) {
    return !figure.claimants().stream().limit(1).toList().equals(second.claimants().stream().limit(1).toList());
  }

  /** Whether a word says that what follows sets itself against what was said before. */
  boolean isOpposed() {
    return says(ObjectionWords::oppose) || isCorrected();
  }

  /** Whether the second one's sentence gives it for the true number. */
  boolean isCorrected() {
    return own().filter(s -> ObjectionWords.real(behindFirst(s), s.language())).isPresent();
  }

  /** Whether words contest a number: "disputes that count". */
  boolean isNumberOpposed() {
    return says(ObjectionWords::opposeNumber);
  }

  boolean isContrasted() {
    return says((words, language) -> Cues.in(words, language, Cue.CONTRAST));
  }

  /**
   * Whether words that tell it stand between the two, or in the second one's sentence; not before a heading or before
   * somebody else's number.
   */
  private boolean says(BiPredicate<List<Token>, Language> tell) {
    List<Sentence> all = reading.analysis().sentences();
    int last = sentence(second);
    if (tells(all.get(last), tell)) {
      return true;
    }
    for (int k = last - 1; k >= 0 && all.get(k).span().end() > first.span().end(); k--) {
      if (givesAnothers(all.get(k)) || all.get(k).block().kind() == Block.Kind.HEADING) {
        return false;
      }
      if (tells(all.get(k), tell)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(Sentence sentence, BiPredicate<List<Token>, Language> tell) {
    return tell.test(withoutObject(behindFirst(sentence)), sentence.language());
  }

  private List<Token> behindFirst(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> t.span().start() >= first.span().end()).toList();
  }

  /** Without the words right before the second value: "disputed the figure of 40" gives no other value than that. */
  private List<Token> withoutObject(List<Token> tokens) {
    int at = Token.indexFrom(tokens, second.span().start());
    int from = at;
    while (from > 0 && at - from < OBJECT && tokens.get(from - 1).kind() == Token.Kind.WORD) {
      from--;
    }
    List<Token> rest = new ArrayList<>(tokens.subList(0, from));
    rest.addAll(tokens.subList(at, tokens.size()));
    return rest;
  }

  /** Whether somebody else gives a number there behind the first: what was said before it is answered with that. */
  private boolean givesAnothers(Sentence sentence) {
    return reading.figures().stream()
        .anyMatch(f -> sentence.span().contains(f.span()) && f.span().start() >= first.span().end()
            && f.span().end() <= second.span().start() && !f.claimants().isEmpty() && isAnothers(f));
  }

  /** Whether the second one's sentence says that it is a count of the speaker's own. */
  boolean isRecounted() {
    return own().filter(s -> ObjectionWords.recount(beforeSecond(s), behindSecond(s), s.language())).isPresent();
  }

  /** Whether it calls the number that was given before by a word for numbers: "put the share at 61 %". */
  boolean isRecountedByName() {
    return own().filter(s -> ObjectionWords.named(beforeSecond(s), s.language())).isPresent();
  }

  /** Whether nothing stands behind the second number that it could count. */
  boolean isSecondAlone() {
    return own().filter(s -> behindSecond(s).stream().findFirst().filter(t -> t.kind() == Token.Kind.WORD).isEmpty())
        .isPresent();
  }

  private Optional<Sentence> own() {
    return reading.analysis().sentenceAt(second.span().start());
  }

  private List<Token> beforeSecond(Sentence sentence) {
    return behindFirst(sentence).stream().filter(t -> t.span().end() <= second.span().start()).toList();
  }

  private List<Token> behindSecond(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> t.span().start() >= second.span().end()).toList();
  }

  /** Whether what both voices say is told by one verb, told once. */
  boolean areOfOneVerb() {
    return reading.statements().stream().filter(s -> !s.cue().isEmpty() && holds(s, first)).anyMatch(
        s -> reading.statements().stream().anyMatch(t -> t != s && t.cue().equals(s.cue()) && holds(t, second)));
  }

  private static boolean holds(Statement statement, Figure figure) {
    return statement.content().stream().anyMatch(c -> c.contains(figure.span()));
  }
}
