package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/** Words that give a range of numbers: "tens of thousands", "dozens", "several hundred", "varios miles". */
final class VagueNumbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Cursor cursor;
  private final NumberWords words;
  private final boolean spanish;
  private final Multipliers multipliers;

  VagueNumbers(Cursor cursor, NumberWords words, boolean spanish) {
    this.cursor = cursor;
    this.words = words;
    this.spanish = spanish;
    this.multipliers = new Multipliers(cursor, words);
  }

  /** "tens of thousands", "dozens", "several hundred", "varios miles". */
  Optional<Numeral> at(int at) {
    int word = multipliers.afterOne(at, spanish);
    Optional<Meaning> some = words.find(cursor.at(word), Role.SOME);
    if (some.isPresent()) {
      return someOf(at, word + 1, some.get());
    }
    Optional<Meaning> vague = words.find(cursor.at(at), Role.VAGUE).or(() -> bareScale(at));
    if (vague.isEmpty() || (at > 0 && cursor.at(at - 1).isDigits())) {
      return Optional.empty();
    }
    int to = at + 1;
    BigDecimal low = vague.get().value();
    BigDecimal high = vague.get().high();
    Lexeme next = cursor.at(to);
    while (next.is("of") || next.is("de")) {
      Optional<BigDecimal> scale = multipliers.unitOf(to + 1);
      if (scale.isEmpty()) {
        break;
      }
      low = low.multiply(scale.get());
      high = high.add(BigDecimal.ONE).multiply(scale.get()).subtract(BigDecimal.ONE);
      to += 2;
      next = cursor.at(to);
    }
    boolean needsOf = cursor.at(at).is("scores") || cursor.at(at).is("tens") || cursor.at(at).is("miles");
    if (needsOf && to == at + 1 && !next.is("of") && !next.is("de")) {
      return Optional.empty();
    }
    return Optional.of(Numeral.vague(at, to, low, high));
  }

  /** "millones de personas" without a number before it. */
  private Optional<Meaning> bareScale(int at) {
    Lexeme word = cursor.at(at);
    boolean plural = spanish && word.key().endsWith("ones");
    return plural && cursor.at(at + 1).is("de")
        ? words.find(word, Role.SCALE).map(e -> vagueTimes(e.value()))
        : Optional.empty();
  }

  private static Meaning vagueTimes(BigDecimal scale) {
    BigDecimal two = BigDecimal.valueOf(2);
    return new Meaning(Role.VAGUE, scale.multiply(two), scale.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE));
  }

  private Optional<Numeral> someOf(int from, int at, Meaning some) {
    int word = multipliers.afterOf(at);
    int to = word;
    BigDecimal scale = BigDecimal.ONE;
    for (Optional<BigDecimal> unit = multipliers.unitOf(to); unit.isPresent(); unit = multipliers.unitOf(to)) {
      scale = scale.multiply(unit.get());
      to++;
    }
    if (to == word) {
      return Optional.empty();
    }
    BigDecimal high = some.high().add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE);
    return Optional.of(Numeral.vague(from, to, some.value().multiply(scale), high));
  }

  /** "20 y pico mil", "treinta y tantos mil", "cuarenta y tantos". */
  Optional<Numeral> andSome(Numeral number) {
    Lexeme some = cursor.at(number.to() + 1);
    boolean many = some.is("tantos") || some.is("tantas");
    boolean fits = spanish && cursor.at(number.to()).is("y") && (some.is("pico") || many)
        && number.isInteger() && number.scale().compareTo(BigDecimal.ONE) == 0;
    if (!fits) {
      return Optional.empty();
    }
    BigDecimal value = number.value();
    boolean tens = value.remainder(BigDecimal.TEN).signum() == 0;
    BigDecimal next = value.add(tens ? BigDecimal.TEN : BigDecimal.ONE);
    int to = number.to() + 2;
    Optional<BigDecimal> scale = words.find(cursor.at(to), Role.SCALE).map(Meaning::value);
    if (scale.isPresent()) {
      return scale.map(s -> Numeral.vague(number.from(), to + 1, value.multiply(s), next.multiply(s).subtract(BigDecimal.ONE)));
    }
    boolean small = many && tens && value.compareTo(HUNDRED) < 0;
    return small ? Optional.of(Numeral.vague(number.from(), to, value.add(BigDecimal.ONE), next.subtract(BigDecimal.ONE)))
        : Optional.empty();
  }
}
