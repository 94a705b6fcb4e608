package org.cotejo.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cotejo.article.Language;
import org.cotejo.lexicon.Lexicons;

/**
 * A language's time words and rules, from {@code words_<language>.txt}, {@code rules_<language>.txt} and the names of
 * {@code holidays.tsv}. Words of several parts ({@code _} between them) are rules of pass 0, which join them.
 */
final class Grammar {

  private final Map<String, List<Item.Sense>> words = new HashMap<>();
  private final Map<String, List<String>> endings = new LinkedHashMap<>();
  private final Names.Register register = new Names.Register();
  private final Vocabulary vocabulary;
  private final List<Pass> passes;

  private static final class Holder {
    static final Grammar ENGLISH = new Grammar("en");
    static final Grammar SPANISH = new Grammar("es");
  }

  /**
   * Rules that can begin with one name.
   *
   * @param alone those for which one item may be enough
   * @param more those that need a second item
   * @param seconds the names of which the second item must have one for any of these
   */
  record Group(List<Rule> alone, List<Rule> more, Names seconds) {

    static Group of(List<Rule> rules) {
      List<Rule> more = rules.stream().filter(r -> r.least() > 1).toList();
      return new Group(rules.stream().filter(r -> r.least() <= 1).toList(), more,
          more.stream().map(Rule::rest).reduce(Names.NONE, Names::with));
    }
  }

  /** The rules of a pass, by the number of each name that they can begin with. */
  record Pass(List<Group> byFirst) {

    static Pass of(List<Rule> rules, Names.Register register) {
      List<List<Rule>> byFirst = new ArrayList<>();
      for (int i = 0; i < register.size(); i++) {
        byFirst.add(new ArrayList<>());
      }
      for (Rule rule : rules) {
        Names first = register.of(rule.firstNames());
        for (int i = first.next(0); i >= 0; i = first.next(i + 1)) {
          byFirst.get(i).add(rule);
        }
      }
      return new Pass(byFirst.stream().map(Group::of).toList());
    }
  }

  private Grammar(String tag) {
    List<String> joined = new ArrayList<>();
    for (String line : Lexicons.lines(Grammar.class, "words_" + tag + ".txt")) {
      String[] parts = line.strip().split("\\s+", -1);
      for (int i = 2; i < parts.length; i++) {
        if (parts[0].equals("ENDING")) {
          endings.computeIfAbsent(parts[1], n -> new ArrayList<>()).add(parts[i]);
        } else if (parts[i].contains("_") && parts[i].length() > 1) {
          joined.add("0 join " + parts[0] + "=" + parts[1] + " : " + parts[i].replace('_', ' '));
        } else {
          words.computeIfAbsent(parts[i], w -> new ArrayList<>()).add(sense(parts[0], parts[1]));
        }
      }
    }
    Holidays.names(tag).forEach((name, holiday) ->
        joined.add("0 join HOLIDAY=" + holiday + " : " + name));
    this.passes = passes(joined, Lexicons.lines(Grammar.class, "rules_" + tag + ".txt"));
    this.vocabulary = new Vocabulary(words, endings, register);
  }

  private List<Pass> passes(List<String> joined, List<String> lines) {
    Map<String, String> lets = new HashMap<>();
    TreeMap<Integer, List<Rule>> rules = new TreeMap<>();
    int order = 0;
    List<String> all = new ArrayList<>(joined);
    all.addAll(lines);
    for (String line : all) {
      if (line.startsWith("let ")) {
        String[] let = line.split("\\s+", -1);
        lets.put(let[1], let[2]);
      } else {
        Rule rule = Rule.parse(line, order++, lets, register);
        rules.computeIfAbsent(rule.pass(), p -> new ArrayList<>()).add(rule);
      }
    }
    return rules.values().stream()
        .map(some -> Pass.of(some.stream().map(r -> r.sealed(register)).toList(), register)).toList();
  }

  static Optional<Grammar> of(Language language) {
    return switch (language) {
      case ENGLISH -> Optional.of(Holder.ENGLISH);
      case SPANISH -> Optional.of(Holder.SPANISH);
      case OTHER -> Optional.empty();
    };
  }

  Names.Register register() {
    return register;
  }

  List<Item.Sense> senses(String word) {
    return words.getOrDefault(word, List.of());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Pass> passes() {
    return passes;
  }

  /** A sense written {@code NAME=value}. */
  static Item.Sense sense(String written) {
    int equals = written.indexOf('=');
    return sense(written.substring(0, equals), written.substring(equals + 1));
  }

  private static Item.Sense sense(String name, String value) {
    boolean number = value.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9')) && !value.equals("-");
    return new Item.Sense(name, number ? Long.parseLong(value) : 0, value);
  }
}
