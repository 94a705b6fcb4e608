package org.cotejo.article;

import java.util.Optional;
import org.cotejo.message.Message;

/**
 * Something that could not be read, or was left out: told, never thrown at the user.
 *
 * @param input the input as the user named it
 * @param where the place in it (a line, an entry, an offset), if the problem has one
 * @param message what is wrong and what to do
 */
public record Problem(String input, Optional<String> where, Message message) {

  /** A problem with the whole of an input. */
  public static Problem of(String input, Message message) {
    return new Problem(input, Optional.empty(), message);
  }
}
