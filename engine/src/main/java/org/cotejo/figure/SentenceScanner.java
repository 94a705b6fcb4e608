package org.cotejo.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Language;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Cursor;
import org.cotejo.figure.internal.Lexeme;
import org.cotejo.figure.internal.NotQuantities;
import org.cotejo.figure.internal.NumberReader;
import org.cotejo.figure.internal.NumberStyle;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;

/** Reads the quantities of one sentence from left to right. */
final class SentenceScanner {

  private final Cursor cursor;
  private final boolean spanish;
  private final NotQuantities not;
  private final NumberReader numbers;
  private final UnitReader units;
  private final Surroundings around;
  private final ShareReader shares;
  private final MultipleReader multiples;
  private final List<Draft> drafts = new ArrayList<>();
  /** The first lexeme that no quantity has taken yet. */
  private int free;

  SentenceScanner(List<Lexeme> lexemes, Language language, ArticleHints hints) {
    NumberStyle style = hints.style(language);
    this.cursor = new Cursor(lexemes);
    this.spanish = language == Language.SPANISH;
    this.not = new NotQuantities(cursor, language);
    this.numbers = new NumberReader(lexemes, language, style);
    this.units = new UnitReader(cursor, language, hints, numbers);
    this.around = new Surroundings(cursor, language);
    this.shares = new ShareReader(cursor, numbers);
    this.multiples = new MultipleReader(cursor, language);
  }

  List<Draft> scan() {
    int at = 0;
    while (at < cursor.size()) {
      at = Math.max(at + 1, next(at));
    }
    return drafts;
  }

  /** Reads what begins at a lexeme; the lexeme to go on with. */
  private int next(int at) {
    Optional<NotQuantities.Skip> skip = not.at(at);
    if (skip.isPresent() && !units.currencyBefore(at)) {
      if (skip.get().identifier()) {
        identifier(at, skip.get().to());
      }
      return skip.get().to();
    }
    Optional<Numeral> numeral = numbers.read(at);
    if (numeral.isEmpty()) {
      return unnumbered(at);
    }
    return ordinalInDigits(numeral.get()).orElseGet(() -> quantity(numeral.get()));
  }

  /** What is a quantity without a number: "hora y media", "el doble". */
  private int unnumbered(int at) {
    Optional<Draft> half = units.unitAndHalf(at);
    Optional<Draft> draft = half.isPresent() ? half : multiples.alone(at);
    if (draft.isEmpty()) {
      return at + 1;
    }
    around.before(draft.get(), at, free);
    return add(draft.get(), draft.get().numeral.to());
  }

  private void identifier(int from, int to) {
    numbers.read(to - 1).filter(n -> n.to() == to).ifPresent(n -> {
      Draft draft = draft(n);
      draft.start = cursor.at(from).start();
      draft.kind = Kind.IDENTIFIER;
      add(draft, to);
    });
  }

  private Draft draft(Numeral numeral) {
    return new Draft(numeral, cursor.at(numeral.from()).start(), cursor.at(numeral.to() - 1).end());
  }

  /** "21st", "3.º", "1er". */
  private Optional<Integer> ordinalInDigits(Numeral numeral) {
    int at = numeral.to();
    if (numeral.form() != Form.DIGITS || !numeral.isInteger() || !cursor.glued(at)) {
      return Optional.empty();
    }
    int mark = spanish && cursor.at(at).isMark(".") && cursor.glued(at + 1) ? at + 1 : at;
    Lexeme suffix = cursor.at(mark);
    boolean ordinal = switch (suffix.key()) {
      case "st", "nd", "rd", "th" -> !spanish;
      case "º", "ª", "°" -> spanish && !cursor.at(mark + 1).is("c") && !cursor.at(mark + 1).is("f") && (mark > at || !suffix.is("°"));
      case "er", "ero", "era", "ra", "ro", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na", "o", "a" -> spanish;
      default -> false;
    };
    if (!ordinal) {
      return Optional.empty();
    }
    Draft draft = draft(numeral);
    draft.kind = Kind.ORDINAL;
    draft.end = cursor.at(mark).end();
    draft.numberEnd = draft.end;
    add(draft, mark + 1);
    return Optional.of(mark + 1);
  }

  private int quantity(Numeral first) {
    Draft draft = draft(first);
    if (first.form() == Form.ORDINAL) {
      draft.kind = Kind.ORDINAL;
      return add(draft, first.to());
    }
    int from = units.before(draft, first.from(), free);
    int to = multiples.after(draft, units.after(draft, shares.after(draft, first.to())));
    from = units.percentageOf(draft, from, to, free);
    RangeReader ranges = new RangeReader(cursor, numbers, units, around);
    RangeReader.Result range = ranges.read(draft, from, to, free);
    to = range.to();
    if (!around.keeps(draft, from, to)) {
      return first.to();
    }
    if (isCode(draft, first)) {
      draft.kind = Kind.IDENTIFIER;
      return add(draft, first.to());
    }
    to = around.after(draft, to);
    int start = around.before(draft, from, free);
    around.counted(draft, to);
    around.direction(draft, start, to);
    int end = add(draft, to);
    if (range.pair() != null) {
      Draft pair = range.pair();
      around.counted(pair, range.pairTo());
      around.direction(pair, range.pairFrom(), range.pairTo());
      return add(pair, range.pairTo());
    }
    return end;
  }

  /** Digits glued to letters that are no unit: "5G", "9AB". */
  private boolean isCode(Draft draft, Numeral first) {
    return first.form() == Form.DIGITS && draft.unit == null && draft.kind != Kind.MULTIPLE && cursor.glued(first.to()) && cursor.at(first.to()).isWord();
  }

  private int add(Draft draft, int to) {
    drafts.add(draft);
    free = to;
    return to;
  }
}
