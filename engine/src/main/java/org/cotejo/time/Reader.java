package org.cotejo.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One pass of a grammar's rules over the items of a sentence: from left to right, the longest expression at each place.
 */
record Reader(Grammar grammar, Actions behind, Actions ahead) {

  private static final Comparator<Match> LONGEST =
      Comparator.<Match>comparingInt(m -> -m.end()).thenComparingInt(m -> m.rule().order());

  List<Item> read(List<Item> items, Grammar.Pass pass) {
    List<Item> next = new ArrayList<>(items.size());
    Tense tense = new Tense(items);
    int at = 0;
    while (at < items.size()) {
      Found found = best(items, at, pass, tense);
      next.add(found.item());
      at = found.end();
    }
    return next;
  }

  private record Found(Item item, int end) {}

  private Found best(List<Item> items, int at, Grammar.Pass pass, Tense tense) {
    Item item = items.get(at);
    List<Match> matches = item.names().isEmpty() ? List.of() : matches(items, at, pass);
    for (Match match : matches) {
      Optional<Item> made = made(match, tense.isAhead(at) ? ahead : behind);
      if (made.isPresent()) {
        return new Found(made.get(), match.end());
      }
    }
    return new Found(item, at + 1);
  }

  private List<Match> matches(List<Item> items, int at, Grammar.Pass pass) {
    List<Match> matches = new ArrayList<>();
    Names names = items.get(at).names();
    Names next = at + 1 < items.size() ? items.get(at + 1).names() : Names.NONE;
    for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
      Grammar.Group rules = pass.byFirst().get(i);
      match(rules.alone(), items, at, matches);
      if (rules.seconds().meets(next)) {
        match(rules.more(), items, at, matches);
      }
    }
    if (matches.size() > 1) {
      matches.sort(LONGEST);
    }
    return matches;
  }

  private static void match(List<Rule> rules, List<Item> items, int at, List<Match> matches) {
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).match(items, at).ifPresent(matches::add);
    }
  }

  private Optional<Item> made(Match match, Actions actions) {
    int start = match.first().start();
    int end = match.last().end();
    if (match.rule().action().equals("join")) {
      List<Item.Sense> senses = List.of(Grammar.sense(match.argument()));
      return Optional.of(new Item(start, end, "", senses, grammar.register().of("", senses), Optional.empty()));
    }
    return actions.apply(match).map(meaning -> Item.expression(start, end, meaning, grammar.register()));
  }
}
