package org.cotejo.figure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.lexicon.Letters;
import org.cotejo.lexicon.Lexicons;

/**
 * Cuts text into {@link Lexeme lexemes} in one pass. Digits hold together with the points, commas and apostrophes inside
 * them, and with a blank before each further group of exactly three ("816 000").
 */
public final class Lexemes {

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

  private final String text;
  private final int end;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;
  private boolean spaced;

  private Lexemes(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.spaced = start == 0 || isBlank(text.charAt(start - 1));
  }

  /** The lexemes of {@code text} from {@code start} to {@code end}, with offsets into {@code text}. */
  public static List<Lexeme> of(String text, int start, int end) {
    Lexemes lexemes = new Lexemes(text, start, end);
    while (lexemes.at < end) {
      lexemes.next();
    }
    return List.copyOf(lexemes.found);
  }

  private void next() {
    char c = text.charAt(at);
    if (isBlank(c)) {
      spaced = true;
      at++;
    } else if (isDigit(c) || (startsDecimal() && isDigit(text.charAt(at + 1)))) {
      add(Lexeme.Kind.DIGITS, digitsEnd());
    } else if (Character.isLetter(c)) {
      add(Lexeme.Kind.WORD, wordEnd());
    } else {
      add(Lexeme.Kind.MARK, at + (Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1));
    }
  }

  private int wordEnd() {
    int to = lettersEnd(at);
    boolean money = to < end && isDigit(text.charAt(to)) && to - at <= 4
        && ((at > 0 && text.charAt(at - 1) == '$') || Codes.ALL.contains(text.substring(at, to)));
    while (!money && to < end && (Character.isLetter(text.charAt(to)) || isDigit(text.charAt(to)))) {
      to++;
    }
    return to;
  }

  private int lettersEnd(int from) {
    int to = from;
    while (to < end && (Character.isLetter(text.charAt(to)) || isCombining(text.charAt(to)))) {
      to++;
    }
    return to;
  }

  /** Currency codes and short forms: digits glued to them are an amount ("USD10m", "RM23.50"). */
  private static final class Codes {
    static final Set<String> ALL = Lexicons.rows(Lexemes.class, "/org/cotejo/figure/currencies.tsv").stream()
        .flatMap(row -> Stream.of(row.get(3).split("\\|", -1)))
        .filter(symbol -> symbol.length() > 1 && symbol.chars().allMatch(Character::isUpperCase))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** ".25" where nothing but a blank, a sign or a bracket stands before the point. */
  private boolean startsDecimal() {
    return text.charAt(at) == '.' && at + 1 < end
        && (at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.'));
  }

  private int digitsEnd() {
    int to = at + 1;
    int first = at;
    boolean inList = at > 1 && text.charAt(at - 1) == ',' && isDigit(text.charAt(at - 2));
    int commas = 0;
    int firstComma = at;
    int lastComma = at;
    boolean plain = true;
    while (to < end) {
      char c = text.charAt(to);
      if (isDigit(c)) {
        to++;
      } else if (((c == '.' || (c == ',' && !inList)) && to + 1 < end && isDigit(text.charAt(to + 1)))
          || ((c == '\'' || c == '\u2019') && isGroup(to + 1))) {
        plain = false;
        firstComma = c == ',' && commas == 0 ? to : firstComma;
        lastComma = c == ',' ? to : lastComma;
        commas += c == ',' ? 1 : 0;
        to += 2;
      } else if (plain && isBlank(c) && c != '\n' && to - first <= 3 && text.charAt(first) != '0' && isGroup(to + 1)) {
        to = groupsEnd(to);
        plain = false;
      } else {
        break;
      }
    }
    int point = text.indexOf('.', lastComma, to);
    boolean list = commas > 1 && (point > lastComma ? point : to) - lastComma != 4;
    return list ? firstComma : to;
  }

  private int groupsEnd(int from) {
    int to = from;
    char blank = text.charAt(from);
    while (to < end && text.charAt(to) == blank && isGroup(to + 1)) {
      to += 4;
    }
    return to;
  }

  /** Whether three digits, and no fourth, stand at {@code from}. */
  private boolean isGroup(int from) {
    return from + 3 <= end && isDigit(text.charAt(from)) && isDigit(text.charAt(from + 1)) && isDigit(text.charAt(from + 2))
        && (from + 3 == end || !Character.isLetterOrDigit(text.charAt(from + 3)));
  }

  private void add(Lexeme.Kind kind, int to) {
    String printed = text.substring(at, to);
    String key = kind == Lexeme.Kind.MARK && DASHES.contains(printed) ? "-" : Letters.fold(printed);
    found.add(new Lexeme(kind, at, to, key, printed, spaced));
    at = to;
    spaced = false;
  }

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }
}
