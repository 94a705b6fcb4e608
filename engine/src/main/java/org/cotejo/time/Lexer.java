package org.cotejo.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.article.Language;

/**
 * Cuts a sentence into words, numbers and marks as dates need them: "2019-01-04", "8:30", "5th" and "3pm" come apart
 * in ways that other readers have no use for.
 *
 * <p>Senses given here: {@code AMPM} (0 or 12) and {@code END}; those of numbers by {@link DigitReader} and
 * {@link DateDigits}, those of words by the {@link Vocabulary}.
 */
final class Lexer {

  /** Marks that end a phrase. */
  private static final String ENDS = ".,;:!?)…”\"»";

  private final String text;
  private final Grammar grammar;
  private final boolean english;
  private final DigitReader digits;
  private final List<Item> items = new ArrayList<>();

  Lexer(String text, Grammar grammar, Language language) {
    this.text = text;
    this.grammar = grammar;
    this.english = language == Language.ENGLISH;
    this.digits = new DigitReader(text, english);
  }

  List<Item> items(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        Digits.Run run = digits.at(at, end);
        add(at, run.end(), run.senses());
        at = run.end();
      } else if (Character.isLetter(c)) {
        at = word(at, end);
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          mark(at, c);
        }
        at++;
      }
    }
    return items;
  }

  private void add(int start, int end, List<Item.Sense> senses) {
    add(start, end, text.substring(start, end).toLowerCase(Locale.ROOT), senses);
  }

  private void add(int start, int end, String word, List<Item.Sense> senses) {
    items.add(new Item(start, end, word, senses, grammar.register().of(word, senses), Optional.empty()));
  }

  private void add(int start, int end, String word, Vocabulary.Known known) {
    items.add(new Item(start, end, word, known.senses(), known.names(), Optional.empty()));
  }

  private void mark(int at, char c) {
    String mark = String.valueOf(c);
    if (ENDS.indexOf(c) >= 0) {
      add(at, at + 1, mark, List.of(Item.Sense.of("END", 0)));
    } else {
      add(at, at + 1, mark, grammar.vocabulary().of(mark, false));
    }
  }

  private int word(int start, int end) {
    int at = start;
    while (at < end && (Character.isLetter(text.charAt(at)) || isInnerApostrophe(at, end))) {
      at++;
    }
    int dotted = halfOfDay(start, at, end);
    if (dotted > 0) {
      boolean afternoon = Character.toLowerCase(text.charAt(start)) == 'p';
      add(start, dotted, List.of(new Item.Sense("AMPM", afternoon ? 12 : 0, "")));
      return dotted;
    }
    at = english ? withoutGenitive(start, at) : at;
    at = withDigits(start, at, end);
    String word = text.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\'');
    add(start, at, word, grammar.vocabulary().of(word, Character.isUpperCase(text.charAt(start))));
    return at;
  }

  /** "Year's" is a year and an s. */
  private int withoutGenitive(int start, int end) {
    boolean genitive = end - start > 2 && Character.toLowerCase(text.charAt(end - 1)) == 's'
        && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    return genitive ? end - 2 : end;
  }

  /** A letter and a digit that the language's lists know as one word: "Q1", "H2". */
  private int withDigits(int start, int wordEnd, int end) {
    boolean code = wordEnd - start == 1 && wordEnd < end && Character.isDigit(text.charAt(wordEnd))
        && (wordEnd + 1 == end || !Character.isLetterOrDigit(text.charAt(wordEnd + 1)));
    return code && !grammar.senses(text.substring(start, wordEnd + 1).toLowerCase(Locale.ROOT)).isEmpty()
        ? wordEnd + 1 : wordEnd;
  }

  private boolean isInnerApostrophe(int at, int end) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < end && Character.isLetter(text.charAt(at + 1));
  }

  /** The end of "am", "p.m." or "p. m." after a number; 0 where there is none. */
  private int halfOfDay(int start, int wordEnd, int end) {
    if (items.isEmpty() || items.getLast().senses().isEmpty()) {
      return 0;
    }
    char first = Character.toLowerCase(text.charAt(start));
    if (first != 'a' && first != 'p') {
      return 0;
    }
    if (wordEnd == start + 2 && Character.toLowerCase(text.charAt(start + 1)) == 'm') {
      return wordEnd < end && text.charAt(wordEnd) == '.' && wordEnd + 1 < end ? wordEnd + 1 : wordEnd;
    }
    if (wordEnd != start + 1) {
      return 0;
    }
    int at = wordEnd;
    boolean dot = at < end && text.charAt(at) == '.';
    at = dot ? at + 1 : at;
    while (at < end && Character.isSpaceChar(text.charAt(at)) && at < wordEnd + 3) {
      at++;
    }
    boolean m = dot && at < end && Character.toLowerCase(text.charAt(at)) == 'm'
        && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    if (!m) {
      return 0;
    }
    return at + 1 < end && text.charAt(at + 1) == '.' ? at + 2 : at + 1;
  }
}
