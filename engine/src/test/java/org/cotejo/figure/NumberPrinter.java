package org.cotejo.figure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cotejo.article.Language;

/** Prints numbers in every way that the grammar of numbers knows, each in a sentence, with what must be read from it. */
final class NumberPrinter {

  /**
   * A sentence with one quantity.
   *
   * @param form the way it is printed, for the report of failures
   * @param low what the number says at least, or outright
   * @param high the same as {@code low} but for ranges and vague words
   * @param unit the code of its unit, empty for a bare number
   */
  record Printed(String form, Language language, String sentence, BigDecimal low, BigDecimal high, String unit) {}

  private record Form(String name, Language language, Function<Dice, Printed> print) {}

  /** Where the printer takes its choices from. */
  interface Dice {

    /** A whole number from {@code low} to {@code high}, both let in. */
    long between(long low, long high);

    default <T> T of(List<T> choices) {
      return choices.get((int) between(0, choices.size() - 1));
    }
  }

  private static final RuleBasedNumberFormat WORDS_EN =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  private static final RuleBasedNumberFormat WORDS_ES =
      new RuleBasedNumberFormat(Locale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);
  private static final BigDecimal MILLION = new BigDecimal("1e6");
  private static final List<String> PARTS_EN = List.of("thirds", "quarters", "fifths", "sixths", "sevenths", "eighths",
      "ninths", "tenths");
  private static final List<String> PARTS_ES = List.of("tercios", "cuartos", "quintos", "sextos", "séptimos", "octavos",
      "novenos", "décimos");
  private static final List<String> ORDINALS_ES = List.of("tercera", "cuarta", "quinta", "sexta", "séptima", "octava",
      "novena", "décima");

  private static final Language EN = Language.ENGLISH;
  private static final Language ES = Language.SPANISH;

  private final List<Form> forms = List.of(
      form("digits", EN, d -> counted(EN, digits(EN, d))), form("digits", ES, d -> counted(ES, digits(ES, d))),
      form("decimals", EN, d -> measured(EN, decimals(EN, d), d)), form("decimals", ES, d -> measured(ES, decimals(ES, d), d)),
      form("words", EN, d -> counted(EN, words(EN, size(d)))), form("words", ES, d -> counted(ES, words(ES, size(d)))),
      form("scale", EN, d -> counted(EN, scaled(EN, d))), form("scale", ES, d -> counted(ES, scaled(ES, d))),
      form("thousands", ES, NumberPrinter::milThousands), form("suffix", EN, NumberPrinter::suffixed),
      form("symbol", EN, d -> symbol(EN, d)), form("symbol", ES, d -> symbol(ES, d)),
      form("money", EN, d -> money(EN, d)), form("money", ES, d -> money(ES, d)),
      form("share", EN, d -> share(EN, d)), form("share", ES, d -> share(ES, d)),
      form("fraction", EN, d -> fraction(EN, d)), form("fraction", ES, d -> fraction(ES, d)),
      form("part", ES, NumberPrinter::part), form("half", EN, d -> half(EN, d)), form("half", ES, d -> half(ES, d)),
      form("percent", EN, d -> percent(EN, d)), form("percent", ES, d -> percent(ES, d)),
      form("points", EN, d -> points(EN, d)), form("points", ES, d -> points(ES, d)),
      form("range", EN, d -> range(EN, d)), form("range", ES, d -> range(ES, d)),
      form("range of scale", EN, d -> rangeOfScale(EN, d)), form("range of scale", ES, d -> rangeOfScale(ES, d)),
      form("vague", EN, d -> vague(EN, d)), form("vague", ES, d -> vague(ES, d)),
      form("collective", EN, d -> collective(EN, d)), form("collective", ES, d -> collective(ES, d)),
      form("below zero", EN, d -> belowZero(EN, d)), form("below zero", ES, d -> belowZero(ES, d)),
      form("multiple", EN, d -> multiple(EN, d)), form("multiple", ES, d -> multiple(ES, d)));

  /** A number in one of the ways, all by the dice. */
  Printed print(Dice dice) {
    Form form = dice.of(forms);
    Printed printed = form.print().apply(dice);
    return new Printed(form.name(), form.language(), printed.sentence(), printed.low(), printed.high(), printed.unit());
  }

  private static Form form(String name, Language language, Function<Dice, Printed> print) {
    return new Form(name, language, print);
  }

  /** A number with its words; {@code of} if a noun is joined to it by "de". */
  private record Worded(String text, BigDecimal value, boolean of) {}

