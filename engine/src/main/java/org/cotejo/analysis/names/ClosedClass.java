package org.cotejo.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** The words of grammar of one language: articles, prepositions, pronouns and the like, and the calendar's names. */
public final class ClosedClass {

  private static final class English {
    static final ClosedClass WORDS = new ClosedClass("words_en.txt");
  }

  private static final class Spanish {
    static final ClosedClass WORDS = new ClosedClass("words_es.txt");
  }

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private ClosedClass(String file) {
    for (String line : Lexicons.lines(ClosedClass.class, file)) {
      String name = line.substring(0, line.indexOf(' '));
      Set<String> words = classes.computeIfAbsent(name, n -> new HashSet<>());
      words.addAll(Lexicons.items(line.substring(name.length()), " "));
      if (!name.equals("continuing")) { // verbs of any kind, which are no words of grammar
        all.addAll(words);
      }
    }
  }

  /** Those of a language; English where it is neither. */
  public static ClosedClass of(Language language) {
    return language == Language.SPANISH ? Spanish.WORDS : English.WORDS;
  }

  /** Whether a word in lower case belongs to any class. */
  public boolean contains(String lower) {
    int apostrophe = lower.indexOf('\'');
    return all.contains(lower) || (apostrophe > 0 && all.contains(lower.substring(0, apostrophe))) || isCalendar(lower);
  }

  /** Whether it is a definite article or a demonstrative, as the list has them ("the", "este"). */
  public boolean isDefinite(String lower) {
    return is("definite", lower);
  }

  /** Whether it is an indefinite article or the like ("a", "unos"). */
  public boolean isIndefinite(String lower) {
    return is("indefinite", lower);
  }

  /** Whether it says whose ("her", "sus"). */
  public boolean isPossessive(String lower) {
    return is("possessive", lower);
  }

  /** Whether it is one of the three before. */
  public boolean isDeterminer(String lower) {
    return isDefinite(lower) || isIndefinite(lower) || isPossessive(lower);
  }

  /** Whether it is a preposition ("of", "entre"). */
  public boolean isPreposition(String lower) {
    return is("preposition", lower);
  }

  /** Whether it begins a relative clause ("who", "cuyo"). */
  public boolean isRelative(String lower) {
    return is("relative", lower);
  }

  /** Whether it is a personal pronoun or the like ("they", "ella"). */
  public boolean isPronoun(String lower) {
    return is("pronoun", lower);
  }

  /** Whether it joins ("and", "pero"). */
  public boolean isConjunction(String lower) {
    return is("conjunction", lower);
  }

  /** Whether it names a month or a day of the week, in either language. */
  public boolean isCalendar(String lower) {
    return English.WORDS.is("calendar", lower) || Spanish.WORDS.is("calendar", lower);
  }

  /** Prepositions behind which a name is most often a place. */
  public boolean isLocative(String lower) {
    return is("locative", lower);
  }

  /** Forms of the verb behind which a noun says what somebody is. */
  public boolean isCopula(String lower) {
    return is("copula", lower);
  }

  /** Verbs that say, behind "is" or "se", what is said or thought by nobody in particular. */
  public boolean isImpersonal(String lower) {
    return is("impersonal", lower);
  }

  /** Verbs by which one who has just spoken goes on ("added", "agregó"). */
  public boolean isContinuing(String lower) {
    return is("continuing", lower);
  }

  private boolean is(String name, String lower) {
    return classes.getOrDefault(name, Set.of()).contains(lower);
  }
}
