package org.cotejo.finding;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Window;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.story.Intervals;

/** The line of a derivation that says what one figure allows. */
final class Lines {

  private Lines() {}

  /** The figure's words and the values that they allow, in {@code unit}; a rate with its way to a day. */
  static Message allows(Figure figure, String unit) {
    Optional<Interval> interval = Intervals.in(figure, unit);
    int digits = Words.digits(figure);
    Message line = Message.of("finding.line." + figure.estimate().said().name().toLowerCase(Locale.ROOT))
        .with("printed", Words.printed(figure))
        .with("range", interval.map(i -> Words.range(i, unit, Words.isRate(figure), digits))
            .orElse(Argument.part("finding.range.any")));
    if (figure.window().orElse(null) instanceof Window.Rate(String per, var perDay, Interval values)
        && !per.equals("P1D")) {
      return Message.of("finding.line.converted")
          .with("perday", Argument.number(Words.rounded(perDay, digits, RoundingMode.HALF_UP)))
          .with("line", Argument.part(line));
    }
    return line;
  }
}
