package org.cotejo.figure.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases of one or more lexemes, each with a meaning; finds the longest that begins or ends at a place. */
public final class PhraseTable<T> {

  /** A phrase where it was found, from the first lexeme to the one after the last. */
  public record Match<T>(int from, int to, T meaning) {}

  private record Phrase<T>(List<Lexeme> lexemes, boolean exact, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

  /** Adds a phrase; {@code exact} if upper and lower case matter, as they do in "MW" and "mW". */
  public void add(String words, boolean exact, T meaning) {
    List<Lexeme> lexemes = Lexemes.of(words, 0, words.length());
    if (lexemes.isEmpty()) {
      return;
    }
    Phrase<T> phrase = new Phrase<>(lexemes, exact, meaning);
    put(byFirst, lexemes.getFirst().key(), phrase);
    put(byLast, lexemes.getLast().key(), phrase);
  }

  private static <T> void put(Map<String, List<Phrase<T>>> index, String key, Phrase<T> phrase) {
    List<Phrase<T>> list = index.computeIfAbsent(key, k -> new ArrayList<>());
    list.add(phrase);
    list.sort(Comparator.comparingInt((Phrase<T> p) -> -p.lexemes.size()).thenComparing(p -> !p.exact));
  }

  /** The keys of the lexemes that phrases begin with. */
  public Set<String> firsts() {
    return Set.copyOf(byFirst.keySet());
  }

  /** The longest phrase that begins at a lexeme; hyphens inside the text ("square-foot") are passed over. */
  public Optional<Match<T>> startingAt(Cursor cursor, int at) {
    for (Phrase<T> phrase : byFirst.getOrDefault(cursor.at(at).key(), List.of())) {
      int to = forward(cursor, at, phrase);
      if (to > at) {
        return Optional.of(new Match<>(at, to, phrase.meaning));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last lexeme is the one before {@code end}. */
  public Optional<Match<T>> endingBefore(Cursor cursor, int end) {
    for (Phrase<T> phrase : byLast.getOrDefault(cursor.at(end - 1).key(), List.of())) {
      int from = end - phrase.lexemes.size();
      if (from >= 0 && forward(cursor, from, phrase) == end) {
        return Optional.of(new Match<>(from, end, phrase.meaning));
      }
    }
    return Optional.empty();
  }

  private static <T> int forward(Cursor cursor, int from, Phrase<T> phrase) {
    int at = from;
    for (Lexeme wanted : phrase.lexemes) {
      Lexeme found = cursor.at(at);
      if (found.isDash() && !wanted.isDash() && at > from && cursor.glued(at) && cursor.glued(at + 1)) {
        at++;
        found = cursor.at(at);
      }
      if (!(phrase.exact ? isExactly(found, wanted, at > from) : found.key().equals(wanted.key()))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** Symbols are told by their blanks, too: "A$5" are Australian dollars, "A $5 note" is not. */
  private static boolean isExactly(Lexeme found, Lexeme wanted, boolean inside) {
    return found.text().equals(wanted.text()) && (!inside || found.spaced() == wanted.spaced());
  }
}
