package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.article.Span;
import org.cotejo.figure.Quantity.Kind;

/** Gives the currency of an article to the amounts that leave it out: "it will cost 30 million", after "30 million euros". */
final class Money {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s|\\n");

  private Money() {}

  /** The quantities, with the one currency of the article on bare millions that count nothing. */
  static List<Quantity> shared(List<Quantity> quantities) {
    Set<String> currencies = new HashSet<>();
    for (Quantity quantity : quantities) {
      if (quantity.kind() == Kind.CURRENCY) {
        quantity.unit().ifPresent(unit -> currencies.add(unit.split("/", 2)[0]));
      }
    }
    if (currencies.size() != 1) {
      return List.copyOf(quantities);
    }
    String code = currencies.iterator().next();
    List<Quantity> shared = new ArrayList<>(quantities.size());
    for (int i = 0; i < quantities.size(); i++) {
      boolean own = leavesOut(quantities.get(i)) && !isOther(quantities, i);
      shared.add(own ? with(quantities.get(i), code) : quantities.get(i));
    }
    return List.copyOf(shared);
  }

  /** Whether an amount is told again in another currency, or goes on counting what those before it count. */
  private static boolean isOther(List<Quantity> quantities, int i) {
    return (i + 1 < quantities.size() && isConversion(quantities.get(i), quantities.get(i + 1)))
        || (i > 0 && goesOn(quantities.get(i - 1), quantities.get(i)));
  }

  /** "1.4 billion ($1.8 billion)": what is told again in a currency is of another one. */
  private static boolean isConversion(Quantity amount, Quantity next) {
    int end = amount.span().end();
    return next.kind() == Kind.CURRENCY && next.span().start() - end <= 2
        && amount.span().article().text().substring(end, next.span().start()).strip().equals("(");
  }

  /** "240 million parcels, after 187 million": in one sentence millions go on counting what those before them count. */
  private static boolean goesOn(Quantity before, Quantity amount) {
    return isMillions(before) && before.counted().isPresent() && !SENTENCE_END.matcher(before.span().article().text())
        .region(before.span().end(), amount.span().start()).find();
  }

  private static boolean leavesOut(Quantity quantity) {
    return isMillions(quantity) && quantity.counted().isEmpty();
  }

  private static boolean isMillions(Quantity quantity) {
    return quantity.kind() == Kind.CARDINAL && quantity.unit().isEmpty()
        && quantity.printed().filter(p -> p.value().compareTo(MILLION) >= 0).isPresent()
        && endsInAWord(quantity.number());
  }

  private static boolean endsInAWord(Span number) {
    return number.start() < number.end() && Character.isLetter(number.article().text().charAt(number.end() - 1));
  }

  private static Quantity with(Quantity q, String code) {
    Estimate estimate = q.estimate().said() == Estimate.Said.PLAIN
        ? Estimates.of(Estimate.Said.PLAIN, q.printed().orElseThrow(), /* exactCount= */ false) : q.estimate();
    return new Quantity(q.id(), q.span(), q.number(), Kind.CURRENCY, estimate, q.printed(), Optional.of(code), Optional.empty(),
        q.counted(), q.direction());
  }
}
