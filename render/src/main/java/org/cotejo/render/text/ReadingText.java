package org.cotejo.render.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.cotejo.article.Article;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;
import org.cotejo.reading.ArticleReading;
import org.cotejo.render.Places;
import org.cotejo.render.text.Paper.Style;
import org.cotejo.statement.Statement;

/** One article by itself: what it is, who says what, which figures it gives. */
final class ReadingText {

  private final ArticleReading reading;
  private final Messages messages;
  private final Paper paper;
  private final Lookup lookup;

  ReadingText(ArticleReading reading, Messages messages, Paper paper) {
    this.reading = reading;
    this.messages = messages;
    this.paper = paper;
    this.lookup = new Lookup(reading.parties(), reading.figures(), reading.statements(), messages);
  }

  void write() {
    Article article = reading.article();
    article.title().ifPresent(title -> paper.line(0, 0, title, Style.STRONG));
    paper.line(0, 2, describe(article, messages), Style.PLAIN);
    if (!reading.statements().isEmpty()) {
      paper.heading(messages.format("text.statements"), Style.STRONG);
      reading.statements().forEach(s -> paper.line(2, 4, Places.within(s.content().getFirst(), messages) + "  " + lookup.speaker(s)
          + ", " + manner(s, messages) + ": " + Lookup.content(s), Style.PLAIN));
    }
    if (!reading.figures().isEmpty()) {
      paper.heading(messages.format("text.figures"), Style.STRONG);
      reading.figures().forEach(f -> paper.line(2, 4, Places.within(f.span(), messages) + "  " + lookup.printed(f) + " \u2014 "
          + lookup.claimants(f), Style.PLAIN));
    }
    paper.blank();
  }

  /** File, outlet, date, language and length of a report, in one line. */
  static String describe(Article article, Messages messages) {
    return messages.format(Message.of("text.report", Map.of(
        "input", Argument.words(article.input()
            + article.entry().map(entry -> " #" + entry).orElse("")),
        "outlet", article.outlet().map(Argument::words).orElseGet(() -> Argument.part("text.outlet.none")),
        "date", article.published().map(p -> Argument.date(p.date())).orElseGet(() -> Argument.part("text.date.none")),
        "language", Argument.part("text.language." + article.language().tag()),
        "words", Argument.number(BigDecimal.valueOf(article.bodyWords())))));
  }

  /** Direct, indirect or mixed; with what the speaker does where he does not simply affirm. */
  static String manner(Statement statement, Messages messages) {
    String manner = messages.format("text.manner." + statement.manner().name().toLowerCase(Locale.ROOT));
    return statement.polarity() == Statement.Polarity.AFFIRMED ? manner
        : manner + ", " + messages.format("text.polarity." + statement.polarity().name().toLowerCase(Locale.ROOT));
  }
}
