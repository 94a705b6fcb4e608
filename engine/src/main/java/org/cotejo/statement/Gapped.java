package org.cotejo.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Span;

/**
 * A second speaker of one verb, which is told once: "the police put the crowd at 8,000; the organisers, at 25,000", "el
 * banco proyecta 2,3 %; la consultora, 2,1 %".
 */
final class Gapped {

  private static final String RULE = "verb told once";

  /** A speaker has at most so many words there; what he says, with the comma before it, has no more. */
  private static final int LONGEST = 8;

  /** His number is among so many words behind the comma: "at 25,000". */
  private static final int NEAR = 3;

  private static final double CONFIDENCE = 0.5;

  private final Analysis analysis;

  Gapped(Analysis analysis) {
    this.analysis = analysis;
  }

  /** What the second speakers say, in order of the first ones. */
  List<Attribution> find(List<Attribution> attributions) {
    List<Attribution> found = new ArrayList<>();
    for (Attribution first : attributions) {
      if (!first.source().isEmpty() && first.cue().size() == 1) {
        analysis.sentenceAt(first.cue().getFirst().start()).flatMap(sentence -> second(first, sentence))
            .filter(second -> attributions.stream().noneMatch(other -> other != first && overlap(other, second)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean overlap(Attribution other, Attribution second) {
    return Draft.spans(other).anyMatch(span -> second.content().stream().anyMatch(span::overlaps));
  }

  /** What follows a semicolon behind the first one's verb and number, if it is a speaker, a comma and a number. */
  private static Optional<Attribution> second(Attribution first, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int after = Token.indexFrom(tokens, first.cue().getFirst().end());
    int semicolon = next(tokens, ";", after);
    int comma = semicolon < 0 ? -1 : next(tokens, ",", semicolon + 1);
    if (comma < 0 || !hasNumber(tokens, after, semicolon) || !isSpeaker(tokens, semicolon + 1, comma)) {
      return Optional.empty();
    }
    int end = comma + 1;
    while (end < tokens.size() && tokens.get(end).kind() != Token.Kind.PUNCTUATION) {
      end++;
    }
    boolean brief = end - comma <= LONGEST && hasNumber(tokens, comma + 1, Math.min(end, comma + 1 + NEAR));
    return brief ? Optional.of(new Attribution(List.of(span(first, tokens, semicolon + 1, comma)), first.cue(),
        List.of(span(first, tokens, comma + 1, end)), CONFIDENCE, RULE)) : Optional.empty();
  }

  private static int next(List<Token> tokens, String mark, int from) {
    for (int k = from; k < tokens.size(); k++) {
      if (tokens.get(k).lower().equals(mark)) {
        return k;
      }
    }
    return -1;
  }

  private static boolean hasNumber(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  /** An article or a capital, and some words, among which no verb of saying is. */
  private static boolean isSpeaker(List<Token> tokens, int from, int to) {
    if (to <= from || to - from > LONGEST) {
      return false;
    }
    Span begin = tokens.get(from).span();
    Cues cues = Cues.of(begin.article().languageAt(begin.start()));
    return cues.canBeginSpeaker(tokens.get(from))
        && tokens.subList(from, to).stream()
            .allMatch(t -> t.kind() == Token.Kind.WORD && !cues.has(Cues.Sense.SAY, t));
  }

  private static Span span(Attribution first, List<Token> tokens, int from, int to) {
    return first.cue().getFirst().article().span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
