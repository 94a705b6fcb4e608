package org.cotejo.story;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;

/**
 * Articles about one event, lined up.
 *
 * @param id such as {@code y1}
 * @param readings its articles, in the order of their ids; their own parties are kept there as they were
 * @param parties parties of the whole story
 * @param statements all articles' statements, with the story's parties
 * @param figures all articles' figures, with the story's parties
 * @param opposed figures that a report itself sets against each other
 */
public record Story(
    String id,
    Label label,
    List<ArticleReading> readings,
    List<Party> parties,
    List<Statement> statements,
    List<Figure> figures,
    List<Measure> measures,
    List<NotCompared> notCompared,
    List<Opposed> opposed) {

  /**
   * What a story is called.
   *
   * @param span where it is printed, unless it was composed
   */
  public record Label(String text, From from, Optional<Span> span) {
    /** Where a label comes from. */
    public enum From { TITLE, HEADING, COMPOSED }
  }

  public Story {
    readings = List.copyOf(readings);
    parties = List.copyOf(parties);
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    measures = List.copyOf(measures);
    notCompared = List.copyOf(notCompared);
    opposed = List.copyOf(opposed);
  }
}
