package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;
import org.cotejo.figure.internal.Numeral.Form;

/** Parts of one: "half a million", "medio millón", "a quarter of a million", "half", "la mitad". */
final class Halves {

  private final Cursor cursor;
  private final NumberWords words;
  private final boolean spanish;
  private final Multipliers multipliers;

  Halves(Cursor cursor, NumberWords words, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.spanish = spanish;
    this.multipliers = new Multipliers(cursor, words);
  }

  /** The part that begins at a lexeme. */
  Optional<Numeral> at(int at) {
    int word = multipliers.afterOne(at, spanish);
    Lexeme lexeme = cursor.at(word);
    Optional<Meaning> part = words.find(lexeme, Role.HALF).or(() -> words.find(lexeme, Role.PART));
    if (part.isEmpty()) {
      return words.find(lexeme, Role.MITAD).map(e -> Numeral.fraction(word, word + 1, BigDecimal.ONE, e.value()));
    }
    BigDecimal value = part.get().value();
    int next = multipliers.afterArticle(cursor.at(word + 1).isDash() ? word + 2 : multipliers.afterOf(word + 1));
    Optional<BigDecimal> scale = multipliers.exact(next);
    if (scale.isPresent()) {
      return Optional.of(Numeral.of(at, next + 1, Form.WORDS, Numeral.divide(BigDecimal.ONE, value), scale.get()));
    }
    boolean counted = word > at && (spanish || cursor.at(word + 1).is("of"));
    return part.get().type() == Role.HALF || counted
        ? Optional.of(Numeral.fraction(at, word + 1, BigDecimal.ONE, value)) : Optional.empty();
  }
}
