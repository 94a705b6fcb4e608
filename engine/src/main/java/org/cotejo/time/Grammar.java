package org.cotejo.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
  private final Names numbers;
  private final Names future;

  private static final class Holder {
    static final Grammar ENGLISH = new Grammar("en");
    static final Grammar SPANISH = new Grammar("es");
  }

  /** Rules that can begin with an item. */
  static final class Group {

    private final List<Rule> rules;
    /** By the names of the item behind the first: no more than the grammar's words and numbers have. */
    private final Map<Names, List<Rule>> bySecond = new ConcurrentHashMap<>();

    Group(List<Rule> rules) {
      this.rules = rules;
    }

    /** Those that can go on with an item of these names, or need none. */
    List<Rule> before(Names next) {
      List<Rule> known = bySecond.get(next);
      return known != null ? known
          : bySecond.computeIfAbsent(next, n -> rules.stream().filter(rule -> rule.mayGoOn(n)).toList());
    }
  }

  /** The rules of a pass, by the names of the item that they begin with. */
  static final class Pass {

    /** In their order, by the number of each name that they can begin with. */
    private final List<List<Rule>> byFirst = new ArrayList<>();
    private final Names firsts;
    private final int longest;
    /** There are no more sets of names than the grammar's words and numbers can have. */
    private final Map<Names, Group> groups = new ConcurrentHashMap<>();

    Pass(List<Rule> rules, Names.Register register) {
      for (int i = 0; i < register.size(); i++) {
        byFirst.add(new ArrayList<>());
      }
      for (Rule rule : rules) {
        Names first = register.of(rule.firstNames());
        for (int i = first.next(0); i >= 0; i = first.next(i + 1)) {
          byFirst.get(i).add(rule);
        }
      }
      longest = rules.stream().mapToInt(rule -> rule.elements().size()).max().orElse(0);
      firsts = rules.stream().map(rule -> register.of(rule.firstNames())).reduce(Names.NONE, Names::with);
    }

    /** How many elements a rule has at most. */
    int longest() {
      return longest;
    }

    /** Whether a rule can begin with an item of these names. */
    boolean begins(Names names) {
      return firsts.meets(names);
    }

    /** The rules that can begin with an item of these names, each once. */
    Group rules(Names names) {
      Group known = groups.get(names);
      return known != null ? known : groups.computeIfAbsent(names, this::group);
    }

    private Group group(Names names) {
      Set<Rule> rules = new LinkedHashSet<>();
      for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
        rules.addAll(byFirst.get(i));
      }
      return new Group(List.copyOf(rules));
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
    List<Rule> rules = rules(joined, Lexicons.lines(Grammar.class, "rules_" + tag + ".txt"));
    register(rules);
    this.passes = passes(rules);
    this.vocabulary = new Vocabulary(words, endings, register);
    this.numbers = register.of(Numbers.SENSES);
    this.future = register.of(List.of(Tense.FUTURE));
  }

  private static List<Rule> rules(List<String> joined, List<String> lines) {
    Map<String, String> lets = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    List<String> all = new ArrayList<>(joined);
    all.addAll(lines);
    for (String line : all) {
      if (line.startsWith("let ")) {
        String[] let = line.split("\\s+", -1);
        lets.put(let[1], let[2]);
      } else {
        rules.add(Rule.parse(line, rules.size(), lets));
      }
    }
    return rules;
  }

  /** Senses before words: what a number can be lies together and is compared at once. */
  private void register(List<Rule> rules) {
    Stream.concat(Numbers.SENSES.stream(), Stream.of(Tense.FUTURE)).forEach(register::add);
    rules.stream().flatMap(Rule::names).filter(name -> Character.isUpperCase(name.charAt(0))).forEach(register::add);
    rules.stream().flatMap(Rule::names).forEach(register::add);
  }

  private List<Pass> passes(List<Rule> rules) {
    TreeMap<Integer, List<Rule>> passes = new TreeMap<>();
    rules.forEach(rule -> passes.computeIfAbsent(rule.pass(), p -> new ArrayList<>()).add(rule.sealed(register)));
    return passes.values().stream().map(some -> new Pass(some, register)).toList();
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

  /** The names of what may be a number or part of one. */
  Names numbers() {
    return numbers;
  }

  /** The name of what speaks of the time to come. */
  Names future() {
    return future;
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
