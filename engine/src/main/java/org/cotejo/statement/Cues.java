package org.cotejo.statement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/** Words that tell of saying, in one language, from {@code cues_<language>.txt}. */
final class Cues {

  /** What a word tells; the file's name for it is the constant's, in lower case with a hyphen. */
  enum Sense {
    /** Said, and may stand beside a quotation. */
    SAY,
    DENY,
    ASK,
    /** Said in a post. */
    POST,
    /** A place where posts are. */
    POST_AT,
    /** Written; with {@link #POST_AT} a post. */
    WRITE,
    /** Something written that says. */
    DOCUMENT,
    /** Stands for a content that is told elsewhere: "that", "lo". */
    PRO,
    ACCORDING,
    /** Begins a question that is told: "whether". */
    QUESTION,
    /** Stands before the place or document in which something was said. */
    IN,
    /** Puts an amount at a number; {@link #VALUE} does without {@link #AMOUNT}. */
    PUT,
    VALUE,
    /** Counts, and a number follows. */
    COUNT,
    AMOUNT,
    /** Speaks; behind {@link #TALK_OF} stands of what. */
    TALK,
    TALK_OF,
    /** Rounds or bounds the number behind it: "about", "más". */
    ROUGHLY,
    /** A number in words. */
    NUMBER,
    /** Helps another verb to its tense: "had". */
    HELPER,
    /** Stands between an amount and its number: "put it at 30". */
    PUT_AT,
    /** Stands before a noun. */
    ARTICLE,
    /** Joins clauses. */
    JOIN,
    /** Names what somebody said: "his warning". */
    SPEECH,
    /** Does something that is no saying, whatever stands behind it: "signed", "offered". */
    DO,
    /**
     * Tells what somebody thinks, blames, shows or asks for, whatever stands behind it; the list is whole, or empty.
     */
    TELL,
    /** Says that nobody does: "nadie". */
    NOBODY,
    /** What one who refuses to speak does not do, or is not: "to comment", "to be named". */
    SILENCE,
    /** Said of one who is asked: "asked", "preguntada". */
    ASKED,
    /** How a verb ends that tells of saying. */
    ENDING,
    /** A form of a verb that has a tense and can be nothing else: "was". */
    TENSED,
    /** How such forms end. */
    TENSE,
    /** How a verb without a tense ends that begins what is told: "waiting", "esperar". */
    UNTENSED,
    /** Puts a clause below another: "when". */
    SUBORDINATE,
    /** Begins a clause that is told. */
    THAT
  }

  private static final class English {
    static final Cues WORDS = load("cues_en.txt");
  }

  private static final class Spanish {
    static final Cues WORDS = load("cues_es.txt");
  }

  /** An ending proves nothing of a shorter word. */
  private static final int SHORTEST_TENSED = 4;

  private final Map<Sense, Set<String>> words = new EnumMap<>(Sense.class);

  private Cues() {}

  static Cues of(Language language) {
    return language == Language.SPANISH ? Spanish.WORDS : English.WORDS;
  }

  boolean has(Sense sense, Token token) {
    return token.kind() == Token.Kind.WORD && has(sense, token.lower());
  }

  boolean has(Sense sense, String lower) {
    return words.getOrDefault(sense, Set.of()).contains(lower);
  }

  /** Whether a word can begin the words for a speaker: an article, or a capital. */
  boolean canBeginSpeaker(Token token) {
    return has(Sense.ARTICLE, token) || Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Whether the language lists all verbs that tell of saying or thinking. */
  boolean hasAll() {
    return words.containsKey(Sense.TELL);
  }

  /** Whether a word is bent as verbs are that tell of saying. */
  boolean endsLikeVerb(String lower) {
    return words.getOrDefault(Sense.ENDING, Set.of()).stream().anyMatch(lower::endsWith);
  }

  /** Whether a word, as it stands, is a verb in a tense beyond doubt. */
  boolean isTensed(Token token) {
    boolean bent = token.text().length() >= SHORTEST_TENSED && Character.isLowerCase(token.text().codePointAt(0))
        && words.getOrDefault(Sense.TENSE, Set.of()).stream().anyMatch(token.lower()::endsWith);
    return has(Sense.TENSED, token) || (token.kind() == Token.Kind.WORD && bent);
  }

  /** Whether a word is bent as a verb without a tense is. */
  boolean isUntensed(String lower) {
    return words.getOrDefault(Sense.UNTENSED, Set.of()).stream().anyMatch(lower::endsWith);
  }

  private static Cues load(String name) {
    Cues cues = new Cues();
    Lexicons.lines(Cues.class, name).forEach(cues::add);
    return cues;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Sense sense = Sense.valueOf(line.substring(0, colon).replace('-', '_').toUpperCase(Locale.ROOT));
    words.computeIfAbsent(sense, s -> new HashSet<>())
        .addAll(Arrays.asList(line.substring(colon + 1).strip().split(" ")));
  }
}
