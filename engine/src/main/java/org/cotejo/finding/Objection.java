package org.cotejo.finding;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.ObjectionWords;
import org.cotejo.story.ObjectionWords.Kind;

/**
 * Words of a sentence that say that a claim is contested: a verb with the claim that it takes, or a claim with what is
 * said of it. Who questions people, rejects an offer or denies entry contests nothing.
 *
 * @param at the span of the verb, or of what is said of the claim
 * @param object the words of what is contested, as far as the sentence names it
 * @param isNumber whether it is a number
 * @param takes how the claim is given
 */
record Objection(Span at, Span object, boolean isNumber, Takes takes) {

  /** What a verb takes, and so how surely a statement near by is what is contested. */
  enum Takes {
    /** A word for a claim, a word that stands for one, or a number. */
    CLAIM,
    /** The claim itself, in a clause. */
    CLAUSE,
    /** Nothing: it only answers. */
    ANSWER
  }

  /** An object stands at most so many words behind its verb, what is said of a claim so many behind it. */
  private static final int OBJECT = 6;
  private static final int SAID = 12;
  private static final int NEGATED = 4;

  /** The first of a sentence, if it has one. */
  static Optional<Objection> in(Sentence sentence) {
    return new Search(sentence).first(0, sentence.tokens().size());
  }

  /** What is said of a claim inside a stretch of the sentence: "that figure is wrong". */
  static Optional<Objection> said(Sentence sentence, Span within) {
    return new Search(sentence).predicate(within);
  }

  private static final class Search {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<String> plain;
    private final ObjectionWords words;

    Search(Sentence sentence) {
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.plain = tokens.stream().map(t -> Cues.plain(t.lower())).toList();
      this.words = ObjectionWords.of(sentence.language());
    }

    Optional<Objection> first(int from, int to) {
      for (int i = from; i < to; i++) {
        Optional<Objection> here = at(i);
        if (here.isPresent()) {
          return here;
        }
      }
      return Optional.empty();
    }

    private Optional<Objection> at(int i) {
      int call = words.at(plain, i, Kind.CALL);
      Optional<Objection> named = call > 0 ? named(i, i + call) : Optional.empty();
      if (named.isPresent()) {
        return named;
      }
      for (Kind kind : List.of(Kind.VERB, Kind.DOUBT, Kind.ALTER, Kind.BELIEVE)) {
        int n = words.at(plain, i, kind);
        if (n > 0 && isNegated(i) == (kind == Kind.BELIEVE)) {
          return taken(i, i + n, kind);
        }
      }
      int alone = words.at(plain, i, Kind.ALONE);
      int answer = words.at(plain, i, Kind.ANSWER);
      return alone + answer > 0 && !isNegated(i)
          ? Optional.of(objection(i, i + Math.max(alone, answer), i, i + 1, answer > 0 ? Takes.ANSWER : Takes.CLAIM))
          : Optional.empty();
    }

