package org.cotejo.story;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** The words by which one language says that a claim is contested; what the kinds mean stands in the lists. */
public final class ObjectionWords {

  /** What part a word plays; it may play several. */
  public enum Kind {
    VERB, BELIEVE, DOUBT, ALTER, CALL, ANSWER, ALONE, OPPOSE, REAL, RECOUNT, COUNT, NAMED, CLAIM, NUMBER, IT, CLAUSE,
    OPEN, STOP, BE, FALSE, ERRS, OWN, SELF, PERSON, HIM, ACCUSE, DENY
  }

  private static final int LONGEST = 4;

  /** So many words on stands what a verb contests. */
  private static final int OBJECT = 4;

  /** So many words before a verb of belief may negate it. */
  private static final int NEGATED = 3;

  private static final class Holder {
    static final ObjectionWords ENGLISH = new ObjectionWords("objections_en.tsv");
    static final ObjectionWords SPANISH = new ObjectionWords("objections_es.tsv");
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private ObjectionWords(String list) {
    for (String line : Lexicons.lines(ObjectionWords.class, list)) {
      List<String> columns = Lexicons.columns(line, 2);
      for (String kind : Lexicons.items(columns.getFirst(), "+")) {
        Set<String> entries = words.computeIfAbsent(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), k -> new HashSet<>());
        Lexicons.items(columns.getLast(), ",").forEach(word -> entries.add(Cues.plain(word)));
      }
    }
  }

  /** The words of a language; English ones for a language that has none. */
  public static ObjectionWords of(Language language) {
    return language == Language.SPANISH ? Holder.SPANISH : Holder.ENGLISH;
  }

  private static List<String> plain(List<Token> tokens) {
    return tokens.stream().map(t -> Cues.plain(t.lower())).toList();
  }

  /** Whether some of the tokens say that what follows sets itself against what was said before. */
  public static boolean oppose(List<Token> tokens, Language language) {
    List<String> plain = plain(tokens);
    ObjectionWords words = of(language);
    return words.in(plain, Kind.OPPOSE) || IntStream.range(0, plain.size()).filter(i -> words.at(plain, i, Kind.BELIEVE) > 0)
        .anyMatch(i -> Cues.in(tokens.subList(Math.max(0, i - NEGATED), i), language, Cues.Cue.NEGATION));
  }

  /** Whether some of the tokens give a number for the true one. */
  public static boolean real(List<Token> tokens, Language language) {
    return of(language).in(plain(tokens), Kind.REAL);
  }

  /** Whether some of the tokens contest a number in so many words: "disputes that count". */
  public static boolean opposeNumber(List<Token> tokens, Language language) {
    List<String> plain = plain(tokens);
    ObjectionWords words = of(language);
    return IntStream.range(0, plain.size()).filter(i -> words.at(plain, i, Kind.OPPOSE) > 0)
        .anyMatch(i -> words.in(plain.subList(i, Math.min(plain.size(), i + OBJECT)), Kind.NUMBER));
  }

  /**
   * Whether words say that a number is the speaker's own for what was counted before.
   *
   * @param before the tokens of its sentence that stand before it
   * @param behind those behind it
   */
  public static boolean recount(List<Token> before, List<Token> behind, Language language) {
    ObjectionWords words = of(language);
    return words.in(plain(before), Kind.RECOUNT) || words.in(plain(before), Kind.COUNT)
        || words.in(plain(behind), Kind.RECOUNT);
  }

  /** Whether some of the tokens give a number and call it by a word for numbers: "put the share at". */
  public static boolean named(List<Token> tokens, Language language) {
    return of(language).in(plain(tokens), Kind.NAMED);
  }

  /**
   * How many of the words (as {@link Cues#plain} gives them) from a place on are an entry of a kind, the longest; 0 if
   * none is.
   */
  public int at(List<String> plain, int from, Kind kind) {
    Set<String> entries = words.getOrDefault(kind, Set.of());
    for (int n = Math.min(LONGEST, plain.size() - from); n > 0; n--) {
      if (entries.contains(n == 1 ? plain.get(from) : String.join(" ", plain.subList(from, from + n)))) {
        return n;
      }
    }
    return 0;
  }

  /** Whether one of the words is an entry of a kind. */
  public boolean in(List<String> plain, Kind kind) {
    for (int i = 0; i < plain.size(); i++) {
      if (at(plain, i, kind) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry of a kind begins at a place; not where there is no such place. */
  public boolean is(List<String> plain, int at, Kind kind) {
    return at >= 0 && at < plain.size() && at(plain, at, kind) > 0;
  }
}
