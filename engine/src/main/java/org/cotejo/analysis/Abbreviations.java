package org.cotejo.analysis;

import java.util.HashSet;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/**
 * Words that are written with a stop, and words that often begin sentences, from {@code abbreviations_<language>.txt}:
 * {@code mr.} never ends a sentence, {@code etc.+} may, {@code no.#} is one only before a number, {@code Sat.} only
 * with a capital, {@code >the} often begins a sentence.
 */
final class Abbreviations {

  private static final class English {
    static final Abbreviations WORDS = load("abbreviations_en.txt");
  }

  private static final class Spanish {
    static final Abbreviations WORDS = load("abbreviations_es.txt");
  }

  private final Set<String> known = new HashSet<>();
  private final Set<String> ending = new HashSet<>();
  private final Set<String> beforeNumbers = new HashSet<>();
  private final Set<String> beginners = new HashSet<>();

  static Abbreviations of(Language language) {
    return language == Language.SPANISH ? Spanish.WORDS : English.WORDS;
  }

  /** Whether a word with its stop is written so: listed, or single letters with stops ("U.S.", "J."). */
  boolean contains(String word, boolean numberFollows) {
    String lower = Tokens.lower(word);
    return known.contains(word) || known.contains(lower) || isInitials(word)
        || (numberFollows && beforeNumbers.contains(lower));
  }

  /** Whether a sentence may end with it. */
  boolean canEnd(String word) {
    return ending.contains(word) || ending.contains(Tokens.lower(word)) 
        || (isInitials(word) && word.length() > 2);
  }

  boolean begins(String lower) {
    return beginners.contains(lower);
  }

  /** Letters that each have a stop behind them: at most two letters between stops, as in "ee.uu.". */
  static boolean isInitials(String word) {
    int letters = 0;
    for (int k = 0; k < word.length(); k++) {
      if (word.charAt(k) == '.') {
        if (letters == 0) {
          return false;
        }
        letters = 0;
      } else if (!Character.isLetter(word.charAt(k)) || ++letters > 2) {
        return false;
      }
    }
    return letters == 0 && word.length() > 1 && (word.length() == 2 || word.indexOf('.') < word.length() - 1);
  }

  private static Abbreviations load(String name) {
    Abbreviations words = new Abbreviations();
    Lexicons.lines(Abbreviations.class, name).forEach(words::add);
    return words;
  }

  private void add(String entry) {
    if (entry.startsWith(">")) {
      beginners.add(entry.substring(1));
    } else if (entry.endsWith("+")) {
      known.add(entry.substring(0, entry.length() - 1));
      ending.add(entry.substring(0, entry.length() - 1));
    } else if (entry.endsWith("#")) {
      beforeNumbers.add(entry.substring(0, entry.length() - 1));
    } else {
      known.add(entry);
    }
  }
}
