package org.cotejo.message;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence that the program says, before it is put into a language.
 *
 * @param key name of its pattern; the part before the first dot names the bundle, as in {@code finding.conflict.rates}
 * @param args arguments by name, as the pattern calls them
 */
public record Message(String key, SortedMap<String, Argument> args) {

  public Message {
    args = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(args));
  }

  /** A message without arguments. */
  public static Message of(String key) {
    return new Message(key, new TreeMap<>());
  }

  /** A message with one or more arguments: {@code Message.of("article.empty", Map.of("bytes", Argument.number(0)))}. */
  public static Message of(String key, Map<String, Argument> args) {
    return new Message(key, new TreeMap<>(args));
  }

  /** The same message with one argument more. */
  public Message with(String name, Argument value) {
    SortedMap<String, Argument> more = new TreeMap<>(args);
    more.put(name, value);
    return new Message(key, more);
  }
}
