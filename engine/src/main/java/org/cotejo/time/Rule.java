package org.cotejo.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a rule file: {@code pass action argument? : element element ...}.
 *
 * <p>An element is a sense or shape in capitals or a word, several joined by {@code |}; {@code @NAME} stands for the
 * alternatives that a line {@code let NAME a|b|c} gave; {@code ?} makes it optional. Elements with {@code <} stand
 * before the expression and with {@code >} after it and are not taken in; {@code <!} and {@code >!} must not stand
 * there. {@code END} is what ends a phrase: a mark, or the sentence's own end.
 *
 * @param least how many items it takes in at least
 * @param second the names that the second item it takes in can have, where it needs one
 */
record Rule(
    int pass, int order, String action, String argument, List<Element> elements, int least, Names second) {

  enum Side { BEFORE, INSIDE, AFTER }

  /** What stands at one place of a rule. */
  record Element(List<String> names, Names set, boolean optional, boolean negated, Side side) {

    boolean fits(Item item) {
      return set.meets(item.names());
    }
  }

  /** A rule without the sets of its names, which {@link #sealed} gives it once all names are known. */
  static Rule parse(String line, int order, Map<String, String> lets) {
    int colon = line.indexOf(" : ");
    String[] head = line.substring(0, colon).strip().split("\\s+", -1);
    List<Element> elements = new ArrayList<>();
    for (String part : line.substring(colon + 3).strip().split("\\s+", -1)) {
      elements.add(element(part, lets));
    }
    String argument = head.length > 2 ? head[2] : "";
    return new Rule(Integer.parseInt(head[0]), order, head[1], argument, List.copyOf(elements), 0, Names.NONE);
  }

  private static Element element(String part, Map<String, String> lets) {
    Side side = part.length() == 1 ? Side.INSIDE
        : part.startsWith("<") ? Side.BEFORE : part.startsWith(">") ? Side.AFTER : Side.INSIDE;
    String body = side == Side.INSIDE ? part : part.substring(1);
    boolean negated = side != Side.INSIDE && body.startsWith("!") && body.length() > 1;
    body = negated ? body.substring(1) : body;
    boolean optional = body.endsWith("?") && body.length() > 1;
    List<String> names = new ArrayList<>();
    for (String name : (optional ? body.substring(0, body.length() - 1) : body).split("\\|", -1)) {
      names.addAll(name.startsWith("@") ? List.of(Optional.ofNullable(lets.get(name.substring(1)))
          .orElseThrow(() -> new IllegalStateException("no let " + name)).split("\\|", -1)) : List.of(name));
    }
    return new Element(List.copyOf(names), Names.NONE, optional, negated, side);
  }

  /** All names that it uses. */
  Stream<String> names() {
    return elements.stream().flatMap(e -> e.names().stream());
  }

  /** Names of all items that an expression of this rule can begin with. */
  List<String> firstNames() {
    return namesAfter(inside(), -1);
  }

  private List<Element> inside() {
    return elements.stream().filter(e -> e.side() == Side.INSIDE).toList();
  }

  /** The names of what can be taken in next after an element: all up to the first that is not optional. */
  private static List<String> namesAfter(List<Element> inside, int index) {
    List<String> names = new ArrayList<>();
    for (int i = index + 1; i < inside.size(); i++) {
      names.addAll(inside.get(i).names());
      if (!inside.get(i).optional()) {
        break;
      }
    }
    return names;
  }

  private static List<String> secondNames(List<Element> inside) {
    List<String> names = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < inside.size() && first; i++) {
      names.addAll(namesAfter(inside, i));
      first = inside.get(i).optional();
    }
    return names;
  }

  /** The elements with their names as the finished register numbers them. */
  Rule sealed(Names.Register register) {
    List<Element> inside = inside();
    return new Rule(pass, order, action, argument, elements.stream()
        .map(e -> new Element(e.names(), register.of(e.names()), e.optional(), e.negated(), e.side())).toList(),
        (int) inside.stream().filter(e -> !e.optional()).count(), register.of(secondNames(inside)));
  }

  /**
   * Matches this rule at a place from which it {@link #mayGoOn}, an optional element wherever it can be; its time is
   * bounded by its length.
   *
   * @param taken room for the places of its elements, to be used again: far more rules are tried than match
   * @param into where the match is added, if there is one
   */
  void match(List<Item> items, int at, int[] taken, List<Match> into) {
    if (!isAfter(items, at)) {
      return;
    }
    Arrays.fill(taken, 0, elements.size(), -1);
    int end = take(0, items, at, at, taken);
    if (end > at) {
      into.add(new Match(this, items, taken, at, end));
    }
  }

  /** Whether one item is enough, or one of these names, none at the end of a sentence, can be the second. */
  boolean mayGoOn(Names next) {
    return least <= 1 || second.meets(next);
  }

  /** Whether the elements before the expression stand there, the last of them next to it. */
  private boolean isAfter(List<Item> items, int at) {
    int before = at - 1;
    for (int i = elements.size() - 1; i >= 0; i--) {
      Element element = elements.get(i);
      if (element.side() == Side.BEFORE) {
        boolean fits = before >= 0 && element.fits(items.get(before));
        if (fits == element.negated() && !element.optional()) {
          return false;
        }
        before = fits && !element.negated() ? before - 1 : before;
      }
    }
    return true;
  }

  /** Whether the elements from an index on, all of them behind the expression, stand there in their order. */
  private boolean isBefore(int index, List<Item> items, int next) {
    int at = next;
    for (Element element : elements.subList(index, elements.size())) {
      boolean fits = at < items.size() ? element.fits(items.get(at)) : element.names().contains("END");
      if (fits == element.negated()) {
        return false;
      }
      at = element.negated() ? at : at + 1;
    }
    return true;
  }

  /** Depth is that of the rule, a few elements. The end of the match; -1 if there is none. */
  private int take(int index, List<Item> items, int begin, int next, int[] taken) {
    if (index == elements.size()) {
      return next;
    }
    Element element = elements.get(index);
    if (element.side() == Side.BEFORE) {
      return take(index + 1, items, begin, next, taken);
    }
    if (element.side() == Side.AFTER) {
      return isBefore(index, items, next) ? next : -1;
    }
    if (next < items.size() && element.fits(items.get(next))) {
      taken[index] = next;
      int end = take(index + 1, items, begin, next + 1, taken);
      if (end >= 0) {
        return end;
      }
      taken[index] = -1;
    }
    return element.optional() ? take(index + 1, items, begin, next, taken) : -1;
  }
}
