package org.cotejo.figure.internal;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** Words of approximation before and after a number, in one language. */
public final class Hedges {

  private static final class English {
    static final Hedges WORDS = new Hedges("approximations_en.tsv");
  }

  private static final class Spanish {
    static final Hedges WORDS = new Hedges("approximations_es.tsv");
  }

  private final PhraseTable<String> before = new PhraseTable<>();
  private final PhraseTable<String> after = new PhraseTable<>();

  private Hedges(String table) {
    for (List<String> row : Lexicons.rows(Hedges.class, "/org/cotejo/figure/" + table)) {
      (row.get(1).equals("before") ? before : after).add(row.get(2), /* exact= */ false, row.get(0));
    }
  }

  public static Hedges of(Language language) {
    return language == Language.SPANISH ? Spanish.WORDS : English.WORDS;
  }

  /** The hedge right before a lexeme; its meaning is a name of {@code Said} in lower case, or {@code just_over}. */
  public Optional<PhraseTable.Match<String>> before(Cursor cursor, int end) {
    return before.endingBefore(cursor, end);
  }

  /** The hedge that begins at a lexeme, after a number. */
  public Optional<PhraseTable.Match<String>> after(Cursor cursor, int at) {
    return after.startingAt(cursor, at);
  }
}