  private static Printed said(Language language, String sentence, BigDecimal low, BigDecimal high, String unit) {
    return new Printed("", language, sentence, low, high, unit);
  }

  private static Printed counted(Language language, Worded number) {
    String sentence = language == EN ? "They counted " + number.text() + " boats."
        : "Contaron " + number.text() + (number.of() ? " de barcos." : " barcos.");
    return said(language, sentence, number.value(), number.value(), "");
  }

  private static Printed measured(Language language, Worded number, Dice dice) {
    List<List<String>> units = List.of(List.of("km", "kilometres", "kilómetros"), List.of("t", "tonnes", "toneladas"),
        List.of("har", "hectares", "hectáreas"), List.of("km/h", "km/h", "km/h"), List.of("L", "litres", "litros"));
    List<String> unit = dice.of(units);
    String sentence = language == EN ? "They measured " + number.text() + " " + unit.get(1) + "."
        : "Midieron " + number.text() + " " + unit.get(2) + ".";
    return said(language, sentence, number.value(), number.value(), unit.get(0));
  }

  /** A number that no reader takes for a year. */
  private static long size(Dice dice) {
    return dice.of(List.of(dice.between(2, 999), dice.between(2200, 99_999), dice.between(100_000, 999_999_999L)));
  }

  private static Worded digits(Language language, Dice dice) {
    long number = size(dice);
    String mark = dice.of(language == EN ? List.of(",", "", "\u00a0", "'") : List.of(".", "", "\u00a0", "'"));
    return new Worded(grouped(number, mark), BigDecimal.valueOf(number), false);
  }

  private static String grouped(long number, String mark) {
    return String.format(Locale.ROOT, "%,d", number).replace(",", mark);
  }

  private static Worded decimals(Language language, Dice dice) {
    long whole = size(dice);
    long rest = dice.between(1, 99);
    String group = dice.of(language == EN ? List.of(",", "") : List.of(".", ""));
    String tail = String.format(Locale.ROOT, "%02d", rest);
    String text = grouped(whole, group) + (language == EN ? "." : ",") + tail;
    return new Worded(text, new BigDecimal(whole + "." + tail), false);
  }

  private static Worded words(Language language, long number) {
    String text = language == EN ? WORDS_EN.format(number, "%spellout-cardinal")
        : WORDS_ES.format(number, "%spellout-cardinal-masculine");
    boolean of = language == ES && number >= 1_000_000 && number % 1_000_000 == 0;
    return new Worded(text.replace("\u00ad", ""), BigDecimal.valueOf(number), of);
  }

  private static BigDecimal tenths(Dice dice) {
    return BigDecimal.valueOf(dice.between(11, 9_999), 1);
  }

  private static String plain(Language language, BigDecimal number) {
    String text = number.stripTrailingZeros().toPlainString();
    return language == EN ? text : text.replace('.', ',');
  }

  private static Worded scaled(Language language, Dice dice) {
    BigDecimal number = tenths(dice);
    List<String> names = language == EN ? List.of("million", "billion", "trillion")
        : List.of("millones", "mil millones", "billones");
    int power = (int) dice.between(0, 2);
    BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(6 + 3 * power);
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    BigDecimal used = language == ES && power == 1 && !whole ? number.setScale(0, RoundingMode.UP) : number;
    return new Worded(plain(language, used) + " " + names.get(power), used.multiply(scale), language == ES);
  }

  /** "30 mil", "3 mil 500". */
  private static Printed milThousands(Dice dice) {
    long thousands = dice.between(2, 999);
    long rest = dice.of(List.of(0L, dice.between(100, 999)));
    String text = thousands + " mil" + (rest > 0 ? " " + rest : "");
    return counted(ES, new Worded(text, BigDecimal.valueOf(thousands * 1000 + rest), false));
  }

  private static Printed suffixed(Dice dice) {
    BigDecimal number = tenths(dice);
    int power = (int) dice.between(0, 2);
    String suffix = dice.of(List.of(List.of("k", "K"), List.of("m", "mn", "M"), List.of("bn", "b")).get(power));
    String code = dice.of(List.of("EUR", "GBP", "USD"));
    String sign = code.equals("EUR") ? "€" : code.equals("GBP") ? "£" : "$";
    BigDecimal value = number.scaleByPowerOfTen(3 + 3 * power);
    return said(EN, "It cost " + sign + plain(EN, number) + suffix + ".", value, value, code);
  }

