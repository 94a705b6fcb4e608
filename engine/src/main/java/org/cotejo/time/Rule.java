package org.cotejo.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a rule file: {@code pass action argument? : element element ...}.
 *
 * <p>An element is a sense in capitals or a word, several joined by {@code |}; {@code ?} makes it optional;
 * {@code <} asks for it before the expression, {@code >} after it, without taking it in.
 */
record Rule(int pass, String action, String argument, List<Element> elements) {

  /** What stands at one place of a rule. */
  record Element(List<String> names, boolean optional, Side side) {

    enum Side { BEFORE, INSIDE, AFTER }

    boolean fits(Item item) {
      for (String name : names) {
        if (name.equals(item.word()) || item.sense(name).isPresent()) {
          return true;
        }
      }
      return false;
    }
  }

  /** The items that a rule took in; {@code end} is the index after the last. */
  record Match(Rule rule, int begin, int end, List<Item> items) {

    Optional<Item> item(String name) {
      return item(name, 0);
    }

    /** The item, counted from 0, that has a sense or shape of this name. */
    Optional<Item> item(String name, int nth) {
      int seen = 0;
      for (Item item : items) {
        if (item.sense(name).isPresent() && seen++ == nth) {
          return Optional.of(item);
        }
      }
      return Optional.empty();
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
      return items.stream().map(Item::meaning).flatMap(Optional::stream).skip(nth).findFirst();
    }
  }

  static Rule parse(String line) {
    int colon = line.indexOf(" : ");
    String[] head = line.substring(0, colon).strip().split("\\s+", -1);
    List<Element> elements = new ArrayList<>();
    for (String part : line.substring(colon + 3).strip().split("\\s+", -1)) {
      elements.add(element(part));
    }
    return new Rule(Integer.parseInt(head[0]), head[1], head.length > 2 ? head[2] : "", List.copyOf(elements));
  }

  private static Element element(String part) {
    Element.Side side = part.startsWith("<") && part.length() > 1 ? Element.Side.BEFORE
        : part.startsWith(">") && part.length() > 1 ? Element.Side.AFTER : Element.Side.INSIDE;
    String body = side == Element.Side.INSIDE ? part : part.substring(1);
    boolean optional = body.endsWith("?") && body.length() > 1;
    return new Element(List.of((optional ? body.substring(0, body.length() - 1) : body).split("\\|")), optional, side);
  }

  /** The first element that is taken in: rules are kept by it. */
  Element first() {
    return elements.stream().filter(e -> e.side() == Element.Side.INSIDE).findFirst().orElseThrow();
  }

  /** Matches here, each optional element taken if it can be; never tries twice, so its time is its length. */
  Optional<Match> match(List<Item> items, int at) {
    int next = at;
    for (Element element : elements) {
      switch (element.side()) {
        case BEFORE -> {
          if (at == 0 || !element.fits(items.get(at - 1))) {
            return Optional.empty();
          }
        }
        case AFTER -> {
          if (next >= items.size() || !element.fits(items.get(next))) {
            return Optional.empty();
          }
        }
        case INSIDE -> {
          if (next < items.size() && element.fits(items.get(next))) {
            next++;
          } else if (!element.optional()) {
            return Optional.empty();
          }
        }
      }
    }
    return next == at ? Optional.empty() : Optional.of(new Match(this, at, next, List.copyOf(items.subList(at, next))));
  }
}
