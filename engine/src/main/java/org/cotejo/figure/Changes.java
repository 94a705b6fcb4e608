package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Hedges;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.WordClasses;
import org.jspecify.annotations.Nullable;

/** Reads the way that a change goes: "fell 2 %", "up from 5 to 7", "+0.3 %". */
final class Changes {

  private static final int REACH = 6;
  private static final int NEAR = 4;

  /** What is revised may be named with all that limits it. */
  private static final int CLAUSE = 16;

  private final Line line;
  private final Cursor cursor;
  private final WordClasses words;
  private final Hedges hedges;
  /** The way that the last change of the sentence went. */
  private @Nullable Direction lastDirection;
  /** The lexeme after the last change. */
  private int lastEnd = -1;

  Changes(Line line) {
    this.line = line;
    this.cursor = line.cursor();
    this.words = line.words();
    this.hedges = Hedges.of(line.language());
  }

  /** Whether what stands before a lexeme speaks of a change. */
  boolean isBefore(int from) {
    return change(from, /* money= */ false).isPresent();
  }

  /** Whether what goes "from" one number "to" another moves: "went from 70 to 85", "pasó de 70 a 85". */
  boolean movesBefore(int from) {
    for (int at = from - 1; at >= 0 && at >= from - NEAR && cursor.at(at).isWord(); at--) {
      if (line.is(at, "moves")) {
        return true;
      }
    }
    return isBefore(from) || isRevised(from) || isSpelledOut(from);
  }

  /** "The rise that was decreed on Monday: from 480 to 512": a mark, and a change named before it. */
  private boolean isSpelledOut(int from) {
    Lexeme mark = cursor.at(from - 2);
    if (!line.is(from - 1, "opener") || (!mark.isMark(":") && !mark.isMark(",") && !mark.isMark("("))) {
      return false;
    }
    for (int at = from - 3; at >= 0 && at >= from - CLAUSE && cursor.at(at).isWord(); at--) {
      if (words.is(cursor.at(at), "rise")) {
        return true;
      }
    }
    return false;
  }

  /** "Revised its count of the flats on the 10 lots from 542 to 551": whatever its object, such a verb moves it. */
  private boolean isRevised(int from) {
    for (int at = from - 1; at >= 0 && at >= from - CLAUSE; at--) {
      Lexeme word = cursor.at(at);
      if (!word.isWord() && !word.isDigits()) {
        return false;
      }
      if (words.is(word, "revises")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a change leads to a lexeme: its verb before it, or the change itself ("fell two points, to 8"). */
  boolean leadsTo(int at) {
    boolean right = lastDirection != null && (lastEnd == at || (lastEnd == at - 1 && cursor.at(at - 1).isMark(",")));
    return right || isBefore(at);
  }

  private Optional<Direction> change(int from, boolean money) {
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
      if (words.is(word, "up") && !isPhrasal(at) && !collects(at, from, money)) {
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
    return cursor.at(at).is("up") && line.is(at - 1, "phrasal_up");
  }

  /** "raised 280 million", "ganó 900 euros": what is raised or earned itself does not rise. */
  private boolean collects(int at, int from, boolean money) {
    Lexeme next = cursor.at(at + 1);
    boolean near = from == at + 1 || (from == at + 2 && (hedges.before(cursor, from).isPresent()
        || line.isArticle(at + 1) || words.is(next, "adverb")));
    return near && (line.is(at, "collect") || (line.is(at, "earn") && money));
  }

  /** The way a change goes; "fell to 5" gives a level, not a change. */
  void direction(Draft draft, int from, int to) {
    if (draft.kind == Kind.SCORE) {
      return;
    }
    Lexeme before = cursor.at(from - 1);
    boolean level = words.is(before, "level_before")
        || (words.is(before, "adverb") && line.is(from - 2, "level_before"));
    if (before.isMark("+") && !before.equals(cursor.at(-1)) && cursor.glued(from)) {
      draft.direction = Direction.UP;
    } else if (!level) {
      draft.direction = change(from, draft.kind == Kind.CURRENCY).or(() -> goesOn(from)).orElse(null);
      lastDirection = draft.direction != null ? draft.direction : lastDirection;
      lastEnd = draft.direction != null ? to : lastEnd;
    }
  }

  /** "Rents fell 2 %, prices by 3 %": a change by so much goes the way of the one before it in the sentence. */
  private Optional<Direction> goesOn(int from) {
    boolean by = cursor.at(from - 1).is("by") && cursor.at(from - 2).isWord() && !line.isFunction(from - 2);
    return by ? Optional.ofNullable(lastDirection) : Optional.empty();
  }
}
