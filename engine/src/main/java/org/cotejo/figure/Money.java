package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.figure.Quantity.Kind;

/** Gives the currency of an article to the amounts that leave it out: "it will cost 30 million", after "30 million euros". */
final class Money {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Money() {}

  /** The quantities, with the one currency of the article on bare millions that count nothing. */
  static List<Quantity> shared(List<Quantity> quantities) {
    Set<String> currencies = quantities.stream().filter(q -> q.kind() == Kind.CURRENCY).flatMap(q -> q.unit().stream())
        .collect(Collectors.toSet());
    if (currencies.size() != 1) {
      return List.copyOf(quantities);
    }
    String code = currencies.iterator().next();
    return quantities.stream().map(q -> leavesOut(q) ? with(q, code) : q).toList();
  }

  private static boolean leavesOut(Quantity quantity) {
    String words = quantity.number().text();
    boolean scaled = !words.isEmpty() && Character.isLetter(words.charAt(words.length() - 1));
    return quantity.kind() == Kind.CARDINAL && quantity.unit().isEmpty() && quantity.counted().isEmpty() && scaled
        && quantity.printed().map(p -> p.value().compareTo(MILLION) >= 0).orElse(false);
  }

  private static Quantity with(Quantity q, String code) {
    Estimate estimate = q.estimate().said() == Estimate.Said.PLAIN
        ? Estimates.of(Estimate.Said.PLAIN, q.printed().orElseThrow(), /* exactCount= */ false) : q.estimate();
    return new Quantity(q.id(), q.span(), q.number(), Kind.CURRENCY, estimate, q.printed(), Optional.of(code), Optional.empty(),
        q.counted(), q.direction());
  }
}
