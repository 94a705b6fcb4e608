package org.cotejo.figure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Assume;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotejo.article.Language;

/** A number is printed in every way that ICU knows and read back. */
class NumberReaderTest {

  private static final RuleBasedNumberFormat ENGLISH = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  private static final RuleBasedNumberFormat SPANISH =
      new RuleBasedNumberFormat(Locale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);

  @Property(tries = 2000)
  void englishWordsAreReadBack(@ForAll("numbers") long number) {
    assertThat(read(ENGLISH.format(number, "%spellout-cardinal"), Language.ENGLISH)).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(read(ENGLISH.format(number, "%spellout-cardinal-verbose"), Language.ENGLISH))
        .isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property(tries = 2000)
  void spanishWordsAreReadBack(@ForAll("numbers") long number) {
    assertThat(read(SPANISH.format(number, "%spellout-cardinal-masculine"), Language.SPANISH))
        .isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(read(SPANISH.format(number, "%spellout-cardinal-feminine"), Language.SPANISH))
        .isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property(tries = 500)
  void englishOrdinalsAreReadBack(@ForAll("small") long number) {
    // "One hundredth" is a share as well as a place.
    Assume.that(number % 100 != 0);
    Numeral read = numeral(ENGLISH.format(number, "%spellout-ordinal"), Language.ENGLISH);
    assertThat(read.form()).isEqualTo(Numeral.Form.ORDINAL);
    assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property(tries = 500)
  void groupedDigitsAreReadBackInBothStyles(@ForAll("numbers") long number) {
    String english = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    String german = NumberFormat.getIntegerInstance(Locale.GERMAN).format(number);
    assertThat(NumberStyle.POINT.read(english)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(BigDecimal.valueOf(number)));
    assertThat(NumberStyle.COMMA.read(german)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(BigDecimal.valueOf(number)));
    assertThat(read(german.replace('.', '\u00a0'), Language.SPANISH)).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property(tries = 500)
  void decimalsWithAScaleKeepTheirLastDigit(@ForAll("tenths") BigDecimal tenths) {
    Numeral english = numeral(tenths + " million", Language.ENGLISH);
    Numeral spanish = numeral(tenths.toString().replace('.', ',') + " millones", Language.SPANISH);
    assertThat(english.value()).isEqualByComparingTo(tenths.movePointRight(6));
    assertThat(english.step()).isEqualByComparingTo("100000");
    assertThat(spanish.value()).isEqualByComparingTo(english.value());
    assertThat(spanish.step()).isEqualByComparingTo(english.step());
  }

  private static BigDecimal read(String text, Language language) {
    return numeral(text, language).value();
  }

  /** The number that all of the text is. */
  private static Numeral numeral(String text, Language language) {
    // ICU marks where its long words may break, and parts the thousands of verbose English with commas.
    String plain = text.replace("\u00ad", "").replace(", ", " ");
    List<Lexeme> lexemes = Lexemes.of(plain, 0, plain.length());
    Numeral numeral = new NumberReader(lexemes, language, NumberStyle.of(language)).read(0).orElseThrow(() -> new AssertionError(text));
    assertThat(numeral.to()).as(text).isEqualTo(lexemes.size());
    return numeral;
  }

  @Provide
  Arbitrary<Long> numbers() {
    return Arbitraries.oneOf(Arbitraries.longs().between(1, 2100), Arbitraries.longs().between(1, 999_999),
        Arbitraries.longs().between(1, 999_999_999_999L));
  }

  @Provide
  Arbitrary<Long> small() {
    return Arbitraries.longs().between(3, 1999);
  }

  @Provide
  Arbitrary<BigDecimal> tenths() {
    return Arbitraries.longs().between(1, 9_999).filter(n -> n % 10 != 0).map(n -> BigDecimal.valueOf(n, 1));
  }
}
