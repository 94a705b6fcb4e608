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
    Tense tense = new Tense(items, grammar.future());
    int at = 0;
    while (at < items.size()) {
      Item item = items.get(at);
      Optional<Found> found = pass.begins(item.names()) ? best(items, at, pass, tense) : Optional.empty();
      next.add(found.isPresent() ? found.get().item() : item);
      at = found.isPresent() ? found.get().end() : at + 1;
    }
    return next;
  }

  private record Found(Item item, int end) {}

  private Optional<Found> best(List<Item> items, int at, Grammar.Pass pass, Tense tense) {
    List<Match> matches = matches(items, at, pass);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Optional<Item> made = made(match, tense.isAhead(at) ? ahead : behind);
      if (made.isPresent()) {
        return Optional.of(new Found(made.get(), match.end()));
      }
    }
    return Optional.empty();
  }

  private static List<Match> matches(List<Item> items, int at, Grammar.Pass pass) {
    Names next = at + 1 < items.size() ? items.get(at + 1).names() : Names.NONE;
    List<Rule> rules = pass.rules(items.get(at).names()).before(next);
    if (rules.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int[] taken = new int[pass.longest()];
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).match(items, at, taken, matches);
    }
    if (matches.size() > 1) {
      matches.sort(LONGEST);
    }
    return matches;
  }

  private Optional<Item> made(Match match, Actions actions) {
    int start = match.first().start();
    int end = match.last().end();
    if (match.rule().action().equals("join")) {
      Item.Sense sense = Grammar.sense(match.argument());
      return Optional.of(
          new Item(start, end, "", List.of(sense), grammar.register().of(sense), Optional.empty()));
    }
    return actions.apply(match).map(meaning -> Item.expression(start, end, meaning, grammar.register()));
  }
}
