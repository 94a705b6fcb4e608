package org.cotejo.figure;

import static org.cotejo.figure.WordClass.COMPARE;
import static org.cotejo.figure.WordClass.TIMESWORD;

import java.util.Set;
import org.cotejo.figure.Quantity.Kind;

/** A quantity where it stands: tokens {@code [first, end)} of a sentence. */
record Site(Quantity quantity, Clause clause, int first, int end) {

  private static final Set<String> TIME_UNITS = Set.of("s", "min", "h", "d", "wk", "mo", "a");

  static Site of(Quantity quantity, Clause clause) {
    int first = clause.from(quantity.span().start());
    int end = Math.max(first + 1, clause.from(quantity.span().end()));
    return new Site(quantity, clause, Math.min(first, clause.size() - 1), Math.min(end, clause.size()));
  }

  String unit() {
    return quantity.unit().orElse("1");
  }

  /** A plain count: no unit, no share. */
  boolean isBare() {
    return unit().equals("1") && !isShare() && !isMoney();
  }

  boolean isShare() {
    return switch (quantity.kind()) {
      case PERCENTAGE, FRACTION, MULTIPLE -> true;
      default -> unit().startsWith("%") || isMultiple();
    };
  }

  /** "four times the world population". */
  boolean isMultiple() {
    return clause.is(TIMESWORD, end) && clause.rateUnit(end + 2).isEmpty()
        && (clause.tag(end + 1) == Clause.Tag.DET || clause.is(COMPARE, end + 1));
  }

  boolean isDuration() {
    return quantity.unit().isPresent() && TIME_UNITS.contains(unit());
  }

  boolean isMoney() {
    return quantity.kind() == Kind.CURRENCY;
  }

  /** The span as words, lower case. */
  boolean isOne() {
    String number = quantity.number().text().toLowerCase(java.util.Locale.ROOT);
    return number.equals("one") || number.equals("un") || number.equals("una") || number.equals("uno");
  }

  boolean sameSentence(Site other) {
    return clause == other.clause;
  }
}
