package org.cotejo.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins number words ("twenty-three", "dos mil veinte") and says what each number may stand for in a date. */
final class Numbers {

  /** The senses of what may be a number or part of one. */
  static final List<String> SENSES = List.of("NUMWORD", "SCALE", "DIGITS", "ORD");

  private Numbers() {}

  static List<Item> join(List<Item> items, Grammar grammar) {
    List<Item> joined = new ArrayList<>(items.size());
    Names.Register register = grammar.register();
    int at = 0;
    while (at < items.size()) {
      Item item = items.get(at);
      if (!item.names().meets(grammar.numbers())) {
        joined.add(item);
        at++;
      } else if (item.sense("NUMWORD").isPresent() || item.sense("SCALE").isPresent()) {
        int end = words(items, at, joined, register);
        at = end;
      } else {
        joined.add(item.sense("DIGITS").isPresent() || item.sense("ORD").isPresent()
            ? withRoles(item, register) : item);
        at++;
      }
    }
    return joined;
  }

  private static int words(List<Item> items, int at, List<Item> joined, Names.Register register) {
    long total = 0;
    long part = 0;
    int end = at;
    int last = at;
    boolean ordinal = false;
    long lastWord = Long.MAX_VALUE;
    while (end < items.size() && !ordinal) {
      Item item = items.get(end);
      if (item.sense("SCALE").isPresent()) {
        long scale = item.sense("SCALE").get().number();
        if (scale == 100) {
          part = Math.max(part, 1) * 100;
        } else {
          total += Math.max(part, 1) * scale;
          part = 0;
        }
        lastWord = scale;
      } else if (item.sense("NUMWORD").isPresent() && fits(item.sense("NUMWORD").get().number(), lastWord)) {
        long next = item.sense("NUMWORD").get().number();
        part = isCentury(next, lastWord) ? part * 100 + next : part + next;
        lastWord = isCentury(next, lastWord) && next < 20 ? 1 : next;
      } else if (end > at && item.sense("ORDWORD").isPresent() && item.sense("ORDWORD").get().number() < lastWord) {
        part += item.sense("ORDWORD").get().number();
        ordinal = true;
      } else if (end == at || !isLink(item) || end + 1 >= items.size()
          || !joins(items.get(end + 1), lastWord)) {
        break;
      }
      end++;
      if (!isLink(item)) {
        last = end;
      }
      if (total > 1_000_000) {
        break;
      }
    }
    String name = ordinal ? "ORD" : "NUM";
    List<Item.Sense> senses = new ArrayList<>(List.of(new Item.Sense(name, total + part, "")));
    if (last == at + 1) {
      items.get(at).senses().stream().filter(s -> !s.name().equals("NUMWORD")).forEach(senses::add);
    }
    Item number = new Item(items.get(at).start(), items.get(last - 1).end(), last == at + 1 ? items.get(at).word() : "",
        senses, Names.NONE, Optional.empty());
    joined.add(withRoles(number, register));
    return last;
  }

  /** A smaller number word may follow a larger one: "twenty" then "three", not "three" then "twenty". */
  private static boolean fits(long next, long before) {
    return before == Long.MAX_VALUE || (before >= 20 && before < 100 && next > 0 && next < 10)
        || (before >= 100 && next < before) || isCentury(next, before);
  }

  /** "Nineteen ninety-six", "twenty twenty": a year in two halves. */
  private static boolean isCentury(long next, long before) {
    return before >= 13 && before <= 20 && next >= 10 && next < 100;
  }

  private static boolean joins(Item next, long before) {
    return next.sense("NUMWORD").map(s -> fits(s.number(), before)).orElse(false)
        || next.sense("ORDWORD").map(s -> s.number() < before && before < 100).orElse(false);
  }

  private static boolean isLink(Item item) {
    return item.word().equals("-") || item.word().equals("and") || item.word().equals("y");
  }

  private static Item withRoles(Item item, Names.Register register) {
    List<Item.Sense> senses = new ArrayList<>(item.senses());
    boolean ordinal = item.sense("ORD").isPresent();
    long value = item.sense("NUM").or(() -> item.sense("DIGITS")).or(() -> item.sense("ORD")).map(Item.Sense::number)
        .orElse(0L);
    if (!ordinal && item.sense("NUM").isEmpty()) {
      senses.add(new Item.Sense("NUM", value, ""));
    }
    if (value >= 1 && value <= 31) {
      senses.add(new Item.Sense("DAY", value, ""));
      senses.add(new Item.Sense(ordinal ? "ORDDAY" : "CARDDAY", value, ""));
      if (!ordinal && item.sense("DIGITS").isPresent()) {
        senses.add(new Item.Sense("DIGDAY", value, ""));
      }
    }
    boolean short2 = item.sense("DIGITS").isEmpty() || item.end() - item.start() <= 2;
    if (!ordinal && short2 && value >= 0 && value <= 24) {
      senses.add(new Item.Sense("HOUR", value * 60, ""));
    }
    if (!ordinal && short2 && value >= 0 && value < 60) {
      senses.add(new Item.Sense("MINUTE", value, ""));
      senses.add(new Item.Sense(item.sense("DIGITS").isEmpty() ? "WORDNUM" : "DIGNUM", value, ""));
    }
    boolean fourDigits = item.sense("DIG4").isPresent() || item.sense("DIGITS").isEmpty();
    if (!ordinal && fourDigits && value >= 1500 && value <= 2199) {
      senses.add(new Item.Sense("YEAR", value, ""));
      if (item.sense("DIG4").isPresent()) {
        senses.add(new Item.Sense("DIGYEAR", value, ""));
      }
    }
    return item.with(senses, register);
  }
}
