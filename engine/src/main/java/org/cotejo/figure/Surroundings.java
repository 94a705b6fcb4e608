package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.article.Language;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Hedges;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.figure.internal.WordClasses;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a number: approximation, direction of change, what is counted. */
final class Surroundings {

  private static final int REACH = 6;

  private final Cursor cursor;
  private final boolean spanish;
  private final Hedges hedges;
  private final WordClasses words;
  /** The way that the last change of the sentence went. */
  private @Nullable Direction lastDirection;

  Surroundings(Cursor cursor, Language language) {
    this.cursor = cursor;
    this.spanish = language == Language.SPANISH;
    this.hedges = Hedges.of(language);
    this.words = WordClasses.of(language);
  }

  /** Whether a number that may be none ("a", "one", "half") is one here. */
  boolean keeps(Draft draft, int from, int to) {
    Form form = draft.numeral.form();
    if (form == Form.FRACTION && spanish && (cursor.at(to - 1).is("medio") || cursor.at(to - 1).is("media"))) {
      return false;
    }
    if (form == Form.FRACTION && cursor.at(to - 1).is("half")) {
      Lexeme next = cursor.at(to);
      return isArticle(cursor.at(from)) || next.is("of") || next.is("the") || next.is("its") || next.is("their") || next.is("a") || next.is("an") || next.is("as")
          || hedges.before(cursor, from).isPresent() || cursor.at(from - 1).is("by");
    }
    if (form != Form.ARTICLE || draft.numeral.value().compareTo(java.math.BigDecimal.ONE) != 0) {
      return true;
    }
    Lexeme word = cursor.at(from);
    if (draft.second != null) {
      return true;
    }
    boolean article = word.is("a") || word.is("an") || (spanish && (word.is("un") || word.is("una")));
    if (article && cursor.at(to).is("vez") && words.is(cursor.at(to + 1), "rate_after")) {
      return true;
    }
    if (article) {
      return draft.unit != null && ((draft.kind == Kind.PERCENTAGE && !cursor.at(to - 1).is("percentage")) || draft.kind == Kind.CURRENCY
          || hedges.before(cursor, from).isPresent() || words.is(cursor.at(from - 1), "for_unit") || tellsExtent(to)
          || isEquated(to)) || (spanish && isSingledOut(from, to));
    }
    if (word.is("uno") && cursor.at(to).is("cada")) {
      return true;
    }
    if (draft.unit != null || word.is("uno")) {
      return draft.unit != null || (!cursor.at(to).isWord() && !cursor.at(from - 1).isWord());
    }
    Lexeme next = cursor.at(to);
    if (words.is(next, "rate_after") && !next.is("in")) {
      return true;
    }
    boolean pronoun = words.is(cursor.at(from - 1), "pronoun_one");
    return !pronoun && next.isWord() && (next.is("of") || !isFunction(next)) && !next.is("another");
  }

  /** "a mile wide", "una milla de ancho". */
  private boolean tellsExtent(int to) {
    return words.is(cursor.at(to), "extent") || (cursor.at(to).is("de") && words.is(cursor.at(to + 1), "extent"));
  }

  /** "a mile is equal to", "una arroba equivale a". */
  private boolean isEquated(int to) {
    return words.is(cursor.at(to), "equated") || (words.is(cursor.at(to), "copula") && words.is(cursor.at(to + 1), "equated"));
  }

  /** "murió solo una vaca", but not "es solo una cuestión de tiempo". */
  private boolean isSingledOut(int from, int to) {
    return words.is(cursor.at(from - 1), "adverb") && !words.is(cursor.at(from - 2), "copula") && isCounted(to)
        && !words.is(cursor.at(to), "adverb");
  }

  /** Takes a hedge after the quantity. */
  int after(Draft draft, int to) {
    int at = to;
    int comma = commaBeforeHedge(to);
    Optional<Match<String>> hedge = hedges.after(cursor, comma > 0 ? comma + 1 : at).filter(m -> draft.second == null);
    if (hedge.isPresent() && draft.said.equals("plain")) {
      draft.said = hedge.get().meaning();
      at = hedge.get().to();
      draft.end = cursor.at(at - 1).end();
    }
    return at;
  }