    /** Calls a claim false, or a fantasy. */
    private Optional<Objection> named(int from, int after) {
      int end = clauseEnd(after, SAID);
      for (int k = after; k < end; k++) {
        if (words.is(plain, k, Kind.FALSE)) {
          int claim = claim(after, end);
          boolean it = words.is(plain, after, Kind.IT) || (from > 0 && plain.get(from - 1).matches("l[oa]s?"));
          return claim >= 0 ? Optional.of(objection(from, k + 1, after, Math.max(k, claim + 1), Takes.CLAIM))
              : it ? Optional.of(objection(from, k + 1, from, after + 1, Takes.CLAIM)) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** A verb with a claim, "that", a clause, or a number behind it; or with a claim before it that it is said of. */
    private Optional<Objection> taken(int from, int after, Kind kind) {
      int end = objectEnd(after);
      int claim = claim(after, end);
      if (claim >= 0) {
        boolean own = kind == Kind.ALTER && words.is(plain, after, Kind.OWN);
        return own ? Optional.empty() : Optional.of(objection(from, after, after, clauseEnd(after, SAID), Takes.CLAIM));
      }
      boolean passive = kind == Kind.VERB && from > 0 && words.is(plain, from - 1, Kind.BE)
          && after < plain.size() && (plain.get(after).equals("by") || plain.get(after).equals("por"));
      int before = passive ? claim(Math.max(0, from - OBJECT), from) : -1;
      if (before >= 0) {
        return Optional.of(objection(from, after, before, before + 1, Takes.CLAIM));
      }
      boolean it = words.is(plain, after, Kind.IT) && isEnd(after + 1);
      boolean clitic = from > 0 && plain.get(from - 1).equals("lo") && kind != Kind.ALTER;
      boolean number = kind == Kind.VERB && hasNumber(after, end);
      boolean clause = (kind == Kind.VERB || kind == Kind.DOUBT) && isClause(after);
      if (it || clitic || number || isPerson(from, after)) {
        return Optional.of(objection(from, after, after, clauseEnd(after, OBJECT), Takes.CLAIM));
      }
      return clause ? Optional.of(objection(from, after, after, clauseEnd(after, SAID), Takes.CLAUSE))
          : Optional.empty();
    }

    /** "Contradicted him", "la corrige", "desmintió al ministro": a verb that takes whoever made the claim. */
    private boolean isPerson(int from, int after) {
      boolean clitic = from > 0 && plain.get(from - 1).matches("l[aeo]s?");
      boolean to = after < plain.size() && (plain.get(after).equals("a") || plain.get(after).equals("al"))
          && sentence.language() == Language.SPANISH && tokens.get(after).kind() == Token.Kind.WORD;
      boolean name = after < plain.size() && Character.isUpperCase(tokens.get(after).text().codePointAt(0))
          && sentence.language() != Language.SPANISH;
      return words.is(plain, from, Kind.PERSON) && (clitic || to || name || words.is(plain, after, Kind.HIM));
    }

    private boolean isClause(int after) {
      boolean that = after < plain.size() && plain.get(after).equals("that") && words.is(plain, after + 1, Kind.CLAUSE);
      return that || words.is(plain, after, Kind.OPEN);
    }

    private boolean hasNumber(int after, int end) {
      for (int k = after; k < end; k++) {
        if (tokens.get(k).kind() == Token.Kind.NUMBER) {
          return true;
        }
      }
      return false;
    }

    /** A claim, or a word that stands for one, and that it is false; or that somebody errs. */
    Optional<Objection> predicate(Span within) {
      for (int k = 0; k < plain.size(); k++) {
        if (!within.contains(tokens.get(k).span())) {
          continue;
        }
        int errs = words.at(plain, k, Kind.ERRS);
        if (errs > 0 && !isNegated(k)) {
          return Optional.of(objection(k, k + errs, Math.max(0, k - OBJECT), k, Takes.ANSWER));
        }
        if (words.is(plain, k, Kind.FALSE) && isSaidOfClaim(within, k) && !isOwn(k)) {
          return Optional.of(objection(k, k + 1, Math.max(0, k - OBJECT), k + 1, Takes.CLAIM));
        }
      }
      return Optional.empty();
    }

    /** Who says that his own figure was wrong contests nothing; nor does who says that it is not. */
    private boolean isOwn(int at) {
      boolean own = false;
      for (int k = Math.max(0, at - OBJECT); k < at; k++) {
        own = own || words.is(plain, k, Kind.SELF);
      }
      return own || (words.at(plain, at, Kind.FALSE) == 1 && isNegated(at));
    }

    private boolean isSaidOfClaim(Span within, int at) {
      int be = at - 1;
      while (be >= 0 && at - be <= NEGATED && !words.is(plain, be, Kind.BE)) {
        be--;
      }
      boolean joined = words.is(plain, be, Kind.BE) || words.at(plain, at, Kind.FALSE) > 1;
      int from = Math.max(0, at - OBJECT);
      while (from < at && !within.contains(tokens.get(from).span())) {
        from++;
      }
      boolean first = be >= 0 && be <= from && within.contains(tokens.get(at).span());
      boolean it = words.is(plain, be - 1, Kind.IT);
      return joined && (claim(from, at) >= 0 || it || (first && sentence.language() == Language.SPANISH));
    }

    private int claim(int from, int to) {
      for (int k = from; k < to; k++) {
        if (words.is(plain, k, Kind.CLAIM) || words.is(plain, k, Kind.NUMBER)) {
          return k;
        }
      }
      return -1;
    }

    private int objectEnd(int after) {
      int end = after;
      while (end < plain.size() && end - after < OBJECT && tokens.get(end).kind() != Token.Kind.PUNCTUATION
          && !words.is(plain, end, Kind.STOP)) {
        end++;
      }
      return end;
    }

    private int clauseEnd(int after, int most) {
      int end = after;
      while (end < plain.size() && end - after < most && !plain.get(end).equals(";") && !plain.get(end).equals(".")) {
        end++;
      }
      return end;
    }

    private boolean isEnd(int at) {
      return at >= plain.size() || tokens.get(at).kind() == Token.Kind.PUNCTUATION || words.is(plain, at, Kind.STOP);
    }

    private boolean isNegated(int at) {
      List<Token> before = tokens.subList(Math.max(0, at - NEGATED), at).stream()
          .filter(t -> !t.lower().equals("sin") && !t.lower().equals("without")).toList();
      return Cues.in(before, sentence.language(), Cue.NEGATION);
    }

    private Objection objection(int from, int to, int objectFrom, int objectTo, Takes takes) {
      boolean number = false;
      int last = Math.max(objectFrom + 1, Math.min(objectTo, tokens.size()));
      for (int k = objectFrom; k < last; k++) {
        number = number || words.is(plain, k, Kind.NUMBER) || tokens.get(k).kind() == Token.Kind.NUMBER;
      }
      var article = sentence.span().article();
      Span object = article.span(tokens.get(Math.min(objectFrom, tokens.size() - 1)).span().start(),
          tokens.get(Math.min(last, tokens.size()) - 1).span().end());
      int end = tokens.get(Math.min(to, tokens.size()) - 1).span().end();
      return new Objection(article.span(tokens.get(from).span().start(), end),
          object, number, takes);
    }
  }
}
