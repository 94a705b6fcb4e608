package org.cotejo.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a grammar's lists and rules know of each word as a sentence prints it, made up once: reading asks once for a
 * word.
 */
final class Vocabulary {

  /** Written before a word in the lists that means something with a capital letter alone. */
  private static final String CAPITAL = "^";

  /**
   * A word as it is known.
   *
   * @param names those of the word and its senses that rules ask for
   */
  record Known(List<Item.Sense> senses, Names names) {}

  private record Ending(Item.Sense sense, List<String> endings) {

    boolean fits(String word) {
      for (String ending : endings) {
        if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Known> small = new HashMap<>();
  private final Map<String, Known> capital = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();
  /** What is known of a word that no list has, by the endings that it has, one bit for each. */
  private final List<Known> byEnding = new ArrayList<>();
  private final Names.Register register;

  Vocabulary(Map<String, List<Item.Sense>> words, Map<String, List<String>> endings, Names.Register register) {
    this.register = register;
    endings.forEach((name, some) -> this.endings.add(new Ending(Item.Sense.of(name, 0), some)));
    for (int bits = 0; bits < 1 << this.endings.size(); bits++) {
      byEnding.add(known("", senses(bits)));
    }
    Set<String> all = new LinkedHashSet<>(words.keySet());
    all.addAll(register.all());
    for (String key : all) {
      String word = key.length() > 1 && key.startsWith(CAPITAL) ? key.substring(1) : key;
      List<Item.Sense> senses = words.getOrDefault(word, List.of());
      List<Item.Sense> more = new ArrayList<>(senses);
      more.addAll(words.getOrDefault(CAPITAL + word, List.of()));
      small.put(word, known(word, senses.isEmpty() ? senses(bits(word)) : senses));
      capital.put(word, known(word, more.isEmpty() ? senses(bits(word)) : more));
    }
  }

  private Known known(String word, List<Item.Sense> senses) {
    return new Known(List.copyOf(senses), register.of(word, senses));
  }

  /**
   * What is known of a word; the tense that its ending tells, if no list has it.
   *
   * @param word in lower case
   * @param isCapital whether it is printed with a capital letter
   */
  Known of(String word, boolean isCapital) {
    Known known = (isCapital ? capital : small).get(word);
    return known == null ? byEnding.get(bits(word)) : known;
  }

  private int bits(String word) {
    int bits = 0;
    for (int i = 0; i < endings.size(); i++) {
      bits |= endings.get(i).fits(word) ? 1 << i : 0;
    }
    return bits;
  }

  private List<Item.Sense> senses(int bits) {
    List<Item.Sense> senses = new ArrayList<>();
    for (int i = 0; i < endings.size(); i++) {
      if ((bits & (1 << i)) != 0) {
        senses.add(endings.get(i).sense());
      }
    }
    return senses;
  }
}
