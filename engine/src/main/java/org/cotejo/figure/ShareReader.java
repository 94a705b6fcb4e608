package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.NumberReader;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;

/** Reads shares of two numbers: "one in five", "three out of four", "uno de cada cinco", "tres de cada diez". */
final class ShareReader {

  private final Line line;
  private final Cursor cursor;
  private final NumberReader numbers;

  ShareReader(Line line, NumberReader numbers) {
    this.line = line;
    this.cursor = line.cursor();
    this.numbers = numbers;
  }

  /** Takes the second number of a share; the lexeme after what the quantity has. */
  int after(Draft draft, int to) {
    Numeral part = draft.numeral;
    boolean named = isNamed(part, to);
    int whole = wholeAt(named ? to + 1 : to);
    if (part.form() == Form.FRACTION) {
      draft.kind = Kind.FRACTION;
    }
    boolean counts = part.form() != Form.VAGUE && part.form() != Form.FRACTION && part.isInteger();
    if (whole < 0 || draft.unit != null || !counts) {
      return to;
    }
    Optional<Numeral> other = numbers.read(whole).filter(n -> n.form() == Form.WORDS || n.form() == Form.DIGITS);
    if (other.isEmpty() || !fits(part, other.get(), cursor.at(whole - 1))
        || (named && line.isCounted(other.get().to()))) {
      return to;
    }
    if (named) {
      draft.countedStart = cursor.at(to).start();
      draft.countedEnd = cursor.at(to).end();
      draft.headStart = draft.countedStart;
      draft.headEnd = draft.countedEnd;
    }
    draft.numeral = Numeral.fraction(part.from(), other.get().to(), part.value(), other.get().value());
    draft.kind = Kind.FRACTION;
    draft.end = cursor.at(other.get().to() - 1).end();
    draft.numberEnd = draft.end;
    return other.get().to();
  }

  /** "one person in ten", "una persona de cada diez": the thing stands with the first number. */
  private boolean isNamed(Numeral part, int to) {
    boolean small = part.isInteger() && part.value().compareTo(BigDecimal.TEN) < 0;
    Lexeme link = cursor.at(to + 1);
    return small && line.isCounted(to) && (link.is("in") || link.is("out") || link.is("de")) && wholeAt(to + 1) >= 0;
  }

  private int wholeAt(int to) {
    Lexeme link = cursor.at(to);
    int at = switch (link.key()) {
      case "in" -> to + 1 + (cursor.at(to + 1).is("every") ? 1 : 0);
      case "out" -> cursor.at(to + 1).is("of") ? to + 2 + (cursor.at(to + 2).is("every") ? 1 : 0) : -1;
      case "de" -> cursor.at(to + 1).is("cada") ? to + 2 : -1;
      case "of" -> cursor.at(to + 1).is("every") ? to + 2 : -1;
      case "over", "sobre" -> to + 1;
      default -> -1;
    };
    return link.isWord() ? at : -1;
  }

  /** "12 in six boxes" is no share, nor is "one in 2019"; "one over three" only where nothing is counted. */
  private boolean fits(Numeral part, Numeral whole, Lexeme link) {
    boolean proper = part.value().compareTo(whole.value()) < 0 && part.value().signum() > 0;
    Lexeme next = cursor.at(whole.to());
    if (link.is("over") || link.is("sobre")) {
      return (!next.isWord() || next.is("por")) && !next.isMark("%") && part.form() != Form.ORDINAL;
    }
    boolean year = link.is("in") && whole.value().compareTo(BigDecimal.valueOf(1000)) > 0;
    return proper && !year && !(link.is("in") && isTime(next));
  }

  private static boolean isTime(Lexeme word) {
    return switch (word.key()) {
      case "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minutes", "seconds",
          "games", "matches", "minute", "%", "-" -> true;
      default -> false;
    };
  }
}
