package org.cotejo.time;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A set of the names by which rules call items, small and quick to compare: its bits from the first that is set. */
final class Names {

  static final Names NONE = new Names(new long[0], 0, 0);

  private final int first;
  private final long[] bits;
  private final int hash;

  private Names(long[] all, int from, int to) {
    this.first = from;
    this.bits = Arrays.copyOfRange(all, from, to);
    this.hash = 31 * first + Arrays.hashCode(bits);
  }

  private static Names of(long[] all) {
    int from = 0;
    int to = all.length;
    while (from < to && all[from] == 0) {
      from++;
    }
    while (to > from && all[to - 1] == 0) {
      to--;
    }
    return from == to ? NONE : new Names(all, from, to);
  }

  boolean isEmpty() {
    return bits.length == 0;
  }

  boolean meets(Names other) {
    int to = Math.min(first + bits.length, other.first + other.bits.length);
    for (int i = Math.max(first, other.first); i < to; i++) {
      if ((bits[i - first] & other.bits[i - other.first]) != 0) {
        return true;
      }
    }
    return false;
  }

  Names with(Names other) {
    long[] all = new long[Math.max(first + bits.length, other.first + other.bits.length)];
    System.arraycopy(bits, 0, all, first, bits.length);
    for (int i = 0; i < other.bits.length; i++) {
      all[other.first + i] |= other.bits[i];
    }
    return of(all);
  }

  /** The least member from {@code number} on; -1 if there is none. */
  int next(int number) {
    for (int i = Math.max(number >> 6, first); i < first + bits.length; i++) {
      long word = i == number >> 6 ? bits[i - first] & (-1L << (number & 63)) : bits[i - first];
      if (word != 0) {
        return (i << 6) + Long.numberOfTrailingZeros(word);
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Names that && hash == that.hash && first == that.first
        && Arrays.equals(bits, that.bits));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The names that a grammar's rules use, numbered; all others are of no interest to it. */
  static final class Register {

    private final Map<String, Integer> numbers = new HashMap<>();
    /** Of expressions, which have one sense: its shape. */
    private final Map<String, Names> single = new ConcurrentHashMap<>();

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
      set(bits, word);
      for (Item.Sense sense : senses) {
        set(bits, sense.name());
      }
      return Names.of(bits);
    }

    /** The names of an item that has one sense and no word. */
    Names of(Item.Sense sense) {
      Names known = single.get(sense.name());
      return known != null ? known : single.computeIfAbsent(sense.name(), name -> of("", List.of(sense)));
    }

    Names of(Collection<String> all) {
      long[] bits = new long[(numbers.size() >> 6) + 1];
      all.forEach(name -> set(bits, name));
      return Names.of(bits);
    }

    private void set(long[] bits, String name) {
      Integer number = numbers.get(name);
      if (number != null) {
        bits[number >> 6] |= 1L << (number & 63);
      }
    }
  }
}
