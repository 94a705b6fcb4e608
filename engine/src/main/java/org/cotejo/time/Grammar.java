package org.cotejo.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cotejo.article.Language;
import org.cotejo.article.Lexicons;

/** A language's time words and rules, from {@code words_<language>.txt} and {@code rules_<language>.txt}. */
final class Grammar {

  private final Map<String, List<Item.Sense>> words = new HashMap<>();
  private final Map<Integer, Map<String, List<Rule>>> rules = new HashMap<>();

  private static final class Holder {
    static final Grammar ENGLISH = new Grammar("en");
    static final Grammar SPANISH = new Grammar("es");
  }

  private Grammar(String tag) {
    for (String line : Lexicons.lines(Grammar.class, "words_" + tag + ".txt")) {
      String[] parts = line.split("\\s+", -1);
      for (int i = 2; i < parts.length; i++) {
        words.computeIfAbsent(parts[i].replace('_', ' '), w -> new ArrayList<>()).add(sense(parts[0], parts[1]));
      }
    }
    for (String line : Lexicons.lines(Grammar.class, "rules_" + tag + ".txt")) {
      Rule rule = Rule.parse(line);
      for (String name : rule.first().names()) {
        rules.computeIfAbsent(rule.pass(), p -> new HashMap<>()).computeIfAbsent(name, n -> new ArrayList<>()).add(rule);
      }
    }
  }

  static Optional<Grammar> of(Language language) {
    return switch (language) {
      case ENGLISH -> Optional.of(Holder.ENGLISH);
      case SPANISH -> Optional.of(Holder.SPANISH);
      case OTHER -> Optional.empty();
    };
  }

  List<Item.Sense> senses(String word) {
    return words.getOrDefault(word, List.of());
  }

  List<Integer> passes() {
    return List.copyOf(new TreeSet<>(rules.keySet()));
  }

  /** The rules of a pass whose first element this item may be. */
  List<Rule> rules(int pass, Item item) {
    Map<String, List<Rule>> byName = rules.getOrDefault(pass, Map.of());
    List<Rule> found = new ArrayList<>(byName.getOrDefault(item.word(), List.of()));
    for (Item.Sense sense : item.senses()) {
      found.addAll(byName.getOrDefault(sense.name(), List.of()));
    }
    return found;
  }

  private static Item.Sense sense(String name, String value) {
    return value.matches("-?[0-9]+")
        ? new Item.Sense(name, Long.parseLong(value), value) : new Item.Sense(name, 0, value);
  }
}
