package org.cotejo.render.csv;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.render.csv.Csv.Cell;

/** A row under construction, by column. */
final class Row {

  private final Map<String, Cell> cells = new HashMap<>();

  Row words(String column, String text) {
    cells.put(column, Csv.words(text));
    return this;
  }

  Row words(String column, Optional<String> text) {
    text.ifPresent(t -> words(column, t));
    return this;
  }

  Row number(String column, long value) {
    cells.put(column, Csv.number(Long.toString(value)));
    return this;
  }

  Row number(String column, Optional<BigDecimal> value) {
    value.ifPresent(v -> cells.put(column,
        Csv.number(v.signum() == 0 ? "0" : v.stripTrailingZeros().toPlainString())));
    return this;
  }

  /** A number as the ledger prints it. */
  Row printed(String column, Optional<String> number) {
    number.ifPresent(n -> cells.put(column, Csv.number(n)));
    return this;
  }

  Cell cell(String column) {
    return cells.getOrDefault(column, Csv.words(""));
  }
}
