package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.PhraseTable;
import org.cotejo.figure.internal.PhraseTable.Match;
import org.cotejo.lexicon.Lexicons;

/** Reads multiples: "four times the size", "tres veces más", "twice", "el doble", "tenfold", "3x". */
final class MultipleReader {

  private static final class Words {
    static final PhraseTable<BigDecimal> ENGLISH = table("en");
    static final PhraseTable<BigDecimal> SPANISH = table("es");

    private static PhraseTable<BigDecimal> table(String language) {
      PhraseTable<BigDecimal> table = new PhraseTable<>();
      for (List<String> row : Lexicons.rows(MultipleReader.class, "multiples.tsv")) {
        if (row.get(0).equals(language)) {
          for (String words : row.get(2).split("\\|", -1)) {
            table.add(words, /* exact= */ false, new BigDecimal(row.get(1)));
          }
        }
      }
      return table;
    }
  }

  private final Line line;
  private final Cursor cursor;
  private final PhraseTable<BigDecimal> table;

  MultipleReader(Line line) {
    this.line = line;
    this.cursor = line.cursor();
    this.table = line.isSpanish() ? Words.SPANISH : Words.ENGLISH;
  }

  /** The words that {@link #alone} knows a multiple by. */
  static Set<String> firsts(Language language) {
    return (language == Language.SPANISH ? Words.SPANISH : Words.ENGLISH).firsts();
  }

  /** A multiple that has no number before it, and "once" and "twice" of a rate ("once a day"). */
  Optional<Draft> alone(int at) {
    return table.startingAt(cursor, at).map(this::draft)
        .filter(d -> !cursor.at(at).is("once") || d.kind == Kind.CARDINAL);
  }

  private Draft draft(Match<BigDecimal> match) {
    Numeral numeral = Numeral.counting(match.from(), match.to(), match.meaning(), BigDecimal.ONE);
    Draft draft = new Draft(numeral, cursor.at(match.from()).start(), cursor.at(match.to() - 1).end());
    boolean rate = line.is(match.to(), "rate_after") && !cursor.at(match.to()).is("in");
    draft.kind = rate && match.to() == match.from() + 1 ? Kind.CARDINAL : Kind.MULTIPLE;
    return draft;
  }

  /** Takes "times the", "veces más", "-fold" or "x" after a number; the lexeme after what the quantity has. */
  int after(Draft draft, int to) {
    if (draft.unit != null || draft.kind != Kind.CARDINAL) {
      return to;
    }
    Lexeme word = cursor.at(to);
    boolean fold = word.is("fold") || (word.isDash() && cursor.at(to + 1).is("fold"));
    boolean times = (word.is("times") || word.is("veces")) && line.is(to + 1, "multiple_after");
    boolean sign = (word.is("x") || word.isMark("×")) && cursor.glued(to);
    if (!fold && !times && !sign) {
      return to;
    }
    int end = to + (word.isDash() ? 2 : 1);
    draft.kind = Kind.MULTIPLE;
    draft.end = cursor.at(end - 1).end();
    return end;
  }
}
