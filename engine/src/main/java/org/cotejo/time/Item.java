package org.cotejo.time;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text while times are read: at first a word, number or mark, later a whole expression.
 *
 * @param word in lower case; empty for an expression
 * @param senses what it may stand for in a rule
 * @param meaning what it means, once it is an expression
 */
record Item(int start, int end, String word, List<Sense> senses, Optional<Meaning> meaning) {

  /**
   * A name under which a rule may call an item.
   *
   * @param number its value where it has one (a month's, an hour's, minutes after midnight)
   * @param text its code where it has one (a unit's)
   */
  record Sense(String name, long number, String text) {}

  static Item word(int start, int end, String word, List<Sense> senses) {
    return new Item(start, end, word, senses, Optional.empty());
  }

  static Item expression(int start, int end, Meaning meaning) {
    return new Item(start, end, "", List.of(new Sense(meaning.shape().name(), 0, meaning.timex())), Optional.of(meaning));
  }

  Optional<Sense> sense(String name) {
    for (Sense sense : senses) {
      if (sense.name().equals(name)) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }
}
