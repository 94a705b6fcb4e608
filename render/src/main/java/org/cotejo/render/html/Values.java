package org.cotejo.render.html;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Window;

/** Numbers, units and intervals of the ledger, written as the reader's language writes them. Computes nothing. */
final class Values {

  /** From here on a round number is written with its scale word: 32 billion. */
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Digits of a bound or of a converted value. */
  private static final int DIGITS = 3;

  private final Words words;
  private final LocalizedNumberFormatter plain;
  private final LocalizedNumberFormatter scaled;
  private final LocalizedNumberFormatter tick;

  Values(Words words) {
    this.words = words;
    LocalizedNumberFormatter base = NumberFormatter.withLocale(words.locale())
        .precision(Precision.maxSignificantDigits(15))
        .grouping(NumberFormatter.GroupingStrategy.ON_ALIGNED);
    this.plain = base;
    this.scaled = base.notation(Notation.compactLong());
    this.tick = base.notation(Notation.compactShort());
  }

  /** A number with all its digits, or with a scale word where it is large and round. */
  String number(BigDecimal number) {
    return form(number).format(number).toString();
  }

  /** A number beside an axis: short from a million on. */
  String tick(double number) {
    BigDecimal exact = new BigDecimal(number).round(new MathContext(12)).stripTrailingZeros();
    return (Math.abs(number) >= 1e6 ? tick : plain).format(exact).toString();
  }

  private LocalizedNumberFormatter form(BigDecimal number) {
    boolean round = number.abs().compareTo(MILLION) >= 0 && number.stripTrailingZeros().precision() <= 4;
    return round ? scaled : plain;
  }

  /** A number with its unit. */
  String amount(BigDecimal number, String unit) {
    LocalizedNumberFormatter form = form(number);
    if (unit.equals("1")) {
      return form.format(number).toString();
    }
    if (unit.equals("%{pp}")) {
      return words.say("unit.points", "n", number, "value", form.format(number).toString());
    }
    if (isCurrency(unit)) {
      return form.unit(Currency.getInstance(unit)).unitWidth(NumberFormatter.UnitWidth.ISO_CODE)
          .precision(Precision.maxSignificantDigits(15)).format(number).toString();
    }
    return UnitNames.of(unit)
        .map(known -> form.unit(MeasureUnit.forIdentifier(known.cldr()))
            .unitWidth(known.isLong() ? NumberFormatter.UnitWidth.FULL_NAME : NumberFormatter.UnitWidth.SHORT)
            .format(number).toString())
        .orElseGet(() -> form.format(number) + " " + unit);
  }

  /** The name of a unit by itself, in the plural: "laboratories" has none, "t" is "tonnes". */
  Optional<String> unitName(String unit) {
    if (unit.equals("1")) {
      return Optional.empty();
    }
    if (unit.equals("%{pp}")) {
      return Optional.of(words.say("unit.points.name"));
    }
    if (isCurrency(unit)) {
      return Optional.of(unit);
    }
    return Optional.of(UnitNames.of(unit)
        .map(known -> MeasureUnit.forIdentifier(known.cldr()))
        .flatMap(this::displayName)
        .orElse(unit));
  }

  private Optional<String> displayName(MeasureUnit unit) {
    return Optional.ofNullable(com.ibm.icu.text.MeasureFormat
        .getInstance(words.locale(), com.ibm.icu.text.MeasureFormat.FormatWidth.WIDE).getUnitDisplayName(unit));
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && Currency.isAvailable(unit, null, null);
  }

  /** What a figure was read as: "≥ 83", "nearly 4,000 t", "36 a day". */
  String read(Figure figure) {
    if (figure.window().orElse(null) instanceof Window.Rate rate) {
      String perDay = amount(decimal(rate.perDay()), figure.unit());
      return hedged(figure.estimate().said(), words.say("value.a_day", "value", perDay));
    }
    Estimate estimate = figure.estimate();
    if (isOneSided(estimate) && estimate.interval().isBounded()) {
      return range(estimate.interval(), figure.unit());
    }
    return estimate(estimate.said(), estimate.low(), estimate.high(), figure.unit());
  }

  private static boolean isOneSided(Estimate estimate) {
    return switch (estimate.said()) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
      default -> false;
    };
  }

  /** "A little more than three years" is more than the number printed, and not much more. */
  private String range(Interval bounded, String unit) {
    return low(bounded.low().orElseThrow()) + "–"
        + amount(rounded(bounded.high().orElseThrow(), RoundingMode.CEILING), unit);
  }

  private String estimate(Estimate.Said said, Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) != 0) {
      return number(low.get()) + "–" + amount(high.get(), unit);
    }
    return low.or(() -> high).map(n -> hedged(said, amount(n, unit))).orElseGet(() -> words.say("value.none"));
  }

  private String hedged(Estimate.Said said, String value) {
    return switch (said) {
      case PLAIN, BETWEEN, VAGUE -> value;
      case ABOUT -> words.say("value.about", "value", value);
      case NEARLY -> words.say("value.nearly", "value", value);
      case AT_LEAST -> "≥ " + value;
      case MORE_THAN -> "> " + value;
      case AT_MOST -> "≤ " + value;
      case LESS_THAN -> "< " + value;
    };
  }

  /** An interval in numbers alone, its bounds rounded outward: "8.5–9.5", "> 2,700". */
  String interval(Interval interval) {
    Optional<String> low = interval.low().map(v -> number(rounded(v, RoundingMode.FLOOR)));
    Optional<String> high = interval.high().map(v -> number(rounded(v, RoundingMode.CEILING)));
    if (low.isPresent() && high.isPresent()) {
      return low.equals(high) ? low.get() : low.get() + "–" + high.get();
    }
    return low.map(v -> (interval.lowOpen() ? "> " : "≥ ") + v)
        .or(() -> high.map(v -> (interval.highOpen() ? "< " : "≤ ") + v))
        .orElseGet(() -> words.say("value.any"));
  }

  /** One bound of an interval, rounded away from its inside. */
  String low(BigFraction bound) {
    return number(rounded(bound, RoundingMode.FLOOR));
  }

  /** The upper bound likewise. */
  String high(BigFraction bound) {
    return number(rounded(bound, RoundingMode.CEILING));
  }

  /** An exact value as a decimal, with as many digits as are worth printing. */
  static BigDecimal decimal(BigFraction value) {
    return rounded(value, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal rounded(BigFraction value, RoundingMode mode) {
    BigDecimal fine = value.bigDecimalValue(24, RoundingMode.HALF_EVEN);
    int whole = Math.max(0, fine.precision() - fine.scale());
    int scale = fine.signum() == 0 ? 0 : whole > 0 ? Math.max(0, DIGITS - whole) : DIGITS - whole - leadingZeros(fine);
    return value.bigDecimalValue(Math.max(0, scale), mode).stripTrailingZeros();
  }

  private static int leadingZeros(BigDecimal below1) {
    return below1.precision() - below1.scale();
  }

  /** Whether a number was printed as a round one, so that what it allows is wider than it looks. */
  static boolean isRound(Estimate estimate) {
    return estimate.said() == Estimate.Said.PLAIN && !estimate.interval().isPoint()
        && estimate.low().filter(n -> n.stripTrailingZeros().scale() < 0).isPresent();
  }
}
