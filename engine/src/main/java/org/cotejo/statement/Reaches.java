package org.cotejo.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Span;

/**
 * How far contents reach beside their cue: one that breaks off within a clause goes on to the comma before the cue
 * ("Nine of | them were hurt, Ruiz told"), and the subject behind a cue is none ("…, recuerda | Ruiz a la salida").
 */
final class Reaches {

  /** What breaks off further from its cue is left as it is. */
  private static final int LONGEST = 40;

  /** Words that may stand between the comma and the verb of saying: "ha", "de" of "de acuerdo". */
  private static final int HELPERS = 2;

  private final Analysis analysis;
  private final Article article;
  private final Quotes quotes;

  Reaches(Analysis analysis, Quotes quotes) {
    this.analysis = analysis;
    this.article = analysis.article();
    this.quotes = quotes;
  }

  /** The pieces of an attribution's content, made whole. */
  List<Span> whole(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return attribution.content();
    }
    List<Span> pieces = new ArrayList<>();
    for (Span piece : attribution.content()) {
      if (!isSubject(piece, attribution)) {
        pieces.add(piece);
      }
    }
    int last = lastBefore(pieces, attribution);
    if (last >= 0) {
      pieces.set(last, goneOn(pieces.get(last), attribution));
    }
    if (last >= 0) {
      behind(pieces.get(last), attribution).ifPresent(pieces::add);
    }
    return pieces;
  }

  /** What goes on behind "according to X" where that parts "which" from its clause: "which, according to X, drew 300". */
  private Optional<Span> behind(Span piece, Attribution attribution) {
    Cues cues = Cues.of(article.languageAt(piece.start()));
    int cue = attribution.cue().getFirst().start();
    int source = attribution.source().stream().mapToInt(Span::end).max().orElse(0);
    List<Token> said = Words.in(analysis, piece);
    boolean according = Words.in(analysis, attribution.cue().getFirst()).stream()
        .anyMatch(token -> cues.has(Cues.Sense.ACCORDING, token));
    boolean parted = according && source > cue && !said.isEmpty() && isRelative(cues, said.getLast());
    List<Token> all = parted ? analysis.sentenceAt(cue).map(Sentence::tokens).orElse(List.of()) : List.of();
    int from = Token.indexFrom(all, source);
    from += from < all.size() && all.get(from).lower().equals(",") ? 1 : 0;
    int to = from;
    while (to < all.size() && to - from < LONGEST && (isWord(all.get(to)) || all.get(to).lower().equals("%"))) {
      to++;
    }
    return from < to ? Optional.of(article.span(all.get(from).span().start(), all.get(to - 1).span().end()))
        : Optional.empty();
  }

  private static boolean isRelative(Cues cues, Token token) {
    return cues.has(Cues.Sense.THAT, token) || cues.has(Cues.Sense.SUBORDINATE, token);
  }

  /** Whether a piece follows the cue of a content that stands before it, with no source elsewhere: "…, dijo Ruiz". */
  private boolean isSubject(Span piece, Attribution attribution) {
    Span cue = attribution.cue().getLast();
    boolean follows = attribution.source().isEmpty() && piece.start() > cue.end()
        && article.text().substring(cue.end(), piece.start()).isBlank()
        && Character.isUpperCase(article.text().codePointAt(piece.start()));
    return follows && quotes.at(piece.start()).isEmpty()
        && attribution.content().stream().anyMatch(said -> said.end() <= cue.start() && sameSentence(said, cue));
  }

  private boolean sameSentence(Span one, Span other) {
    return analysis.sentenceAt(one.start()).filter(s -> s.span().start() <= other.start()
        && other.end() <= s.span().end()).isPresent();
  }

  /** Index of the last piece, if it stands before cue and source in their sentence; else -1. */
  private int lastBefore(List<Span> pieces, Attribution attribution) {
    int last = pieces.size() - 1;
    return last >= 0 && pieces.get(last).end() < begin(attribution)
        && sameSentence(pieces.get(last), attribution.cue().getFirst()) ? last : -1;
  }

  private static int begin(Attribution attribution) {
    int cue = attribution.cue().getFirst().start();
    return attribution.source().stream().mapToInt(Span::start).reduce(cue, Math::min);
  }

  /** The piece with the words behind it, where it breaks off within a clause that a comma ends before the cue. */
  private Span goneOn(Span piece, Attribution attribution) {
    List<Token> all = analysis.sentenceAt(piece.start()).map(Sentence::tokens).orElse(List.of());
    int from = Token.indexFrom(all, piece.end());
    int to = Token.indexFrom(all, begin(attribution));
    for (int steps = 0; steps < HELPERS && to > from && !all.get(to - 1).lower().equals(","); steps++) {
      to--;
    }
    boolean cut = from < to - 1 && to - from <= LONGEST && isWord(all.get(from)) && all.get(to - 1).lower().equals(",");
    if (!cut) {
      return piece;
    }
    Cues cues = Cues.of(article.languageAt(piece.start()));
    boolean plain = all.subList(from, to).stream().allMatch(token -> (isWord(token) || token.lower().equals(",")
        || token.lower().equals("%")) && !cues.has(Cues.Sense.SAY, token));
    return plain ? article.span(piece.start(), all.get(to - 1).span().start()).strip() : piece;
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
  }
}
