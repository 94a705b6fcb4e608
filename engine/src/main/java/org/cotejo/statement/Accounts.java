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
 * Where a denial ends and the denier's own account begins: "denied that there was a delay: the tugs would have needed
 * two hours". What is denied is a clause before a colon or a semicolon, the account is a main clause or a quotation
 * behind it. A list ("denied three charges: theft, fraud and arson") and a clause with "that" are denied themselves.
 */
final class Accounts {

  private static final String RULE = "account behind a denial";

  private final Analysis analysis;
  private final Article article;
  private final Quotes quotes;
  private final Contents contents;

  Accounts(Analysis analysis, Quotes quotes, Contents contents) {
    this.analysis = analysis;
    this.article = analysis.article();
    this.quotes = quotes;
    this.contents = contents;
  }

  /** The attributions, each denial that goes on with an account cut in two: what is denied, and what is said. */
  List<Attribution> apart(List<Attribution> attributions) {
    List<Attribution> all = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Optional<Token> mark = denies(attribution) ? mark(attribution) : Optional.empty();
      mark.ifPresentOrElse(m -> {
        all.add(denied(attribution, m.span()));
        contents.mend(account(attribution, m.span(), attributions)).ifPresent(all::add);
      }, () -> all.add(attribution));
    }
    return all;
  }

  private boolean denies(Attribution attribution) {
    return attribution.cue().stream().flatMap(cue -> Words.in(analysis, cue).stream())
        .anyMatch(word -> cues(word.span()).has(Cues.Sense.DENY, word));
  }

  /** The mark in the last piece of a content, behind its cue, at which the account begins. */
  private Optional<Token> mark(Attribution attribution) {
    Span piece = attribution.content().getLast();
    List<Token> tokens = Words.in(analysis, piece);
    if (piece.start() < attribution.cue().getLast().end()) {
      return Optional.empty();
    }
    for (int k = 1; k < tokens.size() - 1; k++) {
      Token token = tokens.get(k);
      boolean mark = token.text().equals(":") || token.text().equals(";");
      if (mark && quotes.at(token.span().start()).isEmpty() && isTold(tokens.subList(0, k))
          && isAccount(tokens.get(k + 1), sentence(piece))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private List<Token> sentence(Span piece) {
    return analysis.sentenceAt(piece.start()).map(Sentence::tokens).orElse(List.of());
  }

  /** Whether a clause is told: it begins with "that", has a verb in a tense, or is an infinitive or a gerund. */
  private static boolean isTold(List<Token> tokens) {
    String first = tokens.getFirst().lower();
    Cues cues = cues(tokens.getFirst().span());
    return cues.has(Cues.Sense.THAT, first) || cues.isUntensed(first) || tenses(tokens) > 0;
  }

  /** Whether a main clause or a quotation begins: with one verb in a tense more than its subordinate clauses have. */
  private boolean isAccount(Token first, List<Token> sentence) {
    if (quotes.at(first.span().start()).isPresent()) {
      return true;
    }
    List<Token> rest = sentence.subList(Token.indexFrom(sentence, first.span().start()), sentence.size());
    return !cues(first.span()).has(Cues.Sense.THAT, first.lower()) && tenses(rest) > 0;
  }

  /** How many verbs in a tense the words have, less those that a word such as "which" or "when" puts below another. */
  private static int tenses(List<Token> tokens) {
    Cues cues = cues(tokens.getFirst().span());
    int count = 0;
    for (Token token : tokens) {
      boolean below = cues.has(Cues.Sense.THAT, token.lower()) || cues.has(Cues.Sense.SUBORDINATE, token);
      count += cues.isTensed(token) ? 1 : below ? -1 : 0;
    }
    return count;
  }

  private Attribution denied(Attribution attribution, Span mark) {
    Span last = attribution.content().getLast();
    List<Span> content = new ArrayList<>(attribution.content());
    content.set(content.size() - 1, article.span(last.start(), mark.start()).strip());
    return Draft.withContent(attribution, content, RULE);
  }

  /** What stands behind the mark, to the end of the sentence where nothing else is said there. */
  private Attribution account(Attribution attribution, Span mark, List<Attribution> all) {
    int from = mark.end();
    int end = attribution.content().getLast().end();
    int stop = sentence(mark).getLast().span().end();
    boolean alone = end < stop && all.stream().filter(other -> !other.equals(attribution)).flatMap(Draft::spans)
        .noneMatch(span -> span.start() < stop && span.end() > from);
    return new Attribution(attribution.source(), List.of(mark), List.of(article.span(from, alone ? stop : end)),
        attribution.confidence(), Draft.named(attribution.decidedBy(), RULE));
  }

  private static Cues cues(Span span) {
    return Cues.of(span.article().languageAt(span.start()));
  }
}
