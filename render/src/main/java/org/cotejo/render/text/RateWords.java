package org.cotejo.render.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/** Says of a rate what it is a rate of, where the printed number does not: 17 "a day", one "every 40 minutes". */
final class RateWords {

  /** An ISO 8601 duration of one part, as {@link Window.Rate#per()} is written. */
  private static final Pattern DURATION = Pattern.compile("P(T?)([0-9]{1,9})([YMWDHS])");

  /** How words for a stretch of time begin, in English and Spanish. */
  private static final Map<String, List<String>> BEGINNINGS = Map.of(
      "Y", List.of("year", "annual", "año", "anual"),
      "M", List.of("month", "mes", "mensual"),
      "W", List.of("week", "seman"),
      "D", List.of("day", "dail", "día", "diari"),
      "TH", List.of("hour", "hora"),
      "TM", List.of("minute", "minuto"),
      "TS", List.of("second", "segundo"));

  private RateWords() {}

  /** The words to put beside the figure; none where it is no rate or its own words tell. */
  static Optional<Message> of(Figure figure) {
    return figure.window()
        .flatMap(window -> window instanceof Window.Rate rate ? Optional.of(rate.per()) : Optional.empty())
        .map(DURATION::matcher)
        .filter(Matcher::matches)
        .filter(m -> !tells(figure.span().text(), m.group(1) + m.group(3)))
        .map(m -> Message.of("text.rate." + m.group(1) + m.group(3), Map.of(
            "n", Argument.number(Long.parseLong(m.group(2))))));
  }

  private static boolean tells(String printed, String unit) {
    String words = printed.toLowerCase(Locale.ROOT);
    return BEGINNINGS.getOrDefault(unit, List.of()).stream().anyMatch(words::contains);
  }
}