  /** "ochocientos alumnos, más o menos": a comma within three words with a hedge and a mark after it. */
  private int commaBeforeHedge(int to) {
    for (int at = to; at < to + 4; at++) {
      if (cursor.at(at).isMark(",")) {
        return hedges.after(cursor, at + 1).filter(m -> !cursor.at(m.to()).isWord()).isPresent() ? at : -1;
      }
      if (!cursor.at(at).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  /** Takes a hedge before the quantity, over an article ("about a 5 %"). */
  int before(Draft draft, int from, int free) {
    int end = from;
    int first = from;
    Optional<Match<String>> hedge = hedges.before(cursor, end).filter(m -> m.from() >= free);
    if (hedge.isEmpty() && isArticle(cursor.at(end - 1))) {
      hedge = hedges.before(cursor, end - 1).filter(m -> m.from() >= free)
          .filter(m -> !m.meaning().equals("about") || !cursor.at(end - 1).is("the"));
    }
    if (draft.second != null) {
      return widen(draft, from);
    }
    hedge = hedge.filter(m -> hedges(m, draft, from));
    while (hedge.isPresent()) {
      draft.said = draft.said.equals("plain") || hedge.get().meaning().equals("more_than") ? hedge.get().meaning() : draft.said;
      first = hedge.get().from();
      draft.start = cursor.at(first).start();
      hedge = hedges.before(cursor, hedge.get().from()).filter(m -> m.from() >= free);
    }
    return first;
  }

  /** "over six days" is during them, "passed four tests" no more than four: words with a plain meaning, too. */
  private boolean hedges(Match<String> match, Draft draft, int from) {
    Lexeme word = cursor.at(match.from());
    if (match.to() > match.from() + 1) {
      return true;
    }
    if (word.is("over") && draft.unit != null && draft.unit.dimension().equals("time")) {
      return match.to() == from && words.is(cursor.at(match.from() - 1), "over_before");
    }
    boolean verb = word.is("passed") || word.is("topped") || word.is("topping");
    return !verb || draft.numeral.value().intValue() >= 100 || draft.unit != null;
  }

  private int widen(Draft draft, int from) {
    Lexeme word = cursor.at(from - 1);
    if (word.is("between") || word.is("entre") || word.is("from") || word.is("desde")) {
      draft.start = word.start();
      return from - 1;
    }
    return from;
  }

  boolean isArticle(Lexeme word) {
    return word.is("a") || word.is("an") || word.is("the") || (spanish && (word.is("un") || word.is("una") || word.is("el")
        || word.is("la") || word.is("los") || word.is("las")));
  }

  boolean hasChangeBefore(int from) {
    return change(from).isPresent();
  }

  private Optional<Direction> change(int from) {
    for (int at = from - 1; at >= 0 && at >= from - REACH; at--) {
      Lexeme word = cursor.at(at);
      if (word.isMark(":") || word.isMark(",") || word.isMark(";") || word.isMark("(") || word.isDigits()) {
        break;
      }
      boolean far = words.is(word, "beside") && at < from - 2 && !cursor.at(at + 1).is("by");
      boolean joined = (cursor.at(at - 1).isDash() && cursor.glued(at)) || cursor.at(at + 1).is("short");
      if (far || joined) {
        continue;
      }
      if (words.is(word, "up") && !isPhrasal(at) && !collects(at, from)) {
        return Optional.of(Direction.UP);
      }
      if (words.is(word, "down")) {
        return Optional.of(Direction.DOWN);
      }
    }
    return Optional.empty();
  }

  /** "gave up 500 yards": "up" is part of the verb. */
  private boolean isPhrasal(int at) {
    return cursor.at(at).is("up") && words.is(cursor.at(at - 1), "phrasal_up");
  }

  /** "raised 280 million": what is raised itself does not rise. */
  private boolean collects(int at, int from) {
    Lexeme next = cursor.at(at + 1);
    return words.is(cursor.at(at), "collect") && (from == at + 1 || (from == at + 2 && (hedges.before(cursor, from).isPresent()
        || isArticle(next) || words.is(next, "adverb"))));
  }

  /** The way a change goes; "fell to 5" gives a level, not a change. */
  void direction(Draft draft, int from, int to) {
    if (draft.kind == Kind.SCORE) {
      return;
    }
    Lexeme before = cursor.at(from - 1);
    boolean level = words.is(before, "level_before") || (words.is(before, "adverb") && words.is(cursor.at(from - 2), "level_before"));
    if (before.isMark("+") && !before.equals(cursor.at(-1)) && cursor.glued(from)) {
      draft.direction = Direction.UP;
    } else if (!level) {
      draft.direction = change(from).or(() -> goesOn(from)).orElse(null);
      lastDirection = draft.direction != null ? draft.direction : lastDirection;
    }
  }

  /** "Rents fell 2 %, prices by 3 %": a change by so much goes the way of the one before it in the sentence. */
  private Optional<Direction> goesOn(int from) {
    boolean by = cursor.at(from - 1).is("by") && cursor.at(from - 2).isWord() && !words.is(cursor.at(from - 2), "function");
    return by ? Optional.ofNullable(lastDirection) : Optional.empty();
  }

  boolean isCounted(int to) {
    Lexeme next = cursor.at(to);
    return next.isWord() && !isFunction(next);
  }

  /** The nouns right after a bare number. */
  void counted(Draft draft, int to) {
    if (draft.unit != null || (draft.kind != Kind.CARDINAL && draft.kind != Kind.RANGE)) {
      return;
    }
    int at = to;
    boolean of = draft.numeral.form() == Form.VAGUE || draft.numeral.scale().compareTo(java.math.BigDecimal.ONE) > 0;
    boolean hyphen = cursor.at(at).isDash() && cursor.glued(at) && cursor.glued(at + 1) && cursor.at(at + 1).isWord();
    boolean partitive = cursor.at(at).is("of") && isDeterminer(cursor.at(at + 1));
    boolean linked = of && (cursor.at(at).is("of") || cursor.at(at).is("de"));
    at += partitive ? 2 : linked || hyphen ? 1 : 0;
    int start = at;
    while (at < start + 5 && isNounLike(at, start)) {
      at++;
      if (spanish || hyphen || endsPhrase(at)) {
        break;
      }
      at += cursor.at(at).isDash() && cursor.glued(at) && cursor.glued(at + 1) && cursor.at(at + 1).isWord() ? 1 : 0;
    }
    if (at > start) {
      draft.countedStart = cursor.at(start).start();
      draft.countedEnd = cursor.at(at - 1).end();
      draft.headStart = cursor.at(spanish ? start : at - 1).start();
      draft.headEnd = cursor.at(spanish ? start : at - 1).end();
    }
  }

  private boolean isNounLike(int at, int start) {
    Lexeme word = cursor.at(at);
    boolean joined = at == start || word.spaced() || cursor.at(at - 1).isDash();
    return word.isWord() && joined && !(isFunction(word) && !(at == start && word.is("more") && cursor.at(at + 1).isWord()));
  }

  /** A plural noun ends what is counted, but in a run of capitals ("World Cups"). */
  private boolean endsPhrase(int at) {
    String word = cursor.at(at - 1).key();
    boolean plural = (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous")) || word.equals("people");
    return plural && !cursor.at(at).isDash();
  }

  private static boolean isDeterminer(Lexeme word) {
    return switch (word.key()) {
      case "the", "his", "her", "its", "their", "our", "these", "those" -> true;
      default -> false;
    };
  }

  private boolean isFunction(Lexeme word) {
    return words.is(word, "function");
  }
}