  private static Printed symbol(Language language, Dice dice) {
    Worded number = dice.of(List.of(decimals(language, dice), digits(language, dice)));
    List<String> sign = dice.of(List.of(List.of("€", "EUR"), List.of("US$", "USD"), List.of("£", "GBP"), List.of("EUR ", "EUR"),
        List.of("A$", "AUD"), List.of("₹", "INR")));
    String verb = language == EN ? "It cost " : "Costó ";
    return said(language, verb + sign.get(0) + number.text() + ".", number.value(), number.value(), sign.get(1));
  }

  private static Printed money(Language language, Dice dice) {
    List<String> unit = dice.of(List.of(List.of("euros", "euros", "EUR"), List.of("dollars", "dólares", "USD"),
        List.of("yen", "yenes", "JPY"), List.of("Swiss francs", "francos suizos", "CHF")));
    Worded number = dice.of(List.of(decimals(language, dice), scaled(language, dice), words(language, size(dice))));
    String text = language == EN ? "It cost " + number.text() + " " + unit.get(0) + "."
        : "Costó " + number.text() + (number.of() ? " de " : " ") + unit.get(1) + ".";
    return said(language, text, number.value(), number.value(), unit.get(2));
  }

  private static Printed share(Language language, Dice dice) {
    long whole = dice.between(3, 20);
    long part = dice.between(2, whole - 1);
    boolean words = dice.between(0, 1) == 0;
    String one = words ? words(language, part).text() : Long.toString(part);
    String other = words ? words(language, whole).text() : Long.toString(whole);
    String link = language == EN ? dice.of(List.of(" in ", " out of ", " out of every ", " in every ")) : " de cada ";
    String noun = language == EN ? " wells are dry." : " pozos están secos.";
    BigDecimal value = quotient(part, whole);
    return said(language, capital(one + link + other + noun), value, value, "");
  }

  private static Printed fraction(Language language, Dice dice) {
    int below = (int) dice.between(3, 10);
    long above = dice.between(2, below - 1);
    String dash = dice.of(List.of("-", " "));
    String text = language == EN ? words(EN, above).text() + dash + PARTS_EN.get(below - 3) + " of the land is dry."
        : words(ES, above).text() + " " + PARTS_ES.get(below - 3) + " de la tierra están secos.";
    BigDecimal value = quotient(above, below);
    return said(language, capital(text), value, value, "");
  }

  /** "la cuarta parte", "tres cuartas partes". */
  private static Printed part(Dice dice) {
    int below = (int) dice.between(3, 10);
    long above = dice.between(1, below - 1);
    String name = ORDINALS_ES.get(below - 3);
    String text = above == 1 ? dice.of(List.of("La ", "Una ")) + name + " parte"
        : "Las " + words(ES, above).text() + " " + name + "s partes";
    BigDecimal value = quotient(above, below);
    return said(ES, text + " de la tierra está seca.", value, value, "");
  }

  private static Printed half(Language language, Dice dice) {
    long whole = dice.between(2, 900);
    String number = dice.of(List.of(words(language, whole).text(), Long.toString(whole)));
    BigDecimal more = BigDecimal.valueOf(whole).add(new BigDecimal("0.5"));
    List<Worded> ways = language == EN
        ? List.of(new Worded("half a million", new BigDecimal("5e5"), false),
            new Worded(number + " and a half million", more.multiply(MILLION), false),
            new Worded("a million and a half", new BigDecimal("15e5"), false),
            new Worded("three quarters of a million", new BigDecimal("75e4"), false))
        : List.of(new Worded("medio millón", new BigDecimal("5e5"), true),
            new Worded(number + " millones y medio", more.multiply(MILLION), true),
            new Worded("un millón y medio", new BigDecimal("15e5"), true));
    return counted(language, dice.of(ways));
  }

  private static Printed percent(Language language, Dice dice) {
    BigDecimal number = BigDecimal.valueOf(dice.between(1, 999), 1);
    long whole = dice.between(2, 99);
    String words = words(language, whole).text();
    boolean worded = dice.between(0, 3) == 0;
    BigDecimal value = worded ? BigDecimal.valueOf(whole) : number;
    String sign = language == EN ? dice.of(List.of("%", " %", " per cent", " percent")) : dice.of(List.of("%", " %", " por ciento"));
    String text = worded ? words + (language == EN ? " per cent" : " por ciento") : plain(language, number) + sign;
    String sentence = language == EN ? "It covers " + text + " of the land." : "Cubre el " + text + " de la tierra.";
    return said(language, sentence, value, value, "%");
  }

  private static Printed points(Language language, Dice dice) {
    BigDecimal number = BigDecimal.valueOf(dice.between(11, 99), 1);
    String text = plain(language, number);
    String sentence = language == EN ? "It rose " + text + " percentage points." : "Subió " + text + " puntos porcentuales.";
    return said(language, sentence, number, number, "%{pp}");
  }

