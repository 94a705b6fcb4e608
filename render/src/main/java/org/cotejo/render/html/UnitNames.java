package org.cotejo.render.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The ledger's unit codes (UCUM) under the names that Unicode's locale data (CLDR) has for them. */
final class UnitNames {

  /**
   * A unit with a name in every language.
   *
   * @param isLong whether it is written out (years) or as a symbol (t)
   */
  record Known(String cldr, boolean isLong) {}

  private static final Properties UNITS = load();

  private UnitNames() {}

  /** The unit under a UCUM code, if it is in the list. */
  static Optional<Known> of(String ucum) {
    return Optional.ofNullable(UNITS.getProperty(ucum)).map(name -> name.endsWith(" long")
        ? new Known(name.substring(0, name.length() - " long".length()), true)
        : new Known(name, false));
  }

  private static Properties load() {
    Properties units = new Properties();
    try (var in = UnitNames.class.getResourceAsStream("units.properties")) {
      if (in == null) {
        throw new IllegalStateException("units.properties is not on the class path");
      }
      units.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return units;
  }
}
