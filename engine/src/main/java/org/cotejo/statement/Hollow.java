package org.cotejo.statement;

import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Token;
import org.cotejo.article.Span;

/**
 * Attributions that say nothing: somebody did something ("signed the treaty"), or the words only name what was said
 * elsewhere ("issued his warning", "laughs at the question").
 */
final class Hollow {

  /** A content of so few words, begun by an article, only names something. */
  private static final int FEW = 3;

  private final Analysis analysis;
  private final Quotes quotes;

  Hollow(Analysis analysis, Quotes quotes) {
    this.analysis = analysis;
    this.quotes = quotes;
  }

  boolean isHollow(Attribution attribution) {
    List<Token> words = attribution.content().stream()
        .flatMap(piece -> Words.in(analysis, piece).stream())
        .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
        .toList();
    boolean number = words.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
    if (words.isEmpty() || number || isQuoted(attribution)) {
      return words.isEmpty();
    }
    Token first = words.getFirst();
    Cues cues = Cues.of(first.span().article().languageAt(first.span().start()));
    return isName(words, cues, attribution) || isDeed(first, cues, attribution);
  }

  private boolean isQuoted(Attribution attribution) {
    return attribution.content().stream().anyMatch(s -> quotes.quotedLetters(s.start(), s.end()) > 0);
  }

  /** "his warning", "the question", or a lone "by": nothing is told of it, unless that it is denied. */
  private boolean isName(List<Token> words, Cues cues, Attribution attribution) {
    Token last = words.getLast();
    boolean speech = cues.has(Cues.Sense.ARTICLE, words.getFirst()) && cues.has(Cues.Sense.SPEECH, last);
    return words.size() <= FEW && (speech || (words.size() == 1 && cues.has(Cues.Sense.IN, last)))
        && !says(attribution, cues, Cues.Sense.DENY);
  }

  private boolean isDeed(Token first, Cues cues, Attribution attribution) {
    boolean clause = first.lower().equals("that") || first.lower().equals("que");
    return !clause && says(attribution, cues, Cues.Sense.DO) && !says(attribution, cues, Cues.Sense.SAY);
  }

  private boolean says(Attribution attribution, Cues cues, Cues.Sense sense) {
    return attribution.cue().stream().map(this::words).flatMap(List::stream).anyMatch(t -> cues.has(sense, t));
  }

  private List<Token> words(Span span) {
    return Words.in(analysis, span);
  }
}
