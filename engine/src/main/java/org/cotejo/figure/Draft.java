package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Span;
import org.cotejo.figure.Estimate.Said;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.figure.internal.Numeral;
import org.cotejo.figure.internal.UnitTable;
import org.cotejo.figure.internal.UnitTable.Unit;
import org.jspecify.annotations.Nullable;

/** A quantity that is being read; offsets are of characters of the article. */
final class Draft {

  int start;
  int end;
  final int numberStart;
  int numberEnd;
  Numeral numeral;
  @Nullable Numeral second;
  Kind kind = Kind.CARDINAL;
  String said = "plain";
  @Nullable Unit unit;
  int unitStart = -1;
  int unitEnd = -1;
  /** Code that stands in place of the unit's own, as of a compound unit. */
  @Nullable String code;
  BigDecimal times = BigDecimal.ONE;
  int countedStart = -1;
  int countedEnd = -1;
  int headStart;
  int headEnd;
  @Nullable Direction direction;

  Draft(Numeral numeral, int start, int end) {
    this.numeral = numeral;
    this.start = start;
    this.end = end;
    this.numberStart = start;
    this.numberEnd = end;
  }

  /** Takes the unit of another, where the text prints it only once. */
  void borrow(Draft other) {
    unit = other.unit;
    code = other.code;
    kind = other.kind;
    times = other.times;
    unitStart = other.unitStart;
    unitEnd = other.unitEnd;
  }

  /** The code of its unit; empty for a bare number and for money that several countries call alike. */
  Optional<String> unitCode() {
    return code != null ? Optional.of(code)
        : Optional.ofNullable(unit).map(Unit::code).filter(c -> !c.equals(UnitTable.UNSETTLED));
  }

  Quantity quantity(Article article, String id) {
    boolean single = second == null && numeral.high().isEmpty();
    Optional<Printed> printed = single ? Optional.of(printed(numeral)) : Optional.empty();
    return new Quantity(id, article.span(start, end), article.span(numberStart, numberEnd), kind, estimate(), printed,
        unitCode(), unitStart < 0 ? Optional.empty() : Optional.of(article.text().substring(unitStart, unitEnd)),
        counted(article), Optional.ofNullable(direction));
  }

  private Optional<Phrase> counted(Article article) {
    if (countedStart < 0) {
      return Optional.empty();
    }
    Span span = article.span(countedStart, countedEnd);
    return Optional.of(new Phrase(span.text(), article.text().substring(headStart, headEnd), Optional.of(span)));
  }

  private Printed printed(Numeral number) {
    boolean unity = number.form() == Numeral.Form.ARTICLE && kind != Kind.PERCENTAGE;
    return new Printed(plain(number.value().multiply(times)), plain(number.step().multiply(times)), unity);
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private Estimate estimate() {
    if (second != null) {
      return Estimates.between(plain(numeral.value().multiply(times)), plain(second.value().multiply(times)));
    }
    if (numeral.high().isPresent()) {
      return Estimates.vague(plain(numeral.value().multiply(times)), plain(numeral.high().get().multiply(times)));
    }
    Printed printed = printed(numeral);
    if (said.equals("just_over")) {
      return Estimates.justOver(printed.value());
    }
    boolean exactCount = (unit == null && kind == Kind.CARDINAL) || kind == Kind.ORDINAL || kind == Kind.IDENTIFIER
        || kind == Kind.SCORE;
    Said hedged = said.equals("plain") ? Said.PLAIN : Said.valueOf(said.toUpperCase(java.util.Locale.ROOT));
    return Estimates.of(hedged, printed, exactCount);
  }
}
