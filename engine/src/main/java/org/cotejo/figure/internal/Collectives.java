package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;
import org.cotejo.figure.internal.Numeral.Form;

/** Words for a number of things taken together: "two dozen", "un centenar", "a couple hundred", "un par de miles". */
final class Collectives {

  private final Cursor cursor;
  private final NumberWords words;
  private final boolean spanish;
  private final Multipliers multipliers;
  private final FractionReader fractions;

  Collectives(Cursor cursor, NumberWords words, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.spanish = spanish;
    this.multipliers = new Multipliers(cursor, words);
    this.fractions = new FractionReader(cursor, words, spanish);
  }

  /** "dos mil y cuatro docenas". */
  Optional<Numeral> and(Numeral number) {
    int at = number.to() + 1;
    boolean fits = spanish && cursor.at(number.to()).is("y") && number.scale().compareTo(BigDecimal.ONE) > 0;
    Optional<BigDecimal> count = fits ? words.find(cursor.at(at), Role.UNIT).map(Meaning::value) : Optional.empty();
    Lexeme word = cursor.at(at + 1);
    return count.flatMap(c -> words.find(word, Role.COLLECTIVE).or(() -> plural(number, word))
        .map(e -> number.plus(c.multiply(e.value()), e.value()).endingAt(at + 2)));
  }

  /** "docenas", "un millón" without a number or article before it. */
  Optional<Numeral> alone(int at) {
    boolean starts = words.is(cursor.at(at), Role.COLLECTIVE) && !cursor.at(at).is("pair") && !cursor.at(at).is("par")
        && !cursor.at(at).is("couple") && !cursor.at(at).is("score");
    return starts ? after(Numeral.of(at, at, Form.WORDS, BigDecimal.ONE, BigDecimal.ONE)) : scaleAlone(at);
  }

  /** "casi millón y medio", "supera el millón"; "por millón" tells what a rate is per. */
  private Optional<Numeral> scaleAlone(int at) {
    Lexeme before = cursor.at(at - 1);
    boolean singular = spanish && cursor.at(at).key().endsWith("on") && !before.is("por") && !before.is("cada");
    return singular ? words.find(cursor.at(at), Role.SCALE)
        .map(s -> fractions.extend(Numeral.of(at, at + 1, Form.WORDS, BigDecimal.ONE, s.value())))
        : Optional.empty();
  }

  /** "two dozen", "dos docenas", "a couple hundred", "un centenar", "un par de miles", "docena y media". */
  Optional<Numeral> after(Numeral number) {
    int at = number.to();
    Lexeme word = cursor.at(at);
    Optional<BigDecimal> entry = words.find(word, Role.COLLECTIVE).or(() -> plural(number, word)).map(Meaning::value);
    if (entry.isEmpty() || number.form() == Form.ORDINAL || number.form() == Form.FRACTION) {
      return Optional.empty();
    }
    BigDecimal value = number.value().multiply(entry.get());
    int next = multipliers.afterOf(at + 1);
    Optional<BigDecimal> scale = multipliers.unitOf(next);
    if (scale.isPresent()) {
      return Optional.of(Numeral.of(number.from(), next + 1, Form.WORDS, value, scale.get()));
    }
    if (word.is("pair") || (word.is("score") && number.form() != Form.WORDS)) {
      return Optional.empty();
    }
    Numeral whole = new Numeral(number.from(), at + 1, Form.WORDS, value, entry.get(), BigDecimal.ONE, Optional.empty());
    return Optional.of(fractions.andHalf(at + 1).map(half -> {
      BigDecimal more = entry.get().multiply(half.value());
      return whole.plus(more, more).endingAt(half.to());
    }).orElse(whole));
  }

  private Optional<Meaning> plural(Numeral number, Lexeme word) {
    boolean many = number.form() == Form.WORDS || number.form() == Form.DIGITS;
    return many ? words.find(word, Role.VAGUE)
        .map(e -> new Meaning(Role.COLLECTIVE, Multipliers.vagueUnit(e), e.value())) : Optional.empty();
  }
}
