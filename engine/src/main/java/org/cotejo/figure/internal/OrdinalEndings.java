package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.figure.internal.CardinalState.Last;
import org.cotejo.figure.internal.NumberWords.Meaning;
import org.cotejo.figure.internal.NumberWords.Role;

/** The ordinal word that a number may end with: "two hundred and third", "cincuenta y dos milésimo tricentésimo". */
final class OrdinalEndings {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final CardinalState state;

  OrdinalEndings(CardinalState state) {
    this.state = state;
  }

  boolean read(Lexeme lexeme) {
    Optional<Meaning> entry = state.find(lexeme, Role.ORDINAL);
    if (state.last == Last.NONE || (state.last == Last.DIGITS && state.digits) || entry.isEmpty()) {
      return false;
    }
    BigDecimal value = entry.get().value();
    if (state.spanish && value.compareTo(THOUSAND) >= 0) {
      return scale(value);
    }
    boolean fits = value.compareTo(HUNDRED) >= 0 ? multiplied(value) : added(value);
    if (fits) {
      state.ordinal = true;
      state.at++;
    }
    return fits;
  }

  /** "two hundredth", not "one hundredth", which is a share as well as a place. */
  private boolean multiplied(BigDecimal value) {
    boolean many = (state.last == Last.UNIT && !state.tally.isOne()) || state.last == Last.TEN || state.last == Last.HUNDRED;
    if (!many || state.spanish || state.tally.isEmpty()) {
      return false;
    }
    state.tally.set(state.tally.group().multiply(value));
    return true;
  }

  private boolean added(BigDecimal value) {
    boolean fits = switch (state.last) {
      case TEN -> state.isSmall(value);
      case HUNDRED, SCALE, AND -> true;
      default -> false;
    };
    if (fits) {
      state.tally.add(value);
    }
    return fits;
  }

  /** "cincuenta y dos milésimo tricentésimo cuadragésimo"; "un milésimo" is a share. */
  private boolean scale(BigDecimal scale) {
    boolean share = state.last == Last.UNIT && state.tally.isOne();
    if (share || (state.tally.isEmpty() && state.last != Last.SCALE) || !state.tally.multiply(scale)) {
      return false;
    }
    state.at++;
    state.ordinal = true;
    BigDecimal limit = scale;
    for (Optional<Meaning> part = next(); part.isPresent() && part.get().value().compareTo(limit) < 0; part = next()) {
      limit = part.get().value();
      state.tally.add(limit);
      state.at++;
    }
    return true;
  }

  private Optional<Meaning> next() {
    return state.find(state.cursor.at(state.at), Role.ORDINAL);
  }
}
