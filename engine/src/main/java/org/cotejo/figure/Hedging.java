package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Hedges;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.PhraseTable.Match;

/** Reads words of approximation before and after a quantity. */
final class Hedging {

  private final Line line;
  private final Cursor cursor;
  private final Hedges hedges;
  private final Changes changes;

  Hedging(Line line, Changes changes) {
    this.line = line;
    this.cursor = line.cursor();
    this.hedges = Hedges.of(line.language());
    this.changes = changes;
  }

  /** The lexeme after a short hedge that stands between a number and its unit: "20-odd years", "60 o más años". */
  int between(Draft draft, int to) {
    return draft.said.equals("plain") ? hedges.after(cursor, to).map(Match::to).orElse(to) : to;
  }

  /** Takes the hedge that ends before a lexeme, after which a unit came. */
  void took(Draft draft, int to) {
    hedges.after(cursor, to).ifPresent(m -> draft.said = m.meaning());
  }

  /** Takes a hedge after the quantity; the lexeme after what the quantity has. */
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

  /** Takes a hedge before the quantity, over an article ("about a 5 %"); the first lexeme that the quantity has. */
  int before(Draft draft, int from, int free) {
    if (draft.second != null) {
      return widen(draft, from);
    }
    int first = from;
    Optional<Match<String>> hedge = free(from, free).or(() -> overArticle(from, free))
        .filter(m -> hedges(m, draft, from));
    while (hedge.isPresent()) {
      String said = hedge.get().meaning();
      draft.said = draft.said.equals("plain") || said.equals("more_than") ? said : draft.said;
      first = hedge.get().from();
      draft.start = cursor.at(first).start();
      hedge = free(first, free);
    }
    return first;
  }

  /** Whether a hedge stands right before a lexeme. */
  boolean isBefore(int from) {
    return hedges.before(cursor, from).isPresent();
  }

  /** The hedge before a lexeme, if no other quantity has it. */
  private Optional<Match<String>> free(int end, int free) {
    return hedges.before(cursor, end).filter(m -> m.from() >= free);
  }

  /** "About a 5 %", "por encima de los 600"; "more than the 854,000 of last year" compares with that very number. */
  private Optional<Match<String>> overArticle(int end, int free) {
    return !line.isArticle(end - 1) || cursor.at(end - 1).is("the") ? Optional.empty() : free(end - 1, free);
  }

  /** "over six days" is during them, "passed four tests" no more than four: words with a plain meaning, too. */
  private boolean hedges(Match<String> match, Draft draft, int from) {
    Lexeme word = cursor.at(match.from());
    if (word.is("hasta")) {
      return !isLevel(match, from);
    }
    if (match.to() > match.from() + 1) {
      return true;
    }
    if (word.is("over") && draft.unit != null && draft.unit.dimension().equals("time")) {
      return match.to() == from && line.is(match.from() - 1, "over_before");
    }
    boolean verb = word.is("passed") || word.is("topped") || word.is("topping");
    return !verb || draft.numeral.value().intValue() >= 100 || draft.unit != null;
  }

  /** "subió hasta el 8 %", "bajó dos puntos, hasta el 8 %": where a change ended; "bajó hasta un 8 %" is a bound. */
  private boolean isLevel(Match<String> match, int from) {
    return line.isArticle(from - 1) && !line.is(from - 1, "indefinite") && !cursor.at(match.from() - 1).is("de")
        && changes.leadsTo(match.from());
  }

  private int widen(Draft draft, int from) {
    Lexeme word = cursor.at(from - 1);
    if (word.is("between") || word.is("entre") || word.is("from") || word.is("desde")) {
      draft.start = word.start();
      return from - 1;
    }
    return from;
  }
}
