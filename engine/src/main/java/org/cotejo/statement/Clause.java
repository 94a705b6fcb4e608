package org.cotejo.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Span;

/** One clipped sentence, looked at for each form in which such sentences say who says something. */
final class Clause {

  private static final String ACCORDING = "according to";
  private static final String COLON = "name and colon";

  /** A rule's finding, put where the model's own confidence ends. */
  private static final double CONFIDENCE = 0.5;

  /** How many tokens a speaker's name and description may have. */
  static final int LONGEST_SOURCE = 12;

  /** How far before its verb a subject may begin that has a description. */
  private static final int LONGEST_SUBJECT = 24;

  private static final int FEWEST_WORDS = 3;

  private final Article article;
  private final List<Token> tokens;
  private final List<Name> names;
  private final Taken taken;
  private final Cues words;

  /** What attributions have already: the characters of their contents and of their cues. */
  record Taken(BitSet contents, BitSet cues) {}

  /** A sentence with at least one token, and the article's names in order. */
  Clause(Article article, List<Token> tokens, List<Name> names, Taken taken) {
    this.article = article;
    this.tokens = tokens;
    this.names = names;
    this.taken = taken;
    this.words = Cues.of(article.languageAt(tokens.getFirst().span().start()));
  }

  /** "…, according to X" and "According to X, …". */
  Optional<Attribution> according() {
    for (int k = 0; k < tokens.size(); k++) {
      int after = afterAccording(k);
      if (after < 0 || isTaken(taken.cues(), k, k + 1)) {
        continue;
      }
      int end = sourceEnd(after);
      int from = k == 0 ? end + 1 : 0;
      int to = k == 0 ? stop() : k;
      if (end > after && isSpeaker(after, end) && isContent(from, to) && !isTaken(taken.contents(), from, to)) {
        return Optional.of(attribution(ACCORDING, after, end, k, after, from, to));
      }
    }
    return Optional.empty();
  }

  List<Token> tokens() {
    return tokens;
  }

  boolean has(Cues.Sense sense, int k) {
    return k >= 0 && k < tokens.size() && words.has(sense, tokens.get(k));
  }

  /** Whether a word of these tokens stands in an attribution already. */
  boolean isTaken(int from, int to) {
    return isTaken(taken.contents(), from, to) || isTaken(taken.cues(), from, to);
  }

  /** Index after the words "according to"; -1 if they do not begin here. */
  private int afterAccording(int k) {
    if (words.has(Cues.Sense.ACCORDING, tokens.get(k))) {
      return is(k + 1, "to") ? k + 2 : is(k, "according") ? -1 : k + 1;
    }
    return is(k, "de") && is(k + 1, "acuerdo") && is(k + 2, "con") ? k + 3 : -1;
  }

  /** "X: …" and "New figures from X: …", where a sentence begins. */
  Optional<Attribution> colon() {
    int colon = 0;
    while (colon < Math.min(tokens.size(), LONGEST_SOURCE) && !is(colon, ":")) {
      colon++;
    }
    boolean speaks = colon > 0 && is(colon, ":") && isContent(colon + 1, stop())
        && !isTaken(taken.contents(), 0, tokens.size()) && !isTaken(taken.cues(), 0, tokens.size());
    int source = speaks ? speaker(colon) : -1;
    return source < 0 ? Optional.empty()
        : Optional.of(attribution(COLON, source, colon, colon, colon + 1, colon + 1, stop()));
  }

  /** Where the name begins that begins the words before a colon, or ends them behind "a report of"; else -1. */
  private int speaker(int to) {
    int begin = 0;
    while (begin < to && words.has(Cues.Sense.ARTICLE, tokens.get(begin))) {
      begin++;
    }
    if (begin < to && name(begin).filter(name -> countAfter(name, to) <= 2).isPresent()) {
      return 0;
    }
    boolean document = false;
    for (int k = 0; k < to; k++) {
      document = document || words.has(Cues.Sense.DOCUMENT, tokens.get(k));
      if (document && name(k).filter(name -> countAfter(name, to) == 0).isPresent()) {
        return k;
      }
    }
    return -1;
  }

  private int countAfter(Name name, int to) {
    int count = 0;
    for (int k = to - 1; k >= 0 && tokens.get(k).span().start() >= name.span().end(); k--) {
      count++;
    }
    return count;
  }

