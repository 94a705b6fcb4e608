package org.cotejo.statement;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Token;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Span;

/** What stands beside a quotation: words of saying, and who says it. */
final class Sayings {

  private static final String RULE = "saying beside a quotation";

  /** How far from the quotation the word of saying may stand, in tokens. */
  private static final int REACH = 4;

  /** How many tokens a speaker's name and description may have. */
  private static final int LONGEST_SOURCE = 14;

  private static final int SHORTEST_VERB = 4;

  /** A rule's finding, put where the model's own confidence ends. */
  private static final double CONFIDENCE = 0.5;

  private final Article article;
  private final List<Token> tokens;
  private final Span quote;
  private final Cues cues;
  private final int first;
  private final int after;

  Sayings(Article article, Block block, List<Token> tokens, Span quote) {
    this.article = article;
    this.tokens = tokens;
    this.quote = quote;
    this.cues = Cues.of(block.language());
    int k = Token.indexFrom(tokens, quote.start());
    this.first = k;
    while (k < tokens.size() && tokens.get(k).span().end() <= quote.end()) {
      k++;
    }
    this.after = k;
  }

  /** Whether the quotation begins a sentence and ends one. */
  boolean isSentence() {
    boolean begins = first == 0 || endsSentence(tokens.get(first - 1));
    String text = quote.text();
    boolean ends = after == tokens.size() || endsSentence(tokens.get(after))
        || (text.length() > 1 && ".!?…".indexOf(text.charAt(text.length() - 2)) >= 0);
    return begins && ends;
  }

  /** How many words the quotation has. */
  int words() {
    return (int) tokens.subList(first, after).stream().filter(t -> t.kind() == Token.Kind.WORD).count();
  }

  /** The quotation as a statement whose source is not named beside it. */
  Attribution alone() {
    return new Attribution(List.of(), List.of(), List.of(quote), CONFIDENCE / 2, "quotation of its own");
  }

  /** The attribution that the words beside the quotation tell of. */
  Optional<Attribution> beside() {
    Optional<Attribution> behind = behind();
    return behind.isPresent() ? behind : before();
  }

  /** "…”, recalls Vega" and "…”, he recalls". */
  private Optional<Attribution> behind() {
    int from = after < tokens.size() && is(after, ",") ? after + 1 : after;
    for (int k = from; k < Math.min(from + REACH, tokens.size()); k++) {
      Token token = tokens.get(k);
      if (token.kind() != Token.Kind.WORD) {
        break;
      }
      if (cues.has(Cues.Sense.SAY, token)) {
        return Optional.of(attribution(k > from && !isClitic(from, k) ? span(from, k) : nameAfter(k), token.span()));
      }
    }
    return endsInComma(from) ? unknownVerb(from) : Optional.empty();
  }

  private boolean endsInComma(int from) {
    String text = quote.text();
    return from > after || (text.length() > 1 && text.charAt(text.length() - 2) == ',');
  }

  /**
   * A comma ends the quotation and a verb with its subject follows: any verb that is bent like one ("beamed Ortiz").
   */
  private Optional<Attribution> unknownVerb(int from) {
    if (from + 1 >= tokens.size() || !looksLikeVerb(tokens.get(from))) {
      return Optional.empty();
    }
    return nameAfter(from).filter(name -> name.text().codePoints().anyMatch(Character::isUpperCase))
        .map(name -> attribution(Optional.of(name), tokens.get(from).span()));
  }

  private boolean looksLikeVerb(Token token) {
    return token.kind() == Token.Kind.WORD && token.lower().length() >= SHORTEST_VERB
        && token.text().equals(token.lower()) && cues.endsLikeVerb(token.lower());
  }

  /** Words before the verb are its subject, unless all are of one or two letters or point to a hearer ("nos dice"). */
  private boolean isClitic(int from, int to) {
    return to == from + 1 && List.of("me", "nos", "le", "les", "lo", "se", "te").contains(tokens.get(from).lower());
  }

  private Optional<Span> nameAfter(int verb) {
    int end = verb + 1;
    while (end < tokens.size() && end - verb <= LONGEST_SOURCE && tokens.get(end).kind() == Token.Kind.WORD
        && !cues.has(Cues.Sense.SAY, tokens.get(end))) {
      end++;
    }
    return end > verb + 1 ? span(verb + 1, end) : Optional.empty();
  }

  /** "Vega recalls: “…" and "Vega: “…". */
  private Optional<Attribution> before() {
    if (first == 0 || (!is(first - 1, ":") && !is(first - 1, ","))) {
      return Optional.empty();
    }
    int start = sentenceStart(first - 1);
    for (int k = first - 2; k >= Math.max(start, first - 1 - REACH); k--) {
      if (cues.has(Cues.Sense.SAY, tokens.get(k))) {
        return Optional.of(attribution(span(subjectStart(start, k), k), tokens.get(k).span()));
      }
    }
    return is(first - 1, ":") ? colon(start) : Optional.empty();
  }

  private Optional<Attribution> colon(int start) {
    int length = first - 1 - start;
    boolean named = length > 0 && length <= LONGEST_SOURCE && tokens.get(start).kind() == Token.Kind.WORD
        && Character.isUpperCase(tokens.get(start).text().codePointAt(0));
    return named
        ? Optional.of(attribution(span(start, first - 1), tokens.get(first - 1).span())) : Optional.empty();
  }

  private int subjectStart(int start, int verb) {
    return Math.max(start, verb - LONGEST_SOURCE);
  }

  private int sentenceStart(int from) {
    int k = from;
    while (k > 0 && !endsSentence(tokens.get(k - 1)) && tokens.get(k - 1).kind() != Token.Kind.QUOTE) {
      k--;
    }
    return k;
  }

  private static boolean endsSentence(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && ".!?…".indexOf(token.lower().charAt(0)) >= 0;
  }

  private boolean is(int k, String mark) {
    return tokens.get(k).lower().equals(mark);
  }

  private Optional<Span> span(int from, int to) {
    return from < to
        ? Optional.of(article.span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()))
        : Optional.empty();
  }

  private Attribution attribution(Optional<Span> source, Span cue) {
    return new Attribution(source.stream().toList(), List.of(cue), List.of(quote), CONFIDENCE, RULE);
  }
}
