package org.cotejo.render.html;

import static org.cotejo.render.html.Html.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;

/** The report's own sentences, from the bundle {@code render}, in the language of its reader. */
final class Words {

  /** Stands for a piece of HTML while a sentence is put together; never part of a pattern. */
  private static final char SLOT = '\uE000';
  private static final Pattern SLOTS = Pattern.compile("\uE000");

  /** The argument by which a line of a derivation names a figure's printed words. */
  private static final String QUOTED = "printed";

  private final Messages messages;

  Words(Messages messages) {
    this.messages = messages;
  }

  Locale locale() {
    return messages.locale();
  }

  Messages messages() {
    return messages;
  }

  /** A sentence of another room, such as a finding's. */
  String say(Message message) {
    return messages.format(message);
  }

  /**
   * A sentence of the report.
   *
   * @param key its key without the bundle's name
   * @param named names and values in turn: {@code say("words", "n", 576)}
   */
  String say(String key, Object... named) {
    TreeMap<String, Argument> args = new TreeMap<>();
    for (int i = 0; i < named.length; i += 2) {
      args.put((String) named[i], argument(named[i + 1]));
    }
    return messages.format(new Message("render." + key, args));
  }

  Html html(String key, Object... named) {
    return text(say(key, named));
  }

  /** A sentence some of whose values are pieces of HTML: links, printed words. */
  Html rich(String key, Object... named) {
    List<Html> pieces = new ArrayList<>();
    Object[] plain = named.clone();
    for (int i = 1; i < plain.length; i += 2) {
      if (plain[i] instanceof Html piece) {
        plain[i] = SLOT + Integer.toString(pieces.size()) + SLOT;
        pieces.add(piece);
      } else if (plain[i] instanceof String words) {
        plain[i] = words.replace(SLOT, '\uFFFD');
      }
    }
    return filled(SLOTS.split(say(key, plain), -1), pieces);
  }

  /** Whether a sentence, or one inside it, names printed words by the argument {@value #QUOTED}. */
  static boolean quotes(Message message) {
    return message.args().entrySet().stream().anyMatch(argument -> switch (argument.getValue()) {
      case Argument.Words words -> argument.getKey().equals(QUOTED);
      case Argument.Part(Message inner) -> quotes(inner);
      case Argument.Decimal number -> false;
      case Argument.Date date -> false;
      case Argument.Series series -> false;
    });
  }

  /** A sentence of another room, with a piece of HTML in the place of the printed words that it names. */
  Html quoting(Message message, Html printed) {
    return quotes(message)
        ? filled(SLOTS.split(messages.format(marked(message)), -1), List.of(printed))
        : text(messages.format(message));
  }

  private static Message marked(Message message) {
    Message all = message;
    for (var argument : message.args().entrySet()) {
      if (argument.getValue() instanceof Argument.Part(Message inner) && quotes(inner)) {
        all = all.with(argument.getKey(), Argument.part(marked(inner)));
      } else if (argument.getKey().equals(QUOTED) && argument.getValue() instanceof Argument.Words) {
        all = all.with(QUOTED, Argument.words(SLOT + "0" + SLOT));
      }
    }
    return all;
  }

  /** With a capital letter at the beginning, for a heading. */
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return new StringBuilder().appendCodePoint(Character.toTitleCase(first))
        .append(words, Character.charCount(first), words.length()).toString();
  }

  private static Html filled(String[] parts, List<Html> pieces) {
    List<Html> all = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean isSlot = i % 2 == 1 && parts[i].length() == 1 && Character.isDigit(parts[i].charAt(0));
      all.add(isSlot ? pieces.get(parts[i].charAt(0) - '0') : text(parts[i]));
    }
    return Html.all(all);
  }

  private static Argument argument(Object value) {
    return switch (value) {
      case String words -> Argument.words(words);
      case Integer number -> Argument.number(number);
      case BigDecimal number -> Argument.number(number);
      case LocalDate date -> Argument.date(date);
      default -> throw new IllegalArgumentException("an argument of " + value.getClass());
    };
  }

  /** Items joined as the language joins a list ("a, b and c"). */
  String list(List<String> items) {
    return com.ibm.icu.text.ListFormatter.getInstance(locale()).format(items);
  }
}