  private static Printed range(Language language, Dice dice) {
    long low = dice.between(11, 900);
    long high = low + dice.between(1, 90);
    List<String> ways = language == EN
        ? List.of("between " + low + " and " + high, low + " to " + high, low + "-" + high, low + "–" + high,
            "between " + words(EN, low).text() + " and " + words(EN, high).text())
        : List.of("entre " + low + " y " + high, "de " + low + " a " + high, low + "-" + high,
            "entre " + words(ES, low).text() + " y " + words(ES, high).text());
    String text = dice.of(ways);
    String sentence = language == EN ? "They hold " + text + " boats." : "Tienen " + text + " barcos.";
    return said(language, sentence, BigDecimal.valueOf(low), BigDecimal.valueOf(high), "");
  }

  private static Printed rangeOfScale(Language language, Dice dice) {
    BigDecimal low = BigDecimal.valueOf(dice.between(11, 400), 1);
    BigDecimal high = low.add(BigDecimal.valueOf(dice.between(1, 400), 1));
    String one = plain(language, low);
    String other = plain(language, high);
    String text = language == EN ? dice.of(List.of("between " + one + " and " + other, one + " to " + other)) + " million euros"
        : dice.of(List.of("entre " + one + " y " + other, "de " + one + " a " + other)) + " millones de euros";
    String sentence = language == EN ? "They pay " + text + "." : "Pagan " + text + ".";
    return said(language, sentence, low.multiply(MILLION), high.multiply(MILLION), "EUR");
  }

  private static Printed vague(Language language, Dice dice) {
    List<List<String>> ways = language == EN
        ? List.of(List.of("tens of thousands of boats", "20000", "99999"), List.of("dozens of boats", "24", "99"),
            List.of("hundreds of boats", "200", "999"), List.of("thousands of boats", "2000", "9999"),
            List.of("hundreds of thousands of boats", "200000", "999999"), List.of("several hundred boats", "200", "999"))
        : List.of(List.of("decenas de miles de barcos", "20000", "99999"), List.of("docenas de barcos", "24", "99"),
            List.of("cientos de barcos", "200", "999"), List.of("miles de barcos", "2000", "9999"),
            List.of("cientos de miles de barcos", "200000", "999999"), List.of("decenas de barcos", "20", "99"));
    List<String> way = dice.of(ways);
    String sentence = (language == EN ? "They saw " : "Vieron ") + way.get(0) + ".";
    return said(language, sentence, new BigDecimal(way.get(1)), new BigDecimal(way.get(2)), "");
  }

  private static Printed collective(Language language, Dice dice) {
    long count = dice.between(2, 99);
    String words = words(language, count).text();
    List<List<Object>> ways = language == EN
        ? List.of(List.of("half a dozen boats", 6L), List.of(words + " dozen boats", count * 12),
            List.of("a couple hundred boats", 200L), List.of(count * 10 + "-odd boats", count * 10))
        : List.of(List.of("media docena de barcos", 6L), List.of(words + " docenas de barcos", count * 12),
            List.of("un centenar de barcos", 100L), List.of("una veintena de barcos", 20L),
            List.of("docena y media de barcos", 18L));
    List<Object> way = dice.of(ways);
    BigDecimal value = BigDecimal.valueOf((Long) way.get(1));
    return said(language, (language == EN ? "They saw " : "Vieron ") + way.get(0) + ".", value, value, "");
  }

  private static Printed belowZero(Language language, Dice dice) {
    long number = dice.between(1, 60);
    List<String> ways = language == EN
        ? List.of("-" + number + " °C", "minus " + number + " degrees Celsius", "−" + number + "°C")
        : List.of("-" + number + " °C", number + " grados bajo cero", number + " °C bajo cero");
    BigDecimal value = BigDecimal.valueOf(-number);
    return said(language, (language == EN ? "It was " : "Marcó ") + dice.of(ways) + ".", value, value, "Cel");
  }

  private static Printed multiple(Language language, Dice dice) {
    long number = dice.between(3, 99);
    String text = dice.of(List.of(words(language, number).text(), Long.toString(number)));
    BigDecimal value = BigDecimal.valueOf(number);
    return said(language, language == EN ? "It is " + text + " times the size." : "Es " + text + " veces mayor.", value, value, "");
  }

  private static BigDecimal quotient(long above, long below) {
    BigDecimal quotient = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 12, RoundingMode.HALF_EVEN);
    return quotient.stripTrailingZeros();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
