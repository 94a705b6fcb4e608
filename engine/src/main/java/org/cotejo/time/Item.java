package org.cotejo.time;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text while times are read: at first a word, number or mark, later a whole expression.
 *
 * @param word in lower case; empty for an expression
 * @param senses what it may stand for in a rule
 * @param names those of its word and senses that rules ask for
 * @param meaning what it means, once it is an expression
 */
record Item(int start, int end, String word, List<Sense> senses, Names names, Optional<Meaning> meaning) {

  /**
   * A name under which a rule may call an item.
   *
   * @param number its value where it has one (a month's, an hour's, minutes after midnight)
   * @param text its code where it has one (a unit's)
   */
  record Sense(String name, long number, String text) {

    static Sense of(String name, long number) {
      return new Sense(name, number, "");
    }
  }

  static Item expression(int start, int end, Meaning meaning, Names.Register register) {
    Sense sense = new Sense(meaning.shape().name(), 0, meaning.timex());
    return new Item(start, end, "", List.of(sense), register.of(sense), Optional.of(meaning));
  }

  /** The same words with other senses. */
  Item with(List<Sense> other, Names.Register register) {
    return new Item(start, end, word, List.copyOf(other), register.of(word, other), meaning);
  }

  Optional<Sense> sense(String name) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).name().equals(name)) {
        return Optional.of(senses.get(i));
      }
    }
    return Optional.empty();
  }

  boolean is(String name) {
    return word.equals(name) || sense(name).isPresent();
  }
}
