package org.cotejo.figure.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Language;

/**
 * Knows numbers that measure nothing: dates, years, clock times, seasons, decades, telephone and account numbers, web addresses, and what bears a
 * number as its name ("Route 9", "F-35").
 */
public final class NotQuantities {

  private static final List<String> WEB = List.of("http", "https", "www");

  /** A stretch of lexemes that is no quantity; {@code identifier} if it is a name with a number. */
  public record Skip(int to, boolean identifier) {

    static Optional<Skip> date(int to) {
      return Optional.of(new Skip(to, false));
    }

    static Optional<Skip> named(int to) {
      return Optional.of(new Skip(to, true));
    }
  }

  private final Cursor cursor;
  private final Dates dates;
  private final Clocks clocks;
  private final Years years;
  private final PhoneNumbers phones;
  private final SerialNumbers serials;
  private final Labels labels;

  public NotQuantities(Cursor cursor, Language language) {
    this.cursor = cursor;
    boolean spanish = language == Language.SPANISH;
    WordClasses words = WordClasses.of(language);
    Counting counting = new Counting(cursor, language);
    this.dates = new Dates(cursor, words, spanish);
    this.clocks = new Clocks(cursor, spanish);
    this.years = new Years(cursor, words, counting);
    this.phones = new PhoneNumbers(cursor, words);
    this.serials = new SerialNumbers(cursor, words, counting);
    this.labels = new Labels(cursor, words, counting, spanish);
  }

  /** What begins at a lexeme and is no quantity, if something is. */
  public Optional<Skip> at(int at) {
    Lexeme lexeme = cursor.at(at);
    return switch (lexeme.kind()) {
      case WORD -> isWebAddress(at) ? Skip.date(gluedEnd(at)) : dates.fromMonth(at).or(() -> labels.joined(at));
      case DIGITS -> digits(at);
      case MARK -> (lexeme.isMark("@") || lexeme.isMark("#")) && cursor.glued(at + 1) && cursor.at(at + 1).isWord()
          ? Skip.date(gluedEnd(at)) : phones.fromMark(at);
    };
  }

  private Optional<Skip> digits(int at) {
    if (isTail(at)) {
      return Skip.named(at + 1);
    }
    return dates.fromDay(at).or(() -> clocks.at(at)).or(() -> phones.at(at)).or(() -> serials.at(at))
        .or(() -> years.at(at)).or(() -> labels.at(at));
  }

  /**
   * The words that something which is no quantity can begin with; another word can only where a dash follows it.
   */
  public static Set<String> firsts(Language language) {
    Set<String> words = new HashSet<>(WordClasses.of(language).all("month"));
    words.addAll(WEB);
    return words;
  }

  private boolean isWebAddress(int at) {
    Lexeme word = cursor.at(at);
    return ((word.is("http") || word.is("https")) && cursor.at(at + 1).isMark(":"))
        || (word.is("www") && cursor.at(at + 1).isMark("."));
  }

  private int gluedEnd(int at) {
    int to = at + 1;
    while (cursor.glued(to)) {
      to++;
    }
    return to;
  }

  /** The 5 of "v2.5" and the 700 of "AB21,700": what goes on after a word that ends in digits. */
  private boolean isTail(int at) {
    Lexeme mark = cursor.at(at - 1);
    Lexeme word = cursor.at(at - 2);
    return (mark.isMark(".") || mark.isMark(",")) && cursor.glued(at) && cursor.glued(at - 1) && word.isWord()
        && Character.isDigit(word.text().charAt(word.text().length() - 1));
  }
}
