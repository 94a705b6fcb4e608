package org.cotejo.figure.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/**
 * Units of measure (UCUM) and money (ISO 4217) by name and symbol, from {@code units.tsv} and {@code currencies.tsv}.
 *
 * <p>A table of our own and no units library: the libraries read UCUM codes, not the names and symbols that news prints,
 * and start more slowly than the whole table is read. A test holds the factors against the units' legal definitions.
 */
public final class UnitTable {

  /** Dimension of every currency. */
  public static final String MONEY = "money";
  /** Code of a currency name that several countries use, such as "peso". */
  public static final String UNSETTLED = "XXX";

  /**
   * What a unit's name or symbol means.
   *
   * @param code UCUM or ISO 4217 code; GBX, USX and the like for hundredths of a currency
   * @param times how many of the code's unit the name means: 10 for a decade in years
   * @param symbol whether it is a symbol, not a word
   */
  public record Unit(String code, String dimension, BigDecimal times, boolean symbol) {

    public boolean isMoney() {
      return dimension.equals(MONEY);
    }
  }

  private static final class Holder {
    static final UnitTable TABLE = new UnitTable();
  }

  private final PhraseTable<Unit> english = new PhraseTable<>();
  private final PhraseTable<Unit> spanish = new PhraseTable<>();
  private final PhraseTable<Unit> prefixes = new PhraseTable<>();
  private final Map<String, String> dimensions = new LinkedHashMap<>();
  private final Map<String, BigFraction> factors = new HashMap<>();

  private UnitTable() {
    Lexicons.rows(UnitTable.class, "/org/cotejo/figure/units.tsv").forEach(this::addUnit);
    Lexicons.rows(UnitTable.class, "/org/cotejo/figure/currencies.tsv").forEach(this::addCurrency);
  }

  /** The one table. */
  public static UnitTable get() {
    return Holder.TABLE;
  }

  private void addUnit(List<String> row) {
    String[] factor = row.get(2).split(":", 2);
    BigDecimal times = factor.length > 1 ? new BigDecimal(factor[1]) : BigDecimal.ONE;
    dimensions.putIfAbsent(row.get(0), row.get(1));
    if (!factor[0].isEmpty() && !factors.containsKey(row.get(0))) {
      factors.put(row.get(0), fraction(factor[0]));
    }
    addNames(row.get(3), row.get(4), row.get(5), new Unit(row.get(0), row.get(1), times, false));
  }

  private void addCurrency(List<String> row) {
    String[] code = row.get(0).split("[:*]", 2);
    boolean part = row.get(0).contains(":");
    String own = part ? code[0].substring(0, 2) + "X" : code[0];
    BigDecimal times = code.length > 1 && !part ? new BigDecimal(code[1]) : BigDecimal.ONE;
    dimensions.putIfAbsent(own, MONEY);
    addNames(row.get(1), row.get(2), row.get(3), new Unit(own, MONEY, times, false));
    for (String symbol : row.get(3).split("\\|", -1)) {
      if (!symbol.isEmpty() && !part) {
        prefixes.add(symbol, /* exact= */ true, new Unit(own, MONEY, times, true));
      }
    }
  }

  private void addNames(String en, String es, String symbols, Unit unit) {
    for (String name : en.split("\\|", -1)) {
      english.add(name, /* exact= */ false, unit);
    }
    for (String name : es.split("\\|", -1)) {
      spanish.add(name, /* exact= */ false, unit);
    }
    Unit symbol = new Unit(unit.code(), unit.dimension(), unit.times(), true);
    for (String name : symbols.split("\\|", -1)) {
      english.add(name, /* exact= */ true, symbol);
      spanish.add(name, /* exact= */ true, symbol);
    }
  }

  private static BigFraction fraction(String text) {
    String[] parts = text.split("/", 2);
    return parts.length == 1
        ? BigFraction.of(new java.math.BigInteger(parts[0]))
        : BigFraction.of(new java.math.BigInteger(parts[0]), new java.math.BigInteger(parts[1]));
  }

  /** The unit whose name or symbol begins at a lexeme. */
  public Optional<PhraseTable.Match<Unit>> startingAt(Cursor cursor, int at, Language language) {
    return (language == Language.SPANISH ? spanish : english).startingAt(cursor, at);
  }

  /** The currency symbol or code right before a number. */
  public Optional<PhraseTable.Match<Unit>> currencyBefore(Cursor cursor, int end) {
    return prefixes.endingBefore(cursor, end);
  }

  /** The dimension of a code in the table. */
  public Optional<String> dimension(String code) {
    return Optional.ofNullable(dimensions.get(code));
  }

  /** How many base units of its dimension one makes, where that is a factor. */
  public Optional<BigFraction> factor(String code) {
    return Optional.ofNullable(factors.get(code));
  }

  /** All codes, in the order of the tables. */
  public List<String> codes() {
    return List.copyOf(dimensions.keySet());
  }
}
