package org.cotejo.statement;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/** What the words of saying tell of a statement: whether it is denied or asked, and how it was made. */
final class Saying {

  /** How far behind a cue the medium may be named ("said on Tuesday in a post on X"), in tokens. */
  private static final int REACH = 10;

  private final Analysis analysis;

  Saying(Analysis analysis) {
    this.analysis = analysis;
  }

  Statement.Polarity polarity(Attribution attribution) {
    if (cueHas(attribution, Cues.Sense.DENY)) {
      return Statement.Polarity.DENIED;
    }
    boolean asked = cueHas(attribution, Cues.Sense.ASK) && isQuestion(attribution);
    return asked ? Statement.Polarity.ASKED : Statement.Polarity.AFFIRMED;
  }

  /** Asking somebody to do something is no question: a question has its mark or a word such as "whether". */
  private boolean isQuestion(Attribution attribution) {
    return attribution.content().stream().anyMatch(piece -> {
      List<Token> words = Words.in(analysis, piece);
      boolean marked = piece.text().indexOf('?') >= 0;
      return marked || (!words.isEmpty() && cues(piece).has(Cues.Sense.QUESTION, words.getFirst()));
    });
  }

  Optional<Statement.Medium> medium(Attribution attribution) {
    boolean post = analysis.article().blockAt(Draft.at(attribution)).filter(b -> b.kind() == Block.Kind.POST)
        .isPresent();
    List<Token> around = around(attribution);
    if (post || has(around, Cues.Sense.POST) || isOnNetwork(around)) {
      return Optional.of(Statement.Medium.POST);
    }
    if (sourceHas(attribution, Cues.Sense.DOCUMENT) || isInDocument(around)
        || cueHas(attribution, Cues.Sense.WRITE)) {
      return Optional.of(Statement.Medium.DOCUMENT);
    }
    return cueHas(attribution, Cues.Sense.SAY) ? Optional.of(Statement.Medium.SPEECH) : Optional.empty();
  }

  /** "on X", "en Twitter": a network's name as printed, behind a word of place. */
  private static boolean isOnNetwork(List<Token> tokens) {
    for (int k = 1; k < tokens.size(); k++) {
      Token token = tokens.get(k);
      boolean named = Character.isUpperCase(token.text().codePointAt(0));
      if (named && cues(token.span()).has(Cues.Sense.POST_AT, token)
          && cues(token.span()).has(Cues.Sense.IN, tokens.get(k - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "in a statement", "en un comunicado". */
  private static boolean isInDocument(List<Token> tokens) {
    for (int k = 1; k < tokens.size(); k++) {
      boolean document = cues(tokens.get(k).span()).has(Cues.Sense.DOCUMENT, tokens.get(k));
      for (int before = k - 1; document && before >= Math.max(0, k - 3); before--) {
        if (cues(tokens.get(before).span()).has(Cues.Sense.IN, tokens.get(before))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The cue's words and some behind them, without those of the content. */
  private List<Token> around(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return List.of();
    }
    Span cue = attribution.cue().getFirst();
    List<Token> tokens = analysis.sentenceAt(cue.start()).map(Sentence::tokens).orElse(List.of());
    return tokens.subList(Token.indexFrom(tokens, cue.start()), tokens.size()).stream()
        .filter(t -> attribution.content().stream().noneMatch(c -> c.overlaps(t.span())))
        .limit(REACH + 1L)
        .toList();
  }

  private static boolean has(List<Token> tokens, Cues.Sense sense) {
    return tokens.stream().anyMatch(t -> cues(t.span()).has(sense, t));
  }

  private boolean cueHas(Attribution attribution, Cues.Sense sense) {
    return attribution.cue().stream().anyMatch(c -> has(Words.in(analysis, c), sense));
  }

  private boolean sourceHas(Attribution attribution, Cues.Sense sense) {
    return attribution.source().stream().anyMatch(s -> has(Words.in(analysis, s), sense));
  }

  private static Cues cues(Span span) {
    return Cues.of(span.article().languageAt(span.start()));
  }
}
