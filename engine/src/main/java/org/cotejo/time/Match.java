package org.cotejo.time;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items that a rule took in, each by the element that it fits. */
final class Match {

  /** Names that narrow another: what fits one of them fits it, too. */
  private static final Map<String, List<String>> NARROWER = Map.of(
      "DAY", List.of("ORDDAY", "ORDDIGITS", "CARDDAY", "DIGDAY"), "MONTH", List.of("LONGMONTH", "LOWMONTH", "CAPMONTH"),
      "YEAR", List.of("DIGYEAR"), "HOUR", List.of("WORDHOUR"), "MINUTE", List.of("WORDNUM"),
      "DOW", List.of("PLURALDOW", "DOWPLURAL", "FULLDOW", "ABBRDOW"), "UNIT",
      List.of("WHOLE", "DAYUNIT", "NIGHT", "NIGHTUNIT", "QUARTERS", "QUNIT"),
      "PART", List.of("PLURALPART"));

  private final Rule rule;
  private final List<Item> items;
  private final int[] taken;
  private final int begin;
  private final int end;

  Match(Rule rule, List<Item> items, int[] taken, int begin, int end) {
    this.rule = rule;
    this.items = items;
    this.taken = Arrays.copyOf(taken, rule.elements().size());
    this.begin = begin;
    this.end = end;
  }

  Rule rule() {
    return rule;
  }

  String argument() {
    return rule.argument();
  }

  int end() {
    return end;
  }

  /** The first item by its place. */
  Item first() {
    return items.get(begin);
  }

  Item last() {
    return items.get(end - 1);
  }

  Optional<Item> item(String name) {
    return item(name, 0);
  }

  /** The item, counted from 0, that an element of this name, or of one that narrows it, took in. */
  Optional<Item> item(String name, int nth) {
    int seen = 0;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] >= 0 && fits(rule.elements().get(i), items.get(taken[i]), name) && seen++ == nth) {
        return Optional.of(items.get(taken[i]));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Rule.Element element, Item item, String name) {
    if (element.names().contains(name) && item.is(name)) {
      return true;
    }
    for (String narrower : NARROWER.getOrDefault(name, List.of())) {
      if (element.names().contains(narrower) && item.is(narrower)) {
        return true;
      }
    }
    return false;
  }

  boolean has(String name) {
    return item(name).isPresent();
  }

  Optional<Long> number(String name) {
    return number(name, 0);
  }

  Optional<Long> number(String name, int nth) {
    return item(name, nth).flatMap(i -> sense(i, name)).map(Item.Sense::number);
  }

  Optional<String> code(String name) {
    return item(name).flatMap(i -> sense(i, name)).map(Item.Sense::text);
  }

  private static Optional<Item.Sense> sense(Item item, String name) {
    return item.sense(name).or(() -> NARROWER.getOrDefault(name, List.of()).stream()
        .map(item::sense).flatMap(Optional::stream).findFirst());
  }

  /** The code of a part of the day, told by a word or by an expression. */
  Optional<String> part() {
    return code("PART").map(p -> p.startsWith("T") ? p.substring(1) : p);
  }

  /** The nth clock time, or number that stands for one. */
  Optional<Meaning> hour(int nth) {
    int seen = 0;
    for (int i = 0; i < taken.length; i++) {
      boolean hour = rule.elements().get(i).names().contains("HOUR")
          || rule.elements().get(i).names().contains("CLOCK");
      if (taken[i] >= 0 && hour && seen++ == nth) {
        Item item = items.get(taken[i]);
        return item.meaning().or(() -> item.sense("HOUR").map(h -> Clocks.hour(h.number())));
      }
    }
    return Optional.empty();
  }

  /** The nth item that is an expression already. */
  Optional<Meaning> meaning(int nth) {
    int seen = 0;
    for (int at : taken) {
      if (at >= 0 && items.get(at).meaning().isPresent() && seen++ == nth) {
        return items.get(at).meaning();
      }
    }
    return Optional.empty();
  }

  /** The expression of a shape. */
  Optional<Meaning> meaning(Meaning.Shape shape) {
    return item(shape.name()).flatMap(Item::meaning);
  }
}
