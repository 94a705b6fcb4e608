package org.cotejo.analysis.internal;

import java.util.Arrays;

/** The model's pieces as a tree of characters: one hash table from a node and a character to the next node. */
final class PieceTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private long[] keys = new long[1 << 18];
  private int[] children = new int[1 << 18];
  private int[] ids = new int[1 << 16];
  private int nodes = 1;

  PieceTrie() {
    Arrays.fill(keys, -1);
    Arrays.fill(ids, NONE);
  }

  /** Adds the piece that is the first {@code length} characters. */
  void add(char[] piece, int length, int id) {
    int node = ROOT;
    for (int k = 0; k < length; k++) {
      node = childMade(node, piece[k]);
    }
    ids[node] = id;
  }

  /** The node under {@code node} for a character, or {@link #NONE}. */
  int child(int node, char unit) {
    int slot = slot(keys, key(node, unit));
    return keys[slot] < 0 ? NONE : children[slot];
  }

  /** The id of the piece that ends at a node, or {@link #NONE}. */
  int id(int node) {
    return ids[node];
  }

  private int childMade(int node, char unit) {
    long key = key(node, unit);
    int slot = slot(keys, key);
    if (keys[slot] >= 0) {
      return children[slot];
    }
    keys[slot] = key;
    children[slot] = nodes;
    if (nodes == ids.length) {
      ids = Arrays.copyOf(ids, 2 * nodes);
      Arrays.fill(ids, nodes, ids.length, NONE);
    }
    if (2 * nodes > keys.length) {
      grow();
    }
    return nodes++;
  }

  private void grow() {
    long[] grownKeys = new long[2 * keys.length];
    int[] grownChildren = new int[2 * keys.length];
    Arrays.fill(grownKeys, -1);
    for (int k = 0; k < keys.length; k++) {
      if (keys[k] >= 0) {
        int slot = slot(grownKeys, keys[k]);
        grownKeys[slot] = keys[k];
        grownChildren[slot] = children[k];
      }
    }
    keys = grownKeys;
    children = grownChildren;
  }

  private static long key(int node, char unit) {
    return ((long) node << 16) | unit;
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
