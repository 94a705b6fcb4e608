package org.cotejo.statement;

import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.article.Span;

/**
 * Attributions that say nothing: somebody did something ("signed the treaty"), or the words only name what was said
 * elsewhere ("issued his warning", "laughs at the question").
 */
final class Hollow {

  /** A content of so few words, begun by an article, only names something. */
  private static final int FEW = 3;

  /** What tells of saying, thinking or reckoning. */
  private static final List<Cues.Sense> TOLD = List.of(Cues.Sense.SAY, Cues.Sense.DENY, Cues.Sense.ASK,
      Cues.Sense.ACCORDING, Cues.Sense.PUT, Cues.Sense.VALUE, Cues.Sense.TELL, Cues.Sense.WRITE, Cues.Sense.POST,
      Cues.Sense.SPEECH,
      Cues.Sense.DOCUMENT);

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
    if (words.isEmpty() || isQuoted(attribution)) {
      return words.isEmpty();
    }
    Token first = words.getFirst();
    Cues cues = Cues.of(first.span().article().languageAt(first.span().start()));
    boolean number = words.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
    return isNobody(attribution, cues) || isPlace(attribution, cues) || isSilence(words, cues)
        || isPutToSpeaker(attribution, cues) || isDeed(words, number, cues, attribution)
        || (!number && isName(words, cues, attribution)) || isNumber(words, attribution, cues)
        || isUntold(words, attribution, cues) || isImpersonal(attribution) || isPassive(attribution);
  }

  private boolean isQuoted(Attribution attribution) {
    return attribution.content().stream().anyMatch(s -> quotes.quotedLetters(s.start(), s.end()) > 0);
  }

  /** "Nobody asked where it came from": nobody says anything. */
  private boolean isNobody(Attribution attribution, Cues cues) {
    return attribution.source().size() == 1 && words(attribution.source().getFirst()).stream().findFirst()
        .filter(token -> cues.has(Cues.Sense.NOBODY, token)).isPresent();
  }

  /** "En la provincia se notificaron 74 casos": what stands behind "en" is where it was told, not who told it. */
  private boolean isPlace(Attribution attribution, Cues cues) {
    if (attribution.source().size() != 1 || attribution.cue().isEmpty()
        || !attribution.cue().getFirst().text().toLowerCase(java.util.Locale.ROOT).startsWith("se ")) {
      return false;
    }
    Span source = attribution.source().getFirst();
    List<Token> tokens = analysis.sentenceAt(source.start()).map(Sentence::tokens).orElse(List.of());
    int k = Token.indexFrom(tokens, source.start());
    return k > 0 && cues.has(Cues.Sense.IN, tokens.get(k - 1));
  }

  /** "declined to comment", "asked not to be named". */
  private static boolean isSilence(List<Token> words, Cues cues) {
    return words.stream().allMatch(token -> cues.has(Cues.Sense.SILENCE, token) || cues.has(Cues.Sense.PRO, token))
        && words.stream().anyMatch(token -> cues.has(Cues.Sense.SILENCE, token));
  }

  /** "Asked whether it would close, she said…": the question is not the speaker's. */
  private boolean isPutToSpeaker(Attribution attribution, Cues cues) {
    if (attribution.cue().isEmpty()) {
      return false;
    }
    Span cue = attribution.cue().getFirst();
    List<Token> tokens = analysis.sentenceAt(cue.start()).map(Sentence::tokens).orElse(List.of());
    int k = Token.indexFrom(tokens, cue.start());
    boolean begins = k == 0 && k < tokens.size() && cues.has(Cues.Sense.ASK, tokens.get(k))
        && cues.has(Cues.Sense.ASKED, tokens.get(k));
    return begins && tokens.stream().skip(k + 1L).anyMatch(token -> cues.has(Cues.Sense.SAY, token)
        && attribution.content().stream().noneMatch(piece -> piece.overlaps(token.span())));
  }

  /**
   * "his warning", "the question", or a lone "by": nothing is told of it, unless that it is denied.
   */
  private boolean isName(List<Token> words, Cues cues, Attribution attribution) {
    Token last = words.getLast();
    boolean named = cues.has(Cues.Sense.ARTICLE, words.getFirst());
    boolean speech = named && cues.has(Cues.Sense.SPEECH, last);
    return words.size() <= FEW && (speech || (words.size() == 1 && cues.has(Cues.Sense.IN, last)))
        && !says(attribution, cues, Cues.Sense.DENY);
  }

  /** A number alone, behind what is no word of saying: "12 were charged". */
  private boolean isNumber(List<Token> words, Attribution attribution, Cues cues) {
    return words.size() == 1 && words.getFirst().kind() == Token.Kind.NUMBER && !attribution.cue().isEmpty()
        && !says(attribution, cues, Cues.Sense.SAY)
        && !says(attribution, cues, Cues.Sense.DENY) && !says(attribution, cues, Cues.Sense.ACCORDING)
        && !says(attribution, cues, Cues.Sense.PUT) && !says(attribution, cues, Cues.Sense.VALUE);
  }

  private boolean isDeed(List<Token> words, boolean number, Cues cues, Attribution attribution) {
    Token first = words.getFirst();
    boolean clause = first.lower().equals("that") || first.lower().equals("que");
    boolean thing = !number || cues.has(Cues.Sense.ARTICLE, first);
    return !clause && thing && says(attribution, cues, Cues.Sense.DO) && !says(attribution, cues, Cues.Sense.SAY);
  }

  /** "esperó hasta que se cansó", "impugnó 112 actas": no clause that is told, behind no verb that tells of saying. */
  private boolean isUntold(List<Token> words, Attribution attribution, Cues cues) {
    Token first = words.getFirst();
    Token second = words.get(Math.min(1, words.size() - 1));
    boolean clause = cues.has(Cues.Sense.QUESTION, first) || first.lower().equals("que")
        || (second.lower().equals("que") && first.lower().equals("de"))
        || words.stream().anyMatch(token -> cues.has(Cues.Sense.SILENCE, token));
    return cues.hasAll() && !clause && !attribution.cue().isEmpty() && !tells(attribution, cues);
  }

  /** Whether the cue, or the word behind it that it only helps ("ha | detallado"), tells of saying; so does a mark. */
  private boolean tells(Attribution attribution, Cues cues) {
    Span cue = attribution.cue().getLast();
    List<Token> all = analysis.sentenceAt(cue.start()).map(Sentence::tokens).orElse(List.of());
    int after = Token.indexFrom(all, cue.end());
    boolean helped = after < all.size() && TOLD.stream().anyMatch(sense -> cues.has(sense, all.get(after)));
    boolean mark = attribution.cue().stream().map(this::words).flatMap(List::stream)
        .noneMatch(token -> token.kind() == Token.Kind.WORD);
    return helped || mark || TOLD.stream().anyMatch(sense -> says(attribution, cues, sense));
  }

  /** "It is expected to rise", "se recomienda cubrir los pozos": nobody says it. */
  private boolean isImpersonal(Attribution attribution) {
    if (!attribution.source().isEmpty() || attribution.cue().size() != 1) {
      return false;
    }
    List<Token> cue = words(attribution.cue().getFirst());
    ClosedClass closed = ClosedClass.of(attribution.cue().getFirst().article()
        .languageAt(attribution.cue().getFirst().start()));
    return cue.size() > 1 && closed.isImpersonal(cue.getLast().lower())
        && (closed.isCopula(cue.getFirst().lower()) || cue.getFirst().lower().equals("se"));
  }

  /** "Se aseguraron 240 kilos": the verb agrees with what undergoes it; of what is said it stands in the singular. */
  private boolean isPassive(Attribution attribution) {
    if (!attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return false;
    }
    Span cue = attribution.cue().getFirst();
    List<Token> tokens = analysis.sentenceAt(cue.start()).map(Sentence::tokens).orElse(List.of());
    int k = Token.indexFrom(tokens, cue.start());
    int verb = k < tokens.size() && tokens.get(k).lower().equals("se") ? k + 1 : k;
    return verb > 0 && verb < tokens.size() && tokens.get(verb - 1).lower().equals("se")
        && tokens.get(verb).lower().endsWith("n");
  }

  private boolean says(Attribution attribution, Cues cues, Cues.Sense sense) {
    return attribution.cue().stream().map(this::words).flatMap(List::stream).anyMatch(t -> cues.has(sense, t));
  }

  private List<Token> words(Span span) {
    return Words.in(analysis, span);
  }
}
