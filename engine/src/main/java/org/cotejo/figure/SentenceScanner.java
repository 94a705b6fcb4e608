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
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.Numeral.Form;

/** Reads the quantities of one sentence from left to right. */
final class SentenceScanner {

  private final Line line;
  private final Cursor cursor;
  private final FirstWords firsts;
  private final NotQuantities not;
  private final NumberReader numbers;
  private final UnitReader units;
  private final Hedging hedging;
  private final Changes changes;
  private final Ones ones;
  private final CountedNouns nouns;
  private final ShareReader shares;
  private final MultipleReader multiples;
  private final RangeReader ranges;
  private final Coordination coordination;
  private final List<Draft> drafts = new ArrayList<>();
  /** The first lexeme that no quantity has taken yet. */
  private int free;

  SentenceScanner(List<Lexeme> lexemes, Language language, ArticleHints hints) {
    this.cursor = new Cursor(lexemes);
    this.line = Line.of(cursor, language);
    this.firsts = FirstWords.of(language);
    this.not = new NotQuantities(cursor, language);
    this.numbers = new NumberReader(lexemes, language, hints.style(language));
    this.units = new UnitReader(line, hints, numbers);
    this.changes = new Changes(line);
    this.hedging = new Hedging(line, changes);
    this.ones = new Ones(line, hedging);
    this.nouns = new CountedNouns(line);
    this.shares = new ShareReader(line, numbers);
    this.multiples = new MultipleReader(line);
    this.ranges = new RangeReader(line, numbers, units, changes);
    this.coordination = new Coordination(line, numbers, units);
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
    if (firsts.isNone(cursor, at)) {
      return at + 1;
    }
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
    hedging.before(draft.get(), at, free);
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
    int mark = line.isSpanish() && cursor.at(at).isMark(".") && cursor.glued(at + 1) ? at + 1 : at;
    Lexeme suffix = cursor.at(mark);
    boolean ordinal = switch (suffix.key()) {
      case "st", "nd", "rd", "th" -> !line.isSpanish();
      case "º", "ª", "°" -> line.isSpanish() && !cursor.at(mark + 1).is("c") && !cursor.at(mark + 1).is("f")
          && (mark > at || !suffix.is("°"));
      case "er", "ero", "era", "ra", "ro", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na", "o", "a" ->
          line.isSpanish();
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
    int to = unit(draft, shares.after(draft, first.to()));
    from = units.percentageOf(draft, from, to, free);
    RangeReader.Result range = ranges.read(draft, from, to, free);
    if (!ones.keeps(draft, from, range.to())) {
      return first.to();
    }
    if (isCode(draft, first)) {
      draft.kind = Kind.IDENTIFIER;
      return add(draft, first.to());
    }
    int end = hedging.after(draft, range.to());
    coordination.share(draft, end);
    int start = hedging.before(draft, from, free);
    nouns.take(draft, end);
    changes.direction(draft, start, end);
    inherit(draft, start);
    add(draft, end);
    if (range.pair() == null) {
      return end;
    }
    nouns.take(range.pair(), range.pairTo());
    changes.direction(range.pair(), range.pairFrom(), range.pairTo());
    return add(range.pair(), range.pairTo());
  }

  /** Takes the unit after a number, also behind a short hedge ("20-odd years"), or what makes it a multiple. */
  private int unit(Draft draft, int to) {
    int end = units.after(draft, to);
    int hedged = draft.unit == null && end == to ? hedging.between(draft, to) : to;
    int beyond = hedged > to ? units.after(draft, hedged) : to;
    if (beyond > hedged && hedged > to) {
      hedging.took(draft, to);
      return beyond;
    }
    return multiples.after(draft, end);
  }

  /** "more than seven million crowns (1.1 million dollars)": a bound, or a change, is one also in another unit. */
  private void inherit(Draft draft, int from) {
    if (drafts.isEmpty() || from != free + 1 || !(cursor.at(free).isMark("(") || cursor.at(free).isMark("/"))) {
      return;
    }
    Draft before = drafts.getLast();
    Optional<String> one = before.unitCode();
    Optional<String> other = draft.unitCode();
    boolean converts = one.isPresent() && other.isPresent() && !one.equals(other)
        && Units.dimension(one.get()).isPresent() && Units.dimension(one.get()).equals(Units.dimension(other.get()));
    if (converts) {
      boolean bound = draft.said.equals("plain") && draft.second == null && !before.said.equals("about");
      draft.said = bound ? before.said : draft.said;
      draft.direction = draft.direction == null ? before.direction : draft.direction;
    }
  }

  /** Digits glued to letters that are no unit: "5G", "9AB". */
  private boolean isCode(Draft draft, Numeral first) {
    return first.form() == Form.DIGITS && draft.unit == null && draft.kind != Kind.MULTIPLE
        && cursor.glued(first.to()) && cursor.at(first.to()).isWord();
  }

  private int add(Draft draft, int to) {
    drafts.add(draft);
    free = to;
    return to;
  }
}
