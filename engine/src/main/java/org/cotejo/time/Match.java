package org.cotejo.time;

import java.util.Optional;

import java.util.List;

/** The items that a rule took in, each by the element that it fits. */
final class Match {

  private final Rule rule;
  private final List<Item> items;
  private final int[] taken;
  private final int begin;
  private final int end;

  Match(Rule rule, List<Item> items, int[] taken, int begin, int end) {
    this.rule = rule;
    this.items = items;
    this.taken = taken.clone();
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

  /** The item, counted from 0, that an element of this name took in. */
  Optional<Item> item(String name, int nth) {
    int seen = 0;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] >= 0 && rule.elements().get(i).names().contains(name) && items.get(taken[i]).is(name)
          && seen++ == nth) {
        return Optional.of(items.get(taken[i]));
      }
    }
    return Optional.empty();
  }

  boolean has(String name) {
    return item(name).isPresent();
  }

  Optional<Long> number(String name) {
    return number(name, 0);
  }

  Optional<Long> number(String name, int nth) {
    return item(name, nth).flatMap(i -> i.sense(name)).map(Item.Sense::number);
  }

  Optional<String> code(String name) {
    return item(name).flatMap(i -> i.sense(name)).map(Item.Sense::text);
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
