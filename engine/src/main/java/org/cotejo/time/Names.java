package org.cotejo.time;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A set of the names by which rules call items, small and quick to compare. */
final class Names {

  static final Names NONE = new Names(new long[0]);

  private final long[] bits;

  private Names(long[] bits) {
    this.bits = bits;
  }

  boolean isEmpty() {
    return bits.length == 0;
  }

  boolean meets(Names other) {
    for (int i = 0; i < bits.length && i < other.bits.length; i++) {
      if ((bits[i] & other.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  Names with(Names other) {
    long[] longer = bits.length < other.bits.length ? other.bits : bits;
    long[] all = Arrays.copyOf(longer, longer.length);
    Names shorter = bits.length < other.bits.length ? this : other;
    for (int i = 0; i < shorter.bits.length; i++) {
      all[i] |= shorter.bits[i];
    }
    return new Names(all);
  }

  /** The least member from {@code number} on; -1 if there is none. */
  int next(int number) {
    for (int i = number >> 6; i < bits.length; i++) {
      long word = i == number >> 6 ? bits[i] & (-1L << (number & 63)) : bits[i];
      if (word != 0) {
        return (i << 6) + Long.numberOfTrailingZeros(word);
      }
    }
    return -1;
  }

  /** The names that a grammar's rules use, numbered; all others are of no interest to it. */
  static final class Register {

    private final Map<String, Integer> numbers = new HashMap<>();

    void add(String name) {
      numbers.putIfAbsent(name, numbers.size());
    }

    Set<String> all() {
      return Set.copyOf(numbers.keySet());
    }

    int size() {
      return numbers.size();
    }

    Names of(String word, Collection<Item.Sense> senses) {
      long[] bits = new long[(numbers.size() >> 6) + 1];
      boolean any = set(bits, word);
      for (Item.Sense sense : senses) {
        any |= set(bits, sense.name());
      }
      return any ? new Names(bits) : NONE;
    }

    Names of(Collection<String> all) {
      long[] bits = new long[(numbers.size() >> 6) + 1];
      all.forEach(name -> set(bits, name));
      return new Names(bits);
    }

    private boolean set(long[] bits, String name) {
      Integer number = numbers.get(name);
      if (number == null) {
        return false;
      }
      bits[number >> 6] |= 1L << (number & 63);
      return true;
    }
  }
}
