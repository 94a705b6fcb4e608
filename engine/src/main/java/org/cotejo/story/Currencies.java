package org.cotejo.story;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Orders;

/**
 * Amounts in a money that several countries call alike ("pesos"): one report of a story may tell which the others mean.
 */
final class Currencies {

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  /** What tells the unit, for {@code decidedBy}. */
  private static final String OTHERS = "the story's other reports";

  private static final Set<String> PESOS = Set.of("pesos");

  private Currencies() {}

  /** Whether a figure is an amount of money of which its own report does not tell the country. */
  static boolean isUnsettled(Figure figure) {
    return figure.unit().equals("1") && figure.unitText().isPresent();
  }

  /** The figures, each unsettled amount in the one currency that the story's other amounts of its name are in. */
  static List<Figure> settled(List<Figure> figures) {
    Map<Set<String>, Set<String>> codes = new HashMap<>();
    figures.stream().filter(f -> !f.unit().equals("1")).forEach(f -> name(f)
        .ifPresent(name -> codes.computeIfAbsent(name, n -> new HashSet<>()).add(f.unit())));
    return figures.stream().map(f -> name(f).filter(n -> isUnsettled(f)).map(n -> codesOf(n, codes))
        .filter(found -> found.size() == 1).map(found -> in(f, found)).orElse(f)).toList();
  }

  /** The currencies whose names hold all words of a name: "pesos" is in "pesos mexicanos". */
  private static Set<String> codesOf(Set<String> name, Map<Set<String>, Set<String>> codes) {
    Set<String> found = new HashSet<>();
    codes.forEach((other, own) -> {
      if (other.containsAll(name)) {
        found.addAll(own);
      }
    });
    return found;
  }

  /**
   * Amounts that leave out their currency ("net debt was 3,400 million"): counted as money, of a million or more, in a
   * report that speaks of one currency only.
   */
  static List<Figure> completed(List<Figure> figures) {
    Map<String, Set<String>> codes = new HashMap<>();
    figures.stream().filter(f -> Dimensions.isCurrency(f.unit()))
        .forEach(f -> codes.computeIfAbsent(f.span().article().id(), a -> new HashSet<>()).add(f.unit()));
    return figures.stream().map(f -> Optional.ofNullable(codes.get(f.span().article().id()))
        .filter(found -> found.size() == 1 && isMoneyLeftOut(f)).map(found -> in(f, found)).orElse(f)).toList();
  }

  private static Figure in(Figure figure, Set<String> currency) {
    return figure.withUnit(currency.iterator().next(), figure.estimate(), OTHERS);
  }

  private static boolean isMoneyLeftOut(Figure figure) {
    return figure.unit().equals("1") && figure.unitText().isEmpty()
        && Orders.number(figure.estimate()).filter(n -> n.compareTo(LARGE) >= 0).isPresent()
        && figure.counted().map(c -> Stems.plain(c.head())).flatMap(head -> Concepts.shipped()
            .at(List.of(head), 0, figure.span().article().languageAt(figure.span().start())))
            .filter(m -> m.concept().flags().contains(Concepts.Flag.MONEY)).isPresent();
  }

  /** The words by which a figure names its money; "$" of which no country is known is called by the name most use. */
  static Optional<Set<String>> name(Figure figure) {
    return figure.unitText().map(text -> text.equals("$") ? PESOS : new TreeSet<>(Stems.words(text)));
  }
}