  /**
   * Where the subject of a verb begins: after the conjunction or the stop before it; at the relative word beside it.
   */
  int subject(int verb) {
    if (verb > 0 && isRelative(verb - 1)) {
      return verb - 1;
    }
    int from = verb;
    while (from > 0 && verb - from < LONGEST_SOURCE && !words.has(Cues.Sense.JOIN, tokens.get(from - 1))
        && !endsClause(from - 1)) {
      from--;
    }
    return from;
  }

  /**
   * Where the speaker begins who is a verb's subject: behind the words before a comma that tell when or where ("On
   * Sunday, the council spoke of"). Where its description is long, the speaker is what stands before it.
   */
  int speakerStart(int verb) {
    int from = subject(verb);
    if (is(from, ",") || verb - from >= LONGEST_SOURCE) {
      while (from > 0 && verb - from < LONGEST_SUBJECT && !endsClause(from - 1)) {
        from--;
      }
      return from;
    }
    int comma = next(from, verb);
    boolean one = comma < verb && next(comma + 1, verb) == verb;
    return one && comma + 1 < verb && isSpeaker(comma + 1, verb) ? comma + 1 : from;
  }

  /** Where that speaker ends: before the verb and what helps it, or at the comma before a long description. */
  int speakerEnd(int from, int verb) {
    int end = verb - from < LONGEST_SOURCE ? verb : next(from, verb);
    while (end > from + 1 && words.has(Cues.Sense.HELPER, tokens.get(end - 1))) {
      end--;
    }
    return end;
  }

  /** The next comma from a token on, or the end. */
  private int next(int from, int end) {
    int k = from;
    while (k < end && !is(k, ",")) {
      k++;
    }
    return k;
  }

  boolean isNumber(int k) {
    return tokens.get(k).kind() == Token.Kind.NUMBER || words.has(Cues.Sense.NUMBER, tokens.get(k));
  }

  private boolean isRelative(int k) {
    return is(k, "que") || is(k, "which") || is(k, "who");
  }

  int clauseEnd(int from) {
    int end = from + 1;
    while (end < tokens.size() && !endsClause(end) && !is(end, ",") && !words.has(Cues.Sense.JOIN, tokens.get(end))) {
      end++;
    }
    return end;
  }

  private int sourceEnd(int from) {
    int end = from;
    while (end < tokens.size() && end - from < LONGEST_SOURCE && !endsClause(end) && !is(end, ",")
        && (end == from || !words.isTensed(tokens.get(end)))) {
      end++;
    }
    return end;
  }

  /** A speaker is told by a name or by an article and a noun, not by "según pasan los días". */
  boolean isSpeaker(int from, int to) {
    return words.canBeginSpeaker(tokens.get(from)) || (to - from < LONGEST_SOURCE && name(from).isPresent());
  }

  boolean isContent(int from, int to) {
    int count = 0;
    boolean number = false;
    for (int k = from; k < to; k++) {
      count += tokens.get(k).kind() == Token.Kind.WORD ? 1 : 0;
      number |= tokens.get(k).kind() == Token.Kind.NUMBER;
    }
    return count >= FEWEST_WORDS || (number && count > 0);
  }

  int stop() {
    int end = tokens.size();
    while (end > 0 && endsClause(end - 1)) {
      end--;
    }
    return end;
  }

  boolean endsClause(int k) {
    Token token = tokens.get(k);
    return token.kind() == Token.Kind.PUNCTUATION && ".!?…;:—–".indexOf(token.lower().charAt(0)) >= 0;
  }

  boolean is(int k, String word) {
    return k >= 0 && k < tokens.size() && tokens.get(k).lower().equals(word);
  }

  boolean isTaken(BitSet set, int from, int to) {
    int next = set.nextSetBit(tokens.get(from).span().start());
    return next >= 0 && next < tokens.get(to - 1).span().end();
  }

  Attribution attribution(String rule, int source, int sourceEnd, int cue, int cueEnd, int from, int to) {
    List<Span> sources = source < sourceEnd ? List.of(span(source, sourceEnd)) : List.of();
    return new Attribution(sources, List.of(span(cue, cueEnd)), List.of(span(from, to)),
        CONFIDENCE, rule);
  }

  private Span span(int from, int to) {
    return article.span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The name of a person or an institution that begins at a token. */
  private Optional<Name> name(int k) {
    int start = tokens.get(k).span().start();
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < names.size() && names.get(low).span().start() == start
        && names.get(low).kind() != Name.Kind.PLACE ? Optional.of(names.get(low)) : Optional.empty();
  }
}
