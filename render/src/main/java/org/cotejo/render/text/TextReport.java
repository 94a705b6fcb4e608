package org.cotejo.render.text;

import java.util.List;
import org.cotejo.article.Problem;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.Ledger;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;
import org.cotejo.reading.ArticleReading;

/**
 * A ledger for a terminal: what cannot all be true first, then the other findings, the figures side by side,
 * who says what, and what could not be read.
 */
public final class TextReport {

  /** The width of a terminal that does not tell its own. */
  public static final int DEFAULT_WIDTH = 80;

  private final Messages messages;
  private final int width;
  private final boolean colour;

  /**
   * A renderer for one terminal.
   *
   * @param width columns
   * @param colour whether to print colours
   */
  public TextReport(Messages messages, int width, boolean colour) {
    this.messages = messages;
    this.width = width;
    this.colour = colour;
  }

  /** Prints a ledger. */
  public void write(Ledger ledger, Appendable out) {
    Paper paper = new Paper(out, width, colour);
    for (Collation collation : ledger.collations()) {
      new StoryText(collation, messages, paper).write();
    }
    problems(ledger.problems(), paper);
  }

  /** Prints one article's reading. */
  public void write(ArticleReading reading, Appendable out) {
    new ReadingText(reading, messages, new Paper(out, width, colour)).write();
  }

  private void problems(List<Problem> problems, Paper paper) {
    if (problems.isEmpty()) {
      return;
    }
    paper.heading(messages.format("text.problems"), Paper.Style.STRONG);
    problems.forEach(problem -> paper.line(2, 4, line(problem, messages), Paper.Style.PLAIN));
  }

  /** A problem in one line: input, place, what is wrong and what to do. */
  public static String line(Problem problem, Messages messages) {
    String words = messages.format(problem.message());
    return Paper.safe(messages.format(problem.where()
        .map(where -> Message.of("text.problem.where", java.util.Map.of(
            "input", Argument.words(problem.input()), "where", Argument.words(where),
            "words", Argument.words(words))))
        .orElseGet(() -> Message.of("text.problem", java.util.Map.of(
            "input", Argument.words(problem.input()), "words", Argument.words(words))))));
  }
}
