package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.CardinalState.Last;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;
import org.cotejo.figure.internal.Numeral.Form;

/**
 * Whole numbers and decimals in words, digits or both, up to an ordinal ending ("two hundred and third").
 * One reader reads one number.
 */
final class CardinalReader {

  private final Cursor cursor;
  private final NumberWords words;
  private final CardinalState state;
  private final CardinalLinks links;
  private final OrdinalEndings ordinals;
  private final Tally tally;

  CardinalReader(Cursor cursor, NumberWords words, NumberStyle style, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.state = new CardinalState(cursor, words, style, spanish);
    this.links = new CardinalLinks(state);
    this.ordinals = new OrdinalEndings(state);
    this.tally = state.tally;
  }

  /** A reader of the decimals of another number, which have no decimals themselves. */
  static CardinalReader ofDecimals(Cursor cursor, NumberWords words, NumberStyle style, boolean spanish) {
    CardinalReader reader = new CardinalReader(cursor, words, style, spanish);
    reader.state.decimals = true;
    return reader;
  }

  Optional<Numeral> read(int start) {
    state.at = start;
    readOn();
    return state.last == Last.NONE ? Optional.empty() : Optional.of(result(start));
  }

  /** "a hundred", "a million": the article stands for one. */
  Optional<Numeral> readAfterArticle(int article) {
    state.at = article + 1;
    Lexeme word = cursor.at(state.at);
    if (!words.is(word, Role.HUNDRED) && !words.is(word, Role.SCALE)) {
      return Optional.empty();
    }
    tally.set(BigDecimal.ONE);
    state.last = Last.UNIT;
    readOn();
    return Optional.of(result(article));
  }

  /** Reads on as far as the number goes. */
  private void readOn() {
    boolean reads = true;
    while (reads && !state.ordinal) {
      reads = step();
    }
    state.giveBackAnd();
  }

  private Numeral result(int start) {
    if (state.ordinal) {
      return Numeral.of(start, state.at, Form.ORDINAL, tally.value(), BigDecimal.ONE);
    }
    boolean article = state.at == start + 1 && tally.isOne();
    Form form = state.digits ? Form.DIGITS : article ? Form.ARTICLE : Form.WORDS;
    return tally.numeral(start, state.at, form, state.last == Last.SCALE);
  }

  private boolean step() {
    Lexeme lexeme = cursor.at(state.at);
    if (lexeme.isDigits()) {
      return digits(lexeme);
    }
    if (lexeme.isDash()) {
      return dash();
    }
    return lexeme.isWord() && (unit(lexeme) || ten(lexeme) || hundred(lexeme) || scale(lexeme) || suffix()
        || links.and(lexeme) || links.point(lexeme) || ordinals.read(lexeme));
  }

  private boolean digits(Lexeme lexeme) {
    boolean more = state.last != Last.NONE;
    if (more && !(state.digits && digitsGoOn(lexeme))) {
      return false;
    }
    Optional<BigDecimal> value = state.style.read(lexeme.text());
    if (value.isEmpty() || (more && (!tally.hasRoomFor(value.get()) || value.get().scale() > 0))) {
      return false;
    }
    state.digits = true;
    if (state.last == Last.AND) {
      tally.add(value.get());
    } else {
      tally.set(value.get());
    }
    return state.took(Last.DIGITS);
  }

  /** "3 hundred and 5", "2 million 500 thousand", "3 mil 500 pesos". */
  private boolean digitsGoOn(Lexeme lexeme) {
    Lexeme next = cursor.at(state.at + 1);
    boolean plain = lexeme.text().length() <= 3;
    return state.last == Last.AND || (state.last == Last.SCALE && plain && (words.is(next, Role.HUNDRED)
        || words.find(next, Role.SCALE).map(s -> tally.hasRoomFor(s.value())).orElse(false)
        || (state.spanish && cursor.at(state.at - 1).is("mil") && lexeme.text().length() == 3)));
  }

  /** The hyphen of "twenty-three" and "3-billion", and the dash of "two - hundred" in careless text. */
  private boolean dash() {
    int before = state.at;
    Last was = state.last;
    boolean even = cursor.at(before).spaced() == cursor.at(before + 1).spaced();
    if (was == Last.NONE || !even || (state.digits && !scaleIsGlued())) {
      return false;
    }
    state.at++;
    Lexeme next = cursor.at(state.at);
    boolean small = next.isWord() && was == Last.TEN && (unit(next) || ordinals.read(next));
    if (small || (next.isWord() && (hundred(next) || scale(next)))) {
      return true;
    }
    state.at = before;
    state.last = was;
    return false;
  }

  private boolean scaleIsGlued() {
    int next = state.at + 1;
    return state.last == Last.DIGITS && cursor.glued(next) && words.is(cursor.at(next), Role.SCALE);
  }

  private boolean unit(Lexeme lexeme) {
    Optional<BigDecimal> entry = words.find(lexeme, Role.UNIT).map(Meaning::value);
    if (entry.isEmpty()) {
      return false;
    }
    BigDecimal value = entry.get();
    boolean digit = state.isSmall(value) && value.signum() > 0;
    boolean fits = switch (state.last) {
      case NONE, AND -> true;
      case HUNDRED -> value.signum() > 0;
      case SCALE -> tally.hasRoomFor(value) && (!state.digits || words.is(cursor.at(state.at + 1), Role.HUNDRED));
      case TEN -> digit && !state.spanish;
      default -> false;
    };
    if (fits) {
      tally.add(value);
    }
    return fits && state.took(Last.UNIT);
  }

  private boolean ten(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.TEN);
    boolean fits = switch (state.last) {
      case NONE, AND -> true;
      case HUNDRED -> !state.denominators.isCompound(state.at);
      case SCALE -> !state.digits && !state.denominators.isCompound(state.at);
      default -> false;
    };
    if (entry.isEmpty() || !fits) {
      return false;
    }
    tally.add(entry.get().value());
    return state.took(Last.TEN);
  }

  private boolean hundred(Lexeme lexeme) {
    Optional<Meaning> several = words.find(lexeme, Role.HUNDREDS);
    if (several.isPresent() && (state.last == Last.NONE || state.last == Last.SCALE)) {
      tally.set(several.get().value());
      return state.took(Last.HUNDRED);
    }
    boolean counted = state.last != Last.HUNDRED && state.last != Last.SCALE && state.last != Last.AND;
    if (!words.is(lexeme, Role.HUNDRED) || !counted) {
      return false;
    }
    tally.hundredfold();
    return state.took(Last.HUNDRED);
  }

  private boolean scale(Lexeme lexeme) {
    Optional<Meaning> entry = words.find(lexeme, Role.SCALE);
    if (entry.isEmpty() || state.last == Last.AND || (state.last == Last.NONE && !lexeme.is("mil"))) {
      return false;
    }
    return tally.multiply(entry.get().value()) && state.took(Last.SCALE);
  }

  /** "10k", "1.2bn". */
  private boolean suffix() {
    if (state.last != Last.DIGITS || tally.isEmpty()) {
      return false;
    }
    Optional<BigDecimal> scale = new ShortScales(cursor, words).at(state.at);
    scale.ifPresent(tally::shorten);
    return scale.isPresent() && state.took(Last.SCALE);
  }
}
