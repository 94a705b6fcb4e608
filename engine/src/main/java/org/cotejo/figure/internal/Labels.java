package org.cotejo.figure.internal;

import java.util.Optional;
import org.cotejo.figure.internal.NotQuantities.Skip;

/** Numbers that name: "Route 9", "page 5", "F-35", "COVID-19", "49 Harbour Lane". */
final class Labels {

  /** A longer word before a dash and a number is no type or model. */
  private static final int LONGEST_NAME = 12;
  private static final int ADDRESS_WORDS = 4;

  private final Cursor cursor;
  private final WordClasses words;
  private final Counting counting;
  private final boolean spanish;

  Labels(Cursor cursor, WordClasses words, Counting counting, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.counting = counting;
    this.spanish = spanish;
  }

  /** "F-35", "covid-19", "COVID -19". */
  Optional<Skip> joined(int at) {
    Lexeme word = cursor.at(at);
    if (!cursor.at(at + 1).isDash() || !cursor.glued(at + 2) || !cursor.at(at + 2).isDigits()
        || word.text().length() > LONGEST_NAME) {
      return Optional.empty();
    }
    boolean near = cursor.glued(at + 1);
    boolean name = near ? !words.is(word, "month") && !words.is(word, "before_dash") && !counting.isNumber(word)
        : word.text().length() > 2 && word.isUpper();
    return name && (word.startsUpper() || isPlain(at + 2)) ? Skip.named(at + 3) : Optional.empty();
  }

  private boolean isPlain(int at) {
    return cursor.isInt(at, 0, 999);
  }

  /** The number after a word or a name that it belongs to, or before a street; "the deaf number 1,200" counts them. */
  Optional<Skip> at(int at) {
    Lexeme before = cursor.at(at - 1);
    int word = before.isMark(".") ? at - 2 : at - 1;
    boolean labelled = words.is(cursor.at(word), "identifier_before")
        && (word == at - 1 || cursor.at(word).text().length() <= 3);
    boolean verb = cursor.at(word).is("number") && cursor.at(at).text().indexOf(',') > 0;
    if ((labelled && !verb && !counting.isCounted(at + 1)) || isOfStreet(at)) {
      return Skip.named(at + 1);
    }
    boolean named = before.isWord() && at >= 2 && cursor.at(at).spaced() && cursor.isInt(at, 0, 9999) && hasUpper(before)
        && !beginsSentence(at - 1) && !isGapped(at);
    return named && !counting.isCounted(at + 1) ? Skip.named(at + 1) : Optional.empty();
  }

  /** "The city pays 18, the County 16 and the club 20": the name does what its verb, told once, says. */
  private boolean isGapped(int at) {
    int determiner = at - 2;
    boolean listed = words.is(cursor.at(determiner), "article") && cursor.at(determiner - 1).isMark(",")
        && cursor.at(determiner - 2).isDigits() && cursor.at(determiner - 3).isWord();
    Lexeme next = cursor.at(at + 1);
    return listed && (words.is(next, "and") || next.isMark(",") || next.isMark(";"));
  }

  /** "49 Harbour Lane". */
  private boolean isOfStreet(int at) {
    boolean named = !spanish && cursor.at(at + 1).isWord() && cursor.at(at + 1).startsUpper()
        && cursor.at(at).text().length() <= 5;
    for (int next = at + 2; named && next <= at + ADDRESS_WORDS && cursor.at(next).isWord() && cursor.at(next).startsUpper();
        next++) {
      if (words.is(cursor.at(next), "street")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasUpper(Lexeme word) {
    String text = word.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word begins the sentence: then its capital says nothing. */
  private boolean beginsSentence(int at) {
    if (at == 0) {
      return true;
    }
    return switch (cursor.at(at - 1).key()) {
      case ".", ":", "\"", "“", "«" -> true;
      default -> false;
    };
  }
}
